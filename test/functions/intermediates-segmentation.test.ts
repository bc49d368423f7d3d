import type { RawArgument } from "../../src/functions/define";
import { intermediatesByName } from "./intermediates-by-name";

/** 1 … 11: the quintile breakpoints of PERCENTILE.INC are 3, 5, 7 and 9. */
const ELEVEN = [Array.from({ length: 11 }, (_, i) => i + 1)];

test.each<[string, RawArgument[], Record<string, number>, string]>([
  [
    "RFM",
    [ELEVEN, ELEVEN, ELEVEN],
    {
      customers: 11,
      "days at most for the best R score": 3,
      "orders to exceed for the best F score": 9,
      "spend to exceed for the best M score": 9,
      "customers best in all three": 0,
    },
    "PERCENTILE.INC by hand; who orders most came longest ago",
  ],
  [
    "RFM",
    [[[1], [2]], [[5], [1]], [[20], [10]], 2],
    {
      customers: 2,
      "days at most for the best R score": 1.5,
      "orders to exceed for the best F score": 3,
      "spend to exceed for the best M score": 15,
      "customers best in all three": 1,
    },
    "The medians; the first customer is best in all",
  ],
  [
    "RFM_SCORE",
    [205, [[115, 181, 297, 482]], true],
    { "thresholds given": 4, "thresholds reached": 2, "highest threshold reached": 181, "next threshold": 297 },
    "R package rfm, readme: recency 205 scores 3",
  ],
  ["RFM_SCORE", [10, [[20, 30]]], { "thresholds given": 2, "thresholds reached": 0, "next threshold": 20 }, "Below all of them"],
  [
    "RFM_SEGMENT",
    [4, 1, 2],
    { "lowest R score of the segment": 4, "highest F score of the segment": 3 },
    "R package rfm: New Customers are 4–5/1–3/1–5",
  ],
  [
    "RFM_SEGMENT",
    [2, 2, 2],
    {
      "lowest R score of the segment": 2,
      "highest R score of the segment": 4,
      "lowest F score of the segment": 2,
      "highest F score of the segment": 4,
      "lowest M score of the segment": 2,
      "highest M score of the segment": 4,
    },
    "R package rfm: Loyal Customers are 2–4/2–4/2–4",
  ],
  ["RFM_SEGMENT", [2, 1, 5], {}, "No rule of the R package rfm matches: Others"],
  [
    "LIFECYCLE",
    [1, 10, 10],
    { "days left before silent": 50, "days left before churned": 170, "days left as a new customer": 20, "orders missing to be loyal": 4 },
    "By hand with the limits of 60, 180 and 30 days and 5 orders",
  ],
  [
    "LIFECYCLE",
    [8, 400, 181],
    { "days beyond the limit of silent": 121, "days beyond the limit of churned": 1 },
    "By hand: 181 − 60 and 181 − 180",
  ],
  ["LIFECYCLE", [0, 0, 0], { "orders missing to be loyal": 5 }, "Who never bought is away from nothing"],
  [
    "PAY_TIER",
    [100, [[1, 100, 1000]]],
    {
      "thresholds given": 3,
      "thresholds reached": 2,
      "highest threshold reached": 100,
      "next threshold": 1000,
      "amount missing to the next threshold": 900,
    },
    "Reaching a limit counts",
  ],
  [
    "PAY_TIER",
    [0, [[0, 10]]],
    { "thresholds given": 2, "thresholds reached": 0, "next threshold": 10, "amount missing to the next threshold": 10 },
    "Who paid nothing is in the first tier whatever the limits",
  ],
  [
    "CONCENTRATION",
    [[[4, 3, 2, 1]], 0.375],
    { "values counted": 4, "sum of all values": 10, "values in the top": 1.5, "sum of the top": 5.5 },
    "Lorenz curve by hand: 4 + half of 3",
  ],
  [
    "CONCENTRATION",
    [[[1, 2, 3, 4, 5]], 0.2, "gini"],
    { "values counted": 5, "sum of all values": 15, "mean value": 3, "mean difference between two values": 1.6 },
    "By hand over 25 pairs: 2 × (4 × 1 + 3 × 2 + 2 × 3 + 1 × 4) ÷ 25",
  ],
])("%s tells the numbers compared: %j", (id, args, expected, _source) => {
  expect(intermediatesByName(id, args)).toEqual(
    Object.fromEntries(Object.entries(expected).map(([name, value]) => [name, expect.closeTo(value, 9) as number])),
  );
});
