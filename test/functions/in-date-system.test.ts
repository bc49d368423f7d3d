import fc from "fast-check";
import { FUNCTIONS } from "../../src/functions/registry";
import { inDateSystem } from "../../src/functions/in-date-system";
import { invoke } from "../../src/functions/invoke";

const named = (id: string) => {
  const definition = FUNCTIONS.find((each) => each.id === id);
  if (!definition) throw new Error(`There is no function ${id}`);
  return definition;
};

/** 1 January 1904 is day 0 of one system and day 1462 of the other. */
const DAYS_BETWEEN = 1462;

const events = fc.array(
  fc.record({
    user: fc.constantFrom("a", "b", "c", "d"),
    day: fc.integer({ min: 44000, max: 44900 }),
    hour: fc.integer({ min: 0, max: 23 }),
  }),
  { minLength: 1, maxLength: 60 },
);
const grain = fc.constantFrom("month", "week", "day");
const metric = fc.constantFrom("rate", "users", "value");

test("a log gives the same cohorts in both date systems, whose starts are 1462 days apart", () => {
  const table = named("COHORT_TABLE");
  fc.assert(
    fc.property(events, grain, metric, fc.option(fc.integer({ min: 44300, max: 45000 })), (log, by, what, asOf) => {
      const users = log.map(({ user }) => [user]);
      const amounts = log.map((_, i) => [i + 1]);
      const times = (shift: number) => log.map(({ day, hour }) => [day + hour / 24 + shift]);
      const from1900 = invoke(table, [users, times(DAYS_BETWEEN), by, what, amounts, asOf === null ? null : asOf + DAYS_BETWEEN], "en");
      const from1904 = invoke(inDateSystem(table, 1904), [users, times(0), by, what, amounts, asOf], "en");
      const expected = Array.isArray(from1900) ? from1900.map(([start, ...rest]) => [(start as number) - DAYS_BETWEEN, ...rest]) : from1900;
      expect(from1904).toEqual(expected);
    }),
  );
});

test("a blank time, an error and a date typed as text mean the same in both systems", () => {
  const table = named("COHORT_TABLE");
  const from1904 = inDateSystem(table, 1904);
  const cases = [
    [[["a"], ["b"]], [[44620], [null]], "day", "users"],
    [[["a"], ["b"]], [[44620], [0]], "day", "users"],
    [[["a"]], [["2026-03-01"]]],
    [[["a"]], [[{ error: "#REF!" as const }]]],
    [[["a"]], [[44620]], "day", "users", null, "2026-03-01"],
  ];
  for (const args of cases.slice(2)) expect(invoke(from1904, args, "en")).toEqual(invoke(table, args, "en"));
  for (const args of cases.slice(0, 2)) expect(invoke(from1904, args, "en")).toEqual([[44620, 1, 1]]);
});

// Every other function only subtracts and compares dates, so that it needs no calendar: shifting all its dates changes nothing.
test.each(
  FUNCTIONS.filter(({ params, calendar }) => calendar === undefined && params.some(({ unit }) => unit === "date")).map(
    (definition) => [definition.id, definition] as const,
  ),
)("%s gives the same on dates of either system", (_, definition) => {
  const { params, examples } = definition;
  for (const { args } of examples) {
    const shifted = args.map((arg, i) => {
      if (params[i]?.unit !== "date") return arg;
      const shift = (cell: unknown) => (typeof cell === "number" && cell !== 0 ? cell - DAYS_BETWEEN : cell);
      return (Array.isArray(arg) ? arg.map((row: readonly unknown[]) => row.map(shift)) : shift(arg)) as typeof arg;
    });
    expect(invoke(definition, shifted, "en")).toEqual(invoke(definition, args, "en"));
  }
});
