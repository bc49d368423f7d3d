import { groupHistories } from "../../../../src/core/ltv/btyd/history-groups";
import { geometricObjective } from "../../../../src/core/ltv/btyd/geometric-objective";
import { expectedPurchases, predictPurchases } from "../../../../src/core/ltv/btyd/expected-purchases";
import { expectedSpend } from "../../../../src/core/ltv/btyd/gamma-gamma";
import type { BtydModel, BtydParams } from "../../../../src/core/ltv/btyd/models";
import { probabilityAlive } from "../../../../src/core/ltv/btyd/probability-alive";

/** Fader, Hardie and Lee (2005). */
const BG: BtydParams = [0.243, 4.414, 0.793, 2.426];
/** The BTYD package's own estimates. */
const BG_BTYD: BtydParams = [0.2425967, 4.413659, 0.7929869, 2.426164];
const PARETO: BtydParams = [0.553, 10.578, 0.606, 11.669];
const PARETO_BTYD: BtydParams = [0.5534, 10.5802, 0.6061, 11.6562];
const MBG: BtydParams = [0.525, 6.183, 0.891, 1.614];
const HEAVY = { x: 26, tx: 30.857142857, T: 31 };

describe("BG/NBD", () => {
  test("expects the purchases of Hardie's spreadsheet: to four digits, after a year and a half to three", () => {
    const sheet = [
      [0.1429, "0.0078"],
      [1, "0.0532"],
      [3, "0.1506"],
      [31.8571, "1.0405"],
      [32, "1.0437"],
    ] as const;
    for (const [t, expected] of sheet) expect(expectedPurchases("bgnbd", BG_BTYD, t).toFixed(4)).toBe(expected);
    expect(Math.abs(expectedPurchases("bgnbd", BG_BTYD, 78) - 1.8576)).toBeLessThan(5e-4);
    expect(predictPurchases("bgnbd", BG, { x: 2, tx: 30.43, T: 38.86 }, 39).toFixed(3)).toBe("1.226");
  });

  test("gives the numbers of the BTYD package manual", () => {
    expect(expectedPurchases("bgnbd", BG_BTYD, 52)).toBeCloseTo(1.444004, 6);
    expect(predictPurchases("bgnbd", BG_BTYD, HEAVY, 52)).toBeCloseTo(25.75659, 4);
    expect(probabilityAlive("bgnbd", BG_BTYD, HEAVY)).toBeCloseTo(0.9688523, 6);
  });

  test("shows the increasing-frequency paradox with the manual's numbers", () => {
    const paradox = [
      [10, 0.3474606],
      [15, 0.04283391],
      [20, 0.004158973],
      [25, 0.0003583685],
    ] as const;
    for (const [x, expected] of paradox) expect(predictPurchases("bgnbd", BG_BTYD, { x, tx: 20, T: 39 }, 52) / expected).toBeCloseTo(1, 4);
  });

  test("gives nobody buying within 39 weeks the probability .5737864 of the lifetimes package", () => {
    const objective = geometricObjective(groupHistories([{ x: 0, tx: 0, T: 39 }], 1), false);
    const logs = Float64Array.from(BG, Math.log);
    expect(Math.exp(-objective(logs, new Float64Array(4)))).toBeCloseTo(0.5737864, 6);
  });
});

describe("Pareto/NBD", () => {
  test("expects the purchases of the BTYD package manual to all digits, t = 0 to 9", () => {
    const expected = [0, 0.05077821, 0.09916088, 0.14542507, 0.1897993, 0.23247466, 0.27361274, 0.31335159, 0.35181024, 0.38909211];
    expected.forEach((purchases, t) => expect(expectedPurchases("pnbd", [0.55, 10.56, 0.61, 11.64], t)).toBeCloseTo(purchases, 8));
  });

  test("gives the manual's other numbers, to the digits its rounded estimates allow", () => {
    expect(Math.abs(expectedPurchases("pnbd", PARETO_BTYD, 52) / 1.473434 - 1)).toBeLessThan(5e-4);
    expect(Math.abs(predictPurchases("pnbd", PARETO_BTYD, HEAVY, 52) / 25.45647 - 1)).toBeLessThan(5e-4);
    expect(probabilityAlive("pnbd", PARETO_BTYD, HEAVY)).toBeCloseTo(0.997874, 5);
    expect(probabilityAlive("pnbd", PARETO_BTYD, { x: 0, tx: 0, T: 39 })).toBeCloseTo(0.2941633, 4);
    const paradox = [
      [10, 0.7062289],
      [15, 0.1442396],
      [20, 0.02250658],
      [25, 0.00309267],
    ] as const;
    for (const [x, expected] of paradox)
      expect(Math.abs(predictPurchases("pnbd", PARETO_BTYD, { x, tx: 20, T: 39 }, 52) / expected - 1)).toBeLessThan(5e-4);
  });

  test("stays within its digits on the stress case of CLVTools, by mpmath", () => {
    expect(probabilityAlive("pnbd", [0.5143, 2.8845, 0.2856, 14.1087], { x: 221, tx: 103.42857, T: 103.57143 })).toBeCloseTo(
      0.999596052,
      9,
    );
  });
});

describe("the first customers of CDNOW, by mpmath from the published estimates", () => {
  // x, last purchase and age in days; then probability alive and prediction of BG/NBD, Pareto/NBD and the modified BG/NBD.
  const rows = [
    [2, 213, 272, 0.7266, 1.2261, 0.8692, 1.4552, 0.7062, 1.2631],
    [1, 12, 272, 0.2123, 0.2034, 0.1681, 0.1712, 0.171, 0.189],
    [0, 0, 272, 1, 0.1951, 0.2953, 0.1071, 0.3897, 0.154],
    [7, 206, 272, 0.6418, 3.3374, 0.7495, 3.7126, 0.6228, 3.1679],
    [1, 35, 272, 0.3148, 0.3016, 0.2553, 0.26, 0.2596, 0.2869],
    [2, 250, 272, 0.7849, 1.3244, 0.9586, 1.6049, 0.7716, 1.3801],
  ] as const;
  const models: readonly [BtydModel, BtydParams][] = [
    ["bgnbd", BG],
    ["pnbd", PARETO],
    ["mbgnbd", MBG],
  ];

  test.each(models)("have the probabilities alive and 39-week predictions of %s", (model, params) => {
    const at = 3 + 2 * models.findIndex(([name]) => name === model);
    for (const row of rows) {
      const history = { x: row[0], tx: row[1] / 7, T: row[2] / 7 };
      expect(Math.abs(probabilityAlive(model, params, history) - (row[at] as number))).toBeLessThanOrEqual(5.1e-5);
      expect(Math.abs(predictPurchases(model, params, history, 39) - (row[at + 1] as number))).toBeLessThanOrEqual(5.1e-5);
    }
  });

  test("spend what gamma-gamma expects", () => {
    const spend = [6.25, 3.74, 15.44] as const;
    expect(expectedSpend(spend, 2, 22.35)).toBeCloseTo(24.66, 2);
    expect(expectedSpend(spend, 1, 11.77)).toBeCloseTo(18.92, 2);
    expect(expectedSpend(spend, 0, 0)).toBeCloseTo(35.22, 2);
  });
});
