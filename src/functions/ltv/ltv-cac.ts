import { lifetimeValue } from "../../core/ltv/lifetime-value";
import { payback } from "../../core/unit-economics/payback";
import { CAC, LTV_TO_CAC, PAYBACK } from "../../metrics/customers";
import { cellOrFault } from "../cell-or-fault";
import { defineFunction, type ResultCell } from "../define";
import { tex } from "../math";
import { metricOrFault } from "../metric-or-fault";
import { number, numberOr } from "../params/number";
import { words } from "../params/words";
import { arithmeticOf } from "../../metrics/excel";
import { LOSS, neverPays, periodsFor } from "../native/parts";

const wholeLife = (margin: number, retention: number, discount: number): ResultCell =>
  cellOrFault(() => lifetimeValue({ margin, retention, discount, timing: "start", horizon: Infinity, acquisitionCost: 0 }));

function paidBackAfter(
  cac: ResultCell,
  [revenue, grossMargin]: readonly [number, number],
  retention: number,
  discount: number,
): ResultCell {
  if (typeof cac !== "number") return cac;
  const divisor = revenue === 0 ? "revenue_per_period" : "gross_margin";
  const margins = metricOrFault(PAYBACK, { cac, marginPerPeriod: revenue * grossMargin }, divisor);
  return typeof margins === "number" ? cellOrFault(() => payback({ margins, retention, discount, mode: "fractional" })) : margins;
}

function timesItsCost(ltv: ResultCell, cac: ResultCell): ResultCell {
  if (typeof cac !== "number") return cac;
  if (typeof ltv !== "number") return ltv;
  return metricOrFault(LTV_TO_CAC, { ltv, cac }, "spend");
}

/** The same as texts, for the plain formula. */
const WHOLE_LIFE = `revenue_per_period*gross_margin*(1+discount)/${LOSS}`;
const MARGINS = "spend/new_customers/(revenue_per_period*gross_margin)";

export const LTV_CAC = defineFunction({
  id: "LTV_CAC",
  family: "ltv",
  params: [
    number("spend", {
      unit: "money",
      min: 0,
      text: words(
        ["spend", "What winning customers cost in the period, salaries and newcomer coupons too. A blank cell counts as 0."],
        ["获客花费", "当期为拉新花的钱，含人力和新客券。空单元格按 0 计。"],
      ),
    }),
    number("new_customers", {
      unit: "count",
      min: 0,
      text: words(
        ["new customers", "Customers won in the same period. Zero or blank gives #DIV/0!."],
        ["新客数", "同期新增的客户数。为零或留空返回 #DIV/0!。"],
      ),
    }),
    number("revenue_per_period", {
      unit: "money",
      min: 0,
      text: words(
        ["revenue per period", "What an active customer pays in a period (ARPU), e.g. a month."],
        ["每期收入", "一位活跃客户每期（如每月）付多少钱，即 ARPU。"],
      ),
    }),
    number("gross_margin", {
      unit: "fraction",
      min: 0,
      max: 1,
      text: words(["gross margin", "Gross margin as a fraction of revenue, e.g. 75%."], ["毛利率", "毛利占收入的比例，如 75%。"]),
    }),
    number("retention", {
      unit: "fraction",
      min: 0,
      max: 1,
      text: words(
        ["retention", "Share of customers who stay from one period to the next, e.g. 95%: 1 less churn."],
        ["留存率", "一期到下一期留下的客户比例，如 95%，即 1 减流失率。"],
      ),
    }),
    numberOr("discount", 0, {
      unit: "fraction",
      min: 0,
      max: 1,
      text: words(["discount rate", "Discount rate per period, e.g. 1%. 0 if left out."], ["贴现率", "每期贴现率，如 1%。不填按 0。"]),
    }),
  ],
  returns: {
    shape: "row",
    unit: "table",
    columns: [
      { en: "CAC", "zh-CN": "获客成本 CAC", unit: "money" },
      { en: "LTV", "zh-CN": "终身价值 LTV", unit: "money" },
      { en: "LTV:CAC", "zh-CN": "LTV:CAC", unit: "ratio" },
      { en: "Payback", "zh-CN": "回本期数", unit: "periods" },
    ],
  },
  text: {
    en: {
      summary: "Is acquisition worth it: CAC, lifetime value, LTV:CAC and the payback with churn, in one row.",
      use: "Use it for subscriptions and repeat business: above 3 is the usual rule, below 1 every customer loses money. The payback says how long the money is out.",
      formula: [
        "CAC = spend ÷ new customers",
        "LTV = revenue per period × gross margin × (1 + discount rate) ÷ (1 + discount rate − retention)",
        "LTV to CAC = LTV ÷ CAC",
        "payback: the number of periods after which the margins, fewer each time, have paid the CAC",
      ],
      traps: [
        "Margin, not revenue: with revenue the ratio of a shop looks two to three times too good.",
        "The usual payback, CAC ÷ monthly margin, forgets that customers leave meanwhile. Here it counts, so it is longer; where they leave before they have paid, it is #N/A.",
        "Spend and new customers are of one period, revenue and retention of one length of period. Monthly revenue with yearly retention is the most frequent mistake.",
        "A constant retention understates what the loyal ones are worth; OPS.SBG_FIT learns from a cohort.",
        "Each cell has its own error: no new customers #DIV/0! in all but LTV, a retention of 100% without discount #DIV/0! in LTV and ratio, no margin #DIV/0! in the payback. Negative numbers, and rates outside 0 to 100%, give #NUM!.",
      ],
    },
    "zh-CN": {
      summary: "获客值不值：一行给出获客成本 CAC、终身价值 LTV、LTV:CAC 和考虑流失的回本期数。",
      use: "订阅和复购生意看这一行：LTV:CAC 一般要大于 3，低于 1 就是来一个亏一个；回本期数看钱要压多久。",
      formula: [
        "CAC = 获客花费 ÷ 新客数",
        "LTV = 每期收入 × 毛利率 ×（1 + 贴现率）÷（1 + 贴现率 − 留存率）",
        "LTV 比 CAC = LTV ÷ CAC",
        "回本期数：逐期减少的毛利累计到 CAC 所需的期数",
      ],
      traps: [
        "要用毛利，不要用收入，否则比值会虚高两三倍。",
        "常见的“CAC ÷ 每月毛利”没算这期间的流失；这里算了，所以更长。还没回本人就走光的返回 #N/A。",
        "获客花费和新客数是同一时期；每期收入和留存率是同样长的周期。月收入配年留存率是最常见的错。",
        "固定留存率会低估忠实客户的价值，想更准用 OPS.SBG_FIT 按批次拟合。",
        "各格各自报错：没有新客时除 LTV 外都是 #DIV/0!；留存率 100% 且不贴现时 LTV 和比值为 #DIV/0!；没有毛利时回本期数为 #DIV/0!。填负数或比率不在 0 到 100% 返回 #NUM!。",
      ],
    },
  },
  math: {
    lines: [
      tex`C = \frac{S}{N}, \qquad V = \frac{R\, g\,(1 + d)}{1 + d - r}, \qquad q = \frac{V}{C}`,
      tex`n = \frac{\ln\left(1 - \frac{C}{R\, g}\,(1 - h)\right)}{\ln h}, \qquad h = \frac{r}{1 + d}`,
    ],
    where: [
      ["C", "customer acquisition cost", "获客成本 CAC"],
      ["V", "lifetime value", "终身价值 LTV"],
      ["q", "LTV:CAC", "LTV:CAC"],
      ["n", "periods to pay back; C ÷ (R g) where nobody leaves", "回本期数；无人流失时为 C ÷ (R g)"],
      ["h", "share of a margin that is left of it one period later", "毛利推迟一期后还剩的比例"],
      ["S", "spend"],
      ["N", "new_customers"],
      ["R", "revenue_per_period"],
      ["g", "gross_margin"],
      ["r", "retention"],
      ["d", "discount"],
    ],
  },
  picture: {
    kind: "curve",
    along: { argument: "retention", from: 0.8, to: 0.97 },
    columns: [2],
    level: { value: 3, label: { en: "the usual rule", "zh-CN": "常用标准" } },
    value: { en: "LTV:CAC", "zh-CN": "LTV:CAC" },
    title: {
      en: "LTV:CAC by retention: a few points more of it do more than any cut in acquisition cost.",
      "zh-CN": "LTV:CAC 随留存率变化：留存高几个点，比压获客成本管用得多。",
    },
  },
  native: {
    formula: [
      arithmeticOf(CAC, { spend: "spend", newCustomers: "new_customers" }),
      `IF(ROUND(${LOSS},12)=0,#DIV/0!,${WHOLE_LIFE})`,
      // An error that is worked with further makes a whole array formula one in LibreOffice.
      `IF(ROUND(${LOSS},12)*spend*new_customers=0,#DIV/0!,${WHOLE_LIFE}/(spend/new_customers))`,
      `IF(revenue_per_period*gross_margin*new_customers=0,#DIV/0!,IF(spend=0,0,IF(${neverPays(MARGINS)},#N/A,${periodsFor(MARGINS)})))`,
    ],
  },
  examples: [
    {
      args: [60000, 200, 99, 0.75, 0.95],
      result: [[300, 1485, 4.95, 4.39963938]],
      digits: 9,
      source: "Recomputed with mpmath: 74.25 ÷ 0.05; ln(1 − 300 × 0.05 ÷ 74.25) ÷ ln 0.95",
      story: {
        en: "A SaaS team spent 60,000 on 200 customers who pay 99 a month at a margin of 75%; 5% leave each month. A customer costs 300 and is worth 1,485, nearly five times as much, and has paid for himself after four and a half months.",
        "zh-CN":
          "SaaS 花 6 万元拉来 200 位客户，每月付 99 元、毛利率 75%、月流失 5%：一位花 300 元、值 1485 元，比值接近 5，四个半月回本，可以加大投放。",
      },
    },
    {
      args: [60000, 200, 99, 0.75, 0.95, 0.01],
      result: [[300, 1249.875, 4.16625, 4.48158363]],
      digits: 9,
      source: "Recomputed with mpmath, with 1% discount",
    },
    {
      args: [60000, 200, 10, 0.5, 0.9],
      result: [[300, 50, 0.166666666666667, { error: "#N/A" }]],
      source: "Identity: 5 ÷ 0.1; a whole life does not pay the 300",
    },
    {
      args: [60000, 0, 99, 0.75, 0.95],
      result: [[{ error: "#DIV/0!" }, 1485, { error: "#DIV/0!" }, { error: "#DIV/0!" }]],
      source: "Nobody was won; what one is worth is known all the same",
    },
    {
      args: [60000, 200, 99, 0.75, 1],
      result: [[300, { error: "#DIV/0!" }, { error: "#DIV/0!" }, 4.04040404040404]],
      source: "Identity: nobody leaves, 300 ÷ 74.25",
    },
    { args: [60000, 200, 99, 75, 0.95], result: { error: "#NUM!" }, source: "Rates are fractions" },
  ],
  sources: ["D. Skok, SaaS Metrics: LTV = ARPA × margin ÷ churn, LTV:CAC above 3", "Geometric series of discounted margins"],
  keywords: [
    "LTV/CAC",
    "获客成本值不值",
    "客户价值比获客成本",
    "三比一",
    "多久回本",
    "拉新划不划算",
    "LTV to CAC ratio",
    "unit economics SaaS",
    "3:1 rule",
    "CAC payback with churn",
    "is acquisition profitable",
  ],
  related: ["CAC", "LTV", "PAYBACK", "SBG_FIT", "ARPU", "UNIT_MARGIN"],
  compute: (spend, newCustomers, revenue, grossMargin, retention, discount) => {
    const margin = revenue * grossMargin;
    const cac = metricOrFault(CAC, { spend, newCustomers }, "new_customers");
    const ltv = wholeLife(margin, retention, discount);
    return [[cac, ltv, timesItsCost(ltv, cac), paidBackAfter(cac, [revenue, grossMargin], retention, discount)]];
  },
  intermediates: (_spend, _newCustomers, revenue, grossMargin, retention, discount) => [
    { name: { en: "margin per period", "zh-CN": "每期毛利" }, value: revenue * grossMargin, unit: "money" },
    ...(retention < 1
      ? [
          {
            name: { en: "periods a customer stays on average", "zh-CN": "客户平均停留期数" },
            value: 1 / (1 - retention),
            unit: "periods",
          } as const,
        ]
      : []),
    {
      name: { en: "share of a margin that is left of it one period later", "zh-CN": "毛利推迟一期后还剩的比例" },
      value: retention / (1 + discount),
      unit: "fraction",
    },
  ],
});
