import { DomainError } from "../../core/errors";
import { budgetVariance } from "../../core/planning/budget-variance";
import { defineFunction } from "../define";
import { tex } from "../math";
import { number } from "../params/number";
import { option } from "../params/option";
import { words } from "../params/words";

/** For the plain formula. */
const AMOUNT = "IF(ABS(actual-budget)<=1E-12*MAX(ABS(actual),ABS(budget)),0,actual-budget)";

export const BUDGET_VARIANCE = defineFunction({
  id: "BUDGET_VARIANCE",
  family: "planning",
  params: [
    number("budget", {
      unit: "money",
      text: words(["budget", "What was planned. A blank cell counts as 0."], ["预算", "计划金额。空单元格按 0 计。"]),
    }),
    number("actual", {
      unit: "money",
      text: words(["actual", "What it came to. A blank cell counts as 0."], ["实际", "实际发生的金额。空单元格按 0 计。"]),
    }),
    option(
      "kind",
      {
        cost: { en: "cost: less is better", "zh-CN": "费用：越少越好" },
        revenue: { en: "revenue: more is better", "zh-CN": "收入：越多越好" },
      },
      words(["kind", "cost (less is better) or revenue (more is better)."], ["类型", "cost 费用（越少越好）或 revenue 收入（越多越好）。"]),
    ),
  ],
  returns: {
    shape: "row",
    unit: "money",
    columns: [
      { en: "Variance", "zh-CN": "差异" },
      { en: "Variance share", "zh-CN": "差异率", unit: "fraction" },
      { en: "F or U", "zh-CN": "有利 F 或不利 U", unit: "text" },
    ],
    labels: { F: { en: "favourable", "zh-CN": "有利" }, U: { en: "unfavourable", "zh-CN": "不利" } },
  },
  text: {
    en: {
      summary: "Budget variance: actual − budget, its share of the budget, and F (favourable) or U (unfavourable). Spills three cells.",
      use: "Use it line by line in a budget review to see what ran over and which lines to explain.",
      formula: ["variance = actual − budget", "share = variance ÷ |budget|", "cost: F if actual ≤ budget; revenue: F if actual ≥ budget"],
      traps: [
        "Set kind for revenue lines, or more sales will be called unfavourable.",
        "The sign is always actual − budget: +6,000 on a cost is bad, on revenue good. Some firms write every unfavourable variance as negative; read the letter, not the sign.",
        "Exactly on budget is F.",
        'The cell holds F or U in every language. For your own words: =IF(INDEX(OPS.BUDGET_VARIANCE(B2,C2),3)="F","on budget","over").',
        "A blank counts as 0. A line without a budget has no share: that cell alone shows #DIV/0!.",
      ],
    },
    "zh-CN": {
      summary: "预算差异：实际 − 预算、差异率，以及 F（有利）或 U（不利），横向溢出三格。",
      use: "预算复盘时逐项看哪里超了、哪几项要说明原因。",
      formula: ["差异 = 实际 − 预算", "差异率 = 差异 ÷ |预算|", "费用：实际 ≤ 预算为 F；收入：实际 ≥ 预算为 F"],
      traps: [
        "收入项要把类型设为 revenue，否则多卖了也会被判成不利。",
        "差异一律是实际减预算：费用 +6000 是超支，收入 +6000 是多赚。有的公司把不利差异都写成负数，请看字母，不要看正负号。",
        "恰好等于预算算 F。",
        '单元格里是字母 F、U，换语言也不变。想显示中文：=IF(INDEX(OPS.BUDGET_VARIANCE(B2,C2),3)="F","有利","不利")。',
        "空单元格按 0 计。没有预算的项目没有差异率，只有那一格显示 #DIV/0!。",
      ],
    },
  },
  math: {
    lines: [
      tex`V = a - b`,
      tex`v = \frac{V}{|b|}`,
      [tex`V \le 0`, "F (favourable) for cost where", "费用为 F（有利）的条件"],
      [tex`V \ge 0`, "F (favourable) for revenue where", "收入为 F（有利）的条件"],
    ],
    where: [
      ["V", "variance", "差异"],
      ["v", "variance as a share of the budget", "差异率"],
      ["b", "budget"],
      ["a", "actual"],
    ],
  },
  native: {
    formula: [AMOUNT, `${AMOUNT}/ABS(budget)`, `IF(kind="revenue",IF(${AMOUNT}>=0,"F","U"),IF(${AMOUNT}<=0,"F","U"))`],
  },
  examples: [
    {
      args: [50000, 56000],
      result: [[6000, 0.12, "U"]],
      source: "Identity: 6000 ÷ 50000",
      story: {
        en: "A feed-ads budget of 50,000 for the month came to 56,000: 6,000 or 12% over, unfavourable. Above 10% the review asks for a reason.",
        "zh-CN": "信息流月预算 5 万，实际花了 5.6 万，超 6000 元、12%，判为不利。超过 10% 的都要在复盘会上说明原因。",
      },
    },
    { args: [50000, 56000, "revenue"], result: [[6000, 0.12, "F"]], source: "Identity: more revenue is favourable" },
    { args: [100, 100], result: [[0, 0, "F"]], source: "Exactly as planned" },
    { args: [0, 100], result: [[100, { error: "#DIV/0!" }, "U"]], source: "No budget, no share" },
    { args: [-100, -80, "revenue"], result: [[20, 0.2, "F"]], source: "A smaller loss than planned" },
  ],
  sources: ["Management accounting: favourable and unfavourable variances"],
  keywords: [
    "预算执行",
    "超支",
    "差异分析",
    "预实对比",
    "费用复盘",
    "有利不利",
    "budget vs actual",
    "over budget",
    "plan versus actual",
    "超预算",
  ],
  related: ["PACING", "KPI_SCORE", "DRIVERS", "FORECAST_ERROR"],
  compute: (budget, actual, kind) => {
    const { amount, share, verdict } = budgetVariance(budget, actual, kind);
    return [[amount, share ?? new DomainError("div0", "zero-denominator", { param: "budget" }), verdict]];
  },
});
