import { activeUsers } from "../../core/retention/active-users";
import { eventsInWindow } from "../../core/retention/events-in-window";
import { inCalendar } from "../../core/retention/in-calendar";
import { readLog } from "./read-log";
import { defineFunction } from "../define";
import { tex } from "../math";
import { dateRequired } from "../params/date-required";
import { numberOr } from "../params/number";
import { words } from "../params/words";
import { eventTimes, userIds } from "./event-columns";
import { SIX_USERS } from "./six-users";
import { DAY_OF_TIME, SAME_IDS } from "./list-notes";

const times = { ...eventTimes, name: "times" };

export const ACTIVE_USERS = defineFunction({
  id: "ACTIVE_USERS",
  family: "retention",
  params: [
    userIds,
    times,
    dateRequired(
      "as_of",
      words(
        ["as of", "The last day of the window, a real date. Give a column of dates to get a curve."],
        ["截止日期", "统计窗口的最后一天，须为真正的日期。传入一列日期可得到走势。"],
      ),
    ),
    numberOr("window_days", 1, {
      unit: "days",
      min: 1,
      integer: true,
      text: words(
        ["window", "How many days end with that date: 1 DAU, 7 WAU, 28 or 30 MAU. 1 if left out."],
        ["窗口天数", "截止日往前共几天：1 日活，7 周活，28 或 30 月活。不填按 1。"],
      ),
    }),
  ],
  returns: { shape: "scalar", unit: "count" },
  text: {
    en: {
      summary: "Distinct active users in the days that end with a date: 1 day DAU, 7 WAU, 28 or 30 MAU.",
      use: "Use it on an exported log of visits, logins or orders to count daily, weekly or monthly active users without a pivot table.",
      formula: ["active users = distinct ids with end − window < date of event ≤ end (“as of”)"],
      traps: [
        "Users are counted once however often they come. Daily numbers cannot be added up to a weekly or monthly one.",
        "28 days hold four of every weekday, 30 do not: 28 wobbles less. GA4 reports 28, most Chinese back ends 30.",
        "A rolling window is not the calendar month. State which one a number is.",
        "Rows with a blank id or time are skipped. Nobody active gives 0; a blank date or one typed as text gives #VALUE!, a window below 1 #NUM!.",
        SAME_IDS.en,
        DAY_OF_TIME.en,
      ],
    },
    "zh-CN": {
      summary: "某天往前若干天内的去重活跃人数：1 天日活、7 天周活、28 或 30 天月活。",
      use: "用导出的访问、登录、订单日志直接数日活、周活、月活，不必先去重、做透视表。",
      formula: ["活跃人数 = 截止日 − 窗口天数 < 行为日期 ≤ 截止日 的去重用户数"],
      traps: [
        "同一用户多次出现只算一次，日活不能相加成周活、月活。",
        "28 天恰好四个整周，比 30 天更平稳。GA4 用 28 天，国内后台多用 30 天。",
        "滚动窗口不等于自然月，引用时请注明口径。",
        "ID 或时间为空的行会跳过；没人活跃返回 0；截止日期留空或是文本返回 #VALUE!，窗口小于 1 天返回 #NUM!。",
        SAME_IDS["zh-CN"],
        DAY_OF_TIME["zh-CN"],
      ],
    },
  },
  math: {
    lines: [tex`A = \#\{u : \exists\, t \in E_u,\ D - w < \lfloor t \rfloor \le D\}`],
    where: [
      ["A", "active users", "活跃人数"],
      ["E_u", "times of the events of user u", "用户 u 的各次行为时间"],
      ["D", "as_of"],
      ["w", "window_days"],
      ["u", "a user", "一名用户"],
      ["t", "time of an event", "一次行为的时间"],
      [tex`\#`, "number of", "个数"],
      [tex`\lfloor t \rfloor`, "its date", "行为的日期"],
    ],
  },
  picture: {
    kind: "curve",
    along: { argument: "as_of", from: 46082, to: 46091, step: 1 },
    lines: { argument: "window_days", values: [1, 7] },
    title: { en: "The same log as daily and as weekly active users.", "zh-CN": "同一份日志的日活和周活。" },
  },
  examples: [
    {
      args: [SIX_USERS.ids, SIX_USERS.times, 46091, 7],
      result: 6,
      source: "Counted by hand in the six-user log: all six have an event from 4 to 10 March",
      story: {
        en: "A mini-program's weekly active users on 10 March, from its log of visits: from 4 to 10 March all six came at least once.",
        "zh-CN": "小程序的访问日志里，截至 3 月 10 日的周活：3 月 4 日到 10 日，六名用户都来过，周活是 6。",
      },
    },
    { args: [SIX_USERS.ids, SIX_USERS.times, 46091], result: 1, source: "Counted by hand: only u1 on 10 March" },
    {
      args: [SIX_USERS.ids, SIX_USERS.times, [[46082], [46083], [46084]]],
      result: [[2], [4], [2]],
      source: "Counted by hand: u1 u2; u1 u2 u3 u4; u3 u5",
    },
    { args: [SIX_USERS.ids, SIX_USERS.times, 46091, 0], result: { error: "#NUM!" }, source: "A window has at least one day" },
  ],
  sources: ["Amplitude and GA4: active users are distinct users within a rolling window"],
  keywords: [
    "日活",
    "周活",
    "月活",
    "DAU",
    "WAU",
    "MAU",
    "活跃用户",
    "去重",
    "活跃人数走势",
    "distinct users",
    "how many users are active",
  ],
  related: ["STICKINESS", "RETENTION_LOG", "COHORT_TABLE", "ARPU"],
  fit: (ids, eventDates) => inCalendar(readLog(ids, eventDates, times.name), times.name),
  compute: (_ids, _times, asOf, windowDays, log) => activeUsers(log, asOf, windowDays),
  intermediates: (_ids, _times, asOf, windowDays, log) => {
    const events = eventsInWindow(log, asOf, windowDays);
    const users = activeUsers(log, asOf, windowDays);
    return [
      { name: { en: "events read", "zh-CN": "读到的行为记录" }, value: log.count, unit: "count" },
      { name: { en: "users in the log", "zh-CN": "日志里的用户" }, value: log.users, unit: "count" },
      { name: { en: "events within the window", "zh-CN": "窗口内的行为记录" }, value: events, unit: "count" },
      ...(users > 0
        ? [{ name: { en: "events per active user", "zh-CN": "每位活跃用户的行为次数" }, value: events / users, unit: "number" } as const]
        : []),
      ...(log.users > 0
        ? [
            {
              name: { en: "share of all users who were active", "zh-CN": "活跃用户占全部用户的比例" },
              value: users / log.users,
              unit: "fraction",
            } as const,
          ]
        : []),
    ];
  },
});
