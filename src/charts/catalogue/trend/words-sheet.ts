import { defineWords } from "../../../locale/define-words";
import { plural } from "../../../locale/plural";

/** What stands on this chart's sheet. */
export const WORDS = defineWords({
  en: {
    trendName: (measure: string) => `${measure} trend`,
    change: "Change",
    firstDay: "First day in the source",
    lastDay: "Last day in the source",
    rolling: (periods: number, grain: "day" | "week" | "month") =>
      `Shows the last ${plural(periods, grain, `${grain}s`)} up to the newest date in the source; with the next one the oldest leaves.`,
    state: "State",
    gathered: "In “Other”",
    gap: "#N/A means that there is no value; the line skips it.",
  },
  "zh-CN": {
    trendName: (measure: string) => `${measure}趋势`,
    change: "变化",
    firstDay: "源表最早日期",
    lastDay: "源表最新日期",
    rolling: (periods: number, grain: "day" | "week" | "month") =>
      `显示截至源表最新日期的 ${periods} ${{ day: "天", week: "周", month: "个月" }[grain]}；新的一期进来，最早的一期移出。`,
    state: "状态",
    gathered: "“其他”包含",
    gap: "#N/A 表示没有数值，折线会跳过。",
  },
});
