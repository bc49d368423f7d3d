import fc from "fast-check";
import { isBlank, type CellValue } from "../../../src/core/cell";
import type { RawArgument } from "../../../src/functions/define";
import { invoke } from "../../../src/functions/invoke";
import { findFunction } from "../../../src/functions/registry";

/** Calls a function as a host does, on what a sheet may hold. */
const call = (id: string, args: readonly RawArgument[]) => {
  const definition = findFunction(id);
  if (!definition) throw new Error(`no function ${id}`);
  return invoke(definition, args, "en");
};

interface Row {
  readonly id: CellValue;
  readonly time: CellValue;
  readonly value: number;
}

// 46082 is 1 March 2026. Ids as sheets have them: short and long texts, numbers and the same numbers as text, other
// scripts, zeros in front.
const ids = fc.oneof(
  {
    weight: 8,
    arbitrary: fc.constantFrom<CellValue>(
      "a",
      "b",
      "12",
      12,
      "012",
      13800138000,
      "13800138000",
      -5,
      "-5",
      1.5,
      "1.5",
      "用户一",
      "用户二",
      "customer-0001",
      "customer-0002",
      "12345678",
      "123456789",
      1e21,
      "1e+21",
      true,
      "true",
      "a ",
      " 12",
      "\u3000用户一\u200b",
      "\u00a0customer-0001",
      "A",
    ),
  },
  { weight: 1, arbitrary: fc.constantFrom<CellValue>(null, "", " ", "\u3000", "\u200b\ufeff") },
);
const times = fc.oneof(
  { weight: 8, arbitrary: fc.integer({ min: 0, max: 40 * 1440 - 1 }).map((minute): CellValue => 46_082 + minute / 1440) },
  // Less than half a second short of midnight, which Excel shows as 0:00:00 of the next day.
  { weight: 1, arbitrary: fc.integer({ min: 46_083, max: 46_122 }).map((day): CellValue => day - 0.4 / 86_400) },
  { weight: 1, arbitrary: fc.constantFrom<CellValue>(null, "", 0) },
);
const logs = fc.array(fc.record<Row>({ id: ids, time: times, value: fc.integer({ min: -50, max: 500 }) }), { minLength: 1, maxLength: 60 });

/** A column, a row, or ids down and times across. */
const shapes = fc.constantFrom("column", "row", "mixed");
const inShape = (rows: readonly Row[], shape: string): [RawArgument, RawArgument, RawArgument] => {
  const down = <T extends CellValue>(cells: T[]): RawArgument => cells.map((cell) => [cell]);
  const across = <T extends CellValue>(cells: T[]): RawArgument => [cells];
  const [first, second] = shape === "column" ? [down, down] : shape === "row" ? [across, across] : [down, across];
  return [first(rows.map(({ id }) => id)), second(rows.map(({ time }) => time)), second(rows.map(({ value }) => value))];
};

/** What a cell shows of an id. */
const shownId = (id: CellValue): string =>
  id === null
    ? ""
    : String(id)
        .replace(/[\u200b\u2060]/g, "")
        .trim();
/** The day a cell shows with its time rounded to seconds. */
const shownDay = (time: number): number => Math.floor(Math.round(time * 86_400) / 86_400);

/** The events that count, by the definition: rows with an id and a time, ids compared as text. */
const eventsOf = (rows: readonly Row[]) =>
  rows.flatMap(({ id, time, value }) =>
    shownId(id) === "" || isBlank(time) || time === 0
      ? []
      : [{ id: shownId(id), time: time as number, day: shownDay(time as number), value }],
  );

const byUser = (rows: readonly Row[]) => {
  const users = new Map<string, ReturnType<typeof eventsOf>>();
  for (const event of eventsOf(rows)) users.set(event.id, [...(users.get(event.id) ?? []), event]);
  return users;
};

const error = (code: string) => expect.objectContaining({ error: code });

test("OPS.ACTIVE_USERS counts as a Set counts, in any shape and with blanks", () => {
  fc.assert(
    fc.property(logs, shapes, fc.integer({ min: 46_080, max: 46_125 }), fc.integer({ min: 1, max: 30 }), (rows, shape, asOf, window) => {
      const [idCells, timeCells] = inShape(rows, shape);
      const active = new Set(
        eventsOf(rows)
          .filter(({ day }) => day <= asOf && day > asOf - window)
          .map(({ id }) => id),
      );
      expect(call("ACTIVE_USERS", [idCells, timeCells, asOf, window])).toBe(active.size);
    }),
  );
});

test("OPS.RETENTION_LOG equals the definition written down with Map, in any shape and with blanks", () => {
  fc.assert(
    fc.property(logs, shapes, fc.integer({ min: 0, max: 20 }), (rows, shape, day) => {
      const [idCells, timeCells] = inShape(rows, shape);
      const asOf = Math.max(...eventsOf(rows).map((event) => event.day));
      const users = [...byUser(rows).values()].map((events) => ({
        birth: Math.min(...events.map((event) => event.day)),
        days: events.map((event) => event.day),
      }));
      const mature = users.filter(({ birth }) => birth + day <= asOf);
      const back = mature.filter(({ birth, days }) => days.includes(birth + day));
      expect(call("RETENTION_LOG", [idCells, timeCells, day])).toEqual(mature.length === 0 ? error("#N/A") : back.length / mature.length);
    }),
  );
});

test("OPS.COHORT_TABLE by day equals the definition written down with Map, users and values alike", () => {
  fc.assert(
    fc.property(logs, shapes, fc.constantFrom("users", "value"), (rows, shape, metric) => {
      const [idCells, timeCells, valueCells] = inShape(rows, shape);
      const events = eventsOf(rows);
      const asOf = Math.max(...events.map(({ day }) => day));
      const births = new Map([...byUser(rows)].map(([id, own]) => [id, Math.min(...own.map(({ day }) => day))]));
      const cohorts = [...new Set(births.values())].sort((a, b) => a - b);
      const width = asOf - (cohorts[0] ?? 0) + 1;
      const expected = cohorts.map((birth) => {
        const own = events.filter(({ id }) => births.get(id) === birth);
        const cell = (day: number) => {
          const then = own.filter((event) => event.day === day);
          return metric === "users" ? new Set(then.map(({ id }) => id)).size : then.reduce((sum, { value }) => sum + value, 0);
        };
        return [
          birth,
          new Set(own.map(({ id }) => id)).size,
          ...Array.from({ length: width }, (_, j) => (birth + j <= asOf ? cell(birth + j) : "")),
        ];
      });
      expect(call("COHORT_TABLE", [idCells, timeCells, "day", metric, valueCells])).toEqual(events.length === 0 ? error("#N/A") : expected);
    }),
  );
});

test("OPS.BTYD_SUMMARY equals the definition written down with Map and Set: refunds left out, in order of first appearance", () => {
  fc.assert(
    fc.property(logs, shapes, fc.integer({ min: 46_075, max: 46_130 }), (rows, shape, asOf) => {
      const [idCells, timeCells, valueCells] = inShape(rows, shape);
      const purchases = rows.filter(({ value }) => value >= 0);
      const expected = [...byUser(purchases)].flatMap(([id, all]) => {
        const own = all.filter(({ day }) => day <= asOf);
        if (own.length === 0) return [];
        const days = [...new Set(own.map(({ day }) => day))].sort((a, b) => a - b);
        const [first = 0, last = 0] = [days[0], days.at(-1)];
        const repeats = own.filter(({ day }) => day > first).reduce((sum, { value }) => sum + value, 0);
        const given = purchases.find((row) => !isBlank(row.time) && row.time !== 0 && shownId(row.id) === id)?.id;
        return [[given, days.length - 1, last - first, asOf - first, days.length === 1 ? 0 : repeats / (days.length - 1)]];
      });
      expect(call("BTYD_SUMMARY", [idCells, timeCells, valueCells, asOf, 1])).toEqual(expected.length === 0 ? error("#N/A") : expected);
    }),
  );
});

describe.each(["RETENTION_LOG", "ACTIVE_USERS", "COHORT_TABLE", "BTYD_SUMMARY"])("OPS.%s", (id) => {
  const rest = id === "RETENTION_LOG" ? [1] : id === "ACTIVE_USERS" ? [46_100] : [];

  test("passes on the first error value row by row, ids before times, even from a row it would skip", () => {
    fc.assert(
      fc.property(logs, fc.nat(), fc.nat(), fc.boolean(), (rows, i, j, amongIds) => {
        const [idCells, timeCells] = inShape(rows, "column") as [CellValue[][], CellValue[][], CellValue[][]];
        const [first, second] = [i % rows.length, j % rows.length];
        const broken = (amongIds ? idCells : timeCells).with(first, [{ error: "#REF!" }]);
        const args = amongIds ? [broken, timeCells.with(second, [{ error: "#NAME?" }]), ...rest] : [idCells, broken, ...rest];
        expect(call(id, args)).toEqual({ error: "#REF!" });
      }),
    );
  });

  test("refuses a date typed as text, a time before the calendar and one after it, and sizes that differ", () => {
    expect(call(id, [[["a"], ["b"]], [[46_082], ["2026-03-01"]], ...rest])).toEqual(error("#VALUE!"));
    expect(call(id, [[["a"], ["b"]], [[46_082], [-1]], ...rest])).toEqual(error("#NUM!"));
    expect(call(id, [[["a"], ["b"]], [[46_082], [2_958_466]], ...rest])).toEqual(error("#NUM!"));
    expect(call(id, [[["a"], ["b"]], [[46_082]], ...rest])).toEqual(error("#VALUE!"));
    expect(call(id, [[["a"], ["b", "c"]], [[46_082], [46_083]], ...rest])).toEqual(error("#VALUE!"));
  });
});
