import { ERROR_CODES, type ErrorCode } from "../../src/core/cell";
import type { RawArgument } from "../../src/functions/define";
import { invoke } from "../../src/functions/invoke";
import { findFunction } from "../../src/functions/registry";

const call = (id: string, args: readonly RawArgument[]) => {
  const definition = findFunction(id);
  if (!definition) throw new Error(`no function ${id}`);
  return invoke(definition, args, "en");
};
const code = (result: unknown) => (result as { error?: ErrorCode }).error ?? result;

type Case = readonly [id: string, args: readonly RawArgument[]];

test.each<Case>([
  ["GMV", ["many", 3, -1, 1]],
  ["ARPPU", ["x", -1]],
  ["RFM_SCORE", [1, [[2, 1]], "maybe"]],
  ["RFM_SEGMENT", [9, "x", 1]],
  ["LIFECYCLE", [-1, 1, 1, 30, 60, 180, "five"]],
  ["KANO", [-1, 1, 1, "x"]],
  ["BUDGET_VARIANCE", [1, 2, "costs"]],
  ["KPI_SCORE", [1, -1, 1, 0, 1, "up"]],
  ["LAUNCH_PLAN", [-1, 28, "x"]],
  ["ADSTOCK", [[[-1], [""]], 2]],
  ["HILL", [-1, 5, 1, 100, "average"]],
  ["ALLOCATE", [-1, [[1], [2]], [[1], [2], [3]]]],
  ["ALLOCATE", [10, [[1], [2]], [[1], [2]], 2, null, null, "log"]],
  ["BUDGET_SPLIT", [-1, [[1], ["a"]]]],
  ["WILSON", [2, 1, "ninety"]],
  ["AB_TEST", [5, 4, "x", 1]],
  ["AB_SAMPLE_SIZE", [2, 0.1, "points"]],
  ["AB_POWER", [0.1, 2, "x"]],
  ["AB_BAYES", [5, 4, 1, "x"]],
  ["SRM", [[[-1], [1]], [[1]]]],
])("OPS.%s(%j) is #VALUE!: a wrong type or keyword is told before a number outside its domain", (id, args) => {
  expect(code(call(id, args))).toBe("#VALUE!");
});

test.each<Case>([
  ["GMV_SOLVE", [-1, null, 0, 1, 1]],
  ["ARPPU", [1, -1]],
  ["WILSON", [1, 0]],
  ["AB_TEST", [1, 0, 1, 0]],
  ["AB_SAMPLE_SIZE", [0, 0.1]],
  ["AB_POWER", [0, 1, 10]],
  ["BUDGET_SPLIT", [-1, [[0], [0]]]],
  [
    "SRM",
    [
      [[0], [0]],
      [[1], [-1]],
    ],
  ],
  ["KPI_SCORE", [1, 0, 100, 1, 0.5]],
  ["RFM", [[[1]], [[1]], [[1]], 1]],
  ["ETS", [[[1]], 1, 2]],
  ["ETS", [[[1], [2], [0]], 1, 0.5, null, 0.1, 2, "mul"]],
  ["SEASONAL_INDEX", [[[0], [1]], 2]],
  ["SRM", [[[-1]]]],
])("OPS.%s(%j) is #NUM!: a number outside its domain is told before a zero denominator and before data that are too short", (id, args) => {
  expect(code(call(id, args))).toBe("#NUM!");
});

test.each<Case>([
  [
    "TARGET_BLEND",
    [
      [[1], [2]],
      [[0], [0]],
    ],
  ],
  ["MIX_RATE", [[[0]], [[0.1]], [[0]], [[0.1]]]],
  ["SRM", [[[0], [0]]]],
  ["BUDGET_SPLIT", [10, [[0], [0]]]],
])("OPS.%s(%j) is #DIV/0!", (id, args) => {
  expect(code(call(id, args))).toBe("#DIV/0!");
});

test("a time outside the calendar is told after a further column of the wrong size or with a text in it", () => {
  for (const id of ["COHORT_TABLE", "BTYD_SUMMARY"]) {
    const log = [
      [["a"], ["b"]],
      [[-0.5], [46_000]],
    ];
    const further = (values: RawArgument): RawArgument[] => (id === "COHORT_TABLE" ? [...log, "day", "value", values] : [...log, values]);
    expect(code(call(id, further([[1]])))).toBe("#VALUE!");
    expect(code(call(id, further([[1], ["x"]])))).toBe("#VALUE!");
    expect(code(call(id, further([[1], [2]])))).toBe("#NUM!");
  }
  for (const time of [-0.5, 2_958_466]) {
    expect(code(call("RETENTION_LOG", [[["a"]], [[time]], 1]))).toBe("#NUM!");
    expect(code(call("ACTIVE_USERS", [[["a"]], [[time]], 46_000]))).toBe("#NUM!");
  }
});

test("an error value comes before the fault of arguments nobody asked for", () => {
  expect(code(call("ROAS", [200, 100, { error: "#N/A" }]))).toBe("#N/A");
  expect(code(call("ROAS", [{ error: "#REF!" }, 100, 1]))).toBe("#REF!");
  expect(code(call("ROAS", [200, 100, 1]))).toBe("#VALUE!");
});

test("within a row a cell that fails, fails alone", () => {
  const codes = (result: unknown) =>
    (result as unknown[][])[0]?.map((cell) => (ERROR_CODES.includes(code(cell) as ErrorCode) ? code(cell) : "value"));
  expect(codes(call("PACING", [0, 100, 0, 30]))).toEqual(["value", "#DIV/0!", "#DIV/0!", "value"]);
  expect(codes(call("PACING", [100, 0, 15, 30]))).toEqual(["value", "#DIV/0!", "value", "value"]);
  expect(codes(call("PACING", [100, 100, 30, 30]))).toEqual(["value", "value", "value", "#DIV/0!"]);
  expect(codes(call("AB_TEST", [0, 10, 3, 10]))).toEqual(["value", "value", "value", "#DIV/0!", "value", "value", "value", "value"]);
  expect(codes(call("AB_TEST", [10, 10, 10, 10]))).toEqual(["value", "value", "value", "value", "#DIV/0!", "#DIV/0!", "value", "value"]);
  expect(codes(call("KANO", [0, 0, 0, 0, 5]))).toEqual(["value", "#DIV/0!", "#DIV/0!"]);
  expect(codes(call("BUDGET_VARIANCE", [0, 5]))).toEqual(["value", "#DIV/0!", "value"]);
});

describe("a switch", () => {
  test("is read in any case, also from a 1×1 range", () => {
    expect(call("DRIVERS", [[[1, 2]], [[2, 2]], "Shapley"])).toEqual(call("DRIVERS", [[[1, 2]], [[2, 2]], [["SHAPLEY"]]]));
    expect(call("CONCENTRATION", [[[1, 2, 3]], 0.2, "GINI"])).toBe(call("CONCENTRATION", [[[1, 2, 3]], 0.2, "gini"]));
    expect(call("AB_SAMPLE_SIZE", [0.2, 0.05, " Absolute ", 0.05, 0.8, 2, "MILLER"])).toBe(1031);
    expect(call("BASS", [1000, 0.03, 0.38, 0, "Peak_Time"])).toBe(call("BASS", [1000, 0.03, 0.38, 0, "peak_time"]));
  });

  test("that is a number takes one of its numbers only: tails are 2 or 1", () => {
    const p = (tails: RawArgument) => (call("AB_TEST", [5, 100, 15, 100, 0.95, tails]) as number[][])[0]?.[5];
    expect(p(null)).toBe(p(2));
    expect(p("1")).toBeCloseTo((p(2) as number) / 2, 12);
    for (const tails of [0, 3, 1.5, ""]) expect(code(call("AB_TEST", [5, 100, 15, 100, 0.95, tails]))).toBe("#NUM!");
    expect(code(call("AB_POWER", [0.1, 0.2, 100, 0.05, "two"]))).toBe("#VALUE!");
  });
});

test("scalars lift over columns, ranges beside them stay whole", () => {
  expect(call("GMV", [[[100], [200]], 0.1, 1, 50])).toEqual([[500], [1000]]);
  expect(call("GMV_SOLVE", [[[1296000], [648000]], null, 0.03, 1.8, 120])).toEqual([[200000], [100000]]);
  expect(call("HILL", [[[0], [5], [20]], 5, 1, 100])).toEqual([[0], [50], [80]]);
  expect(call("KPI_SCORE", [[[92], [150]], 100, 30])).toEqual([[27.6], [36]]);
  expect(
    call("RFM_SEGMENT", [
      [[5], [3]],
      [[5], [4]],
      [[5], [3]],
    ]),
  ).toEqual([["Champions"], ["Potential Loyalist"]]);
  expect(call("CONCENTRATION", [[[1, 2, 3, 4]], [[0], [0.25], [1]]])).toEqual([[0], [0.4], [1]]);
  expect(call("WILSON", [[[0], [7]], 7]) as number[][]).toEqual([
    [0, expect.any(Number)],
    [expect.any(Number), 1],
  ]);
  expect(call("PACING", [[[60], [40]], 100, 1, 2, [[3, 1]]])).toEqual([
    [75, 0.8, 80, 40],
    [75, 40 / 75, 40 / 0.75, 60],
  ]);
});

test("a single value beside a result that is a table is told to be single", () => {
  expect(
    call("BUDGET_SPLIT", [
      [[100], [200]],
      [[1], [2]],
    ]),
  ).toEqual({ error: "#VALUE!", message: expect.stringContaining("takes a single value") });
});
