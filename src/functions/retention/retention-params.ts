import { dateMaybe } from "../params/date";
import { number } from "../params/number";
import { numberOrBlank } from "../params/number-or-blank";
import { option } from "../params/option";

/** What is asked of retention: arguments that functions on logs share. */
export const dayParam = number("day", {
  unit: "days",
  min: 0,
  integer: true,
  text: {
    en: {
      label: "day",
      help: "Day N after the first event, a whole number; the day of the first event is day 0. A blank is day 0 too, where everybody is there. Give several days at once to get a curve.",
    },
    "zh-CN": {
      label: "第几天",
      help: "首次行为之后的第 N 天，整数，首次行为当天是第 0 天。留空按第 0 天算，结果总是 100%。一次传入多个天数可得到留存曲线。",
    },
  },
});

export const modeParam = option(
  "mode",
  {
    nday: { en: "on day N", "zh-CN": "第 N 天当天" },
    unbounded: { en: "on day N or later", "zh-CN": "第 N 天及以后" },
    bracket: { en: "within days N to M", "zh-CN": "第 N 至 M 天内" },
  },
  {
    en: {
      label: "mode",
      help: "Which return counts: nday (on day N), unbounded (on day N or any later day), bracket (at least once from day N to “bracket end”).",
    },
    "zh-CN": {
      label: "口径",
      help: "怎样算回来：nday 第 N 天当天，unbounded 第 N 天及以后任意一天，bracket 第 N 天到区间末日之间至少一次。",
    },
  },
);

export const windowParam = option(
  "window",
  {
    calendar: { en: "calendar days", "zh-CN": "自然日" },
    "24h": { en: "24 hours since the first event", "zh-CN": "首次行为起每 24 小时" },
  },
  {
    en: { label: "window", help: "What a day is: calendar (dates) or 24h (hours since the user's first event)." },
    "zh-CN": { label: "天的定义", help: "calendar 按自然日，24h 按首次行为起每 24 小时算一天。" },
  },
);

export const asOfParam = dateMaybe(
  "as_of",
  {
    en: {
      label: "as of",
      help: "Last fully observed date; later events are ignored. Users whose day N has not passed by then are left out. Default: the last date in the log.",
    },
    "zh-CN": { label: "截止日期", help: "数据完整的最后一天，之后的行为不算；到这天还没满 N 天的用户不计入。默认取日志最后一天。" },
  },
  "last date",
);

export const bracketEndParam = numberOrBlank("bracket_end", {
  unit: "days",
  min: 0,
  integer: true,
  text: {
    en: { label: "bracket end", help: "Last day of the bracket, not before day; needed when mode is bracket, blank otherwise." },
    "zh-CN": { label: "区间末日", help: "区间的最后一天，不早于“第几天”；口径为 bracket 时必填，其他口径留空。" },
  },
});

export const cohortFromParam = dateMaybe(
  "cohort_from",
  {
    en: { label: "cohort from", help: "Only users whose first event is on or after this date. All if left out." },
    "zh-CN": { label: "首日从", help: "只统计首次行为在这天及以后的用户。不填不限。" },
  },
  "all",
);

export const cohortToParam = dateMaybe(
  "cohort_to",
  {
    en: { label: "cohort to", help: "Only users whose first event is on or before this date. All if left out." },
    "zh-CN": { label: "首日到", help: "只统计首次行为在这天及以前的用户。不填不限。" },
  },
  "all",
);
