import { chiSquare } from "../../core/experiments/chi-square";
import { expectedCounts } from "../../core/experiments/expected-counts";
import { sampleRatioMismatch } from "../../core/experiments/sample-ratio";
import { defineFunction } from "../define";
import { tex } from "../math";
import { sameSize } from "../params/same-size";
import { series } from "../params/series";
import { seriesMaybe } from "../params/series-maybe";
import { words } from "../params/words";
import { eachNumbered } from "../working/each-numbered";

/** How many each version should have had, for the plain formula. */
const EXPECTED = "IF(ISOMITTED(ratio),SUM(observed)/COUNT(observed),SUM(observed)*ratio/SUM(ratio))";

export const SRM = defineFunction({
  id: "SRM",
  family: "experiments",
  params: [
    series("observed", {
      unit: "count",
      min: 0,
      text: words(
        ["people per group", "How many people each version got, from 0: one row or column, without blanks."],
        ["各组人数", "每个方案实际分到的人数，不小于 0，一行或一列，不能有空单元格。"],
      ),
    }),
    seriesMaybe("ratio", {
      unit: "ratio",
      min: 0,
      defaultText: "equal",
      text: words(
        ["planned split", "The planned shares in the same order, in any unit, e.g. 9 and 1. Equal if left out."],
        ["计划比例", "计划的分流比例，顺序相同，单位不限，如 9 和 1。不填则平均分配。"],
      ),
    }),
  ],
  returns: { shape: "scalar", unit: "probability" },
  text: {
    en: {
      summary: "Sample ratio mismatch: the chance of a split as uneven as this one if the random assignment works.",
      use: "Use it before reading any A/B test. Below 1% the assignment, the redirect or the tracking is broken: do not believe the result, find the leak.",
      formula: ["χ² = Σ (observed − expected)² ÷ expected, p-value with groups − 1 degrees of freedom"],
      traps: [
        "The usual 5% is too strict for a check made with every test: flag below 1%, as most platforms do (some below 0.1%).",
        "A large p-value does not prove that all is well; a small one is hardly ever chance.",
        "50.2% to 49.8% looks even, but is all but impossible by chance with 1.6 million people.",
        "Count people once, at assignment, not at conversion.",
        "One group gives #N/A; nobody, or a planned share of 0, gives #DIV/0!; a negative number #NUM!; a blank or lists of different length #VALUE!.",
      ],
    },
    "zh-CN": {
      summary: "分流检查（SRM）：如果随机分流正常，人数偏成这样的概率有多大。",
      use: "看任何 A/B 结果之前先查一遍。低于 1% 说明分流、跳转或埋点有问题，结果先别信，找到原因再说。",
      formula: ["χ² = Σ（实际人数 − 应分人数）² ÷ 应分人数，自由度为组数 − 1，取 p 值"],
      traps: [
        "每个测试都要查，用平常的 5% 会误报太多，一般以 1% 为线（有的平台用 0.1%）。",
        "p 值大不能证明没问题；p 值小，几乎不可能是碰巧。",
        "50.2% 对 49.8% 看着很均匀，样本 160 万时几乎不可能是偶然。",
        "按进入实验的人去重计数，不要按转化计数。",
        "只有一组返回 #N/A；没有人，或计划比例为 0，返回 #DIV/0!；有负数返回 #NUM!；有空单元格或个数不一致返回 #VALUE!。",
      ],
    },
  },
  math: {
    lines: [
      tex`\chi^2 = \sum_{i=1}^{k} \frac{(o_i - e_i)^2}{e_i}, \qquad e_i = \frac{r_i}{\sum_{j=1}^{k} r_j} \sum_{j=1}^{k} o_j`,
      tex`p = P\left( \chi^2_{k-1} > \chi^2 \right)`,
    ],
    where: [
      ["p", "p-value: chance of a split at least as uneven", "p 值：偏到这个程度以上的概率"],
      ["o_i", "observed"],
      ["r_i", "ratio"],
      ["e_i", "people expected in group i", "第 i 组应分到的人数"],
      [tex`\chi^2`, "distance from the plan", "与计划的偏离程度"],
      [tex`\chi^2_{k-1}`, "chi-squared variable with k − 1 degrees of freedom", "自由度为 k − 1 的卡方变量"],
      ["k", "number of groups", "组数"],
      ["P", "probability", "概率"],
    ],
  },
  native: {
    unless: [
      ["IF(ISOMITTED(ratio),FALSE,OR(ROWS(observed)<>ROWS(ratio),COLUMNS(observed)<>COLUMNS(ratio)))", "#VALUE!"],
      ["SUM(observed)=0", "#DIV/0!"],
      ["IF(ISOMITTED(ratio),FALSE,MIN(ratio)=0)", "#DIV/0!"],
      ["COUNT(observed)<2", "#N/A"],
    ],
    formula: `CHIDIST(SUMPRODUCT((observed-${EXPECTED})^2/(${EXPECTED})),COUNT(observed)-1)`,
  },
  examples: [
    {
      args: [[[600, 400]]],
      result: 2.53962859e-10,
      digits: 9,
      source: "Wikipedia, Sample ratio mismatch: 2.54 × 10⁻¹⁰; recomputed with scipy.stats.chisquare",
    },
    {
      args: [[[44000], [45000]]],
      result: 0.000802278118,
      digits: 9,
      source: "Published rounded as .0008; recomputed with scipy.stats.chisquare",
      story: {
        en: "Two pages were to share the visitors equally and got 44,000 and 45,000. That happens by chance once in 1,200 tests: look for the redirect that loses people before reading the result.",
        "zh-CN": "两版页面本该各分一半，实际 4.4 万和 4.5 万。正常分流时一千多次才碰到一回，先查是不是跳转丢了人，再看结果。",
      },
    },
    { args: [[[821588, 815482]]], result: 1.82179287e-6, digits: 9, source: "Recomputed with scipy.stats.chisquare" },
    { args: [[[90, 10]], [[9, 1]]], result: 1, source: "Identity: exactly as planned" },
    { args: [[[90, 10]], [[1, 1, 1]]], result: { error: "#VALUE!" }, source: "One share per group" },
    { args: [[[90, 10]], [[1, 0]]], result: { error: "#DIV/0!" }, source: "People where none were planned" },
    { args: [[[90]]], result: { error: "#N/A" }, source: "One group cannot be split" },
  ],
  sources: ["Fabijan et al. (2019), Diagnosing sample ratio mismatch in online controlled experiments, KDD", "Pearson's χ² test"],
  keywords: ["分流", "分流检查", "SRM", "流量不均", "人数不均", "卡方", "sample ratio mismatch", "is my test broken", "uneven split"],
  related: ["AB_TEST", "AB_SAMPLE_SIZE", "AB_BAYES"],
  fit: (observed, ratio) => sameSize({ observed, ratio }),
  compute: (observed, ratio) => sampleRatioMismatch(observed, ratio),
  intermediates: (observed, ratio) => {
    const expected = expectedCounts(observed, ratio);
    const equal = expected[0] as number;
    return [
      { name: { en: "people in all groups", "zh-CN": "总人数" }, value: observed.reduce((sum, count) => sum + count, 0), unit: "count" },
      ...(expected.every((count) => count === equal)
        ? [{ name: { en: "people expected in each group", "zh-CN": "每组应分到的人数" }, value: equal, unit: "count" as const }]
        : eachNumbered(expected, 3, (n) => ({ en: `people expected in group ${n}`, "zh-CN": `第 ${n} 组应分到的人数` }), "count")),
      { name: { en: "chi-square", "zh-CN": "卡方值 χ²" }, value: chiSquare(observed, expected), unit: "number" },
      { name: { en: "degrees of freedom", "zh-CN": "自由度" }, value: observed.length - 1, unit: "count" },
    ];
  },
});
