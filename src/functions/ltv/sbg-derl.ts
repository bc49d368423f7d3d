import { sbgResidualLifetime, sbgRetention, sbgSurvival } from "../../core/ltv/beta-geometric";
import { constantRateLifetime } from "../../core/ltv/constant-rate-lifetime";
import { exceeds } from "../../core/numeric/equality";
import { defineFunction } from "../define";
import { tex } from "../math";
import { number, numberOr } from "../params/number";
import { alphaParam, betaParam } from "./survival-params";

export const SBG_DERL = defineFunction({
  id: "SBG_DERL",
  family: "ltv",
  params: [
    alphaParam,
    betaParam,
    number("discount", {
      unit: "fraction",
      min: 0,
      max: 1,
      text: {
        en: { label: "discount rate", help: "Per renewal period, e.g. 10% a year. At 0 the sum ends only where α is above 1." },
        "zh-CN": { label: "贴现率", help: "每个续费周期的贴现率，如每年 10%。填 0 时只有 α 大于 1 才有限。" },
      },
    }),
    numberOr("renewals", 0, {
      unit: "periods",
      min: 0,
      integer: true,
      text: {
        en: { label: "renewals so far", help: "How often the customer has renewed already, a whole number; 0 for a new one." },
        "zh-CN": { label: "已续费次数", help: "客户已经续费几次，填整数；新客户填 0。" },
      },
    }),
  ],
  returns: { shape: "scalar", unit: "periods" },
  text: {
    en: {
      summary: "Discounted expected residual lifetime: how many more renewals a customer of this age is worth today.",
      use: "Use it times the margin of a period to value a customer base by age. A new customer is worth margin × (1 + DERL ÷ (1 + discount)).",
      formula: [
        "DERL = (β + n) ÷ (α + β + n) · ₂F₁(1, β + n + 1; α + β + n + 1; 1 ÷ (1 + d))",
        "= Σ S(n + k) ÷ S(n) ÷ (1 + d)ᵏ⁻¹ for k = 1, 2, …",
      ],
      traps: [
        "Seen just before the next renewal: the current period's margin is not in it.",
        "Values of a constant renewal rate are too low for customers who have stayed long.",
        "A blank discount is 0; then #NUM! where α is 1 or less, because the sum never ends.",
        "Sources differ on the moment: with the current margin already paid, as here, D starts with the next renewal; a value that includes the present margin is one margin more, and D is then discounted by a period.",
      ],
    },
    "zh-CN": {
      summary: "贴现剩余生命周期：已续费 n 次的客户，今后的续费折合现在值多少期。",
      use: "乘以每期毛利，按客户年限估算存量客户价值。新客户价值 = 毛利 × (1 + DERL ÷ (1 + 贴现率))。",
      formula: [
        "DERL = (β + n) ÷ (α + β + n) · ₂F₁(1, β + n + 1; α + β + n + 1; 1 ÷ (1 + d))",
        "= Σ S(n + k) ÷ S(n) ÷ (1 + d)ᵏ⁻¹，k = 1, 2, …",
      ],
      traps: [
        "站在下一次续费之前看，不含当期毛利。",
        "用固定续费率会低估老客户的价值。",
        "贴现率留空按 0 计，此时 α 不大于 1 返回 #NUM!，因为总和没有上限。",
        "口径差异：这里从下一次续费算起，当期毛利已收、不计入；若要含当期毛利，应加一期毛利，并把 D 再贴现一期。",
      ],
    },
  },
  math: {
    lines: [
      tex`D_n = \sum_{k=1}^{\infty} \frac{S(n+k)}{S(n)\,(1+d)^{k-1}}`,
      tex`D_n = \frac{\beta+n}{\alpha+\beta+n}\; {}_2F_1\!\left(1,\, \beta+n+1;\, \alpha+\beta+n+1;\, \frac{1}{1+d}\right)`,
      [tex`D_n = \frac{\beta+n}{\alpha-1}, \qquad \alpha > 1`, "Without discount", "不贴现时"],
    ],
    where: [
      ["D_n", "renewals still to come, discounted, after n of them", "已续费 n 次后，今后续费次数的贴现值"],
      [tex`\alpha`, "alpha"],
      [tex`\beta`, "beta"],
      ["d", "discount"],
      ["n", "renewals"],
      ["S(n)", "share still there after n renewals", "经过 n 次续费后仍在的比例"],
      ["{}_2F_1", "hypergeometric function", "超几何函数"],
    ],
  },
  picture: {
    kind: "curve",
    along: { argument: "renewals", from: 0, to: 12, step: 1 },
    lines: { argument: "discount", values: [0.05, 0.1, 0.2] },
    title: {
      en: "A customer who has renewed often has more renewals to come than a new one.",
      "zh-CN": "续费次数越多的客户，后面还会续得越久。",
    },
  },
  examples: [
    {
      args: [0.668, 3.806, 0.1, 7],
      result: 7.52994953,
      digits: 9,
      source: "Fader and Hardie (2010): 7.530; digits by numerical summation",
      story: {
        en: "Premium members who have renewed seven times are about to be asked again. At 10% discount a year, each is worth this many yearly margins: what it may cost to keep one.",
        "zh-CN": "已续费七次的高端会员又到续费期。按年贴现率 10% 算，每位还值这么多年的毛利，挽留一位最多可花的钱由此而来。",
      },
    },
    { args: [0.668, 3.806, 0.1], result: 5.41485605, digits: 9, source: "Computed independently with mpmath" },
    { args: [0.704, 1.182, 0.1, 4], result: 5.89442286, digits: 9, source: "Computed independently with mpmath" },
    { args: [2, 3, 0, 1], result: 4, source: "Identity: (β + n) ÷ (α − 1)" },
    { args: [0.668, 3.806, 0], result: { error: "#NUM!" }, source: "The sum diverges" },
  ],
  sources: ["Fader and Hardie (2010), Customer-base valuation in a contractual setting, Marketing Science 29(1), eq. 6"],
  keywords: [
    "剩余价值",
    "客户资产",
    "续费价值",
    "residual lifetime value",
    "CLV",
    "会员还值多少钱",
    "存量会员价值",
    "挽留一位会员能花多少",
    "what is an existing subscriber worth",
  ],
  related: ["SBG_FIT", "LTV", "SBG_RETENTION", "LTV_CURVE", "BDW_FIT", "NRR"],
  compute: (alpha, beta, discount, renewals) => sbgResidualLifetime(alpha, beta, discount, renewals),
  intermediates: (alpha, beta, discount, renewals) => {
    const rate = sbgRetention(alpha, beta, renewals + 1);
    const ifConstant = constantRateLifetime(rate, discount);
    return [
      {
        name: { en: "share of the cohort still there", "zh-CN": "这批客户还在的比例" },
        value: sbgSurvival(alpha, beta, renewals),
        unit: "fraction",
      },
      { name: { en: "renewal rate of the next renewal", "zh-CN": "下一次的续费率" }, value: rate, unit: "fraction" },
      ...(Number.isFinite(ifConstant)
        ? [
            {
              name: { en: "periods if every renewal had that rate", "zh-CN": "续费率一直不变时的剩余期数" },
              value: ifConstant,
              unit: "periods",
            } as const,
          ]
        : []),
      ...(exceeds(alpha, 1)
        ? [
            {
              name: { en: "periods without discounting", "zh-CN": "未贴现的剩余期数" },
              value: sbgResidualLifetime(alpha, beta, 0, renewals),
              unit: "periods",
            } as const,
          ]
        : []),
    ];
  },
});
