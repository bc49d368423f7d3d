import { defineTemplate } from "../../define";

export const STORE_DAILY = defineTemplate({
  id: "store-daily",
  group: "store",
  text: {
    en: {
      name: "Store daily routine",
      summary:
        "A round of checks and one row of figures a day: days out of line with their cause, the week's change, and the month's pace.",
      keywords: ["daily", "checklist", "routine", "store", "shop", "anomaly", "week on week", "sales dropped", "daily report", "new store"],
    },
    "zh-CN": {
      name: "店铺日常",
      summary: "每天一轮巡检、一行数据：哪天异常、错在流量还是转化、周环比和月度进度自动算。",
      keywords: ["日常", "巡检", "日报", "店铺", "每日数据", "异常", "环比", "销量下滑", "生意参谋", "直通车", "店长"],
    },
  },
  structure: () => import("./structure"),
  extras: () => import("./extras"),
  words: { en: () => import("./words-en"), "zh-CN": () => import("./words-zh") },
});
