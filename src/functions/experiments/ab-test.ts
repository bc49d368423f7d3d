import { DomainError } from "../../core/errors";
import { abTest } from "../../core/experiments/ab-test";
import { pooledError } from "../../core/experiments/pooled-error";
import { pooledRate } from "../../core/experiments/pooled-rate";
import { twoSidedQuantile } from "../../core/experiments/wilson";
import { defineFunction, type ResultCell } from "../define";
import { tex } from "../math";
import { confidenceParam, convA, convB, sizeA, sizeB, tailsParam } from "./test-params";
import { notAbove, wilsonEnds } from "../native/parts";

const orFault = (value: number | undefined, denominator: string): ResultCell =>
  value ?? new DomainError("div0", "zero-denominator", { param: denominator });

/** Where the pooled rate is 0 or 1, so is that of A. */
const noVariation = (rateA: number): DomainError => new DomainError("div0", rateA === 0 ? "nobody-converted" : "everybody-converted");

/** For the plain formula. */
const DIFFERENCE = "conv_b/n_b-conv_a/n_a";
const POOLED = "(conv_a+conv_b)/(n_a+n_b)";
// An error inside an array formula that is worked with further makes all of it one in LibreOffice, so that it is asked for before.
const unlessAlike = (text: string): string => `IF(${POOLED}*(1-${POOLED})=0,#DIV/0!,${text})`;
const PLAIN_Z = `(${DIFFERENCE})/SQRT(${POOLED}*(1-${POOLED})*(1/n_a+1/n_b))`;
const [OF_A, OF_B] = [wilsonEnds("conv_a", "n_a"), wilsonEnds("conv_b", "n_b")];

export const AB_TEST = defineFunction({
  id: "AB_TEST",
  family: "experiments",
  params: [convA, sizeA, convB, sizeB, confidenceParam, tailsParam],
  returns: {
    shape: "row",
    unit: "fraction",
    columns: [
      { en: "Rate A", "zh-CN": "A 组转化率" },
      { en: "Rate B", "zh-CN": "B 组转化率" },
      { en: "Difference B − A", "zh-CN": "差值 B − A" },
      { en: "Relative lift", "zh-CN": "相对提升" },
      { en: "z", "zh-CN": "z 值", unit: "number" },
      { en: "p-value", "zh-CN": "p 值", unit: "probability" },
      { en: "Difference, lower bound", "zh-CN": "差值下限" },
      { en: "Difference, upper bound", "zh-CN": "差值上限" },
    ],
  },
  text: {
    en: {
      summary: "Is B better than A, or is it chance? Rates, lift, z, p-value and interval of the difference in one row.",
      use: "Use it once, at the end of an A/B test whose size was planned with OPS.AB_SAMPLE_SIZE. A p-value below 5% means that chance alone would rarely do this.",
      formula: [
        "z = (p_B − p_A) ÷ √[p̄ (1 − p̄)(1/n_A + 1/n_B)], p̄ the pooled rate",
        "interval: Newcombe's hybrid of the two Wilson intervals, two-sided",
      ],
      traps: [
        "Looking every day and stopping at the first p < 5% finds winners that are none. Fix the size first.",
        "Count people, not visits, and check the split with OPS.SRM before you believe a result.",
        "The p-value is not the chance that B is no better; for a probability that B is better use OPS.AB_BAYES. Set tails to 1 only if a worse B would never be of interest.",
        "The interval does not use the pooled rate: near the border it can hold 0 while p is just below 5%. Tools that use the unpooled z or the Wald interval differ in the last digits.",
        "Where nobody or everybody converted, z and p are #DIV/0!; without conversions in A the lift is. An empty group gives #DIV/0!, more conversions than people #NUM!.",
      ],
    },
    "zh-CN": {
      summary: "A/B 测试：B 真的比 A 好，还是碰巧？一行给出转化率、提升、z 值、p 值和差值区间。",
      use: "先用 OPS.AB_SAMPLE_SIZE 定好样本量，跑满后看一次。p 值低于 5%，说明光凭运气很难出现这么大的差别。",
      formula: ["z =（p_B − p_A）÷ √[p̄ (1 − p̄)(1/n_A + 1/n_B)]，p̄ 为合并转化率", "区间：由两组 Wilson 区间组合的 Newcombe 区间，双侧"],
      traps: [
        "天天看、一到 p < 5% 就停，会挑出很多假赢家，样本量要事先定好。",
        "按人数算，不要按访问次数；下结论前先用 OPS.SRM 检查分流是否正常。",
        "p 值不是“B 不如 A 的概率”，想要“B 更好的概率”请用 OPS.AB_BAYES。只有完全不在乎 B 变差时，才把单双尾填 1。",
        "区间不用合并转化率，临界时可能 p 略低于 5% 而区间仍含 0；用未合并 z 检验或 Wald 区间的工具，末几位会不同。",
        "全部没转化或全部转化时，z、p 为 #DIV/0!；A 组没有转化时，相对提升为 #DIV/0!。有一组没人返回 #DIV/0!，转化数大于人数返回 #NUM!。",
      ],
    },
  },
  picture: {
    kind: "interval",
    columns: [6, 2, 7],
    title: {
      en: "The difference with its interval: where it holds 0, the test has not shown one.",
      "zh-CN": "差值及其区间：区间含 0，说明测试还看不出差别。",
    },
  },
  math: {
    lines: [
      tex`d = p_B - p_A, \qquad r = \frac{d}{p_A}, \qquad p_A = \frac{x_A}{n_A}, \qquad p_B = \frac{x_B}{n_B}`,
      tex`z = \frac{d}{\sqrt{\bar p\,(1 - \bar p) \left( \frac{1}{n_A} + \frac{1}{n_B} \right)}}, \qquad \bar p = \frac{x_A + x_B}{n_A + n_B}`,
      [tex`P = 2\,\bigl(1 - \Phi(|z|)\bigr)`, "Two tails", "双尾"],
      [tex`P = 1 - \Phi(z)`, "One tail", "单尾"],
      tex`d - \sqrt{(p_B - l_B)^2 + (u_A - p_A)^2} \;\dots\; d + \sqrt{(u_B - p_B)^2 + (p_A - l_A)^2}`,
    ],
    where: [
      ["p_A", "rate of A", "A 组转化率"],
      ["p_B", "rate of B", "B 组转化率"],
      ["d", "difference", "差值"],
      ["r", "relative lift", "相对提升"],
      ["z", "z statistic", "z 值"],
      ["P", "p-value", "p 值"],
      ["x_A", "conv_a"],
      ["n_A", "n_a"],
      ["x_B", "conv_b"],
      ["n_B", "n_b"],
      [tex`\bar p`, "pooled rate", "合并转化率"],
      ["l_A", "lower Wilson bound of A's rate; likewise l_B", "A 组转化率的 Wilson 下限，l_B 同理"],
      ["u_A", "upper Wilson bound of A's rate; likewise u_B", "A 组转化率的 Wilson 上限，u_B 同理"],
      [tex`\Phi`, "normal distribution", "标准正态分布函数"],
    ],
  },
  native: {
    unless: [notAbove("conv_a", "n_a"), notAbove("conv_b", "n_b"), ["n_a*n_b=0", "#DIV/0!"]],
    formula: [
      "conv_a/n_a",
      "conv_b/n_b",
      DIFFERENCE,
      `(${DIFFERENCE})/(conv_a/n_a)`,
      unlessAlike(PLAIN_Z),
      unlessAlike(`IF(tails=1,NORMSDIST(-(${PLAIN_Z})),2*NORMSDIST(-ABS(${PLAIN_Z})))`),
      `${DIFFERENCE}-SQRT((conv_b/n_b-${OF_B.low})^2+(${OF_A.high}-conv_a/n_a)^2)`,
      `${DIFFERENCE}+SQRT((${OF_B.high}-conv_b/n_b)^2+(conv_a/n_a-${OF_A.low})^2)`,
    ],
  },
  examples: [
    {
      args: [12, 99, 5, 83],
      result: [
        [
          12 / 99,
          5 / 83,
          5 / 83 - 12 / 99,
          ((5 / 83 - 12 / 99) * 99) / 12,
          -1.4078304151258787,
          0.15918129181156992,
          -0.146882640978755,
          0.0279099546652864,
        ],
      ],
      digits: 10,
      source: "z and p: statsmodels proportions_ztest; bounds: recomputed with mpmath by Newcombe's method 10",
      story: {
        en: "Two landing pages: 12 of 99 visitors left their number on the old one, 5 of 83 on the new one. The new one looks half as good, but with p = 0.16 that may be chance. So few people cannot tell: size the next test with OPS.AB_SAMPLE_SIZE first.",
        "zh-CN":
          "两版落地页：旧版 99 人里 12 人留资，新版 83 人里 5 人。看着差了一半，但 p 值 0.16，可能只是碰巧。这点人测不出来，下回先用 OPS.AB_SAMPLE_SIZE 把样本量算好。",
      },
    },
    {
      args: [1, 34, 7, 34],
      result: [[1 / 34, 7 / 34, 6 / 34, 6, 2.2583179581272, 0.0239258434806, 0.0189, 0.3404]],
      digits: 3,
      source: "Interval .019 to .340: Fagerland, Lydersen and Laake (2015), Newcombe's method",
    },
    {
      args: [0, 10, 0, 20],
      result: [[0, 0, 0, { error: "#DIV/0!" }, { error: "#DIV/0!" }, { error: "#DIV/0!" }, -0.277532799862889, 0.161125158052032]],
      digits: 9,
      source: "Nobody converted; bounds are Wilson's z² ÷ (n + z²) of each arm",
    },
    { args: [5, 4, 1, 0], result: { error: "#NUM!" }, source: "More conversions than people, before an empty arm" },
    { args: [0, 0, 1, 5], result: { error: "#DIV/0!" }, source: "An empty arm" },
  ],
  sources: [
    "Newcombe (1998), Statistics in Medicine 17, 873–890",
    "Fagerland, Lydersen and Laake (2015), Statistical Methods in Medical Research 24",
    "statsmodels proportions_ztest",
  ],
  keywords: [
    "显著性",
    "显著",
    "显著性检验",
    "AB测试",
    "p值",
    "是不是偶然",
    "哪个方案好",
    "哪版好",
    "is this test significant",
    "split test",
    "conversion test",
    "which version won",
    "测试显著吗",
    "哪个版本好",
    "which version is better",
  ],
  related: ["AB_SAMPLE_SIZE", "AB_POWER", "AB_BAYES", "SRM", "WILSON", "INCREMENTALITY"],
  compute: (conversionsA, nA, conversionsB, nB, confidence, tails) => {
    const test = abTest({ conversions: conversionsA, size: nA }, { conversions: conversionsB, size: nB }, confidence, tails);
    return [
      [
        test.rateA,
        test.rateB,
        test.difference,
        orFault(test.relativeLift, "conv_a"),
        test.z ?? noVariation(test.rateA),
        test.p ?? noVariation(test.rateA),
        test.low,
        test.high,
      ],
    ];
  },
  intermediates: (conversionsA, nA, conversionsB, nB, confidence) => {
    const [a, b] = [
      { conversions: conversionsA, size: nA },
      { conversions: conversionsB, size: nB },
    ];
    const rate = pooledRate(a, b);
    return [
      { name: { en: "pooled rate of both groups", "zh-CN": "两组合并转化率" }, value: rate, unit: "fraction" },
      {
        name: { en: "conversions expected in A without a difference", "zh-CN": "若无差别 A 组应有的转化数" },
        value: rate * nA,
        unit: "count",
      },
      {
        name: { en: "conversions expected in B without a difference", "zh-CN": "若无差别 B 组应有的转化数" },
        value: rate * nB,
        unit: "count",
      },
      { name: { en: "standard error of the difference", "zh-CN": "差值的标准误" }, value: pooledError(a, b), unit: "fraction" },
      { name: { en: "z of the confidence level", "zh-CN": "置信度对应的 z 值" }, value: twoSidedQuantile(confidence), unit: "number" },
    ];
  },
});
