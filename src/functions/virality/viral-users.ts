import { viralUsers } from "../../core/virality/viral-users";
import { defineFunction } from "../define";
import { number } from "../params/number";
import { words } from "../params/words";
import { kParam } from "./k-param";

export const VIRAL_USERS = defineFunction({
  id: "VIRAL_USERS",
  family: "virality",
  params: [
    number("initial", { unit: "count", min: 0, text: words(["initial users", "Users at the start (the seeds)."], ["种子用户", "起步时的用户数。"]) }),
    kParam,
    number("cycle_days", { unit: "days", min: 0, text: words(["cycle", "Days from joining to the invited friend's joining. Zero or blank gives #DIV/0!."], ["裂变周期", "从自己加入到好友加入平均几天。为零或留空返回 #DIV/0!。"]) }),
    number("days", { unit: "days", min: 0, text: words(["days", "After how many days; 0 is the start."], ["天数", "过多少天，0 为起点。"]) }),
  ],
  returns: { shape: "scalar", unit: "count" },
  text: {
    en: {
      summary: "How many users a referral chain has after some days, the first ones included.",
      use: "Use it to plan a referral campaign and to see what a shorter cycle does: it changes more than a higher K.",
      formula: ["users = initial × (K^(days ÷ cycle + 1) − 1) ÷ (K − 1)", "K = 1: initial × (days ÷ cycle + 1)"],
      traps: ["Nobody leaves, and friends never run out: with K above 1 the number soon passes any market.", "Between whole cycles it interpolates.", "K = 0 leaves the first users. Results too large to show give #NUM!."],
    },
    "zh-CN": {
      summary: "裂变用户数：经过若干天后一共有多少用户（含种子用户）。",
      use: "规划裂变活动，并看缩短周期的作用：往往比提高 K 因子更大。",
      formula: ["用户数 = 种子用户 ×（K^(天数 ÷ 周期 + 1) − 1）÷（K − 1）", "K = 1 时：种子用户 ×（天数 ÷ 周期 + 1）"],
      traps: ["假设没人流失、好友邀请不完：K 大于 1 时很快会超过整个市场。", "不满一个周期时按公式插值。", "K = 0 时只有种子用户；结果过大返回 #NUM!。"],
    },
  },
  examples: [
    { args: [10, 2, 2, 20], result: 20470, source: "D. Skok, Lessons learned: 20,470 users after 20 days", story: { en: "Ten seed users, K = 2, a cycle of two days.", "zh-CN": "10 位种子用户，K = 2，两天一个周期。" } },
    { args: [10, 2, 1, 20], result: 20971510, source: "D. Skok: over 20 million with a cycle of one day" },
    { args: [10, 1, 2, 20], result: 110, source: "Identity: 10 × 11 generations" },
    { args: [10, 0, 2, 20], result: 10, source: "Nobody invites" },
    { args: [10, 2, 0, 20], result: { error: "#DIV/0!" }, source: "A cycle of no length" },
  ],
  sources: ["D. Skok, Lessons learned: viral marketing"],
  keywords: ["裂变", "用户增长", "种子用户", "viral growth", "referral", "社群裂变"],
  related: ["K_FACTOR", "VIRAL_MULTIPLIER"],
  compute: viralUsers,
});
