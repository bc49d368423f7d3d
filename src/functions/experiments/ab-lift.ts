import { DomainError } from "../../core/errors";
import { liftInterval } from "../../core/experiments/lift-interval";
import { twoSidedQuantile } from "../../core/experiments/wilson";
import { defineFunction } from "../define";
import { tex } from "../math";
import { confidenceParam, convA, convB, sizeA, sizeB } from "./test-params";

export const AB_LIFT = defineFunction({
  id: "AB_LIFT",
  family: "experiments",
  params: [convA, sizeA, convB, sizeB, confidenceParam],
  returns: {
    shape: "row",
    unit: "fraction",
    columns: [
      { en: "Relative lift", "zh-CN": "相对提升" },
      { en: "Lift, lower bound", "zh-CN": "提升下限" },
      { en: "Lift, upper bound", "zh-CN": "提升上限" },
    ],
  },
  text: {
    en: {
      summary: "How sure is the +15%: the relative lift of an A/B test with its confidence interval. Spills three cells.",
      use: "Use it when you report a lift in per cent: “+25%, between +4% and +50%” is what the test has shown, “+25%” alone is not.",
      formula: [
        "lift = (conversions B ÷ people B) ÷ (conversions A ÷ people A) − 1",
        "interval: all ratios that Koopman's score test does not reject at this confidence, less 1",
      ],
      traps: [
        "The interval leaves out 0 exactly where the two-sided test of OPS.AB_TEST is significant at the same level.",
        "Dividing the interval of the difference by rate A gives one that is too narrow, because rate A is not known exactly either.",
        "A lift is lopsided: it can rise without end but fall by no more than 100%. So the upper bound lies farther away than the lower one.",
        "Without conversions in A the lift is #DIV/0! and has no upper bound (#NUM!); without any in B it is −100%.",
        "An empty group gives #DIV/0!, more conversions than people #NUM!.",
      ],
    },
    "zh-CN": {
      summary: "提升有多准：A/B 测试的相对提升及其置信区间，横向溢出三格。",
      use: "汇报“提升了百分之几”时用：说“+25%，区间 4% 到 50%”才是测试真正说明的，只说“+25%”不算数。",
      formula: [
        "相对提升 =（B 组转化数 ÷ B 组人数）÷（A 组转化数 ÷ A 组人数）− 1",
        "区间：Koopman 得分检验在该置信度下不拒绝的全部比值，减 1",
      ],
      traps: [
        "区间不含 0，恰好就是 OPS.AB_TEST 双尾检验在同一水平下显著。",
        "拿差值区间除以 A 组转化率会得到过窄的区间，因为 A 组转化率本身也不确定。",
        "提升的上下限不对称：最多跌 100%，往上没有尽头，所以上限离得更远。",
        "A 组没有人转化时，相对提升返回 #DIV/0!，也没有上限（#NUM!）；B 组没有人转化时为 −100%。",
        "有一组没人返回 #DIV/0!，转化数大于人数返回 #NUM!。",
      ],
    },
  },
  math: {
    lines: [
      tex`L = \frac{x_B / n_B}{x_A / n_A} - 1`,
      tex`\left\{ \theta - 1 : \frac{(x_A - n_A \tilde p_A)^2}{n_A \tilde p_A (1 - \tilde p_A)} + \frac{(x_B - n_B \tilde p_B)^2}{n_B \tilde p_B (1 - \tilde p_B)} \le z^2 \right\}`,
      tex`\tilde p_B = \theta\, \tilde p_A`,
    ],
    where: [
      ["L", "relative lift", "相对提升"],
      ["x_A", "conv_a"],
      ["n_A", "n_a"],
      ["x_B", "conv_b"],
      ["n_B", "n_b"],
      [tex`\theta`, "ratio of the two rates", "两组转化率之比"],
      [tex`\tilde p_A`, "rate of A that fits best where the ratio is θ; likewise for B", "比值为 θ 时与数据最吻合的 A 组转化率，B 组同理"],
      ["z", "1.96 for a confidence of 95%", "置信度 95% 时为 1.96"],
    ],
  },
  picture: {
    kind: "interval",
    columns: [1, 0, 2],
    title: {
      en: "The lift with its interval: where it holds 0, the test has not shown one.",
      "zh-CN": "提升及其区间：区间含 0，说明测试还看不出提升。",
    },
  },
  examples: [
    {
      args: [200, 4000, 250, 4000],
      result: [[0.25, 0.0436694348, 0.497289116]],
      digits: 9,
      source: "Recomputed with mpmath by solving the score equation",
      story: {
        en: "200 of 4,000 bought on the old page, 250 of 4,000 on the new one. The new one converts 25% better, but the test has only shown that it is between 4% and 50%: plan with the lower end.",
        "zh-CN": "旧版 4000 人下单 200，新版 4000 人下单 250，看着提升 25%，但测试只能说明在 4% 到 50% 之间：做计划请按下限算。",
      },
    },
    {
      args: [0, 200, 5, 200],
      result: [[{ error: "#DIV/0!" }, 0.315814725, { error: "#NUM!" }]],
      digits: 9,
      source: "Recomputed with mpmath; without a conversion in A the ratio has no upper end",
    },
    { args: [0, 10, 0, 20], result: [[{ error: "#DIV/0!" }, -1, { error: "#NUM!" }]], source: "Nobody converted: nothing is ruled out" },
    { args: [5, 4, 1, 0], result: { error: "#NUM!" }, source: "More conversions than people, before an empty arm" },
    { args: [0, 0, 1, 5], result: { error: "#DIV/0!" }, source: "An empty arm" },
  ],
  sources: ["Koopman (1984), Biometrics 40, 513–517", "R PropCIs riskscoreci; statsmodels confint_proportions_2indep"],
  keywords: [
    "提升区间",
    "相对提升置信区间",
    "涨幅有多准",
    "提升百分比范围",
    "转化提升多少",
    "confidence interval of lift",
    "relative lift confidence interval",
    "relative uplift interval",
    "risk ratio",
    "how sure is the +15%",
    "percent improvement range",
  ],
  related: ["AB_TEST", "WILSON", "AB_SAMPLE_SIZE", "AB_VALUE", "INCREMENTALITY"],
  compute: (conversionsA, nA, conversionsB, nB, confidence) => {
    const { lift, low, high } = liftInterval({ conversions: conversionsA, size: nA }, { conversions: conversionsB, size: nB }, confidence);
    return [
      [
        lift ?? new DomainError("div0", "zero-denominator", { param: "conv_a" }),
        low,
        high === Infinity ? new DomainError("num", "no-upper-limit") : high,
      ],
    ];
  },
  intermediates: (conversionsA, nA, conversionsB, nB, confidence) => [
    { name: { en: "rate A", "zh-CN": "A 组转化率" }, value: conversionsA / nA, unit: "fraction" },
    { name: { en: "rate B", "zh-CN": "B 组转化率" }, value: conversionsB / nB, unit: "fraction" },
    { name: { en: "z of the confidence level", "zh-CN": "置信度对应的 z 值" }, value: twoSidedQuantile(confidence), unit: "number" },
  ],
});
