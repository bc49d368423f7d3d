import type { RawArgument } from "../../src/functions/define";
import { invoke } from "../../src/functions/invoke";
import { findFunction } from "../../src/functions/registry";

const call = (id: string, args: readonly RawArgument[]) => {
  const definition = findFunction(id);
  if (!definition) throw new Error(`no function ${id}`);
  return invoke(definition, args, "en");
};
const code = (result: unknown) => (result as { error?: string }).error ?? result;

/** A wrong type or size is told before a value outside its domain. */
const VALUE_BEFORE_NUM: readonly (readonly [string, readonly RawArgument[]])[] = [
  ["RETENTION_POOLED", [[[10], [5]], [[11]]]],
  ["RETENTION_FIT", [[[-1], [2]], [[0.5]]]],
  ["LIFETIME", [-1, "x", 5]],
  ["ACTIVE_USERS", [[["a"]], [["2026-03-01"]], 46_000, 0]],
  ["SURVIVAL_KM", [[[-1]], [["yes"]]]],
  ["REPURCHASE_RATE", [[[-1], ["x"]]]],
  ["GMV_SOLVE", [-1, 1, 1, 1, 1]],
  ["DRIVERS", [[[-1, 2]], [[1]]]],
  ["MIX_RATE", [[[-1]], [[0.1, 0.2]], [[1]], [[0.1]]]],
  ["RFM", [[[-1]], [[1]], [[1, 2]], 1]],
  ["PAY_TIER", [-1, [[1]], [["only"]]]],
  ["CONCENTRATION", [[[-1]], 2, "top"]],
  ["TARGET_BLEND", [[[1, 2]], [[-1]]]],
  ["PACING", [1, -1, 1, 2, [[1]]]],
  ["ETS", [[[1], [2]], 0, 2, null, 0.1]],
  ["FORECAST_ERROR", [[[1]], [[1, 2]], "mae"]],
  ["SEASONAL_INDEX", [[[-1], [""]], 1]],
  ["BASS", [1, 0, 0.1, 1, "peak"]],
];

test.each(VALUE_BEFORE_NUM)("OPS.%s(%j) is #VALUE! although a number is outside its domain too", (id, args) => {
  expect(code(call(id, args))).toBe("#VALUE!");
});

/** A value outside its domain is told before a zero denominator. */
const NUM_BEFORE_DIV0: readonly (readonly [string, readonly RawArgument[]])[] = [
  ["STICKINESS", [1, 0]],
  ["NRR", [0, 0, 1, 0]],
  ["GRR", [0, 0, 1]],
  ["PAY_RATE", [1, 0]],
  ["ARPU", [1, -1]],
  [
    "RETENTION_FIT",
    [
      [[7], [7]],
      [[0.5], [1.5]],
    ],
  ],
  ["MIX_RATE", [[[0]], [[1.5]], [[1]], [[0.1]]]],
  ["CONCENTRATION", [[[0]], 2]],
  ["KANO", [0, 0, 0, -1]],
  ["TARGET_BLEND", [[[1, 2]], [[-1, 1]]]],
  ["PACING", [1, 1, 1, 0]],
  ["KPI_SCORE", [1, 0, -5]],
  ["REPURCHASE_RATE", [[[0, -1]]]],
];

test.each(NUM_BEFORE_DIV0)("OPS.%s(%j) is #NUM! although something is zero too", (id, args) => {
  expect(code(call(id, args))).toBe("#NUM!");
});

describe("a blank within a range", () => {
  test("is skipped where order does not matter", () => {
    expect(call("REPURCHASE_RATE", [[[2], [""], [1], [null]]])).toBe(0.5);
    expect(call("CONCENTRATION", [[[1], [null], [3]], 0.5])).toBe(0.75);
  });

  test("is a period not reached yet in a table of cohorts, which differs from nobody having come", () => {
    expect(
      call("RETENTION_POOLED", [
        [[10], [10]],
        [[5], [null]],
      ]),
    ).toEqual([[0.5]]);
    expect(
      call("RETENTION_POOLED", [
        [[10], [10]],
        [[5], [0]],
      ]),
    ).toEqual([[0.25]]);
  });

  test.each<readonly [string, readonly RawArgument[]]>([
    [
      "RETENTION_FIT",
      [
        [[1], [2], [3]],
        [[0.5], [""], [0.3]],
      ],
    ],
    [
      "RETENTION_POOLED",
      [
        [[10], [null]],
        [[5], [5]],
      ],
    ],
    [
      "SURVIVAL_KM",
      [
        [[1], [2]],
        [[true], [null]],
      ],
    ],
    ["DRIVERS", [[[1, null]], [[1, 2]]]],
    ["MIX_RATE", [[[1, null]], [[0.1, 0.2]], [[1, 1]], [[0.1, 0.2]]]],
    ["RFM", [[[1], [null]], [[1], [2]], [[1], [2]], 2]],
    ["RFM_SCORE", [1, [[1, null]]]],
    ["PAY_TIER", [1, [[1]], [["a", ""]]]],
    ["TARGET_BLEND", [[[1, null]]]],
    ["ETS", [[[1], [null], [3]], 1, 0.5]],
    [
      "FORECAST_ERROR",
      [
        [[1], [null]],
        [[1], [2]],
      ],
    ],
    ["SEASONAL_INDEX", [[[1], [2], [null], [2]], 2]],
  ])("of OPS.%s is #VALUE!, because every position counts", (id, args) => {
    expect(code(call(id, args))).toBe("#VALUE!");
  });

  test("stands for none, not for 0, where a driver is to be solved for or a smoothing constant left out", () => {
    expect(call("GMV_SOLVE", [1296000, [[""]], 0.03, 1.8, 120])).toBe(200_000);
    expect(call("ETS", [[[1], [2], [3]], 1, 1, [[""]]])).toEqual([[3]]);
    expect(call("ETS", [[[1], [2], [3]], 1, 1, 0])).toEqual([[4]]);
  });

  test("for a date that is needed is #VALUE!, also where an older host hands it over as 0", () => {
    for (const blank of [null, "", 0]) expect(code(call("ACTIVE_USERS", [[["a"]], [[46_000]], [[blank]]]))).toBe("#VALUE!");
  });
});

describe("vectors", () => {
  test("may lie in rows or in columns", () => {
    const days = [1, 3, 7, 14];
    const rates = [0.4, 0.3, 0.2, 0.15];
    expect(call("RETENTION_FIT", [[days], [rates]])).toEqual(
      call("RETENTION_FIT", [days.map((day) => [day]), rates.map((rate) => [rate])]),
    );
    expect(call("DRIVERS", [[[200, 0.1, 5]], [[220, 0.1, 6]]])).toEqual(
      call("DRIVERS", [
        [[200], [0.1], [5]],
        [[220], [0.1], [6]],
      ]),
    );
    expect(call("TARGET_BLEND", [[[1, 2, 3]]])).toBe(call("TARGET_BLEND", [[[1], [2], [3]]]));
  });

  test("of scalars lift element by element: stages, scores, tiers and daily active users for whole columns", () => {
    expect(
      call("LIFECYCLE", [
        [[0], [1], [6]],
        [[0], [10], [90]],
        [[0], [10], [5]],
      ]),
    ).toEqual([["prospect"], ["new"], ["loyal"]]);
    expect(call("RFM_SCORE", [[[6], [3]], [[4, 5, 6, 8]]])).toEqual([[4], [1]]);
    expect(call("PAY_TIER", [[[0], [5000]], [[1, 100, 1000]], [["free", "small", "medium", "large"]]])).toEqual([["free"], ["large"]]);
    expect(
      call("ACTIVE_USERS", [
        [["a"], ["b"], ["a"]],
        [[46_000], [46_001], [46_001]],
        [[46_000], [46_001]],
      ]),
    ).toEqual([[1], [2]]);
  });

  test("of rows give one row of results each, and a row that fails, fails alone", () => {
    const result = call("BUDGET_VARIANCE", [
      [[100], [0]],
      [[120], [5]],
    ]);
    expect(result).toEqual([
      [20, 0.2, "U"],
      [5, expect.objectContaining({ error: "#DIV/0!" }), "U"],
    ]);
  });
});
