import { kFactor } from "../../core/virality/k-factor";
import { defineFunction } from "../define";
import { number } from "../params/number";
import { words } from "../params/words";

export const K_FACTOR = defineFunction({
  id: "K_FACTOR",
  family: "virality",
  params: [
    number("invites_per_user", {
      unit: "ratio",
      min: 0,
      text: words(
        ["invites per user", "Invitations or shares an average user sends, over all users. A blank cell counts as 0."],
        ["人均邀请数", "平均每位用户发出的邀请或分享数，分母是全部用户。空单元格按 0 计。"],
      ),
    }),
    number("invite_conversion", {
      unit: "fraction",
      min: 0,
      max: 1,
      text: words(
        ["invite conversion", "Share of invitations that become users, e.g. 20%. A blank cell counts as 0."],
        ["邀请转化率", "收到邀请的人里成为用户的比例，如 20%。空单元格按 0 计。"],
      ),
    }),
  ],
  returns: { shape: "scalar", unit: "ratio" },
  text: {
    en: {
      summary: "The viral coefficient K: how many new users each user brings.",
      use: "Use it for referral campaigns and group buying: above 1 growth feeds itself, below it invitations multiply what you pay for.",
      formula: ["K = invites per user × invite conversion"],
      traps: [
        "Divide invitations by all users, not by those who invited.",
        "K says nothing about speed: the length of a cycle counts as much (OPS.VIRAL_USERS).",
        "K falls as friends run out, and rewards attract people who only want the reward: count those who stay.",
        "A conversion above 1 or a negative number gives #NUM!.",
      ],
    },
    "zh-CN": {
      summary: "K 因子（病毒系数）：每位用户平均带来几位新用户。",
      use: "评估裂变、拼团、老带新效果：大于 1 能自己滚起来，小于 1 也能把付费拉新的效果放大。",
      formula: ["K = 人均邀请数 × 邀请转化率"],
      traps: [
        "人均邀请数的分母是全部用户，不是只算发过邀请的人。",
        "K 不反映快慢，裂变周期同样重要，见 OPS.VIRAL_USERS。",
        "好友总会邀请完，K 会越来越低；奖励还会招来只为领奖的人，应只算留得下来的新用户。",
        "转化率大于 1 或填负数返回 #NUM!。",
      ],
    },
  },
  math: {
    lines: ["K = i \\cdot c"],
    where: [
      ["K", "K factor", "K 因子"],
      ["i", "invites_per_user"],
      ["c", "invite_conversion"],
    ],
  },
  native: "invites_per_user*invite_conversion",
  examples: [
    {
      args: [5, 0.2],
      result: 1,
      source: "Identity: 5 × 0.2",
      story: {
        en: "In a referral campaign each member sends five posters, and one friend in five joins the group. Each round brings as many as the one before: growth goes on, but does not speed up.",
        "zh-CN":
          "裂变活动里每位群成员发 5 张海报，五分之一的好友扫码进群：K 正好是 1，每一轮进来的人和上一轮一样多，能一直涨，但不会越涨越快。",
      },
    },
    { args: [10, 0.2], result: 2, source: "D. Skok, Lessons learned: 10 invitations at 20% give a viral coefficient of 2" },
    { args: [5, 20], result: { error: "#NUM!" }, source: "A rate above 1 is refused" },
  ],
  sources: ["D. Skok, Lessons learned: viral marketing"],
  keywords: ["裂变", "病毒系数", "老带新", "拼团", "裂变海报", "分享", "转介绍", "referral", "viral coefficient", "do users bring friends"],
  related: ["VIRAL_USERS", "VIRAL_MULTIPLIER", "BASS"],
  compute: (invites, conversion) => kFactor(invites, conversion),
});
