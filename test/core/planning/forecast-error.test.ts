import fc from "fast-check";
import { blendForecasts } from "../../../src/core/planning/blend-forecasts";
import { forecastError, type ForecastMetric } from "../../../src/core/planning/forecast-error";
import { inverseErrorWeights } from "../../../src/core/planning/inverse-error-weights";

const fault = (kind: string) => expect.objectContaining({ kind });
const pairs = fc.array(fc.tuple(fc.integer({ min: 1, max: 1000 }), fc.integer({ min: 1, max: 1000 })), { minLength: 1, maxLength: 40 });
const of = (list: readonly (readonly [number, number])[], metric: ForecastMetric) =>
  forecastError(
    list.map(([a]) => a),
    list.map(([, f]) => f),
    metric,
  );

describe("forecast errors", () => {
  test("of the smoothing exercise at wongsteve.com are printed there: bias −12.43, MAD 14.14, MAPE 24.66 %, MSE 365.80, standard error 19.1", () => {
    const sales = [99, 88, 50, 58, 62, 60, 55, 62, 71, 65];
    const forecast = [99];
    for (const value of sales.slice(1, -1)) forecast.push(0.3 * value + 0.7 * (forecast[forecast.length - 1] as number));
    const error = (metric: ForecastMetric) => forecastError(sales.slice(1), forecast, metric);
    expect(error("bias").toFixed(2)).toBe("-12.43");
    expect(error("mae").toFixed(2)).toBe("14.14");
    expect((100 * error("mape")).toFixed(2)).toBe("24.66");
    expect(error("mse").toFixed(2)).toBe("365.80");
    expect(error("rmse").toFixed(1)).toBe("19.1");
  });

  test("keep their order: |bias| ≤ MAE ≤ RMSE, and RMSE² = MSE", () => {
    fc.assert(
      fc.property(pairs, (list) => {
        expect(Math.abs(of(list, "bias"))).toBeLessThanOrEqual(of(list, "mae") + 1e-12);
        expect(of(list, "mae")).toBeLessThanOrEqual(of(list, "rmse") + 1e-9);
        expect(of(list, "rmse") ** 2).toBeCloseTo(of(list, "mse"), 6);
      }),
    );
  });

  test("as shares do not change with the unit; sMAPE stays below 2 and is the same both ways round", () => {
    fc.assert(
      fc.property(pairs, (list) => {
        for (const metric of ["wape", "mape", "smape"] as const)
          expect(
            of(
              list.map(([a, f]) => [7 * a, 7 * f] as const),
              metric,
            ),
          ).toBeCloseTo(of(list, metric), 10);
        expect(of(list, "smape")).toBeLessThan(2);
        expect(
          of(
            list.map(([a, f]) => [f, a] as const),
            "smape",
          ),
        ).toBeCloseTo(of(list, "smape"), 12);
      }),
    );
  });

  test("WAPE is MAPE weighted by the actuals", () => {
    fc.assert(
      fc.property(pairs, (list) => {
        const weighted = list.reduce((sum, [a, f]) => sum + a * Math.abs((a - f) / a), 0) / list.reduce((sum, [a]) => sum + a, 0);
        expect(of(list, "wape")).toBeCloseTo(weighted, 12);
      }),
    );
  });

  test("the tracking signal is n where every forecast was as much too low", () => {
    expect(
      of(
        [
          [10, 7],
          [20, 17],
          [5, 2],
        ],
        "tracking",
      ),
    ).toBe(3);
  });

  test("do not exist where they divide by zero, or without values", () => {
    expect(() =>
      of(
        [
          [0, 1],
          [1, 1],
        ],
        "mape",
      ),
    ).toThrow(fault("div0"));
    expect(
      of(
        [
          [0, 1],
          [1, 1],
        ],
        "wape",
      ),
    ).toBe(1);
    expect(() => of([[0, 1]], "wape")).toThrow(fault("div0"));
    expect(of([[0, 0]], "smape")).toBe(0);
    expect(() => of([[3, 3]], "tracking")).toThrow(fault("div0"));
    expect(() => of([], "mae")).toThrow(fault("na"));
  });
});

describe("a blended target", () => {
  const forecasts = fc.array(fc.integer({ min: -1000, max: 1000 }), { minLength: 3, maxLength: 3 });
  const weights = fc
    .array(fc.integer({ min: 0, max: 100 }), { minLength: 3, maxLength: 3 })
    .filter((list) => list.some((weight) => weight > 0));

  test("lies between the lowest and the highest forecast, and does not change when all weights double", () => {
    fc.assert(
      fc.property(forecasts, weights, (list, weight) => {
        const target = blendForecasts(list, weight);
        expect(target).toBeGreaterThanOrEqual(Math.min(...list) - 1e-9);
        expect(target).toBeLessThanOrEqual(Math.max(...list) + 1e-9);
        expect(
          blendForecasts(
            list,
            weight.map((value) => 2 * value),
          ),
        ).toBeCloseTo(target, 9);
      }),
    );
  });

  test("with weights of 1/MSE has the least variance that independent errors allow (Bates and Granger)", () => {
    const errors = [
      [120, -40, 60],
      [90, -50, -70],
      [150, 30, 20],
    ];
    const best = inverseErrorWeights(errors);
    const mse = [0, 1, 2].map((j) => errors.reduce((sum, row) => sum + (row[j] as number) ** 2, 0) / 3);
    const variance = (weight: readonly number[]) =>
      weight.reduce((sum, w, j) => sum + w * w * (mse[j] as number), 0) / weight.reduce((a, b) => a + b, 0) ** 2;
    fc.assert(fc.property(weights, (other) => expect(variance(other)).toBeGreaterThanOrEqual(variance(best) - 1e-9)));
    expect(blendForecasts([1200, 1000, 1100], best)).toBeCloseTo(1046.86567, 5);
  });

  test("does not exist for weights of zero or a forecaster without error", () => {
    expect(() => blendForecasts([1, 2], [0, 0])).toThrow(fault("div0"));
    expect(() =>
      inverseErrorWeights([
        [0, 1],
        [0, 2],
      ]),
    ).toThrow(fault("div0"));
  });
});
