import { defineTemplate } from "../../define";

export const USER_SEGMENTS = defineTemplate({
  id: "user-segments",
  group: "users",
  text: {
    en: {
      name: "User segments",
      summary: "Paste orders: life-cycle stages and RFM groups, what each is worth, and whether the incentive for it pays.",
      keywords: [
        "RFM",
        "segmentation",
        "segments",
        "CRM",
        "loyalty",
        "win back",
        "churn",
        "coupons",
        "incentives",
        "repeat purchase",
        "lapsed",
      ],
    },
    "zh-CN": {
      name: "用户分层运营",
      summary: "贴进订单，自动按生命周期和 RFM 分层，看每层多少人、值多少钱、补贴划不划算。",
      keywords: ["用户分层", "RFM", "会员", "复购", "沉默用户", "流失", "召回", "老客", "优惠券", "补贴", "新客二单", "精细化运营"],
    },
  },
  structure: () => import("./structure"),
  extras: () => import("./extras"),
  fills: () => import("./fill"),
  words: { en: () => import("./words-en"), "zh-CN": () => import("./words-zh") },
});
