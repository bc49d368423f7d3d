import { DomainError } from "../../core/errors";
import { budgetVariance } from "../../core/planning/budget-variance";
import { defineFunction } from "../define";
import { number } from "../params/number";
import { option } from "../params/option";
import { words } from "../params/words";

export const BUDGET_VARIANCE = defineFunction({
  id: "BUDGET_VARIANCE",
  family: "planning",
  params: [
    number("budget", { unit: "money", text: words(["budget", "What was planned. A blank cell counts as 0."], ["预算", "计划金额。空单元格按 0 计。"]) }),
    number("actual", { unit: "money", text: words(["actual", "What it came to."], ["实际", "实际金额。"]) }),
    option(
      "kind",
      { cost: { en: "cost: less is better", "zh-CN": "费用：越少越好" }, revenue: { en: "revenue: more is better", "zh-CN": "收入：越多越好" } },
      words(["kind", "cost (less is better) or revenue (more is better)."], ["类型", "cost 费用（越少越好）或 revenue 收入（越多越好）。"]),
    ),
  ],
  returns: {
    shape: "row",
    unit: "table",
    columns: [{ en: "Variance", "zh-CN": "差异" }, { en: "Variance share", "zh-CN": "差异率" }, { en: "F or U", "zh-CN": "有利 F 或不利 U" }],
  },
  text: {
    en: {
      summary: "Budget variance: actual − budget, its share of the budget, and F (favourable) or U (unfavourable). Spills three cells.",
      use: "Use it line by line in a budget review to see what ran over and which lines to explain.",
      formula: ["variance = actual − budget", "share = variance ÷ |budget|", "cost: F if actual ≤ budget; revenue: F if actual ≥ budget"],
      traps: [
        "Set kind for revenue lines, or more sales will be called unfavourable.",
        "Exactly on budget is F.",
        "A line without a budget has no share: that cell shows #DIV/0!.",
      ],
    },
    "zh-CN": {
      summary: "预算差异：实际 − 预算、差异率，以及 F（有利）或 U（不利），横向溢出三格。",
      use: "预算复盘逐项看哪里超了、哪些要说明原因。",
      formula: ["差异 = 实际 − 预算", "差异率 = 差异 ÷ |预算|", "费用：实际 ≤ 预算为 F；收入：实际 ≥ 预算为 F"],
      traps: [
        "收入项要把类型设为 revenue，否则多卖了也会被判不利。",
        "恰好等于预算算 F。",
        "没有预算的项目没有差异率，该格显示 #DIV/0!。",
      ],
    },
  },
  examples: [
    { args: [50000, 56000], result: [[6000, 0.12, "U"]], source: "Identity: 6000 ÷ 50000", story: { en: "A channel budget of 50,000, of which 56,000 was spent.", "zh-CN": "渠道预算 5 万，实际花了 5.6 万。" } },
    { args: [50000, 56000, "revenue"], result: [[6000, 0.12, "F"]], source: "Identity: more revenue is favourable" },
    { args: [100, 100], result: [[0, 0, "F"]], source: "Exactly as planned" },
    { args: [0, 100], result: [[100, { error: "#DIV/0!" }, "U"]], source: "No budget, no share" },
    { args: [-100, -80, "revenue"], result: [[20, 0.2, "F"]], source: "A smaller loss than planned" },
  ],
  sources: ["Management accounting: favourable and unfavourable variances"],
  keywords: ["预算执行", "超支", "差异分析", "预实对比", "budget vs actual", "over budget"],
  related: ["PACING", "KPI_SCORE"],
  compute: (budget, actual, kind) => {
    const { amount, share, verdict } = budgetVariance(budget, actual, kind);
    return [[amount, share ?? new DomainError("div0", "zero-denominator", { param: "budget" }), verdict]];
  },
});
