import { defineSet } from "../definition";

export const CAMPAIGN_SET = defineSet({
  id: "campaign",
  templates: ["campaign-plan", "channel-plan", "channel-log", "budget-tracker", "campaign-review", "portfolio"],
  takers: ["channel-plan", "channel-log", "budget-tracker", "campaign-review"],
  text: {
    en: {
      name: "A campaign from plan to review",
      summary: "Plan it, follow the channels and the money day by day, and review it on the same figures: each is typed once.",
      keywords: ["campaign", "sale", "black friday", "launch week", "boss wants a budget", "review", "roi", "double 11"],
    },
    "zh-CN": {
      name: "一场活动从策划到复盘",
      summary: "策划、投放、日报、预算、复盘、总览六张表连在一起：数字只填一次，从立项一直用到复盘。",
      keywords: ["活动", "大促", "双11", "618", "促销", "老板要预算", "复盘", "投放", "全流程"],
    },
  },
  startsAfter: -28,
  content: () => import("./content"),
});
