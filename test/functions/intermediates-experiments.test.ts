import { normalCdf } from "../../src/core/numeric/normal";
import type { RawArgument } from "../../src/functions/define";
import { intermediateValues } from "./intermediate-values";

/** z for 95% and for 80%, in any table of the normal distribution. */
const [Z95, Z80] = [1.959963985, 0.841621234];

test.each<[string, RawArgument[], number[], string]>([
  [
    "WILSON",
    [18, 20],
    [0.9, Z95, (0.698966354771513 + 0.972133518786232) / 2, (0.972133518786232 - 0.698966354771513) / 2],
    "R package binom: .698966354771513, .972133518786232",
  ],
  [
    "AB_TEST",
    [12, 99, 5, 83],
    [17 / 182, (99 * 17) / 182, (83 * 17) / 182, (5 / 83 - 12 / 99) / -1.4078304151258787, Z95],
    "z of statsmodels proportions_ztest: −1.40783",
  ],
  [
    "AB_POWER",
    [0.5, 0.75, 50],
    [
      0.25,
      0.625,
      Z95,
      Math.sqrt(0.46875 / 50),
      Math.sqrt(0.4375 / 50),
      (Math.sqrt(50) * 0.25 - Z95 * Math.sqrt(0.46875)) / Math.sqrt(0.4375),
    ],
    "By hand: 2 × .625 × .375 and .25 + .1875; what lies beyond the threshold, in standard errors",
  ],
  ["AB_SAMPLE_SIZE", [0.04, 0.15], [0.046, 0.006, Z95, Z80, 35886], "Twice the 17,943 of the formula, recomputed with mpmath"],
  [
    "AB_BAYES",
    [20, 500, 30, 500],
    [21 / 502, 31 / 502, 10 / 502, 10 / 502 + 0.000470518748],
    "Means of Beta(21, 481) and Beta(31, 471); loss of B by Stucchio's closed sum",
  ],
  ["AB_BAYES", [0, 0, 1, 1], [1 / 2, 2 / 3, 1 / 6, 1 / 4], "Beta(1, 1) and Beta(2, 1): E[(y − x)⁺] = ∫ t(1 − t²) dt = 1/4"],
  ["SRM", [[[600, 400]]], [1000, 500, 40, 1], "By hand: 2 × 100² ÷ 500"],
  ["SRM", [[[80, 20]], [[9, 1]]], [100, 90, 10, 100 / 90 + 100 / 10, 1], "By hand: 10² ÷ 90 + 10² ÷ 10"],
  ["SRM", [[[10, 10, 10, 20]], [[1, 1, 1, 2]]], [50, 0, 3], "Exactly as planned; four different groups are too many to list"],
])("%s tells the numbers on the way", (id, args, expected, _source) => {
  const told = intermediateValues(id, args);
  expect(told).toHaveLength(expected.length);
  told.forEach((value, i) => expect(value).toBeCloseTo(expected[i] as number, 7));
});

test("the power is what the normal distribution gives for its z", () => {
  // R's power.prop.test(n = 50, p1 = .50, p2 = .75): .740.
  expect(normalCdf(intermediateValues("AB_POWER", [0.5, 0.75, 50]).at(-1) ?? NaN)).toBeCloseTo(0.740165901, 9);
});
