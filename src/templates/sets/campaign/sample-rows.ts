import { firstDayOfMonth, firstDayOfWeek, monthOfDay, weekOfDay } from "../../../core/numeric/calendar";
import type { SampleRows } from "../../../plan/structure/words";

/** The campaign of the set: two weeks that ended a fortnight ago. */
export const FROM = -28;
export const UNTIL = -15;
const CAMPAIGN_DAYS = UNTIL - FROM + 1;
/** The log reaches to yesterday. */
const LOG_DAYS = 60;
/** An ordinary day against one of the campaign. */
const EVERYDAY = 0.08;

export interface SampleChannel {
  readonly channel: string;
  /** Of the whole campaign. */
  readonly spend: number;
  readonly orders: number;
  readonly customers: number;
  readonly revenue: number;
  readonly cpm: number;
  readonly clickRate: number;
  readonly signUpRate: number;
}

/** Channels by the costs of the review and by the rates of the channel plan, which speak of the same. */
export const channelsOf = (costs: SampleRows, plan: SampleRows): SampleChannel[] =>
  plan.map((rates, index) => {
    const cost = costs[index] ?? [];
    const number = (row: SampleRows[number], column: number): number => Number(row[column] ?? 0);
    return {
      channel: String(rates[0]),
      spend: number(cost, 3),
      orders: number(cost, 4),
      customers: number(cost, 5),
      revenue: number(cost, 6),
      cpm: number(rates, 3),
      clickRate: number(rates, 4),
      signUpRate: number(rates, 5),
    };
  });

/** A whole number in whole parts by weight: what rounding down leaves goes to the largest remainders. */
export function inParts(total: number, weights: readonly number[]): number[] {
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  const exact = weights.map((weight) => (total * weight) / all);
  const parts = exact.map(Math.floor);
  const left = total - parts.reduce((sum, part) => sum + part, 0);
  const order = exact
    .map((value, index) => ({ index, rest: value - Math.floor(value) }))
    .sort((a, b) => b.rest - a.rest || a.index - b.index);
  for (const { index } of order.slice(0, left)) parts[index] = (parts[index] ?? 0) + 1;
  return parts;
}

/** The shop's orders on the days of the campaign, from its daily figures. */
const ordersByDay = (daily: SampleRows, today: number): number[] =>
  daily.flatMap(([day, , orders]) => {
    const after = typeof day === "function" ? Number(day(today)) - today : NaN;
    return after >= FROM && after <= UNTIL ? [Number(orders)] : [];
  });

export interface LogNames {
  readonly campaign: string;
  readonly everyday: string;
}

/** A row for each day and channel, whose sums over the campaign are those of the review to the unit. */
export function logRows(
  channels: readonly SampleChannel[],
  daily: SampleRows,
  { campaign, everyday }: LogNames,
  today: number,
): SampleRows {
  const weights = ordersByDay(daily, today);
  const split = channels.map(({ spend, orders, revenue, customers }) =>
    [spend, orders, revenue, customers].map((total) => inParts(total, weights)),
  );
  return Array.from({ length: LOG_DAYS }, (_, index) => index - LOG_DAYS).flatMap((after) =>
    channels.map(({ channel, spend, orders, revenue, customers, cpm, clickRate, signUpRate }, at) => {
      const isLive = after >= FROM && after <= UNTIL;
      const [money = 0, bought = 0, sales = 0, fresh = 0] = isLive
        ? (split[at] ?? []).map((parts) => parts[after - FROM] ?? 0)
        : [spend, orders, revenue, customers].map((total) => Math.round((total / CAMPAIGN_DAYS) * EVERYDAY));
      const clicks = Math.max(bought, Math.round((money / cpm) * 1000 * clickRate));
      const impressions = Math.max(clicks, Math.round((money / cpm) * 1000));
      const activity = isLive ? campaign : everyday;
      return [today + after, channel, activity, money, impressions, clicks, Math.round(clicks * signUpRate), bought, sales, fresh];
    }),
  );
}

/** The share of the campaign's days in each of its weeks. */
export const weekShares = (today: number): number[] => {
  const weeks = Array.from({ length: CAMPAIGN_DAYS }, (_, index) => weekOfDay(today + FROM + index));
  return [...new Set(weeks)].map((week) => weeks.filter((one) => one === week).length / CAMPAIGN_DAYS);
};

/**
 * The weeks of the channel plan, with what was spent and sold in each: those of the campaign, and those after it that the log has, or the
 * channels would have spent more than the weeks.
 */
export const weekRows = (channels: readonly SampleChannel[], daily: SampleRows, today: number): SampleRows => {
  const weights = ordersByDay(daily, today);
  const start = today + FROM;
  const first = firstDayOfWeek(weekOfDay(start));
  const sum = (total: number, week: number): number =>
    inParts(total, weights).reduce((all, part, day) => (Math.floor((start + day - first) / 7) === week ? all + part : all), 0);
  const after = weekOfDay(today - 1) - weekOfDay(today + UNTIL);
  return [...weekShares(today), ...Array.from({ length: after }, () => 0)].map((share, week) => [
    share,
    channels.reduce((all, { spend }) => all + sum(spend, week), 0),
    channels.reduce((all, { revenue }) => all + sum(revenue, week), 0),
  ]);
};

/** What was spent on media in each month the log touches, with the day it was billed. */
export function bills(
  channels: readonly SampleChannel[],
  daily: SampleRows,
  today: number,
): readonly (readonly [day: number, spend: number])[] {
  const weights = ordersByDay(daily, today);
  const months = [...new Set(Array.from({ length: LOG_DAYS }, (_, index) => monthOfDay(today - LOG_DAYS + index)))];
  return months.map((month) => [
    Math.min(firstDayOfMonth(month + 1) - 1, today - 1),
    channels.reduce(
      (all, { spend }) =>
        all + inParts(spend, weights).reduce((sum, part, day) => (monthOfDay(today + FROM + day) === month ? sum + part : sum), 0),
      0,
    ),
  ]);
}

/** A budget by months from the campaign's first: media over its days, all else at once. */
export function monthly(budget: number, isMedia: boolean, today: number): number[] {
  const start = today + FROM;
  const first = monthOfDay(start);
  const months = Array.from({ length: CAMPAIGN_DAYS }, (_, day) => monthOfDay(start + day) - first);
  return Array.from({ length: 12 }, (_, month) =>
    isMedia ? (budget * months.filter((one) => one === month).length) / CAMPAIGN_DAYS : month === 0 ? budget : 0,
  );
}
