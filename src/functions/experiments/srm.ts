import { sampleRatioMismatch } from "../../core/experiments/sample-ratio";
import { defineFunction } from "../define";
import { sameSize } from "../params/same-size";
import { series } from "../params/series";
import { seriesMaybe } from "../params/series-maybe";
import { words } from "../params/words";

export const SRM = defineFunction({
  id: "SRM",
  family: "experiments",
  params: [
    series("observed", { unit: "count", min: 0, text: words(["people per group", "How many people each version got: one row or column, without blanks."], ["各组人数", "每个方案实际分到的人数，一行或一列，不能有空格。"]) }),
    seriesMaybe("ratio", { unit: "ratio", min: 0, defaultText: "equal", text: words(["planned split", "The planned shares in the same order, in any unit, e.g. 9 and 1. Equal if left out."], ["计划比例", "计划的分流比例，顺序相同，单位不限，如 9 和 1。不填为平均分。"]) }),
  ],
  returns: { shape: "scalar", unit: "probability" },
  text: {
    en: {
      summary: "Sample ratio mismatch: the chance of a split as uneven as this one if the random assignment works.",
      use: "Use it before reading any A/B test. Below 1% the assignment, the redirect or the tracking is broken: do not believe the result, find the leak.",
      formula: ["χ² = Σ (observed − expected)² ÷ expected, p-value with groups − 1 degrees of freedom"],
      traps: [
        "A large p-value does not prove that all is well; a small one proves that something is wrong.",
        "50.2% to 49.8% looks even, but is impossible by chance with 1.6 million people.",
        "Count people once, at assignment, not at conversion.",
        "One group gives #N/A; nobody, or a planned share of 0, gives #DIV/0!; a blank gives #VALUE!.",
      ],
    },
    "zh-CN": {
      summary: "分流检查（SRM）：如果随机分流正常，人数偏成这样的概率是多少。",
      use: "看任何 A/B 结果之前先查。低于 1% 说明分流、跳转或埋点有问题，结果不可信，先找原因。",
      formula: ["χ² = Σ（实际人数 − 应分人数）² ÷ 应分人数，自由度为组数 − 1，取 p 值"],
      traps: [
        "p 值大不能证明没问题，p 值小则一定有问题。",
        "50.2% 对 49.8% 看着很均匀，样本 160 万时几乎不可能是偶然。",
        "按进入实验的人去重计数，不要按转化计数。",
        "只有一组返回 #N/A；没有人或计划比例为 0 返回 #DIV/0!；有空单元格返回 #VALUE!。",
      ],
    },
  },
  examples: [
    { args: [[[600, 400]]], result: 2.53962859e-10, digits: 9, source: "Published: 2.54e-10" },
    { args: [[[44000], [45000]]], result: 0.000802278118, digits: 9, source: "Published: .0008", story: { en: "44,000 visitors on one page, 45,000 on the other.", "zh-CN": "两版页面分到 4.4 万和 4.5 万访客。" } },
    { args: [[[821588, 815482]]], result: 1.82179287e-6, digits: 9, source: "Recomputed with scipy.stats.chisquare" },
    { args: [[[90, 10]], [[9, 1]]], result: 1, source: "Identity: exactly as planned" },
    { args: [[[90, 10]], [[1, 1, 1]]], result: { error: "#VALUE!" }, source: "One share per group" },
    { args: [[[90, 10]], [[1, 0]]], result: { error: "#DIV/0!" }, source: "People where none were planned" },
    { args: [[[90]]], result: { error: "#N/A" }, source: "One group cannot be split" },
  ],
  sources: ["Fabijan et al. (2019), Diagnosing sample ratio mismatch in online controlled experiments, KDD", "Pearson's χ² test"],
  keywords: ["分流", "SRM", "流量不均", "卡方", "sample ratio mismatch", "is my test broken"],
  related: ["AB_TEST", "AB_SAMPLE_SIZE"],
  fit: (observed, ratio) => sameSize({ observed, ratio }),
  compute: (observed, ratio) => sampleRatioMismatch(observed, ratio),
});
