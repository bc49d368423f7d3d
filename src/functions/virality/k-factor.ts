import { kFactor } from "../../core/virality/k-factor";
import { defineFunction } from "../define";
import { number } from "../params/number";
import { words } from "../params/words";

export const K_FACTOR = defineFunction({
  id: "K_FACTOR",
  family: "virality",
  params: [
    number("invites_per_user", { unit: "ratio", min: 0, text: words(["invites per user", "Invitations or shares an average user sends, over all users."], ["人均邀请数", "平均每位用户发出的邀请或分享数，分母是全部用户。"]) }),
    number("invite_conversion", { unit: "fraction", min: 0, max: 1, text: words(["invite conversion", "Share of invitations that become users, e.g. 20%."], ["邀请转化率", "被邀请后成为用户的比例，如 20%。"]) }),
  ],
  returns: { shape: "scalar", unit: "ratio" },
  text: {
    en: {
      summary: "The viral coefficient K: how many new users each user brings.",
      use: "Use it for referral campaigns and group buying: above 1 growth feeds itself, below it invitations multiply what you pay for.",
      formula: ["K = invites per user × invite conversion"],
      traps: ["Divide invitations by all users, not by those who invited.", "K says nothing about speed: the length of a cycle counts as much (OPS.VIRAL_USERS).", "K falls as friends run out. Blanks count as 0; a conversion above 1 gives #NUM!."],
    },
    "zh-CN": {
      summary: "K 因子（病毒系数）：每位用户平均带来几位新用户。",
      use: "评估裂变、拼团、老带新：大于 1 能自增长，小于 1 则是放大付费拉新的效果。",
      formula: ["K = 人均邀请数 × 邀请转化率"],
      traps: ["人均邀请数的分母是全部用户，不是只算发过邀请的人。", "K 不反映快慢，裂变周期同样重要，见 OPS.VIRAL_USERS。", "好友会被邀请完，K 会随时间下降。空单元格按 0 计，转化率大于 1 返回 #NUM!。"],
    },
  },
  examples: [
    { args: [5, 0.2], result: 1, source: "Identity: 5 × 0.2", story: { en: "Each member sends five posters, one in five friends joins.", "zh-CN": "每位会员发 5 张裂变海报，五分之一的好友扫码入群。" } },
    { args: [10, 0.2], result: 2, source: "Identity: 10 × 0.2" },
    { args: [5, 20], result: { error: "#NUM!" }, source: "A rate above 1 is refused" },
  ],
  sources: ["D. Skok, Lessons learned: viral marketing"],
  keywords: ["裂变", "病毒系数", "老带新", "拼团", "referral", "viral coefficient"],
  related: ["VIRAL_USERS", "VIRAL_MULTIPLIER"],
  compute: (invites, conversion) => kFactor(invites, conversion),
});
