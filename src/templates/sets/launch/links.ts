import { same, worked, type Link } from "../../../plan/links/link";

const FIRST_PRICE = "INDEX(launch_plan!prices[price],1)";
const fromLaunch = (...names: string[]): Link[] => names.map((name) => same(name, `launch_plan!${name}`));

/** What of the first price is left after goods and fulfilment. */
const MARGIN = `IF(N(${FIRST_PRICE})=0,"",1-(launch_plan!unit_cost+launch_plan!fulfil_cost)/${FIRST_PRICE})`;

/**
 * Target, prices, costs and the total of promotion are at home in the launch plan, how that is split in the promotion plan, the product's
 * name in the market research, risks and the reserve in the risk register.
 */
export const LINKS: Readonly<Record<string, readonly Link[]>> = {
  "market-research": fromLaunch("sales_target"),
  "ops-plan": [
    same("product_name", "market_research!product_name"),
    ...fromLaunch("sales_target"),
    same("sales_actual", "new_product_28d!sales_to_date"),
    // Among figures of all sizes: no longer than its cell, to the millionth.
    worked("kpis[actual]", "ROUND(new_product_28d!cvr_to_date,6)", { where: "kpi", is: { en: "Order rate", "zh-CN": "下单转化率" } }),
    worked("budget[plan]", "SUMIFS(promotion_plan!channels[budget],promotion_plan!channels[group],[@line])", "all"),
  ],
  "promotion-plan": [
    ...fromLaunch("sales_target", "refund_rate", "fee_rate"),
    worked("gross_margin", MARGIN),
    worked("promotion_budget", "SUM(launch_plan!promo[budget])"),
  ],
  "risk-register": [same("plan_name", "market_research!product_name")],
  "launch-plan": [
    // The reserve as a share of the money the launch needs; it depends on what is entered in the register alone.
    worked("cash_buffer", "risk_register!reserve_needed*risk_register!money_unit/(-MIN(months[cum_cash])*money_unit)", "all", {
      mayBeBlank: true,
    }),
    ...["risk", "likelihood", "impact", "owner"].map((column) =>
      same(`risks[${column}]`, `INDEX(risk_register!risks[${column}],[#])`, "all"),
    ),
  ],
  "new-product-28d": [
    same("start_date", "launch_plan!launch_month"),
    same("unit_price", FIRST_PRICE),
    ...fromLaunch("unit_cost", "refund_rate", "fee_rate"),
  ],
};
