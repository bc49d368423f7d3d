import fc from "fast-check";
import type { CellValue } from "../../src/core/cell";
import { settledId } from "../../src/core/retention/settled-id";
import type { FunctionDefinition, RawArgument } from "../../src/functions/define";
import { invoke } from "../../src/functions/invoke";
import { FUNCTIONS } from "../../src/functions/registry";

interface Row {
  readonly id: CellValue;
  readonly time: CellValue;
  readonly amount: CellValue;
  readonly order: CellValue;
}

const IDS = ["user_ids", "start_ids", "event_ids"];
const TIMES = ["dates", "event_times", "times", "start_dates"];
/** What else a list is asked, so that each has an answer. */
const ASKED: Readonly<Record<string, RawArgument>> = { day: 1, grain: "week", metric: "cumulative", within: 7, pattern: "flat", weeks: 8 };

const LISTS = FUNCTIONS.filter(({ params }) => params.some(({ name }) => TIMES.includes(name)));
const WITH_IDS = LISTS.filter(({ params }) => params.some(({ name }) => IDS.includes(name)));
const named = (functions: readonly FunctionDefinition[]) => functions.map((definition) => [definition.id, definition] as const);

/** The result for a list; texts, which are ids, as they are settled. */
function resultOf(definition: FunctionDefinition, rows: readonly Row[], asOf: number): unknown {
  const column = (of: (row: Row) => CellValue): CellValue[][] => rows.map((row) => [of(row)]);
  const args = definition.params.map(({ name }): RawArgument => {
    if (IDS.includes(name)) return column(({ id }) => id);
    if (TIMES.includes(name)) return column(({ time }) => time);
    if (name === "amounts" || name === "values") return column(({ amount }) => amount);
    if (name === "order_ids") return column(({ order }) => order);
    return name === "as_of" ? asOf : (ASKED[name] ?? null);
  });
  const result = invoke(definition, args, "en");
  const cells = Array.isArray(result) ? result : [[result]];
  return cells.map((row) => row.map((cell) => (typeof cell === "string" ? settledId(cell) : cell)));
}

/** 2 February 2026; lists run over six weeks. */
const FIRST_DAY = 46_055;
const LAST_DAY = FIRST_DAY + 41;
const day = fc.integer({ min: FIRST_DAY, max: LAST_DAY });
const row = fc.record({
  id: fc.constantFrom<CellValue>("a", "b", "é", 987_654, "ANNA-MARIA-LONG", "anna-maria-long", "012"),
  time: day,
  amount: fc.integer({ min: -5, max: 50 }),
  order: fc.constantFrom<CellValue>("N1", "n1", 7),
});
const rows = fc.array(row, { minLength: 1, maxLength: 25 });
const SEED = { seed: 20_261_128, numRuns: 40 };

const BLANK_IDS: readonly CellValue[] = ["", null, " ", "\u3000", "\u00a0\u200b", "\ufeff", "\u2060 "];

test.each(named(LISTS))("OPS.%s skips rows with a blank date, whatever else they hold", (_id, definition) => {
  const skipped = fc.constantFrom<Row>(
    ...[null, "", 0].flatMap((time) => [
      { id: "a", time, amount: 40, order: "N9" },
      { id: "new", time, amount: "", order: "" },
    ]),
  );
  fc.assert(
    fc.property(rows, fc.array(skipped, { minLength: 1, maxLength: 4 }), fc.nat(25), (list, extra, at) =>
      expect(resultOf(definition, (list as readonly Row[]).toSpliced(at, 0, ...extra), LAST_DAY)).toEqual(
        resultOf(definition, list, LAST_DAY),
      ),
    ),
    SEED,
  );
});

test.each(named(WITH_IDS))("OPS.%s skips rows whose id is blank or looks blank", (_id, definition) => {
  const skipped = fc.constantFrom(...BLANK_IDS).map((id): Row => ({ id, time: FIRST_DAY, amount: 40, order: "N9" }));
  fc.assert(
    fc.property(rows, fc.array(skipped, { minLength: 1, maxLength: 4 }), fc.nat(25), (list, extra, at) =>
      expect(resultOf(definition, (list as readonly Row[]).toSpliced(at, 0, ...extra), LAST_DAY)).toEqual(
        resultOf(definition, list, LAST_DAY),
      ),
    ),
    SEED,
  );
});

test.each(named(WITH_IDS))(
  "OPS.%s takes ids for one that look the same in a cell, and for two that differ by case or width",
  (_id, definition) => {
    const looks = (id: CellValue, style: number): CellValue =>
      [id, String(id), ` ${id}`, `${id}\u3000\u200b`, String(id).normalize("NFD")][style] ?? id;
    const names = new Map<CellValue, string>([
      ["a", "one"],
      ["b", "two"],
      ["é", "three"],
      [987_654, "four"],
      ["ANNA-MARIA-LONG", "five"],
      ["anna-maria-long", "six"],
      ["012", "seven"],
    ]);
    const renamed = (cells: unknown): unknown =>
      (cells as CellValue[][]).map((line) => line.map((cell) => names.get(cell === "987654" ? 987_654 : cell) ?? cell));
    fc.assert(
      fc.property(rows, fc.array(fc.nat(4), { minLength: 25, maxLength: 25 }), (list, styles) => {
        const messy = list.map((each, i) => ({
          ...each,
          id: looks(each.id, styles[i] ?? 0),
          order: looks(each.order, styles[24 - i] ?? 0),
        }));
        const plain = list.map((each) => ({ ...each, id: names.get(each.id) ?? each.id }));
        expect(renamed(resultOf(definition, messy, LAST_DAY))).toEqual(resultOf(definition, plain, LAST_DAY));
      }),
      SEED,
    );
  },
);

test.each(named(LISTS))(
  "OPS.%s counts a time to the day that Excel shows it on, half a second before midnight to the next",
  (_id, definition) => {
    const moment = fc.constantFrom(-0.49 / 86_400, 0, 0.3, 0.999, 86_399.49 / 86_400);
    fc.assert(
      fc.property(rows, fc.array(moment, { minLength: 25, maxLength: 25 }), moment, (list, moments, last) => {
        const timed = list.map((each, i) => ({ ...each, time: each.time + (moments[i] ?? 0) }));
        expect(resultOf(definition, timed, LAST_DAY - 5 + last)).toEqual(resultOf(definition, list, LAST_DAY - 5));
      }),
      SEED,
    );
  },
);

/** OPS.BTYD_SUMMARY lists customers as they appear among all rows. */
const inAnyOrder = (definition: FunctionDefinition, list: readonly Row[], asOf: number): unknown => {
  const lines = resultOf(definition, list, asOf) as CellValue[][];
  return definition.id === "BTYD_SUMMARY" ? lines.map((line) => JSON.stringify(line)).toSorted() : lines;
};

test.each(named(LISTS))("OPS.%s ignores rows after the last observed day, as if they were not there", (_id, definition) => {
  fc.assert(
    fc.property(rows, day, (list, asOf) => {
      // Where the list of daily figures begins is where it is known from, also where nothing is left.
      const kept = list.filter(({ time }) => time <= asOf);
      fc.pre(kept.length > 0);
      expect(inAnyOrder(definition, list, asOf)).toEqual(inAnyOrder(definition, kept, asOf));
    }),
    SEED,
  );
});

test("OPS.BTYD_SUMMARY leaves rows with an amount below 0 out altogether", () => {
  const [definition] = FUNCTIONS.filter(({ id }) => id === "BTYD_SUMMARY");
  if (!definition) throw new Error("no function");
  fc.assert(
    fc.property(rows, (list) => {
      const bought = list.filter(({ amount }) => amount >= 0);
      expect(resultOf(definition, list, LAST_DAY)).toEqual(resultOf(definition, bought, LAST_DAY));
    }),
    SEED,
  );
});
