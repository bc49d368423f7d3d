import { defineTemplate } from "../../define";

export const PRIVATE_DOMAIN = defineTemplate({
  id: "private-domain",
  group: "users",
  text: {
    en: {
      name: "Private-domain operations",
      summary: "From reach to repeat orders in your own channels: what a contact costs, whether referral pays, what member benefits cost.",
      keywords: [
        "private domain",
        "community",
        "CRM",
        "referral",
        "K-factor",
        "viral",
        "loyalty program",
        "members",
        "points",
        "owned channels",
      ],
    },
    "zh-CN": {
      name: "私域运营",
      summary: "引流、入群、首单、复购一条漏斗，裂变划不划算、会员权益花多少、社群每周发什么，一张表看清。",
      keywords: ["私域", "社群", "企业微信", "企微", "裂变", "老带新", "K值", "会员", "积分", "引流", "包裹卡", "群运营", "复购"],
    },
  },
  structure: () => import("./structure"),
  extras: () => import("./extras"),
  words: { en: () => import("./words-en"), "zh-CN": () => import("./words-zh") },
});
