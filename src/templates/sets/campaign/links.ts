import { same, worked, type Link } from "../../../plan/links/link";
import { MONTHS } from "../../catalogue/budget-tracker/structure";

const MARGIN_AND_FEES = ["gross_margin", "refund_rate", "fee_rate"];
const ECONOMICS = [...MARGIN_AND_FEES, "target_margin"];
const fromPlan = (...names: string[]): Link[] => names.map((name) => same(name, `campaign_plan!${name}`));

/** The budget of all lines of a category. */
const budgetOf = (category: string): string => `SUMIFS(campaign_plan!budget[amount],campaign_plan!budget[category],${category})`;
const MEDIA = "{campaign_plan!categories.media}";

/** Sums of the log that fit a channel, within two days. */
const logged = (column: string, channel: string, from: string, until: string): string =>
  `SUMIFS(channel_log!log[${column}],channel_log!log[channel],${channel},channel_log!log[date],">="&${from},channel_log!log[date],"<="&${until})`;

const ofChannels = { as: "campaign_plan!channels" } as const;
const WEEK = `SUMIFS(channel_log!log[{}],channel_log!log[date],">="&[@week_start],channel_log!log[date],"<"&[@week_start]+7,
  channel_log!log[date],">="&plan_start)`;
const ofWeek = (column: string): string => `IF([@week_start]>data_until,"",${WEEK.replace("{}", column)})`;

const CHANNEL_PLAN: readonly Link[] = [
  same("plan_start", "campaign_plan!campaign_start"),
  worked("channel_budget", budgetOf(MEDIA)),
  ...fromPlan("average_order_value", ...ECONOMICS),
  same("data_until", "channel_log!last_day"),
  same("channels[channel]", "INDEX(campaign_plan!channels[channel],[#])", ofChannels),
  same("channels[budget]", "INDEX(campaign_plan!channels[budget],[#])", ofChannels),
  ...(
    [
      ["actual_spend", "spend"],
      ["actual_orders", "orders"],
      ["actual_sales", "revenue"],
      ["actual_new", "new_customers"],
    ] as const
  ).map(([column, of]) => worked(`channels[${column}]`, logged(of, "[@channel]", "plan_start", "data_until"), "all")),
  worked("weeks[actual_spend]", ofWeek("spend"), "all", { mayBeBlank: true }),
  worked("weeks[actual_sales]", ofWeek("revenue"), "all", { mayBeBlank: true }),
];

const CHANNEL_LOG: readonly Link[] = [
  ...fromPlan(...MARGIN_AND_FEES),
  same("summary[channel]", "INDEX(channel_plan!channels[channel],[#])", { as: "channel_plan!channels" }),
];

/** The days of the campaign that lie in a month of the tracker, by its place. */
const monthStart = (place: number): string => `EDATE(period_start,${place - 1})`;
const daysIn = (place: number): string =>
  `MAX(0,MIN(campaign_plan!campaign_end,EDATE(period_start,${place})-1)-MAX(campaign_plan!campaign_start,${monthStart(place)})+1)`;
/** Media is spent evenly over the days of the campaign, all else when it begins. */
const ofMonth = (place: number): string =>
  `IF([@line]=${MEDIA},N([@budget])*${daysIn(place)}/(campaign_plan!campaign_end-campaign_plan!campaign_start+1),
  IF(EOMONTH(campaign_plan!campaign_start,-1)+1=${monthStart(place)},N([@budget]),0))`;

/** Rows of the ledger for the platforms' bills: one for each month of the log, as far as the campaign goes. */
const mediaRows = { where: "line", is: MEDIA } as const;
const BILLED = `SUMIFS(channel_log!log[spend],channel_log!log[date],">"&EOMONTH(channel_log!first_day,[#]-2),
  channel_log!log[date],"<="&EOMONTH(channel_log!first_day,[#]-1),channel_log!log[date],">="&campaign_plan!campaign_start,
  channel_log!log[date],"<="&campaign_plan!campaign_end)`;

const BUDGET_TRACKER: readonly Link[] = [
  same("total_budget", "campaign_plan!campaign_budget"),
  worked("period_start", "EOMONTH(campaign_plan!campaign_start,-1)+1"),
  worked("closed_until", "as_of", "all", { with: ["campaign_plan"] }),
  worked("lines[budget]", budgetOf("[@line]"), "all"),
  ...MONTHS.map((column, index) => worked(`lines[${column}]`, ofMonth(index + 1), "all")),
  worked("groups[limit]", "SUMIFS(lines[budget],lines[group],[@group])", "all", { with: ["campaign_plan"] }),
  worked("ledger[date]", "MIN(EOMONTH(channel_log!first_day,[#]-1),channel_log!last_day)", mediaRows, { with: ["campaign_plan"] }),
  worked("ledger[amount]", BILLED, mediaRows, { rests: ["item", "vendor", "state"] }),
];

const goalRows = { as: "campaign_plan!goals", own: "after" } as const;
const channelRows = { as: "channel_plan!channels", own: "after" } as const;
const ofCampaign = (column: string): string => logged(column, "[@item]", "campaign_start", "campaign_end");

/** What is not media stands on the tracker under the name of its category. */
const OTHER_COSTS = ["rewards", "content", "development", "materials", "contingency"].flatMap((category): Link[] => {
  const rows = { where: "category", is: `{categories.${category}}` } as const;
  const line = `{campaign_plan!categories.${category}}`;
  return [
    worked("costs[item]", `INDEX(budget_tracker!lines[line],MATCH(${line},budget_tracker!lines[line],0))`, rows, {
      with: ["campaign_plan"],
    }),
    worked("costs[budget]", `SUMIFS(budget_tracker!lines[budget],budget_tracker!lines[line],${line})`, rows),
    worked("costs[actual]", `SUMIFS(budget_tracker!lines[spent],budget_tracker!lines[line],${line})`, rows),
  ];
});

const CAMPAIGN_REVIEW: readonly Link[] = [
  same("campaign_name", "campaign_plan!campaign"),
  ...fromPlan("campaign_start", "campaign_end", "campaign_budget", ...ECONOMICS),
  ...["metric", "type", "baseline", "target"].map((column) =>
    same(`goals[${column}]`, `INDEX(campaign_plan!goals[${column}],[#])`, goalRows),
  ),
  same("costs[item]", "INDEX(channel_plan!channels[channel],[#])", channelRows, { rests: ["category"] }),
  same("costs[budget]", "INDEX(channel_plan!channels[budget],[#])", channelRows),
  ...(
    [
      ["actual", "spend"],
      ["orders", "orders"],
      ["customers", "new_customers"],
      ["sales", "revenue"],
    ] as const
  ).map(([column, of]) => worked(`costs[${column}]`, ofCampaign(of), channelRows, { with: ["channel_plan"] })),
  ...OTHER_COSTS,
  worked(
    "new_customers",
    `SUMIFS(channel_log!log[new_customers],channel_log!log[date],">="&campaign_start,channel_log!log[date],"<="&campaign_end)`,
  ),
];

/** A fact has one home, and arrows only go forward: nothing here depends on what takes from it. */
export const LINKS: Readonly<Record<string, readonly Link[]>> = {
  "channel-plan": CHANNEL_PLAN,
  "channel-log": CHANNEL_LOG,
  "budget-tracker": BUDGET_TRACKER,
  "campaign-review": CAMPAIGN_REVIEW,
};
