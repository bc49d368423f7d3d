import type { RawArgument } from "../../src/functions/define";
import { invoke } from "../../src/functions/invoke";
import { findFunction } from "../../src/functions/registry";
import { SIX_USERS } from "../../src/functions/retention/six-users";

const call = (id: string, args: readonly RawArgument[]) => {
  const definition = findFunction(id);
  if (!definition) throw new Error(`no function ${id}`);
  return invoke(definition, args, "zh-CN");
};
const code = (result: unknown) => (result as { error?: string }).error ?? result;
const { ids, times } = SIX_USERS;
const DIV0 = "#DIV/0!";
const NUM = "#NUM!";
const VALUE = "#VALUE!";
const NA = "#N/A";

type Case = readonly [id: string, args: readonly RawArgument[], code: string, why: string];

const UNIT_ECONOMICS: readonly Case[] = [
  ["GROSS_MARGIN", [-1, 0], NUM, "negative revenue"],
  ["GROSS_MARGIN", [1, -1], NUM, "negative cost"],
  ["GROSS_MARGIN", ["", 5], DIV0, "a blank revenue is 0"],
  ["BREAKEVEN_ROI", [1.01], NUM, "a margin above 1"],
  ["BREAKEVEN_ROI", [-0.1], NUM, "no finite break-even below a margin of 0"],
  ["BREAKEVEN_ROI", [0.4, -0.1], NUM, "a negative refund rate"],
  ["BREAKEVEN_ROI", [0.4, 1.1], NUM, "a refund rate above 1"],
  ["BREAKEVEN_ROI", [0.4, 0, 1.1], NUM, "a fee rate above 1"],
  ["BREAKEVEN_ROI", [0.4, 0, 0, 1], NUM, "a target of 1"],
  ["BREAKEVEN_ROI", [0.4, 0, 0, -0.1], NUM, "a negative target"],
  ["BREAKEVEN_ROI", [0.4, 0, 0.3, 0.2], NUM, "fees and target above the margin"],
  ["BREAKEVEN_ROI", [0.4, 0, 0.3, 0.1], DIV0, "fees and target equal to the margin"],
  ["BREAKEVEN_ROI", [0.4, 1], DIV0, "everything refunded"],
  ["BREAKEVEN_ROI", [0.4, 1, 0.5], NUM, "outside the domain before the zero denominator"],
  ["ROAS", [1, -1], NUM, "negative cost"],
  ["NET_ROI", [-1, 1, 0.4], NUM, "negative revenue"],
  ["NET_ROI", [1, -1, 0.4], NUM, "negative cost"],
  ["NET_ROI", [1, 0, -0.4], NUM, "negative margin, before the zero cost"],
  ["NET_ROI", [1, 1, 1.4], NUM, "a margin above 1"],
  ["BREAKEVEN_UNITS", [-1, 5, 3], NUM, "negative fixed cost"],
  ["BREAKEVEN_UNITS", [1, 5, -3], NUM, "negative unit cost"],
  ["BREAKEVEN_UNITS", [1, 5, 3, -1], NUM, "negative target"],
  ["BREAKEVEN_UNITS", [1, 3, 5], NUM, "a price below the cost"],
  ["BREAKEVEN_UNITS", [1, 5, 5], DIV0, "a price equal to the cost"],
  ["BREAKEVEN_UNITS", [1, 5, 3, 0, "maybe"], VALUE, "neither TRUE nor FALSE"],
  ["PRICE_BREAKEVEN", [0, 0.1], NUM, "no margin"],
  ["PRICE_BREAKEVEN", [1.1, 0.1], NUM, "a margin above 1"],
  ["PRICE_BREAKEVEN", [0.3, -1], NUM, "the whole price cut away"],
  ["PRICE_BREAKEVEN", [0.3, -0.3], DIV0, "the whole margin cut away"],
  ["PRICE_BREAKEVEN", [0.3, -0.31], NUM, "more than the margin cut away"],
  ["PAYBACK", [-1, 50], NUM, "negative cost"],
  ["PAYBACK", [300, -1], NUM, "negative margin"],
  ["PAYBACK", [300, 50, 1.1], NUM, "retention above 1"],
  ["PAYBACK", [300, 50, 0.9, -0.1], NUM, "negative discount"],
  ["PAYBACK", [300, 0, 1.1], NUM, "outside the domain before the zero margin"],
  ["PAYBACK", [300, 0], DIV0, "no margin"],
  ["PAYBACK", [500, 50, 0.9], NA, "a whole life is worth exactly the cost"],
  ["PAYBACK", [300, 50, 0.9, 0, "weekly"], VALUE, "unknown keyword"],
];

const ACQUISITION: readonly Case[] = [
  ["CAC", [1, -1], NUM, "negative customers"],
  ["CHANNEL_METRICS", [1, 1, -1, 1, 1], NUM, "negative clicks"],
  ["CHANNEL_METRICS", [1, 1, 1, 1, "x"], VALUE, "text"],
  ["ATTRIBUTION", [[["a >"]], 1], VALUE, "an empty touch at the end"],
  ["ATTRIBUTION", [[["a"]], 1, "u_shape"], VALUE, "unknown model"],
  ["ATTRIBUTION", [[["a"]], [[1], [2]]], VALUE, "one number per path"],
  ["ATTRIBUTION", [[["a"]], 1, "markov", [[1], [2]]], VALUE, "one number of non-conversions per path"],
  ["ATTRIBUTION", [[["a"]], -1, "markov"], NUM, "negative count, before the zero chance"],
  ["ATTRIBUTION", [[["a"]], 1, "markov", -1], NUM, "negative non-conversions"],
  ["ATTRIBUTION", [[["a"]], 1, "time_decay", null, 0], NUM, "a half-life of 0"],
  ["ATTRIBUTION", [[["a"]], 0, "markov", 3], DIV0, "nothing converts"],
  ["INCREMENTALITY", [1, 10, 11, 10], NUM, "more conversions than people held out"],
  ["INCREMENTALITY", [1, 0, 0, 10], NUM, "more conversions than people, before the empty group"],
  ["INCREMENTALITY", [1, 10, 0, 0], DIV0, "nobody held out"],
  ["INCREMENTALITY", [1, 10, 1, 10, -1], NUM, "negative spend"],
];

const FUNNEL: readonly Case[] = [
  ["FUNNEL", [[[10], [true]]], VALUE, "TRUE in a range"],
  ["FUNNEL_REQUIRED", [-1, [[0.5]]], NUM, "negative goal"],
  ["FUNNEL_REQUIRED", [10, [[1.5], [0]]], NUM, "a rate above 1, before one of 0"],
  ["FUNNEL_REQUIRED", [[[10], [20]], [[0.5]]], VALUE, "a table cannot spill once per goal"],
  ["GOAL", ["x", 0.1], VALUE, "text"],
];

const RETENTION: readonly Case[] = [
  ["RETENTION", [-1, 0], NUM, "negative cohort"],
  ["RETENTION_LOG", [ids, times, -1], NUM, "a negative day"],
  ["RETENTION_LOG", [ids, times, 1, "nday", "12h"], VALUE, "unknown window"],
  ["RETENTION_LOG", [ids, times, 1, "bracket"], VALUE, "a bracket without an end"],
  ["RETENTION_LOG", [ids, times, 2, "bracket", "calendar", null, 1], NUM, "a bracket that ends before it begins"],
  ["RETENTION_LOG", [ids, times, 30], NA, "nobody that old"],
  ["RETENTION_LOG", [ids, times, 1, "nday", "calendar", "2026-03-10"], VALUE, "a date as text"],
  ["RETENTION_LOG", [ids, times, 1, "nday", "calendar", null, null, 46_500], NA, "nobody first seen that late"],
  ["COHORT_TABLE", [ids, times, "month", "users", null, 40_000], NA, "nothing happened by then"],
  ["COHORT_TABLE", [ids, times, "day", "value", [[1]]], VALUE, "one amount per event"],
  ["RETENTION_POOLED", [[[10]], [[-1]]], NUM, "negative count"],
  ["RETENTION_POOLED", [[[10]], [["x"]]], VALUE, "text in the table"],
  [
    "RETENTION_FIT",
    [
      [[1], [2]],
      [[0.5], [1.1]],
    ],
    NUM,
    "a rate above 1",
  ],
  [
    "RETENTION_FIT",
    [
      [[0], [2]],
      [[0.5], [0.4]],
    ],
    NUM,
    "day 0",
  ],
  ["RETENTION_FIT", [1, 1.5], NUM, "a rate above 1, before too few points"],
  ["RETENTION_FIT", [1, 0.5], NA, "a single point"],
  [
    "RETENTION_FIT",
    [
      [[3], [3]],
      [[0.5], [0.4]],
    ],
    DIV0,
    "equal days",
  ],
  ["LIFETIME", [0.4, -0.4, 1.5], NUM, "broken days"],
  ["LIFETIME", [-0.1, -0.4, 5], NUM, "a negative retention"],
  ["STICKINESS", [-1, 10], NUM, "negative"],
  ["ACTIVE_USERS", [ids, times, 46_091, 0.5], NUM, "half a day"],
  ["ACTIVE_USERS", [ids, times, "2026-03-10"], VALUE, "a date as text"],
  ["ACTIVE_USERS", [ids, times, ""], VALUE, "no date"],
  ["SURVIVAL_KM", [[[-1]], [[true]]], NUM, "negative duration"],
  ["SURVIVAL_KM", [[[1]], [[2]]], NUM, "neither TRUE nor FALSE"],
  ["NRR", [100, -1, 0, 0], NUM, "negative expansion"],
  ["GRR", [100, 60, 41], NUM, "more lost than there was"],
  ["REPURCHASE_RATE", [[[1], ["x"]]], VALUE, "text in a bag"],
  ["REPURCHASE_RATE", [[[1], [true]]], VALUE, "TRUE in a bag"],
  ["REPURCHASE_RATE", [[[""]]], DIV0, "only blanks"],
];

const VIRALITY_AND_CONTENT: readonly Case[] = [
  ["K_FACTOR", [-1, 0.2], NUM, "negative invitations"],
  ["VIRAL_USERS", [-1, 2, 2, 20], NUM, "negative seeds"],
  ["VIRAL_USERS", [10, 2, -2, 20], NUM, "a negative cycle"],
  ["VIRAL_USERS", [10, 2, 0, -1], NUM, "negative days, before a cycle of 0"],
  ["VIRAL_USERS", [10, 2, 1, 5000], NUM, "more users than a number can hold"],
  ["VIRAL_MULTIPLIER", [-0.1], NUM, "a negative K"],
  ["BOUNCE_RATE", [10, 11, "ua"], NUM, "more single pages than sessions"],
  ["BOUNCE_RATE", [10, 1, "ga3"], VALUE, "unknown definition"],
  ["DWELL", [[[""]]], DIV0, "only blanks"],
  ["DWELL", [[[0]], "median"], "0", "a zero is a duration for the median"],
  ["DWELL", [[[1]], "mode"], VALUE, "unknown method"],
];

test.each([...UNIT_ECONOMICS, ...ACQUISITION, ...FUNNEL, ...RETENTION, ...VIRALITY_AND_CONTENT])(
  "OPS.%s(%j) is %s: %s",
  (id, args, expected) => {
    expect(String(code(call(id, args)))).toBe(expected);
  },
);

describe("an error value within a range", () => {
  test.each<readonly [string, readonly RawArgument[]]>([
    [
      "ATTRIBUTION",
      [
        [["a"], [{ error: "#REF!" }]],
        [[1], ["x"]],
      ],
    ],
    ["RETENTION_LOG", [[["a"], [{ error: "#REF!" }]], [[{ error: "#NAME?" }], [46_000]], -1]],
    ["COHORT_TABLE", [[["a"]], [[{ error: "#REF!" }]]]],
    ["RETENTION_POOLED", [[[10]], [[{ error: "#REF!" }]]]],
    ["DWELL", [[[1], [{ error: "#REF!" }], [{ error: "#N/A" }]]]],
  ])("is the result of OPS.%s, the first in the order of the arguments", (id, args) => {
    expect(call(id, args)).toEqual({ error: "#REF!" });
  });
});

describe("a blank cell for an argument that may be left out", () => {
  test("counts as left out for the end of a bracket and for dates, also where an older host hands over 0", () => {
    for (const blank of ["", null])
      expect(call("RETENTION_LOG", [ids, times, 1, "nday", "calendar", blank, blank, blank, blank])).toBe(4 / 6);
    expect(call("RETENTION_LOG", [ids, times, 1, "nday", "calendar", 0, null, 0, 0])).toBe(4 / 6);
    expect(code(call("RETENTION_LOG", [ids, times, 1, "bracket", "calendar", "", [[""]]]))).toBe(VALUE);
  });

  test("counts as the default for a keyword, and as 0 for a rate", () => {
    expect(call("GOAL", [0.04, 0.15, ""])).toBeCloseTo(0.046, 15);
    expect(call("PAYBACK", [20, 50, "", 0, "integer"])).toBe(1);
  });
});
