import fc from "fast-check";
import { observedValue } from "../../../src/core/ltv/observed-value";
import { periodsOf, sameDayOfMonth } from "../../../src/core/numeric/periods";
import { cohortTable } from "../../../src/core/retention/cohort-table";
import { cohortCells } from "../../../src/core/retention/cohort-cells";
import type { Orders } from "../../../src/core/retention/customer-orders";
import { eventValues } from "../../../src/core/retention/event-values";
import { readEventLog } from "../../../src/core/retention/event-log";
import { mrrMoves } from "../../../src/core/retention/mrr-moves";
import { newAndReturning } from "../../../src/core/retention/new-and-returning";
import { secondOrders } from "../../../src/core/retention/second-orders";
import { startAndReturn, retainedFrom } from "../../../src/core/retention/start-and-return";
import { retentionFromLog } from "../../../src/core/retention/retention-log";
import { summarizeCustomers } from "../../../src/core/retention/summarize-customers";

type Row = readonly [id: string, day: number, amount: number];

const listOf = (rows: readonly Row[]): Orders => {
  const ids = rows.map(([id]) => [id]);
  const log = readEventLog(
    ids,
    rows.map(([, day]) => [day]),
  );
  return {
    log,
    amounts: eventValues(
      log,
      rows.map(([, , amount]) => [amount]),
      ids,
      "amounts",
    ),
  };
};

const rows = fc.array(
  fc.tuple(fc.constantFrom("a", "b", "c", "d"), fc.integer({ min: 46_060, max: 46_150 }), fc.integer({ min: -40, max: 90 })),
  { minLength: 1, maxLength: 40 },
);
const last = (list: readonly Row[]) => Math.max(...list.map(([, day]) => day));
const idsOf = (list: readonly Row[]) => [...new Set(list.map(([id]) => id))];
const sum = (values: readonly number[]) => values.reduce((all, value) => all + value, 0);

test("customers of a list are those with a purchase, with what a filter of their rows counts", () => {
  fc.assert(
    fc.property(rows, (list) => {
      const end = last(list);
      const expected = idsOf(list).flatMap((id) => {
        const own = list.filter(([who]) => who === id);
        const bought = own.filter(([, , amount]) => amount >= 0).map(([, day]) => day);
        if (bought.length === 0) return [];
        const [first, latest] = [Math.min(...bought), Math.max(...bought)];
        return [
          {
            orders: bought.length,
            spend: sum(own.map(([, , amount]) => amount)),
            firstDay: first,
            lastDay: latest,
            sinceLast: end - latest,
          },
        ];
      });
      expect(summarizeCustomers(listOf(list), undefined, undefined)).toMatchObject(expected);
    }),
  );
});

test("new and returning revenue add up to all amounts, and by period new and returning customers to the buyers", () => {
  fc.assert(
    fc.property(
      rows,
      fc.constantFrom("month", "week", "quarter" as const),
      fc.constantFrom("period", "order" as const),
      (list, grain, split) => {
        const periods = periodsOf(grain as "month");
        const table = newAndReturning(listOf(list), periods, undefined, split);
        expect(sum(table.map((row) => row.newRevenue + row.returningRevenue))).toBe(sum(list.map(([, , amount]) => amount)));
        const buyers = idsOf(list).filter((id) => list.some(([who, , amount]) => who === id && amount >= 0)).length;
        expect(sum(table.map(({ newCustomers }) => newCustomers))).toBe(buyers);
        if (split === "order") return;
        for (const row of table) {
          const inIt = list.filter(([, day, amount]) => amount >= 0 && periods.start(periods.of(day)) === row.start);
          expect(row.newCustomers + row.returningCustomers).toBe(idsOf(inIt).length);
        }
      },
    ),
  );
});

test("the value by a day is what a loop over customers old enough adds up", () => {
  fc.assert(
    fc.property(rows, fc.integer({ min: 0, max: 60 }), (list, day) => {
      const end = last(list);
      const firsts = idsOf(list).flatMap((id) => {
        const days = list.filter(([who, , amount]) => who === id && amount >= 0).map(([, when]) => when);
        const first = Math.min(...days);
        return days.length > 0 && first + day <= end ? [[id, first] as const] : [];
      });
      const total = sum(
        firsts.map(([id, first]) =>
          sum(list.filter(([who, when]) => who === id && when >= first && when <= first + day).map(([, , amount]) => amount)),
        ),
      );
      expect(observedValue(listOf(list), { day, asOf: undefined, cohortFrom: undefined, cohortTo: undefined })).toEqual({
        customers: firsts.length,
        total,
      });
    }),
  );
});

test("of customers who were all observed long enough the share of second orders is a plain fraction", () => {
  fc.assert(
    fc.property(rows, fc.integer({ min: 1, max: 60 }), (list, within) => {
      const end = last(list) + within;
      const gaps = idsOf(list).flatMap((id) => {
        const days = [...new Set(list.filter(([who, , amount]) => who === id && amount >= 0).map(([, day]) => day))].sort((a, b) => a - b);
        return days.length === 0 ? [] : [(days[1] ?? Infinity) - (days[0] as number)];
      });
      fc.pre(gaps.length > 0);
      const { customers, share, observed } = secondOrders(listOf(list), within, end);
      expect([customers, observed]).toEqual([gaps.length, gaps.length]);
      expect(share).toBeCloseTo(gaps.filter((gap) => gap <= within).length / gaps.length, 12);
    }),
  );
});

test("with the first event of each user as start, retention is that of the one log", () => {
  fc.assert(
    fc.property(rows, fc.integer({ min: 1, max: 20 }), fc.constantFrom("nday", "unbounded" as const), (list, day, mode) => {
      const ids = list.map(([id]) => [id]);
      const log = readEventLog(
        ids,
        list.map(([, when]) => [when]),
      );
      const both = startAndReturn(log, ids, log, ids);
      const question = { day, mode: mode as "nday", window: "calendar" as const };
      const ask = (of: () => number): number | string => {
        try {
          return of();
        } catch (error) {
          return (error as { key: string }).key;
        }
      };
      expect(
        ask(() => {
          const found = retainedFrom(both, question);
          return found.retained / found.mature;
        }),
      ).toBe(ask(() => retentionFromLog(log, question)));
    }),
  );
});

test("the moves of each month lead from its start to its end, which is the start of the next", () => {
  const table = fc.array(fc.array(fc.option(fc.integer({ min: 0, max: 50 })), { minLength: 4, maxLength: 4 }), {
    minLength: 1,
    maxLength: 8,
  });
  fc.assert(
    fc.property(table, (mrr) => {
      const moves = mrrMoves(mrr);
      moves.forEach((move, i) => {
        expect(move.start + move.fresh + move.expansion + move.reactivation - move.contraction - move.churn).toBe(move.end);
        if (i > 0) expect(move.start).toBe(moves[i - 1]?.end);
        if (move.start > 0) expect(move.nrr).toBeCloseTo((move.end - move.fresh - move.reactivation) / move.start, 12);
      });
    }),
  );
});

test("weeks from Sunday put Saturday and Sunday apart: 7 and 8 March 2026 are two weeks, from Monday one", () => {
  const log = readEventLog([["a"], ["a"]], [[46_088], [46_089]]);
  const users = (weekStart: "sunday" | "monday") =>
    cohortTable(log, "week", undefined, undefined, weekStart).map((cohort) => [cohort.start, cohort.size, ...cohortCells(cohort, "users")]);
  expect(users("sunday")).toEqual([[46_082, 1, 1, 1]]);
  expect(users("monday")).toEqual([[46_083, 1, 1]]);
});

test("the same day of another month is Excel's EDATE: 31 March, a month back, is 28 February", () => {
  expect(sameDayOfMonth(46_112, -1)).toBe(46_081);
  expect(sameDayOfMonth(46_096, -12)).toBe(45_731);
  expect(periodsOf("quarter").start(periodsOf("quarter").of(46_112))).toBe(46_023);
  expect(periodsOf("year").start(periodsOf("year").of(46_112))).toBe(46_023);
});
