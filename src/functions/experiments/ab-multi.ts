import { abMulti } from "../../core/experiments/ab-multi";
import type { Arm } from "../../core/experiments/arm";
import { DomainError } from "../../core/errors";
import { defineFunction, type ResultCell } from "../define";
import { tex } from "../math";
import { sameSize } from "../params/same-size";
import { series } from "../params/series";
import { words } from "../params/words";
import { tailsParam } from "./test-params";

const armsOf = (conversions: readonly number[], people: readonly number[]): Arm[] =>
  people.map((size, i) => ({ conversions: conversions[i] as number, size }));

const orFault = (value: number | undefined, param: string): ResultCell => value ?? new DomainError("div0", "zero-denominator", { param });

const compare = (conversions: readonly number[], people: readonly number[], tails: number) => {
  const tests = abMulti(armsOf(conversions, people), tails);
  if (tests.length === 0) throw new DomainError("na", "too-few-values", { param: "people", min: 2 });
  return tests;
};

export const AB_MULTI = defineFunction({
  id: "AB_MULTI",
  family: "experiments",
  params: [
    series("conversions", {
      unit: "count",
      min: 0,
      text: words(
        ["conversions", "People who converted with each version, the present one first."],
        ["各版转化数", "每个版本里转化的人数，第一行是原方案。"],
      ),
    }),
    series("people", {
      unit: "count",
      min: 0,
      text: words(["people", "People who saw each version, in the same order."], ["各版人数", "看到每个版本的人数，顺序一致。"]),
    }),
    tailsParam,
  ],
  returns: {
    shape: "table",
    unit: "fraction",
    columns: [
      { en: "Rate", "zh-CN": "转化率" },
      { en: "Difference to the first", "zh-CN": "与原方案的差值" },
      { en: "Relative lift", "zh-CN": "相对提升" },
      { en: "z", "zh-CN": "z 值", unit: "number" },
      { en: "p-value", "zh-CN": "p 值", unit: "probability" },
      { en: "p-value after Holm", "zh-CN": "校正后的 p 值（Holm）", unit: "probability" },
    ],
  },
  text: {
    en: {
      summary:
        "A test of several versions: each against the first one, with p-values adjusted for having asked several times. One row per version.",
      use: "Use it for A/B/n tests, e.g. four landing pages. Judge by the last column: below 5% the version differs from the present one.",
      formula: [
        "z = (p_i − p_1) ÷ √[p̄ (1 − p̄)(1/n_i + 1/n_1)], p̄ the pooled rate of the two",
        "Holm: the smallest p-value × m, the next × (m − 1), …, never below the one before, at most 1",
      ],
      traps: [
        "With ten versions one of them looks significant in four tests of ten although none is better. That is what the adjustment is for; do not read the p-values before it.",
        "Versions are compared with the first only. That the second beats the third is another question: ask OPS.AB_TEST, once.",
        "The best of several looks better than it is. Run it against the present version again before you promise its lift.",
        "A version whose people all or none converted, as those of the first did, has no test: #DIV/0!, and it does not count among the comparisons. Without conversions in the first version lifts are #DIV/0!.",
        "A version without people gives #DIV/0!, a single version #N/A, more conversions than people #NUM!.",
      ],
    },
    "zh-CN": {
      summary: "多版本测试（A/B/n）：每个版本和第一个（原方案）比，p 值按比较次数校正，一版一行。",
      use: "几版落地页、几张主图同时测时用。看最后一列：低于 5%，说明这一版和原方案确实有差别。",
      formula: [
        "z =（p_i − p_1）÷ √[p̄ (1 − p̄)(1/n_i + 1/n_1)]，p̄ 为这两版的合并转化率",
        "Holm 校正：最小的 p 值 × m，次小的 ×（m − 1），依此类推，不小于前一个，最大为 1",
      ],
      traps: [
        "十个版本都一样好，也有四成机会碰出一个“显著”的，所以要校正；不要看校正前的 p 值下结论。",
        "这里只和第一版比。第二版是不是比第三版好是另一个问题，请单独用一次 OPS.AB_TEST。",
        "几版里挑出来的最好那一版，数字往往偏高，承诺之前和原方案再测一次。",
        "某一版和第一版都没人转化或都全部转化时没法检验，返回 #DIV/0!，也不计入比较次数；第一版没有转化时，相对提升为 #DIV/0!。",
        "有一版没人返回 #DIV/0!，只有一版返回 #N/A，转化数大于人数返回 #NUM!。",
      ],
    },
  },
  math: {
    lines: [
      tex`z_i = \frac{p_i - p_1}{\sqrt{\bar p_i\,(1 - \bar p_i) \left( \frac{1}{n_i} + \frac{1}{n_1} \right)}}, \qquad \bar p_i = \frac{x_i + x_1}{n_i + n_1}`,
      tex`H_{(i)} = \max_{j \le i} \min\left(1,\ (m - j + 1)\, P_{(j)}\right)`,
    ],
    where: [
      ["p_i", "rate of version i", "第 i 版转化率"],
      ["z_i", "z statistic against the first version", "与第一版相比的 z 值"],
      [tex`\bar p_i`, "pooled rate of the two", "两版的合并转化率"],
      ["x_i", "conversions of version i", "第 i 版转化数"],
      ["n_i", "people of version i", "第 i 版人数"],
      ["P_{(j)}", "the j-th smallest p-value", "从小到大第 j 个 p 值"],
      ["H_{(i)}", "the i-th smallest after Holm", "校正后的第 i 个 p 值"],
      ["m", "comparisons", "比较次数"],
    ],
  },
  picture: {
    kind: "bars",
    columns: [0],
    names: [
      { en: "Present page", "zh-CN": "原方案" },
      { en: "Version 2", "zh-CN": "版本 2" },
      { en: "Version 3", "zh-CN": "版本 3" },
    ],
    title: {
      en: "The rates of the three versions: only the third differs from the present one after the adjustment.",
      "zh-CN": "三版的转化率：校正之后，只有第三版和原方案有显著差别。",
    },
  },
  examples: [
    {
      args: [
        [[200], [230], [250]],
        [[4000], [4000], [4000]],
      ],
      result: [
        [0.05, "", "", "", "", ""],
        [0.0575, 0.0075, 0.15, 1.48725035, 0.136948702, 0.136948702],
        [0.0625, 0.0125, 0.25, 2.42624842, 0.0152558236, 0.0305116473],
      ],
      digits: 8,
      source: "scipy: normal tail of the pooled z; Holm as R's p.adjust",
      story: {
        en: "Three landing pages, 4,000 visitors each: 200, 230 and 250 left their number. The third beats the present page (p = 3% after the adjustment), the second may be chance.",
        "zh-CN": "三版落地页各 4000 人，留资 200、230、250：第三版校正后 p 值 3%，确实更好；第二版可能只是碰巧，换上第三版。",
      },
    },
    {
      args: [
        [[0], [0], [5]],
        [[10], [20], [20]],
      ],
      result: [
        [0, "", "", "", "", ""],
        [0, 0, { error: "#DIV/0!" }, { error: "#DIV/0!" }, { error: "#DIV/0!" }, { error: "#DIV/0!" }],
        [0.25, 0.25, { error: "#DIV/0!" }, 1.73205080756888, 0.0832645166635504, 0.0832645166635504],
      ],
      source: "By hand: pooled rate 1/6, z = √3; p of the normal distribution; the version that has no test does not count",
    },
    { args: [[[5]], [[10]]], result: { error: "#N/A" }, source: "One version has nothing to be compared with" },
    {
      args: [
        [[5], [11]],
        [[10], [10]],
      ],
      result: { error: "#NUM!" },
      source: "More conversions than people",
    },
    {
      args: [
        [[5], [0]],
        [[10], [0]],
      ],
      result: { error: "#DIV/0!" },
      source: "An empty version",
    },
  ],
  sources: ["Holm (1979), Scandinavian Journal of Statistics 6, 65–70", "R p.adjust", "statsmodels proportions_ztest"],
  keywords: [
    "多版本测试",
    "ABC测试",
    "多个方案对比",
    "多重比较",
    "几版落地页哪个好",
    "multiple variants test",
    "A/B/n test",
    "Holm correction",
    "several landing pages",
    "multiple comparisons",
  ],
  related: ["AB_TEST", "AB_DURATION", "SRM", "AB_BAYES", "AB_LIFT"],
  fit: (conversions, people) => sameSize({ conversions, people }),
  compute: (conversions, people, tails) => {
    const rows = compare(conversions, people, tails).map((test): ResultCell[] => [
      test.rate,
      test.difference,
      orFault(test.relativeLift, "conversions"),
      orFault(test.z, "conversions"),
      orFault(test.p, "conversions"),
      orFault(test.holm, "conversions"),
    ]);
    return [[(conversions[0] as number) / (people[0] as number), "", "", "", "", ""], ...rows];
  },
  intermediates: (conversions, people, tails) => {
    const tests = compare(conversions, people, tails);
    const tested = tests.filter(({ p }) => p !== undefined).length;
    return [
      { name: { en: "comparisons", "zh-CN": "比较次数" }, value: tested, unit: "count" },
      {
        name: { en: "versions that differ at 5% after the adjustment", "zh-CN": "校正后在 5% 水平上有差别的版本数" },
        value: tests.filter(({ holm }) => holm !== undefined && holm < 0.05).length,
        unit: "count",
      },
      {
        name: { en: "chance of a false alarm without the adjustment, at 5% each", "zh-CN": "不校正、每次按 5% 时至少误报一次的概率" },
        value: 1 - 0.95 ** tested,
        unit: "probability",
      },
    ];
  },
});
