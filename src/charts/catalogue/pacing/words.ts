import { defineWords } from "../../../locale/define-words";
import { plural } from "../../../locale/plural";

/** What this chart says. */
export const WORDS = defineWords({
  en: {
    targetLabel: "Target of the month",
    targetHint: "Blank: the target the table states, if it has one.",
    day: "Day",
    soFar: "So far",
    target: "Target",
    projection: "Projection",
    low: "Projection, low",
    high: "Projection, high",
    required: "Required per day left",
    heading: (measure: string, month: string, projection: string) => `${measure} is heading for ${projection} in ${month}`,
    headingFor: (measure: string, month: string, projection: string, share: string) =>
      `${measure} is heading for ${projection} in ${month}, ${share} of the target`,
    ended: (measure: string, month: string, value: string) => `${measure} came to ${value} in ${month}`,
    endedFor: (measure: string, month: string, value: string, share: string) =>
      `${measure} came to ${value} in ${month}, ${share} of the target`,
    plain: (measure: string, month: string, value: string) => `${measure} of ${month} so far: ${value}`,
    sentence: (soFar: string, day: string) => `${soFar} by ${day}.`,
    range: (left: number, low: string, high: string) =>
      `${plural(left, "day is", "days are")} left; four times in five the month ends between ${low} and ${high}, by the weekdays of the last weeks.`,
    needs: (required: string, usual: string) => `The target takes ${required} a day from now on; the days left usually bring ${usual}.`,
    reached: "The target is already reached.",
    tooFew: (have: number, need: number) => `A projection takes ${need} days; there are ${have}.`,
    short: (measure: string, month: string, projection: string, gap: string, target: string, required: string, usual: string) =>
      `${measure} is heading for ${projection} in ${month}, ${gap} short of the target of ${target}: each day left has to bring ${required}, and usually brings ${usual}`,
  },
  "zh-CN": {
    targetLabel: "本月目标",
    targetHint: "留空则用表里的目标列（如果有）。",
    day: "日期",
    soFar: "累计完成",
    target: "目标进度",
    projection: "预计",
    low: "预计下限",
    high: "预计上限",
    required: "剩余每天要做",
    heading: (measure: string, month: string, projection: string) => `${month}${measure}预计做到 ${projection}`,
    headingFor: (measure: string, month: string, projection: string, share: string) =>
      `${month}${measure}预计做到 ${projection}，完成目标的 ${share}`,
    ended: (measure: string, month: string, value: string) => `${month}${measure}共 ${value}`,
    endedFor: (measure: string, month: string, value: string, share: string) => `${month}${measure}共 ${value}，完成目标的 ${share}`,
    plain: (measure: string, month: string, value: string) => `${month}${measure}至今 ${value}`,
    sentence: (soFar: string, day: string) => `截至${day}完成 ${soFar}。`,
    range: (left: number, low: string, high: string) => `还剩 ${left} 天，按最近几周的星期规律，八成可能落在 ${low} 到 ${high} 之间。`,
    needs: (required: string, usual: string) => `要完成目标，剩下每天要做 ${required}，按平时水平每天约 ${usual}。`,
    reached: "目标已经完成。",
    tooFew: (have: number, need: number) => `预测至少要 ${need} 天的数据，现在只有 ${have} 天。`,
    short: (measure: string, month: string, projection: string, gap: string, target: string, required: string, usual: string) =>
      `${month}${measure}预计做到 ${projection}，离目标 ${target} 还差 ${gap}：剩下每天要做 ${required}，平时每天只有 ${usual}`,
  },
});
