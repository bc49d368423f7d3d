import type { Lang } from "../../core/lang";
import type { Grain } from "../../core/numeric/periods";
import type { CohortMetric } from "../../core/retention/cohort-cells";
import type { DayWindow, ReturnMode } from "../../core/retention/retention-log";

type Header =
  | "events"
  | "users"
  | "firstDay"
  | "lastDay"
  | "dayAfter"
  | "mature"
  | "retained"
  | "rate"
  | "cohort"
  | "day"
  | "step"
  | "ofStepBefore"
  | "ofFirstStep"
  | "lost"
  | "rows"
  | "periodFrom"
  | "customer"
  | "orders"
  | "days"
  | "spend"
  | "repeatSpend"
  | "repeats"
  | "lastAfter"
  | "observed"
  | "customers";

export interface AnswerWords {
  readonly headers: Readonly<Record<Header, string>>;
  /** Of who was active within so many days. */
  readonly activeUsers: (days: number) => string;
  readonly periodAfter: Readonly<Record<Grain, (at: number) => string>>;
  readonly blank: string;
  readonly others: (names: number) => string;
  readonly all: string;
  readonly before: (header: string) => string;
  /** Of a column whose header states a larger unit, which its sums are no longer counted in. */
  readonly inOnes: (header: string) => string;
  /** Between texts of a list, and between two sentences. */
  readonly joined: string;
  readonly gap: string;
  readonly filter: Readonly<Record<"only" | "without", (field: string, texts: string) => string>>;
  readonly definitions: {
    readonly span: string;
    readonly retention: (mode: string, window: string, asOf: string, cohort: string | undefined) => string;
    readonly modes: Readonly<Record<ReturnMode, (bracketEnd: number) => string>>;
    readonly windows: Readonly<Record<DayWindow, string>>;
    readonly cohortDays: (from: string, to: string) => string;
    readonly cohorts: (grain: string, metric: string, amount: string | undefined, asOf: string) => string;
    readonly grains: Readonly<Record<Grain, string>>;
    readonly cohortMetrics: Readonly<Record<CohortMetric, string>>;
    readonly active: (days: number, from: string, to: string) => string;
    readonly funnel: (field: string, within: string, from: string, to: string) => string;
    readonly seconds: (seconds: number) => string;
    readonly breakdown: (
      by: string | undefined,
      grain: string | undefined,
      from: string,
      to: string,
      previous: string | undefined,
    ) => string;
    readonly range: (from: string, to: string) => string;
    readonly customers: Readonly<Record<"each" | "histories", (amount: string | undefined, asOf: string) => string>>;
  };
}

/** The largest unit that goes into a time without a rest. */
function inUnits(seconds: number, units: readonly [string, string, string, string]): string {
  const sizes = [86_400, 3600, 60, 1];
  const at = sizes.findIndex((size) => seconds > 0 && seconds % size === 0);
  return `${seconds / (sizes[at] ?? 1)} ${units[at < 0 ? 3 : at]}`;
}

/** A header without what stands in brackets at its end. */
const withoutUnit = (header: string): string => header.replace(/\s*[（(][^（）()]*[）)]\s*$/, "") || header;

/** Answers as tables, in words: their headers, and what was asked. */
export const ANSWER_WORDS: Readonly<Record<Lang, AnswerWords>> = {
  en: {
    headers: {
      events: "Events",
      users: "Users",
      firstDay: "First day",
      lastDay: "Last day",
      dayAfter: "Days after",
      mature: "Users old enough",
      retained: "Came back",
      rate: "Retention",
      cohort: "Cohort from",
      day: "Day",
      step: "Step",
      ofStepBefore: "Of the step before",
      ofFirstStep: "Of the first step",
      lost: "Lost",
      rows: "Rows",
      periodFrom: "Period from",
      customer: "Customer",
      orders: "Orders",
      days: "Days with an order",
      spend: "Spend",
      repeatSpend: "Repeat spend",
      repeats: "Repeat days (x)",
      lastAfter: "Last day after the first (tx)",
      observed: "Days observed (T)",
      customers: "Customers",
    },
    activeUsers: (days) => (days === 1 ? "Active users" : `${days}-day active users`),
    periodAfter: {
      day: (at) => `Day ${at}`,
      week: (at) => `Week ${at}`,
      month: (at) => `Month ${at}`,
      quarter: (at) => `Quarter ${at}`,
      year: (at) => `Year ${at}`,
    },
    blank: "(blank)",
    others: (names) => `Others (${names})`,
    all: "All",
    before: (header) => `${header} before`,
    inOnes: (header) => `${withoutUnit(header)} in ones`,
    joined: ", ",
    gap: " ",
    filter: {
      only: (field, texts) => `Only rows whose ${field} is ${texts}.`,
      without: (field, texts) => `Without rows whose ${field} is ${texts}.`,
    },
    definitions: {
      span: "How many events and users there are, and from which day to which.",
      retention: (mode, window, asOf, cohort) =>
        `Retention by the day since each user’s first event: ${mode}, by ${window}; only users old enough by ${asOf}${cohort ? `; ${cohort}` : ""}.`,
      modes: {
        nday: () => "back on that very day",
        unbounded: () => "back on that day or later",
        bracket: (end) => `back from that day to day ${end}`,
      },
      windows: { calendar: "days of the calendar", "24h": "spans of 24 hours on the wall clock" },
      cohortDays: (from, to) => `first event from ${from} to ${to}`,
      cohorts: (grain, metric, amount, asOf) =>
        `Cohorts by the ${grain} of the first event: ${metric}${amount ? ` (${amount})` : ""}, up to ${asOf}. The last period may not be over.`,
      grains: { day: "day", week: "week", month: "month", quarter: "quarter", year: "year" },
      cohortMetrics: {
        rate: "share of users active in each period",
        users: "users active in each period",
        value: "amount in each period",
        per_user: "amount in each period per user of the cohort",
        cumulative: "amount so far",
        cumulative_per_user: "amount so far per user of the cohort",
      },
      active: (days, from, to) =>
        `Users active within ${days === 1 ? "the day" : `${days} days up to the day`}, for each day from ${from} to ${to}.`,
      funnel: (field, within, from, to) =>
        `Users by how far they came through the steps of “${field}”, in this order and within ${within} of the first; attempts that begin from ${from} to ${to}.`,
      seconds: (seconds) => inUnits(seconds, ["days", "hours", "minutes", "seconds"]),
      breakdown: (by, grain, from, to, previous) =>
        `Sums${by ? ` by ${by}` : ""}${grain ? ` and ${grain}` : ""}, ${from} to ${to}${previous ? `; before: ${previous}` : ""}. Ratios are those of sums.`,
      range: (from, to) => `${from} to ${to}`,
      customers: {
        each: (amount, asOf) => `Orders and days of each customer${amount ? ` with ${amount}` : ""}, up to ${asOf}; refunds are no orders.`,
        histories: (amount, asOf) =>
          `Customers by equal histories${amount ? ` with ${amount}` : ""}, up to ${asOf}: what models of repeat purchases are fitted to.`,
      },
    },
  },
  "zh-CN": {
    headers: {
      events: "事件数",
      users: "用户数",
      firstDay: "首日",
      lastDay: "末日",
      dayAfter: "第几天",
      mature: "可观测用户",
      retained: "回访用户",
      rate: "留存率",
      cohort: "同期群起始日",
      day: "日期",
      step: "步骤",
      ofStepBefore: "较上一步转化率",
      ofFirstStep: "总转化率",
      lost: "流失人数",
      rows: "行数",
      periodFrom: "周期起始日",
      customer: "客户",
      orders: "订单数",
      days: "下单天数",
      spend: "累计金额",
      repeatSpend: "复购金额",
      repeats: "复购天数（x）",
      lastAfter: "首末单间隔天数（tx）",
      observed: "观测天数（T）",
      customers: "客户数",
    },
    activeUsers: (days) => (days === 1 ? "活跃用户" : `近 ${days} 天活跃用户`),
    periodAfter: {
      day: (at) => `第 ${at} 天`,
      week: (at) => `第 ${at} 周`,
      month: (at) => `第 ${at} 月`,
      quarter: (at) => `第 ${at} 季`,
      year: (at) => `第 ${at} 年`,
    },
    blank: "（空白）",
    others: (names) => `其他（${names} 项）`,
    all: "合计",
    before: (header) => `${header}（对比期）`,
    inOnes: (header) => `${withoutUnit(header)}（单位已还原）`,
    joined: "、",
    gap: "",
    filter: {
      only: (field, texts) => `仅含“${field}”为 ${texts} 的行。`,
      without: (field, texts) => `不含“${field}”为 ${texts} 的行。`,
    },
    definitions: {
      span: "事件数、用户数，以及从哪天到哪天。",
      retention: (mode, window, asOf, cohort) =>
        `留存：从每个用户的首次事件算起，${mode}，按${window}；只算截至 ${asOf} 已观测满的用户${cohort ? `；${cohort}` : ""}。`,
      modes: {
        nday: () => "第 N 天当天回访",
        unbounded: () => "第 N 天及以后回访",
        bracket: (end) => `第 N 天至第 ${end} 天之间回访`,
      },
      windows: { calendar: "自然日", "24h": "24 小时窗口" },
      cohortDays: (from, to) => `首次事件在 ${from} 至 ${to}`,
      cohorts: (grain, metric, amount, asOf) =>
        `按首次事件所在${grain}分同期群：${metric}${amount ? `（${amount}）` : ""}，截至 ${asOf}。最后一个周期可能尚未结束。`,
      grains: { day: "日", week: "周", month: "月", quarter: "季度", year: "年" },
      cohortMetrics: {
        rate: "各周期活跃用户占比",
        users: "各周期活跃用户数",
        value: "各周期金额",
        per_user: "各周期人均金额",
        cumulative: "累计金额",
        cumulative_per_user: "人均累计金额",
      },
      active: (days, from, to) => `${from} 至 ${to}，每天统计${days === 1 ? "当日" : `近 ${days} 天`}活跃用户数。`,
      funnel: (field, within, from, to) =>
        `按“${field}”的步骤统计走到每一步的用户数：须按顺序，并在第一步之后 ${within}内完成；第一步发生在 ${from} 至 ${to}。`,
      seconds: (seconds) => inUnits(seconds, ["天", "小时", "分钟", "秒"]),
      breakdown: (by, grain, from, to, previous) =>
        `${from} 至 ${to}${by ? `，按“${by}”` : ""}${grain ? `、按${grain}` : ""}汇总${previous ? `；对比期 ${previous}` : ""}。比率由合计相除得出。`,
      range: (from, to) => `${from} 至 ${to}`,
      customers: {
        each: (amount, asOf) => `每位客户的订单数、下单天数${amount ? `和${amount}` : ""}，截至 ${asOf}；退款不计为订单。`,
        histories: (amount, asOf) => `按购买历史相同的客户汇总${amount ? `（${amount}）` : ""}，截至 ${asOf}，供复购模型拟合。`,
      },
    },
  },
};
