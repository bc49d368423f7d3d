import { defineWords } from "../../../locale/define-words";
import { plural } from "../../../locale/plural";

/** What this chart says. */
export const WORDS = defineWords({
  en: {
    weekdays: ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"],
    weekdaysShort: ["Mo", "Tu", "We", "Th", "Fr", "Sa", "Su"],
    day: "Day",
    weekday: "Weekday",
    festival: "Festival",
    activity: "Campaign",
    title: (measure: string, high: string, mean: string, low: string, least: string) =>
      `${measure}: ${high} brings most, ${mean} on average; ${low} least, ${least}`,
    plain: (measure: string) => `${measure} by day`,
    best: (day: string, value: string) => `The best day was ${day} with ${value}.`,
    bestOn: (day: string, value: string, festival: string) => `The best day was ${day} (${festival}) with ${value}.`,
    marked: (count: number) => `${plural(count, "day is", "days are")} marked: festivals with a dot, campaigns with a line.`,
    name: (measure: string) => `${measure} by day`,
    week: "Week of",
    mean: "Mean",
    weeks: "Days in weeks",
  },
  "zh-CN": {
    weekdays: ["周一", "周二", "周三", "周四", "周五", "周六", "周日"],
    weekdaysShort: ["一", "二", "三", "四", "五", "六", "日"],
    day: "日期",
    weekday: "星期",
    festival: "节日",
    activity: "活动",
    title: (measure: string, high: string, mean: string, low: string, least: string) =>
      `${measure}${high}最高，平均 ${mean}；${low}最低，平均 ${least}`,
    plain: (measure: string) => `每日${measure}`,
    best: (day: string, value: string) => `最好的一天是${day}，${value}。`,
    bestOn: (day: string, value: string, festival: string) => `最好的一天是${day}（${festival}），${value}。`,
    marked: (count: number) => `标出了 ${count} 天：圆点是节日，横线是活动。`,
    name: (measure: string) => `每日${measure}`,
    week: "周一日期",
    mean: "平均",
    weeks: "按周排列",
  },
});
