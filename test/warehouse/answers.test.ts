import { ROI } from "../../src/metrics/advertising";
import { valueOf } from "../../src/metrics/value";
import { findFunction } from "../../src/functions/registry";
import { invoke } from "../../src/functions/invoke";
import { SIX_USERS } from "../../src/functions/retention/six-users";
import { countEvents } from "../../src/warehouse/events/count-events";
import type { EventTable } from "../../src/warehouse/events/event-table";
import { tableOfCells } from "../../src/warehouse/events/table-of-cells";
import { answerOf } from "../../src/warehouse/question/answer-of";
import type { Answer, BreakdownAnswer, CustomerAnswer, Question } from "../../src/warehouse/question/question";
import { cellsOfEvents, generatedEvents, serialOf } from "./generated-events";
import { channelsPlainly, customersPlainly } from "./plainly";

const answer = (table: EventTable, question: Question): Answer => answerOf(question, countEvents(table, question));
const rows = [...generatedEvents(4000, true)];
const log = cellsOfEvents(rows);
const timed = rows.filter(({ user, seconds }) => user !== null && seconds !== null);
const ids = timed.map(({ user }) => [user]);
const times = timed.map(({ seconds }) => [serialOf(seconds ?? 0)]);
const amounts = timed.map(({ cents }) => [(cents ?? 0) / 100]);
const span = answer(log, { kind: "span" }) as { readonly first: number; readonly last: number };

const called = (name: string, ...args: unknown[]): unknown => {
  const definition = findFunction(name);
  if (!definition) throw new Error(`no function ${name}`);
  return invoke(definition, args as never, "en");
};

describe("a question is answered as the functions of cells are calculated:", () => {
  test("the retention of the six users of RETENTION_LOG", () => {
    const table = tableOfCells({ user: SIX_USERS.ids.flat(), time: SIX_USERS.times.flat() });
    const { first, last } = answer(table, { kind: "span" }) as { readonly first: number; readonly last: number };
    expect(last - first).toBeGreaterThan(0);
    const asked = { kind: "retention", days: [1, 7], mode: "nday", window: "calendar", asOf: last } as const;
    const { days } = answer(table, asked) as { readonly days: readonly { readonly rate: number }[] };
    expect(days.map(({ rate }) => rate)).toEqual([1, 7].map((day) => called("OPS.RETENTION_LOG", SIX_USERS.ids, SIX_USERS.times, day)));
  });

  test.each(["nday", "unbounded"] as const)("%s retention by both kinds of day", (mode) => {
    for (const window of ["calendar", "24h"] as const) {
      const asked = { kind: "retention", days: [1, 7], mode, window, asOf: span.last } as const;
      const { days } = answer(log, asked) as { readonly days: readonly { readonly rate: number }[] };
      expect(days.map(({ rate }) => rate)).toEqual([1, 7].map((day) => called("OPS.RETENTION_LOG", ids, times, day, mode, window)));
    }
  });

  test.each(["rate", "users", "value", "per_user", "cumulative", "cumulative_per_user"] as const)("cohorts by %s", (metric) => {
    const asked = { kind: "cohorts", grain: "month", metric, amount: "revenue", asOf: span.last } as const;
    const { cohorts } = answer(log, asked) as Extract<Answer, { readonly kind: "cohorts" }>;
    const table = called("OPS.COHORT_TABLE", ids, times, "month", metric, amounts) as (number | string)[][];
    expect(cohorts.map(({ start, size, cells }) => [start, size, ...cells])).toEqual(table.map((row) => row.filter((cell) => cell !== "")));
  });

  test("active users of a day", () => {
    const { days } = answer(log, { kind: "active", windowDays: 7, from: span.first, to: span.last }) as Extract<Answer, { kind: "active" }>;
    expect(days).toHaveLength(span.last - span.first + 1);
    const asOf = span.first + 60;
    expect(days[60]).toEqual({ day: asOf, users: called("OPS.ACTIVE_USERS", ids, times, asOf, 7) });
  });
});

describe("a breakdown", () => {
  const [from, to] = [span.first + 20, span.first + 80];
  const ratios = [{ metric: "roi", from: { revenue: "revenue", spend: "spend" } }] as const;
  const asked = { kind: "breakdown", by: "channel", from, to, sums: ["revenue", "spend"], ratios } as const;
  const plain = channelsPlainly(rows, from, to);
  const found = answer(log, asked) as BreakdownAnswer;

  test("adds up cents exactly by name, and makes ratios of rows that have both sums", () => {
    expect(found.lines).toHaveLength(plain.size);
    for (const line of found.lines) {
      const own = plain.get(line.name ?? "")!;
      expect([line.rows, line.sums["revenue"], line.sums["spend"]]).toEqual([own.rows, own.revenue / 100, own.spend / 100]);
      expect(line.ratios["roi"]).toBe(valueOf(ROI, { revenue: own.bothRevenue / 100, spend: own.bothSpend / 100 }));
    }
    const sizes = found.lines.map(({ sums }) => sums["revenue"] ?? 0);
    expect(sizes).toEqual(sizes.toSorted((a, b) => b - a));
  });

  test("gathers the names below the top, and loses none", () => {
    const top = answer(log, { ...asked, top: 3 }) as BreakdownAnswer;
    expect(top.lines).toEqual(found.lines.slice(0, 3));
    expect(top.rest?.names).toBe(found.lines.length - 3);
    const rest = found.lines.slice(3).reduce((sum, { rows: own }) => sum + own, 0);
    expect(top.rest?.rows).toBe(rest);
    expect(top.all).toEqual(found.all);
  });

  test("has a part for every period, with rows or without", () => {
    const pay = [{ field: "event", in: ["pay"] }];
    const daily = answer(log, { ...asked, grain: "day", filters: pay }) as BreakdownAnswer;
    expect(daily.periods).toEqual(Array.from({ length: to - from + 1 }, (_, day) => from + day));
    for (const line of [...daily.lines, daily.all]) {
      expect(line.parts).toHaveLength(daily.periods.length);
      expect(line.parts.reduce((sum, { rows: own }) => sum + own, 0)).toBe(line.rows);
    }
    expect(daily.lines.flatMap(({ parts }) => parts).find(({ rows: own }) => own === 0)?.sums).toEqual({ revenue: null, spend: null });
  });

  test("beside the time before has that time's sums", () => {
    const both = answer(log, { ...asked, previous: [from - 20, from - 1] }) as BreakdownAnswer;
    const before = channelsPlainly(rows, from - 20, from - 1);
    for (const line of both.lines) expect(line.before?.sums["revenue"]).toBe((before.get(line.name ?? "")?.revenue ?? NaN) / 100);
  });
});

describe("customers", () => {
  const asked = { kind: "customers", form: "each", amount: "revenue", asOf: span.last - 30 } as const;
  const { customers } = answer(log, asked) as CustomerAnswer;

  test("have the orders, days and amounts that are counted by hand, refunds taken off", () => {
    const plain = customersPlainly(rows, asked).sort((a, b) => (a.user < b.user ? -1 : 1));
    expect(customers).toEqual(plain);
    expect(customers.length).toBeGreaterThan(50);
  });

  test("with equal histories are counted together", () => {
    const { histories } = answer(log, { ...asked, form: "histories" }) as CustomerAnswer;
    const of = ({ days, firstDay, lastDay }: (typeof customers)[number]): string =>
      [days - 1, lastDay - firstDay, asked.asOf - firstDay].join(" ");
    const counts = new Map<string, number>();
    for (const one of customers) counts.set(of(one), (counts.get(of(one)) ?? 0) + 1);
    expect(new Map(histories.map(({ x, tx, T, customers: own }) => [`${x} ${tx} ${T}`, own]))).toEqual(counts);
  });
});
