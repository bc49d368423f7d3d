import { viralMultiplier } from "../../core/virality/viral-multiplier";
import { defineFunction } from "../define";
import { kParam } from "./k-param";

export const VIRAL_MULTIPLIER = defineFunction({
  id: "VIRAL_MULTIPLIER",
  family: "virality",
  params: [kParam],
  returns: { shape: "scalar", unit: "ratio" },
  text: {
    en: {
      summary: "How many users one paid user brings in the end, himself included, for K below 1.",
      use: "Use it to see what referral saves: the effective acquisition cost is CAC ÷ multiplier.",
      formula: ["multiplier = 1 + K + K² + … = 1 ÷ (1 − K)"],
      traps: ["It is the end of the chain, which takes many cycles: for a date use OPS.VIRAL_USERS.", "K = 1 gives #DIV/0!, above it #NUM!: the sum never ends."],
    },
    "zh-CN": {
      summary: "裂变放大倍数：K 小于 1 时，一位付费用户最终带来几位用户（含自己）。",
      use: "看裂变省了多少钱：实际获客成本 = 获客成本 ÷ 放大倍数。",
      formula: ["放大倍数 = 1 + K + K² + … = 1 ÷（1 − K）"],
      traps: ["这是裂变到头的结果，要经过很多周期；看某一天请用 OPS.VIRAL_USERS。", "K = 1 返回 #DIV/0!，大于 1 返回 #NUM!：总数没有尽头。"],
    },
  },
  examples: [
    { args: [0.5], result: 2, source: "Identity: 1 ÷ 0.5", story: { en: "Two members bring one more, and so on.", "zh-CN": "每两位会员再带来一位，如此往复。" } },
    { args: [0], result: 1, source: "Nobody invites" },
    { args: [1], result: { error: "#DIV/0!" }, source: "Growth without end" },
    { args: [1.2], result: { error: "#NUM!" }, source: "Growth without end" },
  ],
  sources: ["Geometric series of generations; D. Skok, Lessons learned: viral marketing"],
  keywords: ["放大倍数", "裂变", "amplification factor", "viral multiplier"],
  related: ["K_FACTOR", "VIRAL_USERS", "CAC"],
  compute: viralMultiplier,
});
