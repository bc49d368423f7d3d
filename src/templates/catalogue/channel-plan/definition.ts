import { defineTemplate } from "../../define";

export const CHANNEL_PLAN = defineTemplate({
  id: "channel-plan",
  group: "channels",
  text: {
    en: {
      name: "Channel plan",
      summary: "Budget, honest assumptions and break-even per channel, with pace and return week by week once it runs.",
      keywords: [
        "media plan",
        "channel mix",
        "budget split",
        "ad budget",
        "roas",
        "cac",
        "break-even",
        "acquisition",
        "where does the money go",
      ],
    },
    "zh-CN": {
      name: "渠道推广计划",
      summary: "每个渠道的预算、转化假设和保本线放在一起，开跑后每周对照花费与销售进度。",
      keywords: ["渠道", "投放计划", "媒介计划", "预算分配", "ROI", "保本", "获客成本", "千川", "小红书", "万相台", "钱花在哪"],
    },
  },
  structure: () => import("./structure"),
  fills: () => import("./fill"),
  words: { en: () => import("./words-en"), "zh-CN": () => import("./words-zh") },
});
