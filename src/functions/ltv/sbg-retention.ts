import { sbgRetention, sbgSurvival } from "../../core/ltv/beta-geometric";
import { defineFunction } from "../define";
import { tex } from "../math";
import { number } from "../params/number";
import { alphaParam, betaParam } from "./survival-params";

export const SBG_RETENTION = defineFunction({
  id: "SBG_RETENTION",
  family: "ltv",
  params: [
    alphaParam,
    betaParam,
    number("t", {
      unit: "periods",
      min: 1,
      integer: true,
      text: {
        en: { label: "renewal t", help: "Which renewal, from 1 on, a whole number." },
        "zh-CN": { label: "第几次续费 t", help: "第几次续费，从 1 开始的整数。" },
      },
    }),
  ],
  returns: { shape: "scalar", unit: "fraction" },
  text: {
    en: {
      summary: "Renewal rate of the t-th renewal among those who are still there, by the fitted model.",
      use: "Use it to see how much better old customers renew than new ones, and to budget renewals by age of the cohort.",
      formula: ["r(t) = (beta + t − 1) ÷ (alpha + beta + t − 1)"],
      traps: [
        "The rate rises with t because those likely to leave go first; no single customer becomes more loyal.",
        "It is a rate of those left, not of the original cohort: that is OPS.SBG_SURVIVAL.",
        "A blank or 0 for t gives #NUM!: the first renewal is 1.",
      ],
    },
    "zh-CN": {
      summary: "按拟合的模型，第 t 次续费时仍在的客户有多少会续。",
      use: "看老客户的续费率比新客户高多少，按客户年限做续费预算。",
      formula: ["r(t) = (β + t − 1) ÷ (α + β + t − 1)"],
      traps: [
        "续费率随 t 上升，是因为容易流失的人先走了，并不是每个客户都变忠诚。",
        "分母是当时还在的客户，不是最初的全部客户；后者用 OPS.SBG_SURVIVAL。",
        "t 留空或填 0 返回 #NUM!：第一次续费是 1。",
      ],
    },
  },
  math: {
    lines: [tex`r_t = \frac{S(t)}{S(t-1)} = \frac{\beta + t - 1}{\alpha + \beta + t - 1}`],
    where: [
      ["r_t", "share of those left who renew at renewal t", "第 t 次续费时，当时还在的客户中续费的比例"],
      [tex`\alpha`, "alpha"],
      [tex`\beta`, "beta"],
      ["t", "t"],
      ["S(t)", "share still there after t renewals", "经过 t 次续费后仍在的比例"],
    ],
  },
  picture: {
    kind: "curve",
    along: { argument: "t", from: 1, to: 12, step: 1 },
    title: { en: "The longer customers have stayed, the more of them renew.", "zh-CN": "留得越久的客户，续费率越高。" },
  },
  native: "(beta+t-1)/(alpha+beta+t-1)",
  examples: [
    {
      args: [0.668, 3.806, 8],
      result: 0.941781419,
      digits: 9,
      source: "Identity: 10.806 ÷ 11.474",
      story: {
        en: "A club wants to budget the renewals of its premium members: of those still there after seven years, how many renew for the eighth time?",
        "zh-CN": "俱乐部做续费预算：高端会员续过七次之后还在的人里，第八次会有多少人续费？",
      },
    },
    { args: [1, 1, 1], result: 0.5, source: "Identity: 1 ÷ 2" },
    { args: [1, 1, 0], result: { error: "#NUM!" }, source: "The first renewal is 1" },
  ],
  sources: ["Fader and Hardie (2007), Journal of Interactive Marketing 21(1)"],
  keywords: ["续费率", "续约率", "renewal rate", "retention rate by tenure", "老会员续费率", "renewal rate of old customers"],
  related: ["SBG_FIT", "SBG_SURVIVAL", "SBG_DERL", "NRR"],
  compute: sbgRetention,
  intermediates: (alpha, beta, t) => [
    { name: { en: "renewal rate of the first renewal", "zh-CN": "首次续费率" }, value: sbgRetention(alpha, beta, 1), unit: "fraction" },
    {
      name: { en: "share still there before this renewal", "zh-CN": "这次续费前还在的比例" },
      value: sbgSurvival(alpha, beta, t - 1),
      unit: "fraction",
    },
    { name: { en: "share still there after it", "zh-CN": "这次续费后还在的比例" }, value: sbgSurvival(alpha, beta, t), unit: "fraction" },
  ],
});
