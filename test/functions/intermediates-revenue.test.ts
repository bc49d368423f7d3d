import type { RawArgument } from "../../src/functions/define";
import { intermediateValues } from "./intermediate-values";

test.each<[string, RawArgument[], number[], string]>([
  [
    "DRIVERS",
    [[[200000, 0.03, 1.8, 120]], [[230000, 0.033, 1.7, 125]]],
    [1296000, 1612875, 316875, 316875 / 1296000],
    "By hand: 200,000 × 3% × 1.8 × 120, and the same afterwards",
  ],
  [
    "DRIVERS",
    [
      [
        [50, 0.2, 3],
        [50, 0.8, 0.5],
      ],
      [
        [80, 0.5, 2],
        [80, 0.5, 0.4],
      ],
    ],
    [50, 96, 46, 0.92],
    "Two sectors in the layout of Ang (2005): 30 + 20, 80 + 16",
  ],
  [
    "DRIVERS",
    [
      [[0], [2]],
      [[3], [2]],
    ],
    [0, 6, 6],
    "One segment as a column; of nothing there is no percentage",
  ],
  [
    "MIX_RATE",
    [[[800, 200]], [[0.02, 0.1]], [[500, 500]], [[0.019, 0.095]]],
    [1000, 1000, 0.036, 0.057],
    "By hand: 16 + 20 and 9.5 + 47.5 of 1,000",
  ],
])("%s tells the numbers on the way", (id, args, expected, _source) => {
  const told = intermediateValues(id, args);
  expect(told).toHaveLength(expected.length);
  told.forEach((value, i) => expect(value).toBeCloseTo(expected[i] as number, 9));
});
