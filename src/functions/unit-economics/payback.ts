import { payback } from "../../core/unit-economics/payback";
import { wholeLifeMargin } from "../../core/unit-economics/whole-life-margin";
import { PAYBACK as PAYBACK_METRIC } from "../../metrics/customers";
import { valueOf } from "../../metrics/value";
import { defineFunction } from "../define";
import { tex } from "../math";
import { metricOrFault } from "../metric-or-fault";
import { number, numberOr } from "../params/number";
import { option } from "../params/option";
import { words } from "../params/words";
import { neverPays, periodsFor, roundedUp } from "../native/parts";
import { arithmeticOf } from "../../metrics/excel";

/** How many margins win a customer, for the plain formula. */
const MARGINS = arithmeticOf(PAYBACK_METRIC, { cac: "cac", marginPerPeriod: "margin_per_period" });

export const PAYBACK = defineFunction({
  id: "PAYBACK",
  family: "unit-economics",
  params: [
    number("cac", {
      unit: "money",
      min: 0,
      text: words(
        ["acquisition cost", "What winning one customer costs (OPS.CAC). 0 gives 0 periods."],
        ["获客成本", "获得一位客户的成本，可用 OPS.CAC 算。为 0 时返回 0 期。"],
      ),
    }),
    number("margin_per_period", {
      unit: "money",
      min: 0,
      text: words(
        ["margin per period", "Gross margin one active customer brings in a period, not revenue. Zero or blank gives #DIV/0!."],
        ["每期毛利", "一位活跃客户每期带来的毛利，不是销售额。为零或留空返回 #DIV/0!。"],
      ),
    }),
    numberOr("retention", 1, {
      unit: "fraction",
      min: 0,
      max: 1,
      text: words(
        ["retention", "Share of customers who stay from one period to the next, e.g. 90%. 100% if left out; a blank cell is 0."],
        ["留存率", "一期到下一期留下的客户比例，如 90%。不填按 100%，空单元格按 0。"],
      ),
    }),
    numberOr("discount", 0, {
      unit: "fraction",
      min: 0,
      max: 1,
      text: words(["discount rate", "Discount rate per period, e.g. 1%. 0 if left out."], ["贴现率", "每期贴现率，如 1%。不填按 0。"]),
    }),
    option(
      "mode",
      {
        fractional: { en: "with fractions", "zh-CN": "带小数" },
        integer: { en: "whole periods, rounded up", "zh-CN": "整期（向上取整）" },
      },
      words(
        ["mode", "fractional interpolates within the period, integer rounds up to whole periods."],
        ["结果形式", "fractional 返回带小数的期数，integer 向上取整到整期。"],
      ),
    ),
  ],
  returns: { shape: "scalar", unit: "periods" },
  text: {
    en: {
      summary: "How many periods until a customer's margin has paid back what winning them cost.",
      use: "Use it to see how long the money is out: SaaS aims at below 12 months, shops often at the first or second order.",
      formula: [
        "smallest n for which the first n margins, each q times the one before, cover the acquisition cost",
        "q = retention ÷ (1 + discount rate)",
        "n = acquisition cost ÷ margin per period (at q = 1: nothing is lost from period to period)",
        "n = ln(1 − acquisition cost × (1 − q) ÷ margin per period) ÷ ln(q)",
      ],
      traps: [
        "Use margin, not revenue: at a margin of 40% the payback on revenue looks 2.5 times too quick.",
        "SaaS reports often divide CAC by the monthly margin and stop there. That is this function with retention left out.",
        "Without retention nobody ever leaves, which is far too kind. A customer whose whole life pays less than the cost gives #N/A.",
        "The first margin counts at the beginning of the first period. All rates are of the same period as the margin.",
        "At a retention of 0 only the first margin comes: whole periods then give 1. A margin of 0 or blank gives #DIV/0!, a negative amount or a rate above 1 #NUM!.",
      ],
    },
    "zh-CN": {
      summary: "回本周期：一位客户的毛利要几期才能收回获客成本。",
      use: "看钱要压多久：SaaS 一般要求 12 个月内回本，店铺常看首单或第二单能否回本。",
      formula: [
        "前 n 期毛利合计能盖住获客成本的最小 n，每期毛利是上一期的 q 倍",
        "q = 留存率 ÷ (1 + 贴现率)",
        "n = 获客成本 ÷ 每期毛利（q = 1 时：各期毛利一样多）",
        "n = ln(1 − 获客成本 × (1 − q) ÷ 每期毛利) ÷ ln(q)",
      ],
      traps: [
        "要用毛利，不要用销售额：毛利率 40% 时拿销售额算，回本周期会少算六成。",
        "不少 SaaS 报表只用获客成本 ÷ 每月毛利，不考虑流失，相当于这里不填留存率。",
        "不填留存率等于假设客户永不流失，过于乐观。客户流失前始终收不回成本时返回 #N/A。",
        "第一笔毛利算在首期期初；留存率、贴现率要和每期毛利用同一周期。",
        "留存率为 0 时只有第一笔毛利，整期结果为 1。每期毛利为零或留空返回 #DIV/0!，金额为负或比率大于 1 返回 #NUM!。",
      ],
    },
  },
  math: {
    lines: [
      tex`q = \frac{r}{1+d}`,
      [tex`n = \min\left\{ k : m \sum_{i=0}^{k-1} q^{i} \ge C \right\}`, "Whole periods", "整期"],
      [
        tex`n = \begin{cases} \dfrac{C}{m} & q = 1 \\[2ex] \dfrac{\ln\left(1 - C(1-q)/m\right)}{\ln q} & q < 1 \end{cases}`,
        "With fractions",
        "带小数",
      ],
      [tex`C \ge \frac{m}{1-q}`, "Never paid back where", "永远收不回的条件"],
    ],
    where: [
      ["n", "periods to pay back", "回本期数"],
      ["C", "cac"],
      ["m", "margin_per_period"],
      ["r", "retention"],
      ["d", "discount"],
      ["q", "share of a margin that is left of it one period later", "毛利推迟一期后还剩的比例"],
    ],
  },
  picture: {
    kind: "curve",
    along: { argument: "horizon", from: 1, to: 14, step: 1 },
    of: { id: "LTV", args: [50, 0.9, 0, "start"] },
    value: { en: "margin so far", "zh-CN": "累计毛利" },
    level: { value: 300, label: { en: "acquisition cost", "zh-CN": "获客成本" } },
    title: {
      en: "The margin of one customer adds up month by month, ever more slowly as customers leave; it is paid back where it meets the acquisition cost.",
      "zh-CN": "单个客户的毛利逐月累计，因流失越来越慢；与获客成本相交时回本。",
    },
  },
  native: {
    unless: [
      ["margin_per_period=0", "#DIV/0!"],
      [`AND(cac>0,${neverPays(MARGINS)})`, "#N/A"],
    ],
    formula: `IF(cac=0,0,IF(mode="integer",MAX(1,${roundedUp(periodsFor(MARGINS))}),${periodsFor(MARGINS)}))`,
  },
  examples: [
    { args: [300, 50], result: 6, source: "Identity: 300 ÷ 50" },
    {
      args: [300, 50, 0.9],
      result: 8.69671837,
      digits: 9,
      source: "Identity: ln 0.4 ÷ ln 0.9",
      story: {
        en: "A SaaS customer costs 300 to win and brings a margin of 50 a month; one in ten leaves each month. Without churn it would be 6 months, with it nearly 9.",
        "zh-CN": "SaaS 获客成本 300 元，客户每月带来毛利 50 元，月流失率 10%：不算流失 6 个月回本，算上流失要近 9 个月。",
      },
    },
    { args: [300, 50, 0.9, 0, "integer"], result: 9, source: "Identity: the sum of nine margins is 306.3, of eight 284.8" },
    { args: [0, 50], result: 0, source: "Nothing to pay back" },
    { args: [600, 50, 0.9], result: { error: "#N/A" }, source: "A whole life is worth 500" },
    { args: [300, 0], result: { error: "#DIV/0!" }, source: "No margin" },
    { args: [300, -5], result: { error: "#NUM!" }, source: "A negative margin is refused" },
  ],
  sources: ["Geometric series of discounted margins", "D. Skok, SaaS Metrics: months to recover CAC"],
  keywords: [
    "回本",
    "回本周期",
    "几个月回本",
    "多久回本",
    "投资回收期",
    "资金占用",
    "CAC payback",
    "months to recover",
    "how long to pay back",
    "when do I get my money back",
    "break even on a customer",
  ],
  related: ["CAC", "LTV", "BREAKEVEN_ROI", "RETENTION"],
  compute: (cac, marginPerPeriod, retention, discount, mode) => {
    const margins = metricOrFault(PAYBACK_METRIC, { cac, marginPerPeriod }, "margin_per_period");
    return typeof margins === "number" ? payback({ margins, retention, discount, mode }) : margins;
  },
  intermediates: (cac, marginPerPeriod, retention, discount, mode) => {
    const margins = valueOf(PAYBACK_METRIC, { cac, marginPerPeriod });
    const life = wholeLifeMargin(marginPerPeriod, retention, discount);
    return [
      ...(margins !== null && Number.isFinite(margins)
        ? [
            {
              name: { en: "acquisition cost, counted in margins of one period", "zh-CN": "获客成本相当于几期毛利" },
              value: margins,
              unit: "number",
            } as const,
          ]
        : []),
      ...(Number.isFinite(life)
        ? [{ name: { en: "margins of a whole life", "zh-CN": "一位客户全周期毛利合计" }, value: life, unit: "money" } as const]
        : []),
      ...(mode === "integer" && margins !== null
        ? [
            {
              name: { en: "periods before rounding up", "zh-CN": "取整前的期数" },
              value: payback({ margins, retention, discount, mode: "fractional" }),
              unit: "periods",
            } as const,
          ]
        : []),
    ];
  },
});
