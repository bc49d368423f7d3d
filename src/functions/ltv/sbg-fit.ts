import { fitSurvivors } from "../../core/ltv/fit-survivors";
import { fallingCurve } from "../../core/ltv/falling-curve";
import { DomainError } from "../../core/errors";
import { defineFunction } from "../define";
import { tex } from "../math";
import { survivorsParam } from "./survivors-param";
import { survivorsTold } from "./survivors-told";

export const SBG_FIT = defineFunction({
  id: "SBG_FIT",
  family: "ltv",
  params: [survivorsParam],
  returns: {
    shape: "table",
    unit: "table",
    columns: [
      { en: "α", "zh-CN": "α" },
      { en: "β", "zh-CN": "β" },
      { en: "Log-likelihood", "zh-CN": "对数似然" },
    ],
  },
  text: {
    en: {
      summary: "Fits the shifted-beta-geometric model to one cohort's survivors. Spills α, β and the log-likelihood.",
      use: "Use it for subscriptions and memberships: a few renewals are enough to project how many customers stay for years, which a straight line or a constant rate gets wrong.",
      formula: ["S(t) = B(α, β + t) ÷ B(α, β)", "α, β maximise Σ (nₜ₋₁ − nₜ) ln P(T = t) + n_K ln S(K)"],
      traps: [
        "One cohort only: customers who began together. A mix of cohorts does not follow the model.",
        "For contracts, where you see who leaves. For shops, where customers just stop buying, use OPS.BTYD_FIT.",
        "Survivors that rise, or nobody leaving, give #NUM!; fewer than three numbers give #N/A; a blank gives #VALUE!.",
        "Where the retention rate does not rise from period to period, the data look as if all customers were alike: α and β become very large, and the projection goes on at a constant rate.",
      ],
    },
    "zh-CN": {
      summary: "用同一批客户的留存人数拟合 sBG 模型，返回 α、β 和对数似然。",
      use: "适用于订阅、会员等续费业务：只要几期数据就能推算几年后还剩多少客户，比直线外推或固定留存率准得多。",
      formula: ["S(t) = B(α, β + t) ÷ B(α, β)", "α、β 使 Σ (nₜ₋₁ − nₜ) ln P(T = t) + n_K ln S(K) 最大"],
      traps: [
        "只能用同一批（同期开始的）客户，混在一起不适用。",
        "适合能看到谁退订的合约型业务；店铺客户是悄悄不来的，请用 OPS.BTYD_FIT。",
        "人数回升或无人流失返回 #NUM!；少于三个数返回 #N/A；有空单元格返回 #VALUE!。",
        "续费率没有逐期上升时，数据看起来就像所有客户都一样：α、β 会非常大，推算等于按固定续费率往下走。",
      ],
    },
  },
  math: {
    lines: [
      tex`\ln L(\alpha, \beta) = \sum_{t=1}^{K} (n_{t-1} - n_t) \ln P(t) + n_K \ln S(K)`,
      tex`S(t) = \frac{B(\alpha,\, \beta + t)}{B(\alpha, \beta)}, \qquad P(t) = S(t-1) - S(t)`,
    ],
    where: [
      [tex`\ln L`, "log-likelihood, which the fitted α and β make as large as can be", "对数似然，拟合的 α、β 使它最大"],
      ["n_t", "survivors"],
      ["K", "last renewal observed", "观察到的最后一次续费"],
      ["t", "renewal, from 0", "第几次续费，从 0 起"],
      ["S(t)", "share still there after t renewals", "经过 t 次续费后仍在的比例"],
      ["P(t)", "chance to leave at renewal t", "在第 t 次续费时流失的概率"],
      [tex`\alpha`, "first parameter: many leave early where it is large", "第一个参数，越大早期流失越多"],
      [tex`\beta`, "second parameter: customers stay where it is large", "第二个参数，越大留得越久"],
      ["B", "beta function", "Beta 函数"],
    ],
  },
  picture: {
    kind: "curve",
    along: { argument: "t", from: 0, to: 12, step: 1 },
    of: { id: "SBG_SURVIVAL", args: [{ columns: [0, 0] }, { columns: [1, 1] }] },
    observed: { y: "survivors", share: true },
    title: {
      en: "The fitted curve, the survivors it was fitted to, and what it projects.",
      "zh-CN": "拟合曲线、用于拟合的留存人数，以及之后的预测。",
    },
  },
  examples: [
    {
      args: [[[1000], [869], [743], [653], [593], [551], [517], [491]]],
      result: [[0.66809, 3.8061, -1611.158]],
      digits: 5,
      source: "Fader and Hardie (2007): High End segment, α .668, β 3.806, LL −1611.2",
      story: {
        en: "A club counts how many of 1,000 premium members who joined in one month are left after each of seven yearly renewals. The fit tells how many will stay in the years to come, and what a member is worth.",
        "zh-CN": "某俱乐部同月入会的 1000 名高端会员，逐年记录七次续费后各剩多少人。拟合后可推算往后几年还剩多少人、一位会员值多少钱。",
      },
    },
    {
      args: [[[1000, 631, 468, 382, 326, 289, 262, 241]]],
      result: [[0.70408, 1.18204, -1680.265]],
      digits: 5,
      source: "Fader and Hardie (2007): Regular segment, α .704, β 1.182",
    },
    { args: [[[100], [80], [90]]], result: { error: "#NUM!" }, source: "Survivors do not rise" },
    { args: [[[100], [80]]], result: { error: "#N/A" }, source: "Too short" },
    { args: [[[0], [0], [0]]], result: { error: "#DIV/0!" }, source: "An empty cohort" },
  ],
  sources: ["Fader and Hardie (2007), How to project customer retention, Journal of Interactive Marketing 21(1)"],
  keywords: [
    "续费",
    "留存预测",
    "流失",
    "会员",
    "订阅",
    "survival",
    "churn model",
    "subscription",
    "会员还能留多久",
    "续费率预测",
    "how long do subscribers stay",
  ],
  related: ["SBG_SURVIVAL", "SBG_RETENTION", "SBG_DERL", "BDW_FIT", "SURVIVAL_KM", "RETENTION_FIT", "LTV", "LTV_CURVE"],
  compute: (survivors) => {
    if (survivors.length < 3) throw tooShort(survivors, 3);
    const { alpha, beta, logLikelihood } = fitSurvivors(survivors, "geometric");
    return [[alpha, beta, logLikelihood]];
  },
  intermediates: (survivors) => survivorsTold(survivors, fitSurvivors(survivors, "geometric")),
});

/** What is wrong with the numbers there are is graver than how few they are. */
export function tooShort(counts: readonly number[], min: number): DomainError {
  const survivors = fallingCurve(counts);
  if (survivors[0] === 0) return new DomainError("div0", "zero-denominator", { param: "survivors" });
  if (survivors.length > 1 && survivors[0] === survivors[survivors.length - 1]) return new DomainError("num", "no-churn");
  return new DomainError("na", "too-few-values", { param: "survivors", min });
}
