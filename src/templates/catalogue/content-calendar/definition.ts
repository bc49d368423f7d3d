import { defineTemplate } from "../../define";

export const CONTENT_CALENDAR = defineTemplate({
  id: "content-calendar",
  group: "channels",
  text: {
    en: {
      name: "Content calendar",
      summary: "Posts by account and slot, planned against published, with views, engagement, dwell and cost per view by format and time.",
      keywords: [
        "content",
        "social media",
        "editorial calendar",
        "posts",
        "newsletter",
        "engagement",
        "best time to post",
        "tiktok",
        "instagram",
      ],
    },
    "zh-CN": {
      name: "内容与新媒体日历",
      summary: "公众号、小红书、抖音、视频号的选题排期与数据：发够了没有、哪种形式和时段最有效、一次阅读多少钱。",
      keywords: ["内容", "新媒体", "选题", "排期", "公众号", "小红书", "抖音", "视频号", "涨粉", "互动率", "发布时间", "种草"],
    },
  },
  structure: () => import("./structure"),
  extras: () => import("./extras"),
  words: { en: () => import("./words-en"), "zh-CN": () => import("./words-zh") },
});
