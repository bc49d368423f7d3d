import { UNIX_EPOCH } from "../../src/core/cells/serial-date";
import type { QuestionOf } from "../../src/warehouse/question/question";
import type { EventRow } from "./generated-events";

/** What anyone would write, with Map and Set, for the few questions whose answers the functions of cells do not give. */

const dayOf = (seconds: number): number => Math.floor(seconds / 86_400) + UNIX_EPOCH;

const within = (rows: readonly EventRow[], from: number, to: number): readonly EventRow[] =>
  rows.filter(({ seconds }) => seconds !== null && dayOf(seconds) >= from && dayOf(seconds) <= to);

/** Sums of cents by channel of some days, and of rows that have both amounts. */
export function channelsPlainly(rows: readonly EventRow[], from: number, to: number) {
  const found = new Map<string, { rows: number; revenue: number; spend: number; bothRevenue: number; bothSpend: number }>();
  for (const { channel, cents, spendCents } of within(rows, from, to)) {
    const line = found.get(channel) ?? { rows: 0, revenue: 0, spend: 0, bothRevenue: 0, bothSpend: 0 };
    found.set(channel, line);
    line.rows += 1;
    line.revenue += cents ?? 0;
    line.spend += spendCents ?? 0;
    if (cents !== null && spendCents !== null) {
      line.bothRevenue += cents;
      line.bothSpend += spendCents;
    }
  }
  return found;
}

/** Of each customer: orders, days with one, first and last of them, all amounts, and those of orders after the first day. */
export function customersPlainly(rows: readonly EventRow[], { asOf }: QuestionOf["customers"]) {
  const found = new Map<string, { orders: [day: number, cents: number][]; spend: number }>();
  for (const { user, seconds, cents } of within(rows, 0, asOf)) {
    if (user === null || seconds === null) continue;
    const one = found.get(user) ?? { orders: [], spend: 0 };
    found.set(user, one);
    one.spend += cents ?? 0;
    if ((cents ?? 0) >= 0) one.orders.push([dayOf(seconds), cents ?? 0]);
  }
  return [...found].flatMap(([user, { orders, spend }]) => {
    const days = [...new Set(orders.map(([day]) => day))].sort((a, b) => a - b);
    const [firstDay, lastDay] = [days[0], days.at(-1)];
    if (firstDay === undefined || lastDay === undefined) return [];
    const repeat = orders.reduce((sum, [day, cents]) => sum + (day > firstDay ? cents : 0), 0);
    return { user, orders: orders.length, days: days.length, firstDay, lastDay, spend: spend / 100, repeatSpend: repeat / 100 };
  });
}
