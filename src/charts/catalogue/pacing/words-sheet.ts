import { defineWords } from "../../../locale/define-words";

/** What stands on this chart's sheet. */
export const WORDS = defineWords({
  en: {
    name: (measure: string) => `${measure} pacing`,
    asOf: "Last day with data",
    remaining: "Days left",
    usual: "Usual",
    month: "The month",
    window: "The weeks before",
    method:
      "Projection: so far, and for each day left the mean of its weekday over the weeks below. Range: the prediction interval of a sum, 80%.",
    gap: "#N/A means that there is no value; the line skips it.",
  },
  "zh-CN": {
    name: (measure: string) => `${measure}月度进度`,
    asOf: "最新日期",
    remaining: "剩余天数",
    usual: "平时",
    month: "本月",
    window: "参考期",
    method: "预计 = 已完成 + 剩余每天按下表同一星期几的平均值；上下限为总和的预测区间（80%）。",
    gap: "#N/A 表示没有数值，折线会跳过。",
  },
});
