import { DomainError } from "../../core/errors";
import { readLog } from "./read-log";
import { retentionFromLog, usersRetained } from "../../core/retention/retention-log";
import { inCalendar } from "../../core/retention/in-calendar";
import { defineFunction } from "../define";
import { tex } from "../math";
import { eventTimes, userIds } from "./event-columns";
import { asOfParam, bracketEndParam, cohortFromParam, cohortToParam, dayParam, modeParam, windowParam } from "./retention-params";
import { SIX_USERS } from "./six-users";
import { DAY_OF_TIME, SAME_IDS } from "./list-notes";

export const RETENTION_LOG = defineFunction({
  id: "RETENTION_LOG",
  family: "retention",
  params: [userIds, eventTimes, dayParam, modeParam, windowParam, asOfParam, bracketEndParam, cohortFromParam, cohortToParam],
  returns: { shape: "scalar", unit: "fraction" },
  text: {
    en: {
      summary: "Day-N retention straight from an event log: share of users old enough who came back.",
      use: "Use it on exported logins, orders or visits, unsorted and with duplicates, to get day 1, 7 or 30 retention without a pivot table.",
      formula: ["retention(N) = users with a qualifying event ÷ users whose day N has fully passed by the as-of date"],
      traps: [
        "Three switches change the number: which return counts, what a day is, who is old enough. State the mode beside the number.",
        "Who has not reached day N yet is left out above and below the line: nobody knows yet is not nobody came back. Where all are too young the answer is #N/A.",
        "“7-day retention” means day 7 itself in games and within 7 days elsewhere: the latter is mode bracket with day 1 and “bracket end” 7, and is never lower. Some vendors call the first day day 1: their day 7 is day 6 here.",
        "Amplitude and Mixpanel count 24-hour days unless told otherwise, and Amplitude rounds times down to the hour first: for their numbers choose 24h and expect small differences.",
        "If the last day in the log is incomplete, give the day before under “as of”. Rows with a blank id or time are skipped; a date typed as text gives #VALUE!.",
        "A log too long for one call can be cut to one row per user and day first: with calendar days the result is the same.",
        SAME_IDS.en,
        DAY_OF_TIME.en,
      ],
    },
    "zh-CN": {
      summary: "直接从行为日志算第 N 日留存率：满 N 天的用户里有多少回来了。",
      use: "导出的登录、订单、访问记录直接用，不必排序、去重或做透视表，就能得到次日、7 日、30 日留存。",
      formula: ["第 N 日留存率 = 有符合条件行为的用户数 ÷ 截止日前已满 N 天的用户数"],
      traps: [
        "三个口径都会改变结果：怎样算回来、一天怎么算、谁算满 N 天。引用数字时请注明口径。",
        "还没满 N 天的用户，分子分母都不计入：“还不知道”不等于“没回来”。一个满 N 天的都没有时返回 #N/A。",
        "游戏行业的“7 日留存”指第 7 天当天；不少运营口径指 7 天内回来过，后者口径选 bracket，“第几天”填 1，“区间末日”填 7，数字不会更低。也有平台把首日叫第 1 天，它的第 7 天是这里的第 6 天。",
        "Amplitude、Mixpanel 默认按 24 小时算一天，Amplitude 还会先把时间取整到小时：要和它们的数字对得上，请选 24h，仍可能有细小出入。",
        "日志最后一天数据不完整时，“截止日期”填前一天。ID 或时间为空的行会跳过，文本日期返回 #VALUE!。",
        "日志太长传不下时，可先去重成每个用户每天一行；按自然日算，结果不变。",
        SAME_IDS["zh-CN"],
        DAY_OF_TIME["zh-CN"],
      ],
    },
  },
  math: {
    lines: [
      tex`R = \frac{\#\{u \in U : \exists\, t \in E_u,\ D_u(t) \in W\}}{\# U}`,
      [tex`W = \{N\}`, "nday", "nday 口径"],
      [tex`W = \{N,\, N+1,\, \dots\}`, "unbounded", "unbounded 口径"],
      [tex`W = \{N,\, \dots,\, M\}`, "bracket", "bracket 口径"],
      [tex`D_u(t) = \lfloor t \rfloor - \lfloor b_u \rfloor, \qquad U = \{u : \lfloor b_u \rfloor + L \le A\}`, "Calendar days", "自然日"],
      [tex`D_u(t) = \lfloor t - b_u \rfloor, \qquad U = \{u : b_u + L + 1 \le A + 1\}`, "24 hours", "24 小时"],
    ],
    where: [
      ["R", "retention", "留存率"],
      ["U", "users old enough to be judged", "已经观察满的用户"],
      ["D_u(t)", "day of the event at time t in the life of user u", "用户 u 在时刻 t 的行为是首次行为后的第几天"],
      ["E_u", "times of the events of user u", "用户 u 的各次行为时间"],
      ["b_u", "first event of user u", "用户 u 的首次行为时间"],
      ["W", "days on which a return counts", "算作回来的那些天"],
      ["N", "day"],
      ["M", "bracket_end"],
      ["L", "last day that must have passed: N, or M for a bracket", "必须已经过完的那一天：N，bracket 口径为 M"],
      ["A", "as_of"],
      [tex`\#`, "number of", "个数"],
      [tex`\lfloor t \rfloor`, "rounded down to a whole day", "向下取整到天"],
    ],
  },
  picture: {
    kind: "curve",
    along: { argument: "day", from: 0, to: 6, step: 1 },
    lines: { argument: "mode", values: ["nday", "unbounded"] },
    title: {
      en: "The same six users, by what counts as a return: on the day itself, or on that day or any later one.",
      "zh-CN": "同样六名用户，按当天回来和当天及以后回来两种口径看留存。",
    },
  },
  examples: [
    {
      args: [SIX_USERS.ids, SIX_USERS.times, 1],
      result: 4 / 6,
      source: "Counted by hand in the six-user log: four of six return on the next date",
      story: {
        en: "A mini-program's log of 1 to 10 March: six new users, four of whom came back on the next date. Day-1 retention is two thirds.",
        "zh-CN": "小程序 3 月 1 日至 10 日的访问日志：新增六名用户，四名第二天又来了，次日留存三分之二。",
      },
    },
    { args: [SIX_USERS.ids, SIX_USERS.times, 1, "nday", "24h"], result: 2 / 6, source: "Counted by hand: two return 24 to 48 hours later" },
    { args: [SIX_USERS.ids, SIX_USERS.times, 7], result: 3 / 5, source: "Counted by hand; one user is not seven days old" },
    {
      args: [SIX_USERS.ids, SIX_USERS.times, 1, "bracket", "calendar", null, 7],
      result: 1,
      source: "Counted by hand: all five mature users return within 7 days",
    },
    {
      args: [SIX_USERS.ids, SIX_USERS.times, [[1], [3], [7]]],
      result: [[4 / 6], [2 / 6], [3 / 5]],
      source: "Counted by hand: four of six on day 1, u3 and u4 on day 3, u1 u2 u4 of five on day 7",
    },
    {
      args: [SIX_USERS.ids, SIX_USERS.times, 7, "nday", "24h"],
      result: 1 / 4,
      source: "Counted by hand: of four users whose eighth 24 hours are over, one was active in them",
    },
    {
      args: [SIX_USERS.ids, SIX_USERS.times, 2, "unbounded"],
      result: 5 / 6,
      source: "Counted by hand: only u6 has no event two or more days later",
    },
    {
      args: [SIX_USERS.ids, SIX_USERS.times, 1, "bracket", "calendar", null, 3],
      result: 5 / 6,
      source: "Counted by hand: only u6 is not back within three days",
    },
    { args: [SIX_USERS.ids, SIX_USERS.times, 0], result: 1, source: "Identity: everybody is there on the first day" },
    {
      args: [SIX_USERS.ids, SIX_USERS.times, 3, "bracket", "calendar", null, 2],
      result: { error: "#NUM!" },
      source: "A bracket does not end before it begins",
    },
    { args: [SIX_USERS.ids, SIX_USERS.times, 1.5], result: { error: "#NUM!" }, source: "Days are whole" },
    { args: [SIX_USERS.ids, SIX_USERS.times, 1, "rolling"], result: { error: "#VALUE!" }, source: "An unknown keyword" },
    { args: [[["a"]], [["2026-03-01"]], 1], result: { error: "#VALUE!" }, source: "A text is not a date" },
    { args: [[["a"], ["b"]], [[46000], [46000]], 3], result: { error: "#N/A" }, source: "Nobody is three days old yet" },
  ],
  sources: ["Amplitude: How time works in retention; Retention FAQ", "Mixpanel retention API"],
  keywords: [
    "留存",
    "次日留存",
    "7日留存",
    "30日留存",
    "滚动留存",
    "回访",
    "D1",
    "D7",
    "D30",
    "日志",
    "cohort",
    "rolling retention",
    "day 1 retention",
    "do users come back",
    "登录日志",
    "从日志算留存",
  ],
  related: ["RETENTION", "COHORT_TABLE", "RETENTION_POOLED", "ACTIVE_USERS", "RETENTION_FIT", "REPURCHASE_RATE"],
  fit: (ids, times, _day, mode, _window, _asOf, bracketEnd) => {
    if (mode === "bracket" && bracketEnd === undefined) throw new DomainError("value", "required", { param: "bracket_end" });
    return inCalendar(readLog(ids, times));
  },
  compute: (_ids, _times, day, mode, window, asOf, bracketEnd, cohortFrom, cohortTo, log) => {
    if (bracketEnd !== undefined && bracketEnd < day)
      throw new DomainError("num", "out-of-range", { param: "bracket_end", got: bracketEnd, min: day });
    return retentionFromLog(log, { day, mode, window, asOf, bracketEnd, cohortFrom, cohortTo });
  },
  intermediates: (_ids, _times, day, mode, window, asOf, bracketEnd, cohortFrom, cohortTo, log) => {
    const { retained, mature } = usersRetained(log, { day, mode, window, asOf, bracketEnd, cohortFrom, cohortTo });
    return [
      { name: { en: "events read", "zh-CN": "读到的行为记录" }, value: log.count, unit: "count" },
      { name: { en: "users in the log", "zh-CN": "日志里的用户" }, value: log.users, unit: "count" },
      { name: { en: "users old enough to be judged", "zh-CN": "已观察满的用户" }, value: mature, unit: "count" },
      { name: { en: "of them came back", "zh-CN": "其中回来的用户" }, value: retained, unit: "count" },
    ];
  },
});
