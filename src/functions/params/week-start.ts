import { option } from "./option";
import { words } from "./words";

/** On which day weeks begin, as a word: WEEKDAY, WEEKNUM and ISO number the days differently. */
export const weekStartParam = option(
  "week_start",
  {
    monday: { en: "Monday", "zh-CN": "周一" },
    tuesday: { en: "Tuesday", "zh-CN": "周二" },
    wednesday: { en: "Wednesday", "zh-CN": "周三" },
    thursday: { en: "Thursday", "zh-CN": "周四" },
    friday: { en: "Friday", "zh-CN": "周五" },
    saturday: { en: "Saturday", "zh-CN": "周六" },
    sunday: { en: "Sunday", "zh-CN": "周日" },
  },
  words(
    ["week starts on", "Day on which weeks begin, as a word: monday to sunday. It matters for weeks only."],
    ["每周从周几开始", "填英文星期，monday 到 sunday，只对按周有影响。"],
  ),
);
