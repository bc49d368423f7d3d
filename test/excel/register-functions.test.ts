import { FUNCTIONS } from "../../src/functions/registry";
import { registerFunctions } from "../../src/excel/register-functions";
import { openExcel, type TestExcel } from "./support/open-excel";

let excel: TestExcel;
beforeAll(async () => {
  excel = await openExcel();
  registerFunctions(() => "en");
});
afterAll(() => excel.close());

/** Calls what Excel would call, with the invocation object that it adds. */
function call(id: string, ...args: readonly unknown[]): unknown {
  const { mappings } = (CustomFunctions as unknown as { _association: { mappings: Record<string, (...given: unknown[]) => unknown> } })
    ._association;
  const width = FUNCTIONS.find((definition) => definition.id === id)?.params.length ?? 0;
  const padded = Array.from({ length: width }, (_, i) => args[i] ?? null);
  return mappings[id]?.(...padded, { functionName: id });
}

/** The error a call ends in, at once or when it has had its turn. */
async function failure(id: string, ...args: readonly unknown[]): Promise<{ readonly code: string; readonly message: string }> {
  try {
    await call(id, ...args);
  } catch (error) {
    if (error instanceof CustomFunctions.Error) return { code: error.code, message: error.message ?? "" };
    throw error;
  }
  throw new Error(`${id} did not fail.`);
}

/** A blank cell as Excel has handed it over: as null today, as 0 on older desktops, as "" from a formula that gives "". */
const BLANKS = [
  ["null", null],
  ["0", 0],
  ['""', ""],
] as const;

test("every function of the registry is associated under its id", () => {
  const { mappings } = (CustomFunctions as unknown as { _association: { mappings: object } })._association;
  expect(Object.keys(mappings)).toEqual(expect.arrayContaining(FUNCTIONS.map(({ id }) => id)));
});

describe.each(BLANKS)("a blank cell that arrives as %s", (_, blank) => {
  const cell = [[blank]];

  test("is a gross margin of 0: BREAKEVEN_ROI is #DIV/0!", async () => {
    expect((await failure("BREAKEVEN_ROI", cell)).code).toBe("#DIV/0!");
  });

  test("is a refund rate of 0: BREAKEVEN_ROI is 1 ÷ margin", async () => {
    expect(await call("BREAKEVEN_ROI", [[0.4]], cell)).toBeCloseTo(2.5, 12);
  });

  test("is a cost of 0: ROAS is #DIV/0!, and a revenue of 0: ROAS is 0", async () => {
    expect((await failure("ROAS", [[50000]], cell)).code).toBe("#DIV/0!");
    expect(await call("ROAS", cell, [[12500]])).toBe(0);
  });

  test("is 0 clicks: what CHANNEL_METRICS divides by them is #DIV/0!, the rest is there", async () => {
    const [row] = (await call("CHANNEL_METRICS", [[5000]], [[400000]], cell, [[320]], [[48000]])) as unknown[][];
    expect(row?.map((value) => (value instanceof CustomFunctions.Error ? value.code : value))).toEqual([
      12.5,
      0,
      "#DIV/0!",
      "#DIV/0!",
      15.625,
      9.6,
      150,
    ]);
  });

  test("is 0 retained users: RETENTION is 0; as the cohort it is #DIV/0!", async () => {
    expect(await call("RETENTION", [[1000]], cell)).toBe(0);
    expect((await failure("RETENTION", cell, [[0]])).code).toBe("#DIV/0!");
  });

  test("is a row that RETENTION_LOG and COHORT_TABLE skip", async () => {
    const users = [["a"], ["b"], ["a"], [blank]];
    const times = [[46082], [46082], [46083], [blank]];
    // One of two users came back on the day after.
    expect(await call("RETENTION_LOG", users, times, [[1]])).toBe(0.5);
    expect(await call("COHORT_TABLE", users, times, "day", "users")).toEqual([[46082, 2, 2, 1]]);
  });

  test("takes the default of LTV's timing, and is a discount of 0", async () => {
    // 17.95 × 1.01 ÷ 0.015, the published $1,209; and 100 ÷ (1 − 0.8).
    expect(await call("LTV", [[17.95]], [[0.995]], [[0.01]], blank)).toBeCloseTo(1208.63333, 5);
    expect(await call("LTV", [[100]], [[0.8]], cell)).toBeCloseTo(500, 9);
  });
});

test("a blank step of a FUNNEL is a mistake, unless Excel hands it over as 0, which nothing can tell from a step nobody reached", async () => {
  expect((await failure("FUNNEL", [[100], [null], [10]])).code).toBe("#VALUE!");
  expect((await failure("FUNNEL", [[100], [""], [10]])).code).toBe("#VALUE!");
  const rows = (await call("FUNNEL", [[100], [0], [10]])) as unknown[][];
  expect(rows[1]).toEqual([0, 0, 0, 100]);
  expect((rows[2]?.[1] as CustomFunctions.Error).code).toBe("#DIV/0!");
});

test("an argument that was left out takes its default", async () => {
  expect(await call("BREAKEVEN_ROI", [[0.4]])).toBeCloseTo(2.5, 12);
});

test("a required argument that was left out is #VALUE! with a sentence", async () => {
  expect(await failure("ROAS", [[1]])).toEqual({
    code: "#VALUE!",
    message: "ad cost is missing. Enter a value or select the cells that hold it.",
  });
});

test("an error in an argument is passed on", async () => {
  expect((await failure("ROAS", [[new CustomFunctions.Error(CustomFunctions.ErrorCode.notAvailable)]], [[1]])).code).toBe("#N/A");
  expect((await failure("FUNNEL", [[1], [{ type: "CustomFunctionError", code: "#DIV/0!" }]])).code).toBe("#DIV/0!");
});

test("an error that no function may return is #VALUE! with its name", async () => {
  expect(await failure("ROAS", [[{ type: "Error", basicType: "Error", basicValue: "#REF!" }]], [[1]])).toMatchObject({
    code: "#VALUE!",
    message: "#REF!",
  });
});

test("a range for a single value is worked through cell by cell, errors stay in their cells", async () => {
  const rows = (await call("ROAS", [[100], [200], [300]], [[50], [0], [100]])) as unknown[][];
  expect(rows.map(([value]) => (value instanceof CustomFunctions.Error ? value.code : value))).toEqual([2, "#DIV/0!", 3]);
});

test("a formatted number counts as its number", async () => {
  expect(await call("BREAKEVEN_ROI", [[{ type: "FormattedNumber", basicType: "Double", basicValue: 0.25, numberFormat: "0%" }]])).toBe(4);
});

test("an unobservable cell of a cohort stays empty instead of 0", async () => {
  const users = [["a"], ["b"]];
  const times = [[46082], [46083]];
  expect(await call("COHORT_TABLE", users, times, "day", "users")).toEqual([
    [46082, 1, 1, 0],
    [46083, 1, 1, ""],
  ]);
});

// Day 44620 from 1904 is day 46082 from 1900, 1 March 2026.
test("cohorts of a workbook that counts from 1904 begin on the first of the month there too", async () => {
  registerFunctions(
    () => "en",
    () => Promise.resolve(1904),
  );
  expect(await call("COHORT_TABLE", [["a"], ["b"]], [[44622], [44652]], "month", "users")).toEqual([
    [44620, 1, 1, 0],
    [44651, 1, 1, ""],
  ]);
  registerFunctions(() => "en");
});

test("while it cannot be known from which year a workbook counts, no cohort is given a wrong date; the next call asks again", async () => {
  let reachable = false;
  registerFunctions(
    () => "en",
    () => (reachable ? Promise.resolve(1900) : Promise.reject(new Error("Excel is busy"))),
  );
  await expect(call("COHORT_TABLE", [["a"]], [[46083]], "month", "users")).rejects.toThrow("Excel is busy");
  reachable = true;
  expect(await call("COHORT_TABLE", [["a"]], [[46083]], "month", "users")).toEqual([[46082, 1, 1]]);
  registerFunctions(() => "en");
});

test("sentences follow the language", async () => {
  registerFunctions(() => "zh-CN");
  expect((await failure("ROAS", [[1]])).message).toContain("缺少");
  registerFunctions(() => "en");
});
