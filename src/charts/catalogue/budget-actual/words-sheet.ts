import { defineWords } from "../../../locale/define-words";

/** What stands on this chart's sheet. */
export const WORDS = defineWords({
  en: {
    name: (measure: string) => `${measure} against plan`,
    lines: "Line by line",
    over: "Over",
    asOf: "As of",
    from: "Plan from",
    to: "Plan to",
    pace: "Forecast at this pace: actual ÷ the share of the plan’s time that has gone.",
    left: "Left: plan − actual − committed.",
  },
  "zh-CN": {
    name: (measure: string) => `${measure}计划执行`,
    lines: "逐项对比",
    over: "超出",
    asOf: "截至",
    from: "计划开始",
    to: "计划结束",
    pace: "按目前进度预测 = 实际 ÷ 时间进度。",
    left: "剩余 = 计划 − 实际 − 已签未付。",
  },
});
