import { goal } from "../../core/funnel/goal";
import { defineFunction } from "../define";
import { tex } from "../math";
import { number } from "../params/number";
import { option } from "../params/option";
import { words } from "../params/words";

export const GOAL = defineFunction({
  id: "GOAL",
  family: "funnel",
  params: [
    number("baseline", {
      unit: "number",
      text: words(
        ["baseline", "Where you are now: a rate such as 4%, or an amount. A blank cell counts as 0."],
        ["基准值", "现在的水平：可以是比率（如 4%），也可以是金额或人数。空单元格按 0 计。"],
      ),
    }),
    number("change", {
      unit: "number",
      text: words(
        ["change", "The planned change of a rate or amount: 15% or 0.15, not 15; negative for less. A blank cell counts as 0, no change."],
        ["变动", "计划变动多少，如 15% 或 0.15，不要写 15；下降写负数。空单元格按 0 计，即不变。"],
      ),
    }),
    option(
      "mode",
      {
        relative: { en: "percent of the baseline", "zh-CN": "相对提升（按百分比）" },
        points: { en: "percentage points, added", "zh-CN": "百分点（直接相加）" },
      },
      words(
        ["mode", "relative: 4% and 15% give 4.6%; points: percentage points, 19%."],
        ["口径", "relative 相对变动，4% 提升 15% 为 4.6%；points 百分点，为 19%。"],
      ),
    ),
  ],
  returns: { shape: "scalar", unit: "number" },
  text: {
    en: {
      summary: "The value a goal such as “+15%” means: relative to the baseline, or in percentage points.",
      use: "Use it to write a goal so that nobody can read it two ways.",
      formula: ["relative: baseline × (1 + change)", "points: baseline + change"],
      traps: [
        "“+15%” on a rate is relative by convention. Say “points” when you mean 4% to 19%.",
        "A rate may come out above 100%: the function does not know that the baseline is a rate.",
        "A baseline of 0 stays 0 under a relative goal: there is nothing to grow by a percentage.",
      ],
    },
    "zh-CN": {
      summary: "目标值：“提升 15%”到底要做到多少，分相对提升和百分点两种口径。",
      use: "把目标写成不会有歧义的数字，复盘时不扯皮。",
      formula: ["relative：基准值 ×（1 + 变动）", "points：基准值 + 变动"],
      traps: [
        "比率“提升 15%”通常指相对提升；从 4% 到 19% 应说“提升 15 个百分点”。",
        "结果可能超过 100%：函数不知道基准值是不是比率，请自己把关。",
        "基准值为 0 时，相对提升多少都还是 0，请改用百分点或直接定数值。",
      ],
    },
  },
  math: {
    lines: [
      [tex`y = b\,(1 + c)`, "relative", "relative 相对提升"],
      ["y = b + c", "points", "points 百分点"],
    ],
    where: [
      ["y", "value to reach", "目标值"],
      ["b", "baseline"],
      ["c", "change"],
    ],
  },
  native: 'IF(mode="points",baseline+change,baseline*(1+change))',
  examples: [
    {
      args: [0.04, 0.15],
      result: 0.046,
      source: "Identity: 0.04 × 1.15",
      story: {
        en: "The campaign plan says “raise conversion by 15%”. The shop converts 4% today, so the goal is 4.6%; 19% would be 15 percentage points.",
        "zh-CN": "活动方案写着“转化率提升 15%”：现在是 4%，目标就是 4.6%；要是理解成 15 个百分点，就成了 19%。",
      },
    },
    { args: [0.04, 0.15, "points"], result: 0.19, source: "Identity: 0.04 + 0.15" },
    { args: [200000, -0.1], result: 180000, source: "Identity: 200000 × 0.9" },
    { args: [0.04, 0.15, "percent"], result: { error: "#VALUE!" }, source: "An unknown keyword" },
  ],
  sources: ["Percent and percentage points, statistical style guides"],
  keywords: ["目标", "提升", "百分点", "同比", "增长目标", "定目标", "KPI", "percentage points", "uplift", "target", "what does +15% mean"],
  related: ["FUNNEL_REQUIRED", "FUNNEL", "GMV_SOLVE", "TARGET_BLEND", "KPI_SCORE", "AB_SAMPLE_SIZE"],
  compute: goal,
});
