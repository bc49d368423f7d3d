import { viralMultiplier } from "../../core/virality/viral-multiplier";
import { defineFunction } from "../define";
import { tex } from "../math";
import { kParam } from "./k-param";

export const VIRAL_MULTIPLIER = defineFunction({
  id: "VIRAL_MULTIPLIER",
  family: "virality",
  params: [kParam],
  returns: { shape: "scalar", unit: "ratio" },
  text: {
    en: {
      summary: "How many users one paid user becomes in the end through referrals, the first one included, for K below 1.",
      use: "Use it to see what referral saves: the effective acquisition cost is CAC ÷ multiplier.",
      formula: ["multiplier = 1 + K + K² + … = 1 ÷ (1 − K)"],
      traps: [
        "It is the end of the chain, which takes many cycles: for a date use OPS.VIRAL_USERS.",
        "K = 1 gives #DIV/0!, above it #NUM!: the sum never ends. A blank K is 0 and gives 1, nobody brings anybody.",
        "The cost of rewards is not in it: add it to the CAC before dividing.",
      ],
    },
    "zh-CN": {
      summary: "裂变放大倍数：K 小于 1 时，花钱拉来一位用户，最终一共得到几位（含本人）。",
      use: "看裂变帮你省了多少拉新费：摊薄后的获客成本 = 获客成本 ÷ 放大倍数。",
      formula: ["放大倍数 = 1 + K + K² + … = 1 ÷（1 − K）"],
      traps: [
        "这是裂变到头的结果，要经过很多个周期；看某一天请用 OPS.VIRAL_USERS。",
        "K = 1 返回 #DIV/0!，大于 1 返回 #NUM!：总数没有尽头。K 留空按 0 计，结果为 1，即没人带人。",
        "裂变奖励的成本不在里面：先加进获客成本，再除以放大倍数。",
      ],
    },
  },
  math: {
    lines: [tex`M = \sum_{i=0}^{\infty} K^{i} = \frac{1}{1 - K}`],
    where: [
      ["M", "users in the end for each one won", "每拉来一位最终得到的用户数"],
      ["K", "k"],
    ],
  },
  picture: {
    kind: "curve",
    along: { argument: "k", from: 0, to: 0.9 },
    title: {
      en: "Users in the end for each one won: it takes off as K nears 1.",
      "zh-CN": "每位种子用户最终带来的用户数，K 接近 1 时急剧上升。",
    },
  },
  native: {
    unless: [
      ["ROUND(1-k,12)<0", "#NUM!"],
      ["ROUND(1-k,12)=0", "#DIV/0!"],
    ],
    formula: "1/(1-k)",
  },
  examples: [
    {
      args: [0.5],
      result: 2,
      source: "Identity: 1 ÷ 0.5",
      story: {
        en: "Every two members a shop pays for bring one more, who invite in their turn. Each paid member becomes two: a CAC of 50 is really 25.",
        "zh-CN": "私域里每两位花钱拉来的会员再带来一位，新来的又接着邀请：一位变两位，50 元的获客成本摊下来只有 25 元。",
      },
    },
    { args: [0], result: 1, source: "Nobody invites" },
    { args: [1], result: { error: "#DIV/0!" }, source: "Growth without end" },
    { args: [1.2], result: { error: "#NUM!" }, source: "Growth without end" },
  ],
  sources: ["Geometric series of generations; D. Skok, Lessons learned: viral marketing"],
  keywords: ["放大倍数", "裂变", "裂变系数", "老带新", "摊薄获客成本", "amplification factor", "viral multiplier", "effective CAC"],
  related: ["K_FACTOR", "VIRAL_USERS", "CAC"],
  compute: viralMultiplier,
});
