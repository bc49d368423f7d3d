import { DomainError } from "../../core/errors";
import { welch, type Spenders } from "../../core/experiments/welch";
import { defineFunction, type ResultCell } from "../define";
import { tex } from "../math";
import { numberOrBlank } from "../params/number-or-blank";
import { bag } from "../params/series";
import { words } from "../params/words";
import { confidenceParam, tailsParam } from "./test-params";

const values = (name: string, en: readonly [string, string], zh: readonly [string, string]) =>
  bag(name, { unit: "money", text: words(en, zh) });
const people = (name: string, en: readonly [string, string], zh: readonly [string, string]) =>
  numberOrBlank(name, { unit: "count", min: 0, integer: true, text: words(en, zh) });

const version = (given: readonly number[], everyone: number | undefined): Spenders => ({ values: given, people: everyone ?? given.length });
const spread = (value: number | undefined): ResultCell => value ?? new DomainError("div0", "no-spread");

export const AB_VALUE = defineFunction({
  id: "AB_VALUE",
  family: "experiments",
  params: [
    values(
      "values_a",
      ["values A", "Revenue, or any number, of each person with version A; blanks are skipped."],
      ["A 组数值", "A 组每个人的消费额或其他数值，空白跳过。"],
    ),
    values(
      "values_b",
      ["values B", "The same with version B, the new one. It may hold another number of people."],
      ["B 组数值", "B 组（新方案）每个人的数值，人数可以不同。"],
    ),
    people(
      "people_a",
      ["people A", "Everyone with version A; those without a value count as 0. Blank: as many as values."],
      ["A 组人数", "A 组全部人数，没有数值的人按 0 计。不填则等于数值个数。"],
    ),
    people(
      "people_b",
      ["people B", "Everyone with version B; those without a value count as 0. Blank: as many as values."],
      ["B 组人数", "B 组全部人数，没有数值的人按 0 计。不填则等于数值个数。"],
    ),
    confidenceParam,
    tailsParam,
  ],
  returns: {
    shape: "row",
    unit: "money",
    columns: [
      { en: "Mean A", "zh-CN": "A 组均值" },
      { en: "Mean B", "zh-CN": "B 组均值" },
      { en: "Difference B − A", "zh-CN": "差值 B − A" },
      { en: "Relative lift", "zh-CN": "相对提升", unit: "fraction" },
      { en: "t", "zh-CN": "t 值", unit: "number" },
      { en: "p-value", "zh-CN": "p 值", unit: "probability" },
      { en: "Difference, lower bound", "zh-CN": "差值下限" },
      { en: "Difference, upper bound", "zh-CN": "差值上限" },
    ],
  },
  text: {
    en: {
      summary:
        "Does B bring more money per person: Welch's t-test of two means, with lift, p-value and interval of the difference in one row.",
      use: "Use it for revenue per visitor, order value, time spent: whatever is a number per person. OPS.AB_TEST is for yes or no.",
      formula: [
        "t = (mean B − mean A) ÷ √(s_A² ÷ n_A + s_B² ÷ n_B), with Welch–Satterthwaite degrees of freedom",
        "interval: difference ± t of the confidence × the root, two-sided",
      ],
      traps: [
        "A list of buyers compares order values. For revenue per visitor give the number of people too: who bought nothing counts as 0, and that is where most of the difference lies.",
        "One value per person, not per order: two orders of one customer are not independent. Add them up first.",
        "A few very large orders decide everything. Look at them, and cut the largest at a limit set before the test if you must.",
        "Revenue spreads widely, so such a test needs several times the people of a test of the conversion rate.",
        "A version without anybody gives #DIV/0!, with one person #N/A; where all values are equal, t and p are #DIV/0! and both bounds are the difference; a mean A of 0 has no lift. Fewer people than values give #NUM!.",
      ],
    },
    "zh-CN": {
      summary: "B 版是不是人均更赚钱：两组均值的 Welch t 检验，一行给出均值、差值、提升、p 值和差值区间。",
      use: "人均消费、客单价、停留时长这类“每人一个数”的指标用它；转没转化这类是非题用 OPS.AB_TEST。",
      formula: [
        "t =（B 组均值 − A 组均值）÷ √(s_A² ÷ n_A + s_B² ÷ n_B)，自由度按 Welch–Satterthwaite",
        "区间：差值 ± 置信度对应的 t 值 × 上面的根式，双侧",
      ],
      traps: [
        "只选买家，比的是客单价。想比人均（每访客）消费，要把两组总人数也填上：没买的人按 0 算，差别往往就在这里。",
        "每人一个数，不是每单一个数：同一客户的两单不独立，先按人加总。",
        "几笔特大订单就能左右结果。先看看它们；要截断，上限得在测试前定好。",
        "消费额波动大，需要的人数是转化率测试的好几倍。",
        "有一组没人返回 #DIV/0!，只有一人返回 #N/A；所有数值都一样时 t、p 为 #DIV/0!，上下限都等于差值；A 组均值为 0 时没有相对提升。人数少于数值个数返回 #NUM!。",
      ],
    },
  },
  math: {
    lines: [
      tex`t = \frac{\bar b - \bar a}{E}, \qquad E = \sqrt{\frac{s_A^2}{n_A} + \frac{s_B^2}{n_B}}`,
      tex`\nu = \frac{E^4}{\frac{(s_A^2 / n_A)^2}{n_A - 1} + \frac{(s_B^2 / n_B)^2}{n_B - 1}}`,
      tex`\bar b - \bar a \pm t_{\nu}\, E`,
    ],
    where: [
      [tex`\bar a`, "mean of A over everybody in it, b̄ of B", "A 组全体均值，b̄ 为 B 组"],
      [tex`\bar b`, "mean of B", "B 组均值"],
      ["t", "t statistic", "t 值"],
      ["E", "standard error of the difference", "差值的标准误"],
      ["s_A", "standard deviation of A, s_B of B", "A 组标准差，s_B 为 B 组"],
      ["n_A", "people_a"],
      ["n_B", "people_b"],
      [tex`\nu`, "degrees of freedom", "自由度"],
      [tex`t_{\nu}`, "t of the confidence level", "置信度对应的 t 值"],
    ],
  },
  picture: {
    kind: "interval",
    columns: [6, 2, 7],
    title: {
      en: "The difference per person with its interval: where it holds 0, the test has not shown one.",
      "zh-CN": "人均差值及其区间：区间含 0，说明测试还看不出差别。",
    },
  },
  examples: [
    {
      args: [[[120], [80], [100]], [[150], [90], [130], [70]], 50, 50],
      result: [[6, 8.8, 2.8, 0.466666667, 0.49775059, 0.61984555, -8.37209809, 13.9720981]],
      digits: 8,
      source: "scipy ttest_ind(equal_var=False) with 47 and 46 zeros added",
      story: {
        en: "Two product pages, 50 visitors each: three buyers on the old one, four on the new one. Revenue per visitor went from 6 to 8.8, but with p = 62% that is chance; far more visitors are needed.",
        "zh-CN": "两版详情页各 50 位访客：旧版 3 人下单，新版 4 人下单，人均消费从 6 元到 8.8 元。但 p 值 62%，纯属波动，还得再多跑。",
      },
    },
    {
      args: [
        [[3], [5], [4]],
        [[6], [8], [7], [9]],
      ],
      result: [[4, 7.5, 3.5, 0.875, 4.04145188, 0.0100769433, 1.26828852, 5.73171148]],
      digits: 9,
      source: "scipy ttest_ind(equal_var=False)",
    },
    {
      args: [[[0.7, -1.6, -0.2, -1.2, -0.1, 3.4, 3.7, 0.8, 0, 2]], [[1.9, 0.8, 1.1, 0.1, -0.1, 4.4, 5.5, 1.6, 4.6, 3.4]]],
      result: [[0.75, 2.33, 1.58, 2.10666667, 1.86081346, 0.0793941402, -0.20548323, 3.36548323]],
      digits: 6,
      source: "R t.test(extra ~ group, data = sleep): t = −1.8608, df = 17.776, p = 0.07939, −3.3654832 to 0.2054832",
    },
    {
      args: [
        [[5], [5]],
        [[7], [7]],
      ],
      result: [[5, 7, 2, 0.4, { error: "#DIV/0!" }, { error: "#DIV/0!" }, 2, 2]],
      source: "No spread: the difference is all that can be said",
    },
    { args: [[[1], [2]], [[3]]], result: { error: "#N/A" }, source: "One person has no spread" },
    { args: [[[1], [2]], [[3], [4]], 1], result: { error: "#NUM!" }, source: "Fewer people than values" },
    { args: [[[""]], [[3], [4]]], result: { error: "#DIV/0!" }, source: "Nobody in A" },
  ],
  sources: ["Welch (1947), Biometrika 34, 28–35", "R t.test; scipy.stats.ttest_ind(equal_var=False)"],
  keywords: [
    "客单价AB测试",
    "人均消费对比",
    "收入显著性",
    "t检验",
    "哪版更赚钱",
    "客单价 AB测试",
    "revenue per user test",
    "Welch t-test",
    "Welch t test",
    "average order value A/B",
    "compare means",
    "is revenue lift significant",
  ],
  related: ["AB_TEST", "AB_LIFT", "AB_SAMPLE_SIZE", "SRM", "ARPU"],
  compute: (valuesA, valuesB, peopleA, peopleB, confidence, tails) => {
    const test = welch(version(valuesA, peopleA), version(valuesB, peopleB), confidence, tails);
    const lift = test.relativeLift ?? new DomainError("div0", "zero-mean");
    return [[test.meanA, test.meanB, test.difference, lift, spread(test.t), spread(test.p), test.low, test.high]];
  },
  intermediates: (valuesA, valuesB, peopleA, peopleB, confidence, tails) => {
    const [a, b] = [version(valuesA, peopleA), version(valuesB, peopleB)];
    const { standardError, degrees } = welch(a, b, confidence, tails);
    return [
      { name: { en: "people A", "zh-CN": "A 组人数" }, value: a.people, unit: "count" },
      { name: { en: "people B", "zh-CN": "B 组人数" }, value: b.people, unit: "count" },
      { name: { en: "standard error of the difference", "zh-CN": "差值的标准误" }, value: standardError, unit: "money" },
      ...(degrees === undefined
        ? []
        : [{ name: { en: "degrees of freedom", "zh-CN": "自由度" }, value: degrees, unit: "number" } as const]),
    ];
  },
});
