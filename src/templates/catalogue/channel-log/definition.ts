import { defineTemplate } from "../../define";

export const CHANNEL_LOG = defineTemplate({
  id: "channel-log",
  group: "channels",
  text: {
    en: {
      name: "Channel performance log",
      summary: "Daily spend, clicks, orders and revenue by channel, with CTR, CVR, CPC, CPA and ROI against break-even.",
      keywords: ["daily report", "ad report", "media", "ads", "ROAS", "CTR", "CVR", "CPC", "CPA", "spend", "tracker"],
    },
    "zh-CN": {
      name: "渠道投放日报",
      summary: "按天按渠道记录花费、点击、订单和销售额，自动算点击率、转化率和投产比，并对照保本线。",
      keywords: ["日报", "投放数据", "推广数据", "千川", "万相台", "投产比", "点击率", "转化率", "消耗", "广告", "渠道分析"],
    },
  },
  structure: () => import("./structure"),
  extras: () => import("./extras"),
  fills: () => import("./fill"),
  words: { en: () => import("./words-en"), "zh-CN": () => import("./words-zh") },
});
