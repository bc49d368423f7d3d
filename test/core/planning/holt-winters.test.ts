import fc from "fast-check";
import { holtWinters } from "../../../src/core/planning/holt-winters";

/** Data of Hyndman and Athanasopoulos: Saudi oil production 1996–2007, Australian air passengers 1990–2004. */
const OIL = [
  446.6565229, 454.4733065, 455.662974, 423.6322388, 456.2713279, 440.5880501, 425.3325201, 485.1494479, 506.0481621, 526.7919833,
  514.268889, 494.2110193,
];
const AIR = [
  17.5534, 21.8601, 23.8866, 26.9293, 26.8885, 28.8314, 30.0751, 30.9535, 30.1857, 31.5797, 32.577569, 33.477398, 39.021581, 41.386432,
  41.596552,
];

const weight = fc.double({ min: 0, max: 1, noNaN: true });
const numbers = fc.array(fc.integer({ min: 1, max: 1000 }), { minLength: 8, maxLength: 30 });

describe("exponential smoothing", () => {
  test("of the oil series with α 0.2 forecasts 484.802468, as Forecasting: principles and practice prints", () => {
    const forecast = holtWinters(OIL, 3, { alpha: 0.2, phi: 1 });
    expect(forecast.map((value) => value.toFixed(6))).toEqual(["484.802468", "484.802468", "484.802468"]);
  });

  test("of the air series with α 0.8 and β 0.2 forecasts 43.76 45.59 47.43 49.27 51.10, as printed there", () => {
    expect(holtWinters(AIR, 5, { alpha: 0.8, beta: 0.2, phi: 1 }).map((value) => value.toFixed(2))).toEqual([
      "43.76",
      "45.59",
      "47.43",
      "49.27",
      "51.10",
    ]);
  });

  test("without trend and season is the weighted sum α(1−α)ᵏ of the past, whose weights add up to 1", () => {
    fc.assert(
      fc.property(numbers, weight, (series, alpha) => {
        const n = series.length;
        const expected = series.reduce(
          (sum, value, t) => sum + value * (t === 0 ? (1 - alpha) ** (n - 1) : alpha * (1 - alpha) ** (n - 1 - t)),
          0,
        );
        expect(Math.abs((holtWinters(series, 1, { alpha, phi: 1 })[0] as number) / expected - 1)).toBeLessThan(1e-10);
      }),
    );
  });

  test("continues a straight trend with a fixed season exactly, whatever the constants", () => {
    const season = fc.array(fc.integer({ min: -20, max: 20 }), { minLength: 2, maxLength: 7 });
    fc.assert(
      fc.property(
        fc.integer({ min: 100, max: 500 }),
        fc.integer({ min: -3, max: 3 }),
        season,
        weight,
        weight,
        weight,
        (level, slope, terms, alpha, beta, gamma) => {
          const at = (t: number) => level + slope * t + (terms[t % terms.length] as number);
          const length = 3 * terms.length + 1;
          const series = Array.from({ length }, (_, t) => at(t));
          const forecast = holtWinters(series, 9, { alpha, beta, season: { gamma, period: terms.length, kind: "add" }, phi: 1 });
          forecast.forEach((value, k) => expect(value).toBeCloseTo(at(length + k), 6));
        },
      ),
    );
  });

  test("without a season starts one step ahead of a straight line, as the textbook's start does, and is back on it after a while", () => {
    // l₀ = y₁ and b₀ = y₂ − y₁ foresee y₂ where y₁ comes: with constants of 0 the line stays a step ahead.
    expect(holtWinters([0, 1, 2, 3], 2, { alpha: 0, beta: 0, phi: 1 })).toEqual([5, 6]);
    const quick = fc.double({ min: 0.3, max: 1, noNaN: true });
    fc.assert(
      fc.property(fc.integer({ min: -500, max: 500 }), fc.integer({ min: -9, max: 9 }), quick, quick, (level, slope, alpha, beta) => {
        const forecast = holtWinters(
          Array.from({ length: 400 }, (_, t) => level + slope * t),
          5,
          { alpha, beta, phi: 1 },
        );
        forecast.forEach((value, k) => expect(value).toBeCloseTo(level + slope * (400 + k), 6));
      }),
    );
  });

  test("continues a level with a fixed multiplicative season exactly", () => {
    const factors = [0.5, 1.5, 1, 1];
    const series = Array.from({ length: 12 }, (_, t) => 80 * (factors[t % 4] as number));
    const forecast = holtWinters(series, 5, { alpha: 0.4, season: { gamma: 0.3, period: 4, kind: "mul" }, phi: 1 });
    forecast.forEach((value, k) => expect(value).toBeCloseTo(80 * (factors[k % 4] as number), 10));
  });

  test("scales with the series", () => {
    fc.assert(
      fc.property(numbers, weight, weight, weight, fc.constantFrom("add" as const, "mul" as const), (series, alpha, beta, gamma, kind) => {
        const model = { alpha, beta, season: { gamma, period: 4, kind }, phi: 0.9 };
        const plain = holtWinters(series, 4, model);
        fc.pre(plain.every(Number.isFinite));
        const size = Math.max(1, ...plain.map(Math.abs));
        holtWinters(
          series.map((value) => 8 * value),
          4,
          model,
        ).forEach((value, k) => expect(Math.abs(value / 8 - (plain[k] as number)) / size).toBeLessThan(1e-9));
      }),
    );
  });

  test("with a damped trend levels off at φ/(1−φ) trends", () => {
    const model = { alpha: 0, beta: 0, phi: 0.5 };
    // With α = β = 0 the level of 0, 1 becomes 0 + φ + φ² and the trend φ², before the first forecast.
    expect(holtWinters([0, 1], 60, model)[59]).toBeCloseTo(0.5 + 0.25 + 0.25 * (0.5 / 0.5), 12);
  });

  test("needs two observations and two seasons", () => {
    expect(() => holtWinters([1], 1, { alpha: 0.5, phi: 1 })).toThrow(expect.objectContaining({ kind: "na" }));
    expect(() => holtWinters([1, 2, 3, 4, 5, 6, 7], 1, { alpha: 0.5, season: { gamma: 0.1, period: 4, kind: "add" }, phi: 1 })).toThrow(
      expect.objectContaining({ kind: "na" }),
    );
  });
});
