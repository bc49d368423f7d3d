import { defineTemplate } from "../../define";

export const GOAL_BREAKDOWN = defineTemplate({
  id: "goal-breakdown",
  group: "finance",
  text: {
    en: {
      name: "Goal breakdown",
      summary: "A GMV target broken into visitors, conversion, frequency and order value, with the gap, its owner, months and channels.",
      keywords: ["target", "gmv", "revenue tree", "drivers", "breakdown", "bridge", "waterfall", "kpi tree", "gap to target"],
    },
    "zh-CN": {
      name: "目标拆解",
      summary: "把 GMV 目标拆成访客、转化、频次、客单价，算清增长靠谁、缺口谁补，再分到月和渠道。",
      keywords: ["目标拆解", "GMV", "拆目标", "访客", "转化率", "客单价", "复购", "年度目标", "缺口", "LMDI"],
    },
  },
  structure: () => import("./structure"),
  words: { en: () => import("./words-en"), "zh-CN": () => import("./words-zh") },
});
