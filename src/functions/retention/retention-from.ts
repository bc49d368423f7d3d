import { DomainError } from "../../core/errors";
import { inCalendar } from "../../core/retention/in-calendar";
import { readEventLog } from "../../core/retention/event-log";
import type { RetentionQuestion } from "../../core/retention/retention-log";
import { retainedFrom, startAndReturn, type StartAndReturn } from "../../core/retention/start-and-return";
import { defineFunction } from "../define";
import { tex } from "../math";
import { column, type Column } from "../params/column";
import { words } from "../params/words";
import { asOfParam, bracketEndParam, cohortFromParam, cohortToParam, dayParam, modeParam, windowParam } from "./retention-params";
import { DAY_OF_TIME, SAME_IDS } from "./list-notes";

const IDS = [["a"], ["b"], ["c"]];
const SIGN_UPS = [[46100], [46100], [46101]];
const EVENT_IDS = [["a"], ["b"], ["a"], ["c"]];
const EVENTS = [[46100.5], [46101.3], [46107], [46105]];

const lists = new WeakMap<Column, StartAndReturn>();

/** Both lists, read once in a call. Each pair of columns has a size of its own. */
function readLists(startIds: Column, startDates: Column, eventIds: Column, eventTimes: Column): StartAndReturn {
  let both = lists.get(eventTimes);
  if (both === undefined) {
    const starts = readEventLog(startIds.cells, startDates.cells, "start_dates", "start_ids");
    const events = readEventLog(eventIds.cells, eventTimes.cells, "event_times", "event_ids");
    both = startAndReturn(inCalendar(starts, "start_dates"), startIds.cells, inCalendar(events), eventIds.cells);
    lists.set(eventTimes, both);
  }
  return both;
}

function judge(both: StartAndReturn, question: RetentionQuestion) {
  const { day, bracketEnd } = question;
  if (bracketEnd !== undefined && bracketEnd < day)
    throw new DomainError("num", "out-of-range", { param: "bracket_end", got: bracketEnd, min: day });
  if (both.events.count === 0 && question.asOf === undefined) throw new DomainError("na", "empty", { param: "event_ids" });
  return retainedFrom(both, question);
}

export const RETENTION_FROM = defineFunction({
  id: "RETENTION_FROM",
  family: "retention",
  params: [
    column("start_ids", {
      unit: "text",
      text: words(
        ["starting ids", "Who began: one id per row of the sign-up list. Rows with a blank id or date are skipped."],
        ["起始名单 ID", "谁开始的：注册（或首单、激活）名单，每行一个 ID。ID 或日期为空的行跳过。"],
      ),
    }),
    column("start_dates", {
      unit: "date",
      text: words(
        ["start dates", "When each began: real dates or date-times, as many as starting ids. The earliest of an id counts."],
        ["起始日期", "各自何时开始：真正的日期或日期时间，与起始名单行数相同。同一 ID 取最早的一次。"],
      ),
    }),
    column("event_ids", {
      unit: "text",
      text: words(
        ["event ids", "Who came back: ids of the logins, visits or orders. It may be longer or shorter than the first list."],
        ["行为 ID", "谁回来了：登录、访问或订单的 ID，行数可以和名单不同。"],
      ),
    }),
    column("event_times", {
      unit: "date",
      text: words(
        ["event times", "When: real dates or date-times, as many as event ids, in any order."],
        ["行为时间", "什么时候：真正的日期或日期时间，与行为 ID 行数相同，顺序不限。"],
      ),
    }),
    dayParam,
    modeParam,
    windowParam,
    asOfParam,
    bracketEndParam,
    cohortFromParam,
    cohortToParam,
  ],
  returns: { shape: "scalar", unit: "fraction" },
  text: {
    en: {
      summary:
        "Retention from a list of sign-ups and a list of logins: share of those who began that came back on day N. Two lists, two kinds of events.",
      use: "Use it where the start is not the first event of the log: sign-up and login, activation and payment, first order and next visit.",
      formula: ["retention(N) = starters with a qualifying event ÷ starters whose day N has fully passed by the as-of date"],
      traps: [
        "Day 0 is not given: who signed up need not have logged in that day. OPS.RETENTION_LOG has one list, where the first event is the start.",
        "Events of ids that never began, and events before the start, are passed over. Check that both exports write ids alike.",
        "Who has not reached day N yet is left out above and below the line. The as-of date is the last day of the events, not of the list.",
        "The three switches are those of OPS.RETENTION_LOG: which return counts, what a day is, who is old enough. State the mode beside the number.",
        "Without any event and as-of date, or where all are too young, the answer is #N/A. A bracket without an end gives #VALUE!, one that ends before day N #NUM!.",
        SAME_IDS.en,
        DAY_OF_TIME.en,
      ],
    },
    "zh-CN": {
      summary: "注册留存：一份注册名单加一份登录记录，算注册后第 N 天回来的比例。起始事件和回访事件可以不同。",
      use: "起点不是日志里第一条行为时用：注册和登录、激活和付费、首单和再访。",
      formula: ["第 N 日留存率 = 名单里有符合条件行为的人数 ÷ 截止日前已满 N 天的人数"],
      traps: [
        "第 0 天不一定是 100%：注册当天未必登录。只有一份日志、以首次行为为起点的，用 OPS.RETENTION_LOG。",
        "不在名单里的 ID、起始日之前的行为都不算，两份表的 ID 写法要一致。",
        "还没满 N 天的人分子分母都不计入。截止日期默认取行为记录的最后一天，不是名单的。",
        "三个口径和 OPS.RETENTION_LOG 一样：怎样算回来、一天怎么算、谁算满 N 天。引用数字请注明口径。",
        "没有任何行为又没填截止日期，或都没满 N 天，返回 #N/A。口径为 bracket 没填区间末日返回 #VALUE!，末日早于第几天返回 #NUM!。",
        SAME_IDS["zh-CN"],
        DAY_OF_TIME["zh-CN"],
      ],
    },
  },
  math: {
    lines: [
      tex`r(N) = \frac{\#\{u \in \mathrm{U} : \mathrm{E}_u \cap \mathrm{W}_u \neq \emptyset\}}{\#\mathrm{U}}`,
      tex`\mathrm{U} = \{u : b_u + N \le A\}`,
    ],
    where: [
      ["r(N)", "retention of day N", "第 N 日留存率"],
      ["b_u", "earliest start of u", "u 的最早起始日"],
      [tex`\mathrm{U}`, "starters whose day N has passed", "名单里已满 N 天的人"],
      [tex`\mathrm{E}_u`, "events of u", "u 的行为"],
      [tex`\mathrm{W}_u`, "day N after the start, all from it on, or the bracket", "起始后第 N 天、第 N 天及以后，或区间内的日子"],
      ["N", "day"],
      ["A", "as_of"],
      [tex`\#`, "number of", "个数"],
    ],
  },
  picture: {
    kind: "curve",
    along: { argument: "day", from: 0, to: 6, step: 1 },
    lines: { argument: "mode", values: ["nday", "unbounded"] },
    title: {
      en: "Who came back on a day, and who did on it or later, of those who signed up.",
      "zh-CN": "注册后当天回来的比例，以及当天及以后回来过的比例。",
    },
  },
  examples: [
    {
      args: [IDS, SIGN_UPS, EVENT_IDS, EVENTS, 1],
      result: 1 / 3,
      source: "Counted by hand: only b came on the day after the sign-up",
      story: {
        en: "Three people signed up; the logins are another export. On the next day one of them was back, a third, although one had logged in on the day itself.",
        "zh-CN": "三人注册，登录记录是另一份导出：次日只有一人登录，注册次日留存三分之一；当天登录的那位不算次日。",
      },
    },
    { args: [IDS, SIGN_UPS, EVENT_IDS, EVENTS, 0], result: 1 / 3, source: "Counted by hand: a logged in on the day of the sign-up" },
    { args: [IDS, SIGN_UPS, EVENT_IDS, EVENTS, 7], result: 0.5, source: "Counted by hand: c is too young, a came on day 7" },
    { args: [IDS, SIGN_UPS, [[""]], [[""]], 1], result: { error: "#N/A" }, source: "No event and no as-of date" },
    { args: [IDS, SIGN_UPS, [[""]], [[""]], 1, null, null, 46110], result: 0, source: "Nobody came, and all are old enough" },
    { args: [IDS, [[46100]], EVENT_IDS, EVENTS, 1], result: { error: "#VALUE!" }, source: "One date for each id" },
    { args: [IDS, SIGN_UPS, EVENT_IDS, EVENTS, -1], result: { error: "#NUM!" }, source: "A day before the start" },
  ],
  sources: ["Starting event and return event, as in Amplitude's retention analysis"],
  keywords: [
    "注册留存",
    "注册后几天登录",
    "注册后第几天登录",
    "新用户次日回来",
    "激活到付费",
    "首单后回访",
    "retention from sign-up",
    "sign-up list and logins",
    "start event and return event",
    "activation retention",
    "came back after registration",
  ],
  related: ["RETENTION_LOG", "COHORT_TABLE", "RETENTION_FIT", "ACTIVE_USERS"],
  fit: (startIds, startDates, eventIds, eventTimes, _day, mode, _window, _asOf, bracketEnd) => {
    if (mode === "bracket" && bracketEnd === undefined) throw new DomainError("value", "required", { param: "bracket_end" });
    return readLists(startIds, startDates, eventIds, eventTimes);
  },
  compute: (_s, _d, _e, _t, day, mode, window, asOf, bracketEnd, cohortFrom, cohortTo, both) => {
    const { retained, mature } = judge(both, { day, mode, window, asOf, bracketEnd, cohortFrom, cohortTo });
    return retained / mature;
  },
  intermediates: (_s, _d, _e, _t, day, mode, window, asOf, bracketEnd, cohortFrom, cohortTo, both) => {
    const { retained, mature } = judge(both, { day, mode, window, asOf, bracketEnd, cohortFrom, cohortTo });
    const own = both.events.user.reduce((count, user) => count + (user >= 0 ? 1 : 0), 0);
    return [
      { name: { en: "people who began", "zh-CN": "名单人数" }, value: both.starts.users, unit: "count" },
      { name: { en: "events read", "zh-CN": "读到的行为记录" }, value: both.events.count, unit: "count" },
      { name: { en: "of them by people of the list", "zh-CN": "其中属于名单的" }, value: own, unit: "count" },
      { name: { en: "people old enough to be judged", "zh-CN": "已观察满的人数" }, value: mature, unit: "count" },
      { name: { en: "of them came back", "zh-CN": "其中回来的人数" }, value: retained, unit: "count" },
    ];
  },
});
