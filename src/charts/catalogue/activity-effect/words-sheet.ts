import { defineWords } from "../../../locale/define-words";

/** What stands on this chart's sheet. */
export const WORDS = defineWords({
  en: {
    name: (measure: string) => `${measure} and campaign`,
    day: "Day",
    weeks: "Weeks before",
    length: "Days of the campaign",
    data: "Before, during and after",
    method:
      "Expected: the mean of the same weekday over the weeks before. Range: the prediction interval of a sum, 95%. There is no control group: it says what was different, not why.",
  },
  "zh-CN": {
    name: (measure: string) => `${measure}活动对比`,
    day: "日期",
    weeks: "活动前周数",
    length: "活动天数",
    data: "活动前、中、后",
    method: "预期 = 活动前同一星期几的平均值；范围为总和的预测区间（95%）。没有对照组，只说明有差异，不说明原因。",
  },
});
