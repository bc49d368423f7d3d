import { sbgSurvival } from "../../core/ltv/beta-geometric";
import { defineFunction } from "../define";
import { tex } from "../math";
import { number, numberOr } from "../params/number";
import { alphaParam, betaParam } from "./survival-params";

export const SBG_SURVIVAL = defineFunction({
  id: "SBG_SURVIVAL",
  family: "ltv",
  params: [
    alphaParam,
    betaParam,
    number("t", {
      unit: "periods",
      min: 0,
      integer: true,
      text: {
        en: { label: "renewals t", help: "After how many renewals, a whole number; at 0 everybody is there." },
        "zh-CN": { label: "续费次数 t", help: "经过多少次续费，填整数；0 表示刚开始，全部都在。" },
      },
    }),
    numberOr("c", 1, {
      unit: "number",
      above: 0,
      text: {
        en: { label: "c", help: "Exponent of time from OPS.BDW_FIT; 1 for the shifted-beta-geometric model." },
        "zh-CN": { label: "参数 c", help: "OPS.BDW_FIT 返回的时间指数；sBG 模型填 1 或不填。" },
      },
    }),
  ],
  returns: { shape: "scalar", unit: "fraction" },
  text: {
    en: {
      summary: "Share of a cohort still there after t renewals, by the fitted survival model.",
      use: "Use it to draw the retention curve beyond the data: one formula over a column of periods.",
      formula: ["S(t) = B(α, β + tᶜ) ÷ B(α, β)"],
      traps: [
        "t counts renewals from the start of the cohort, not calendar months.",
        "The model knows nothing of price rises or new rivals: it projects behaviour as it was.",
        "A blank t is 0 and gives 1; parameters of 0 or below give #NUM!.",
      ],
    },
    "zh-CN": {
      summary: "按拟合的留存模型，t 次续费后还剩多少比例的客户。",
      use: "把留存曲线画到数据之外：对一列期数用同一个公式即可。",
      formula: ["S(t) = B(α, β + tᶜ) ÷ B(α, β)"],
      traps: [
        "t 是从这批客户开始算的续费次数，不是自然月。",
        "模型不知道涨价或新对手，只按过去的行为推算。",
        "t 留空按 0 计，返回 1；参数不大于 0 返回 #NUM!。",
      ],
    },
  },
  math: {
    lines: [
      tex`S(t) = \frac{B(\alpha,\, \beta + t^{c})}{B(\alpha, \beta)}`,
      [
        tex`r_t = \frac{S(t)}{S(t-1)} = \frac{\beta + t - 1}{\alpha + \beta + t - 1}`,
        "For c = 1 the retention of renewal t is",
        "c = 1 时，第 t 次续费的留存率为",
      ],
    ],
    where: [
      ["S(t)", "share still there after t renewals", "经过 t 次续费后仍在的比例"],
      [tex`\alpha`, "alpha"],
      [tex`\beta`, "beta"],
      ["t", "t"],
      ["c", "c"],
      ["B", "beta function", "Beta 函数"],
      ["r_t", "share of those there before renewal t who renew", "第 t 次续费前还在的客户中续费的比例"],
    ],
  },
  picture: {
    kind: "curve",
    along: { argument: "t", from: 0, to: 12, step: 1 },
    lines: { argument: "alpha", values: [0.668, 1.5, 3] },
    title: {
      en: "Early renewals lose the most, because those likely to leave go first. A larger α means more churn.",
      "zh-CN": "头几次续费流失最多，因为容易流失的人先走；α 越大流失越快。",
    },
  },
  native: "EXP(GAMMALN(beta+t^c)+GAMMALN(alpha+beta)-GAMMALN(beta)-GAMMALN(alpha+beta+t^c))",
  examples: [
    {
      args: [0.668, 3.806, 1],
      result: 0.850692892266428,
      digits: 13,
      source: "pymc-marketing test value .850692892266428",
      story: {
        en: "Premium members left after the first yearly renewal, by the fit to seven years of a club's records; a column of 1, 2, 3 … for t draws the whole curve.",
        "zh-CN": "俱乐部高端会员第一次年度续费后还剩多少：参数由七年数据拟合而来；t 换成一列 1、2、3…就是整条留存曲线。",
      },
    },
    { args: [0.668, 3.806, 7], result: 0.488944620893726, digits: 13, source: "pymc-marketing test value .488944620893726" },
    { args: [0.668, 3.806, 12], result: 0.378, digits: 3, source: "Fader and Hardie (2007): projection .378 at year 12" },
    { args: [1, 1, 9], result: 0.1, source: "Identity: with α = β = 1, S(t) = 1/(t + 1)" },
    { args: [0.25933745, 1.72255566, 9, 1.58435482], result: 0.4360368795, digits: 6, source: "retenmod package: 43.60369 % at t = 9" },
    { args: [0.668, 3.806, 0], result: 1, source: "Everybody is there at the start" },
    { args: [0, 1, 1], result: { error: "#NUM!" }, source: "Parameters are above 0" },
  ],
  sources: ["Fader and Hardie (2007), Journal of Interactive Marketing 21(1)", "Fader et al. (2018), Journal of Interactive Marketing 43"],
  keywords: ["留存曲线", "留存预测", "续费", "survival curve", "projection", "一年后还剩多少会员", "how many will be left"],
  related: ["SBG_FIT", "BDW_FIT", "SBG_RETENTION", "SBG_DERL", "LTV_CURVE", "SURVIVAL_KM", "LIFETIME"],
  compute: (alpha, beta, t, c) => sbgSurvival(alpha, beta, t, c),
  intermediates: (alpha, beta, t, c) => {
    const left = sbgSurvival(alpha, beta, t, c);
    const before = t > 0 ? sbgSurvival(alpha, beta, t - 1, c) : 1;
    return [
      {
        name: { en: "chance to leave at the first renewal", "zh-CN": "首次续费时流失的概率" },
        value: alpha / (alpha + beta),
        unit: "probability",
      },
      ...(t > 0
        ? [
            {
              name: { en: "share still there one renewal earlier", "zh-CN": "前一次续费后还在的比例" },
              value: before,
              unit: "fraction",
            } as const,
          ]
        : []),
      ...(t > 0 && before > 0
        ? [{ name: { en: "renewal rate of this renewal", "zh-CN": "这一次的续费率" }, value: left / before, unit: "fraction" } as const]
        : []),
      { name: { en: "share that has left by then", "zh-CN": "到那时已流失的比例" }, value: 1 - left, unit: "fraction" },
    ];
  },
});
