import { CVR } from "../../../metrics/advertising";
import { SHARE } from "../../../metrics/comparison";
import { same, worked, type Link } from "../../../plan/links/link";
import { metric } from "../../metric-field";

/** Sums of the daily log of the month that has its latest day. */
const ofMonth = (column: string): string =>
  `SUMIFS(store_daily!log[${column}],store_daily!log[date],">"&EOMONTH(store_daily!latest,-1),store_daily!log[date],"<="&store_daily!latest)`;
/** A figure among others of which each has its own size: no longer than its cell, to the millionth. */
const toMillionth = (figure: string): string => `ROUND(${figure},6)`;
/** In the base unit, as the measures of people are. */
const inBase = (sheet: string, name: string): string => `IF(${sheet}!${name}="","",${sheet}!${name}*${sheet}!money_unit)`;

const WITHIN = 'store_daily!log[date],">="&[@month],store_daily!log[date],"<"&EDATE([@month],1)';
const WEIGHT = "SUMIFS(goal_breakdown!months[weight],goal_breakdown!months[month],[@month])";
const targetOf = (month: string): string => `SUMIFS(goal_breakdown!months[target],goal_breakdown!months[month],${month})`;

const promos = { as: "store_plan!promos", own: "before", filled: { kind: "{kinds.own_event}", status: "{states.approved}" } } as const;
const kpi = (en: string, zh: string) => ({ where: "kpi", is: { en, "zh-CN": zh } }) as const;
const SALES = kpi("Sales of the month", "月销售额");
const CONVERSION = kpi("Conversion", "转化率");

/** The year's goal is at home in the breakdown, the month in the store's plan, what happened in the daily log. */
export const LINKS: Readonly<Record<string, readonly Link[]>> = {
  "goal-breakdown": [
    worked("months[actual]", `IF(COUNTIFS(${WITHIN})=0,"",SUMIFS(store_daily!log[sales],${WITHIN}))`, "all", { mayBeBlank: true }),
  ],
  "store-plan": [worked("sales_target", targetOf("plan_month"))],
  "campaign-calendar": [
    same("year_budget", "goal_breakdown!media_budget"),
    worked("months[cap]", `IF(${WEIGHT}=0,"",${WEIGHT}*goal_breakdown!media_budget)`, "all", { mayBeBlank: true }),
    ...(
      [
        ["event", "promo"],
        ["start", "from"],
        ["end", "to"],
        ["budget", "budget"],
      ] as const
    ).map(([column, of]) => same(`events[${column}]`, `INDEX(store_plan!promos[${of}],[#])`, promos, { rests: ["kind", "status"] })),
  ],
  "store-daily": [same("sales_target", "store_plan!sales_target"), worked("sales_target", targetOf("EOMONTH(latest,-1)+1"))],
  "team-kpi": [
    worked("kpis[target]", inBase("store_plan", "sales_target"), SALES),
    worked("kpis[actual]", inBase("store_daily", "month_sales"), SALES),
    same("kpis[target]", "goal_breakdown!plan_conversion", CONVERSION),
    worked(
      "kpis[actual]",
      toMillionth(metric(CVR, { conversions: { number: ofMonth("orders") }, clicks: { number: ofMonth("visitors") } })),
      CONVERSION,
    ),
    worked(
      "kpis[actual]",
      toMillionth(metric(SHARE, { part: { number: ofMonth("refunds") }, whole: { number: ofMonth("sales") } })),
      kpi("Refund rate", "退款率"),
    ),
    worked(
      "kpis[actual]",
      `ROUND(AVERAGEIFS(store_daily!log[response],store_daily!log[date],">"&EOMONTH(store_daily!latest,-1),store_daily!log[date],"<="&store_daily!latest),1)`,
      kpi("Response time", "响应时长"),
    ),
  ],
};
