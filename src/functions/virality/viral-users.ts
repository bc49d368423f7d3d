import { viralUsers } from "../../core/virality/viral-users";
import { defineFunction } from "../define";
import { tex } from "../math";
import { number } from "../params/number";
import { words } from "../params/words";
import { kParam } from "./k-param";

export const VIRAL_USERS = defineFunction({
  id: "VIRAL_USERS",
  family: "virality",
  params: [
    number("initial", {
      unit: "count",
      min: 0,
      text: words(
        ["initial users", "Users at the start (the seeds). A blank cell counts as 0."],
        ["种子用户", "起步时的用户数。空单元格按 0 计。"],
      ),
    }),
    kParam,
    number("cycle_days", {
      unit: "days",
      min: 0,
      text: words(
        ["cycle", "Days from joining to the invited friend's joining, on average. Zero or blank gives #DIV/0!."],
        ["裂变周期", "从自己加入到好友加入平均几天。为零或留空返回 #DIV/0!。"],
      ),
    }),
    number("days", {
      unit: "days",
      min: 0,
      text: words(
        ["days", "After how many days; 0 or a blank is the start. Give a column of days to get the curve."],
        ["天数", "过多少天之后，0 或留空为起点。传入一列天数可得到增长曲线。"],
      ),
    }),
  ],
  returns: { shape: "scalar", unit: "count" },
  text: {
    en: {
      summary: "How many users a referral chain has after some days, the first ones included.",
      use: "Use it to plan a referral campaign and to see what a shorter cycle does: it often changes more than a higher K.",
      formula: ["users = initial × (K^(days ÷ cycle + 1) − 1) ÷ (K − 1)", "K = 1: initial × (days ÷ cycle + 1)"],
      traps: [
        "Nobody leaves, and friends never run out: with K above 1 the number soon passes any market. OPS.BASS has a limit.",
        "Everybody invites once, in the cycle after joining. Between whole cycles the formula is read off in between.",
        "K = 0 leaves the first users. A cycle of 0 gives #DIV/0!, negative numbers and results too large to show #NUM!.",
      ],
    },
    "zh-CN": {
      summary: "裂变用户数：过若干天后一共有多少用户（含种子用户）。",
      use: "规划裂变活动时用，也看缩短裂变周期有多大作用：往往比提高 K 因子还大。",
      formula: ["用户数 = 种子用户 ×（K^(天数 ÷ 周期 + 1) − 1）÷（K − 1）", "K = 1 时：种子用户 ×（天数 ÷ 周期 + 1）"],
      traps: [
        "假设没人流失、好友邀请不完：K 大于 1 时很快会超过整个市场。要考虑上限，用 OPS.BASS。",
        "每个人只在加入后的那个周期邀请一次；不满一个周期的天数按公式折算。",
        "K = 0 时只有种子用户。周期为 0 返回 #DIV/0!，填负数或结果过大返回 #NUM!。",
      ],
    },
  },
  math: {
    lines: [
      [tex`u_t = u_0\,\frac{K^{t/c + 1} - 1}{K - 1}`, "For K other than 1", "K 不等于 1 时"],
      [tex`u_t = u_0 \left(\frac{t}{c} + 1\right)`, "For K = 1", "K = 1 时"],
    ],
    where: [
      ["u_t", "users after t days", "t 天后的用户数"],
      ["u_0", "initial"],
      ["K", "k"],
      ["c", "cycle_days"],
      ["t", "days"],
    ],
  },
  picture: {
    kind: "curve",
    along: { argument: "days", from: 0, to: 20, step: 1 },
    lines: { argument: "cycle_days", values: [2, 3, 4] },
    title: { en: "The shorter the cycle, the steeper the growth.", "zh-CN": "周期越短，增长越陡。" },
  },
  native: {
    unless: [["cycle_days=0", "#DIV/0!"]],
    formula: "IF(k=1,initial*(days/cycle_days+1),initial*(k^(days/cycle_days+1)-1)/(k-1))",
  },
  examples: [
    {
      args: [10, 2, 2, 20],
      result: 20470,
      source: "D. Skok, Lessons learned: 20,470 users after 20 days",
      story: {
        en: "A group-buying campaign starts with ten seed users; each brings two, and a round takes two days. After 20 days there would be 20,470 users; with a round a day over 20 million, so the cycle matters most.",
        "zh-CN":
          "拼团活动从 10 位种子用户起步，每人带来 2 人，两天一轮：20 天后有 20470 人；要是一天一轮，就超过 2000 万。裂变拼的首先是周期。",
      },
    },
    { args: [10, 2, 1, 20], result: 20971510, source: "D. Skok: over 20 million with a cycle of one day" },
    { args: [10, 1, 2, 20], result: 110, source: "Identity: 10 × 11 generations" },
    { args: [10, 0, 2, 20], result: 10, source: "Nobody invites" },
    { args: [10, 2, 0, 20], result: { error: "#DIV/0!" }, source: "A cycle of no length" },
  ],
  sources: ["D. Skok, Lessons learned: viral marketing"],
  keywords: [
    "裂变",
    "用户增长",
    "种子用户",
    "社群裂变",
    "拼团",
    "裂变周期",
    "viral growth",
    "referral",
    "viral cycle time",
    "how fast do referrals grow",
  ],
  related: ["K_FACTOR", "VIRAL_MULTIPLIER", "BASS"],
  compute: viralUsers,
});
