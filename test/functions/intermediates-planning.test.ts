import type { RawArgument } from "../../src/functions/define";
import { intermediatesByName } from "./intermediates-by-name";

/** Quarterly sales of the NIST/SEMATECH e-Handbook. */
const NIST = [362, 385, 432, 341, 382, 409, 498, 387, 473, 513, 582, 474, 544, 582, 681, 557, 628, 707, 773, 592, 627, 725, 854, 661];

test.each<[string, RawArgument[], Record<string, number>, string]>([
  [
    "TARGET_BLEND",
    [[[1200, 1000, 1100]]],
    { "weight in force of forecast 1": 1 / 3, "weight in force of forecast 2": 1 / 3, "weight in force of forecast 3": 1 / 3 },
    "All count alike",
  ],
  [
    "TARGET_BLEND",
    [[[1200, 1000]], [[3, 1]]],
    { "weight in force of forecast 1": 0.75, "weight in force of forecast 2": 0.25 },
    "3 and 1 of 4",
  ],
  [
    "TARGET_BLEND",
    [
      [[10, 20]],
      null,
      [
        [3, 4],
        [3, 4],
      ],
    ],
    {
      "weight in force of forecast 1": 16 / 25,
      "weight in force of forecast 2": 9 / 25,
      "past error of forecast 1 (RMSE)": 3,
      "past error of forecast 2 (RMSE)": 4,
    },
    "Bates and Granger by hand: 1/9 and 1/16",
  ],
  [
    "TARGET_BLEND",
    [[[1, 1, 1, 1, 1, 1, 1]], [[1, 1, 1, 1, 1, 1, 4]]],
    { "forecasts blended": 7, "largest weight in force": 0.4, "smallest weight in force": 0.1 },
    "4 and 1 of 10",
  ],
  [
    "ETS",
    [[[10, 20, 12, 22, 14, 24]], 4, 0.3, 0.1, 0.2, 2],
    { "periods read": 6, "last level": 19.5, "last trend per period": 1, "seasonal amount of the next period": -4.5 },
    "A straight trend with a fixed season is continued exactly: 16 = 19.5 + 1 − 4.5",
  ],
  [
    "ETS",
    [[[5, 15, 5, 15]], 1, 0.3, null, 0.2, 2, "mul"],
    { "periods read": 4, "last level": 10, "seasonal factor of the next period": 0.5 },
    "A pure season around 10",
  ],
  [
    "FORECAST_ERROR",
    [[[100, 200, 300]], [[110, 190, 330]]],
    {
      periods: 3,
      "sum of errors with their signs": -30,
      "sum of absolute errors": 50,
      "largest absolute error": 30,
      "sum of absolute actual values": 600,
    },
    "By hand: −10 + 10 − 30",
  ],
  [
    "FORECAST_ERROR",
    [[[100, 200]], [[110, 180]], "rmse"],
    {
      periods: 2,
      "sum of errors with their signs": 10,
      "sum of absolute errors": 30,
      "largest absolute error": 20,
      "sum of squared errors": 500,
    },
    "By hand: 100 + 400",
  ],
  [
    "FORECAST_ERROR",
    [[[100, 200]], [[110, 180]], "tracking"],
    {
      periods: 2,
      "sum of errors with their signs": 10,
      "sum of absolute errors": 30,
      "largest absolute error": 20,
      "mean absolute error": 15,
    },
    "By hand: 10 ÷ 15 is the signal",
  ],
  [
    "SEASONAL_INDEX",
    [[[80, 120, 80, 120, 80, 120]], 2],
    {
      "whole cycles": 3,
      "values with a centred moving average": 4,
      "first moving average": 100,
      "last moving average": 100,
      "mean of the ratios before scaling": 1,
    },
    "A pure season around 100",
  ],
  [
    "LAUNCH_PLAN",
    [50, 1, 0.03, 0],
    {
      "share of the Bass curve covered by these days": 1 - Math.exp(-0.03),
      "number of the strongest day": 1,
      "target of the strongest day": 50,
      "number of the day that reaches half": 1,
    },
    "Without imitation F(t) = 1 − e^−pt",
  ],
  [
    "LAUNCH_PLAN",
    [0, 10, 0.03, 0],
    { "share of the Bass curve covered by these days": 1 - Math.exp(-0.3) },
    "A target of nothing has no strongest day",
  ],
])("%s tells the numbers on the way: %j", (id, args, expected, _source) => {
  expect(intermediatesByName(id, args)).toEqual(
    Object.fromEntries(Object.entries(expected).map(([name, value]) => [name, expect.closeTo(value, 9) as number])),
  );
});

test("the moving averages of six years of quarters run from 382.5 to 708.125", () => {
  // By hand: (362/2 + 385 + 432 + 341 + 382/2) ÷ 4 and (592/2 + 627 + 725 + 854 + 661/2) ÷ 4.
  expect(intermediatesByName("SEASONAL_INDEX", [[NIST], 4])).toMatchObject({
    "whole cycles": 6,
    "values with a centred moving average": 20,
    "first moving average": 382.5,
    "last moving average": 708.125,
  });
});

test("a launch of four weeks peaks on day 7, which also reaches half", () => {
  // The Bass curve recomputed with mpmath: 10979.00287 on day 7, 54908.7285 by its end.
  const told = intermediatesByName("LAUNCH_PLAN", [100000]);
  expect(told).toMatchObject({ "number of the strongest day": 7, "number of the day that reaches half": 7 });
  expect(told["target of the strongest day"]).toBeCloseTo(10979.00287, 4);
});

test("simple smoothing forecasts its last level", () => {
  // Hyndman and Athanasopoulos, oil production of Saudi Arabia with α = 0.2: 484.802468.
  const oil = [
    446.6565229, 454.4733065, 455.662974, 423.6322388, 456.2713279, 440.5880501, 425.3325201, 485.1494479, 506.0481621, 526.7919833,
    514.268889, 494.2110193,
  ];
  const told = intermediatesByName("ETS", [[oil], 1, 0.2]);
  expect(Object.keys(told)).toEqual(["periods read", "last level"]);
  expect(told["last level"]).toBeCloseTo(484.802468, 6);
});
