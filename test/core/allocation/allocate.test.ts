import fc from "fast-check";
import { allocate, type Channel } from "../../../src/core/allocation/allocate";
import { hillResponse, powerResponse } from "../../../src/core/allocation/response";
import { hill } from "../../../src/core/allocation/hill";

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
const bounds = {
  min: fc.double({ min: 0, max: 20, noNaN: true }),
  cap: fc.oneof(fc.constant(Infinity), fc.double({ min: 20, max: 200, noNaN: true })),
};
const max = fc.double({ min: 0.1, max: 1000, noNaN: true });
const hillChannel = fc.record({
  max,
  k: fc.double({ min: 1, max: 500, noNaN: true }),
  slope: fc.double({ min: 0.2, max: 1, noNaN: true }),
  ...bounds,
});
const powerChannel = fc.record({ max, exponent: fc.double({ min: 0.1, max: 0.9, noNaN: true }), ...bounds });
const channel: fc.Arbitrary<Channel> = fc.oneof(
  hillChannel.map(({ max: most, k, slope, min, cap }) => ({ response: hillResponse(most, k, slope), min, cap })),
  powerChannel.map(({ max: most, exponent, min, cap }) => ({ response: powerResponse(most, exponent), min, cap })),
);
const problem = fc.tuple(fc.array(channel, { minLength: 1, maxLength: 6 }), fc.double({ min: 130, max: 2000, noNaN: true }));

describe("the best allocation", () => {
  test("spends the budget, or every cap where they hold less, and respects the bounds", () => {
    fc.assert(
      fc.property(problem, ([channels, budget]) => {
        const spends = allocate(budget, channels);
        const expected = Math.min(budget, sum(channels.map(({ cap }) => cap)));
        expect(Math.abs(sum(spends) - expected)).toBeLessThanOrEqual(1e-9 * expected);
        spends.forEach((spend, i) => {
          expect(spend).toBeGreaterThanOrEqual(channels[i]!.min - 1e-9);
          expect(spend).toBeLessThanOrEqual(channels[i]!.cap + 1e-9);
        });
      }),
    );
  });

  test("has equal marginal returns inside the bounds, no more at a minimum and no less at a cap", () => {
    fc.assert(
      fc.property(problem, ([channels, budget]) => {
        const spends = allocate(budget, channels);
        const logs = spends.map((spend, i) => channels[i]!.response.logMarginal(spend));
        spends.forEach((here, i) => {
          if (here >= Math.min(channels[i]!.cap, budget) - 1e-7) return;
          spends.forEach((there, j) => {
            // A unit moved from j to i must not gain.
            if (there > channels[j]!.min + 1e-7) expect(logs[i]! - logs[j]!).toBeLessThanOrEqual(1e-6);
          });
        });
      }),
    );
  });

  test("is proportional to the square of the factor for square roots", () => {
    const spends = allocate(
      100,
      [3, 4].map((factor) => ({ response: powerResponse(factor, 0.5), min: 0, cap: Infinity })),
    );
    expect(spends[0]).toBeCloseTo(36, 9);
    expect(spends[1]).toBeCloseTo(64, 9);
  });

  test("beats every split of a fine grid", () => {
    const curves = [
      { max: 100, halfSaturation: 20, slope: 0.8 },
      { max: 200, halfSaturation: 50, slope: 1 },
    ] as const;
    const spends = allocate(
      100,
      curves.map((c) => ({ response: hillResponse(c.max, c.halfSaturation, c.slope), min: 0, cap: Infinity })),
    );
    const value = (x: number) => hill(x, curves[0]) + hill(100 - x, curves[1]);
    for (let x = 0; x <= 100; x += 0.05) expect(value(x)).toBeLessThanOrEqual(value(spends[0]!) + 1e-9);
  });

  test("is not beaten by any other split within the bounds", () => {
    const curve = fc.oneof(
      fc
        .record({ max, k: fc.double({ min: 1, max: 500, noNaN: true }), slope: fc.double({ min: 0.2, max: 1, noNaN: true }) })
        .map(({ max: most, k, slope }) => ({
          response: hillResponse(most, k, slope),
          value: (x: number) => hill(x, { max: most, halfSaturation: k, slope }),
        })),
      fc
        .record({ max, b: fc.double({ min: 0.1, max: 0.9, noNaN: true }) })
        .map(({ max: most, b }) => ({ response: powerResponse(most, b), value: (x: number) => most * x ** b })),
    );
    const bounded = fc.record({ curve, ...bounds });
    fc.assert(
      fc.property(fc.array(bounded, { minLength: 3, maxLength: 3 }), fc.double({ min: 130, max: 500, noNaN: true }), (channels, budget) => {
        const spends = allocate(
          budget,
          channels.map(({ curve: { response }, min, cap }) => ({ response, min, cap })),
        );
        const value = (split: readonly number[]) => sum(split.map((x, i) => channels[i]!.curve.value(Math.max(0, x))));
        const best = value(spends);
        const allowed = (x: number, i: number) => x >= channels[i]!.min && x <= channels[i]!.cap;
        const steps = 40;
        for (let i = 0; i <= steps; i += 1) {
          for (let j = 0; i + j <= steps; j += 1) {
            const split = [(budget * i) / steps, (budget * j) / steps, (budget * (steps - i - j)) / steps];
            if (split.every(allowed)) expect(value(split)).toBeLessThanOrEqual(best * (1 + 1e-9));
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  test("of 100 and 200 at half-saturations 20 and 50 is 32.532889 and 67.467111, where their marginal responses meet", () => {
    const spends = allocate(
      100,
      [
        [100, 20],
        [200, 50],
      ].map(([most = 0, k = 0]) => ({ response: hillResponse(most, k, 1), min: 0, cap: Infinity })),
    );
    expect(spends.map((x) => x.toFixed(6))).toEqual(["32.532889", "67.467111"]);
    expect((100 * 20) / (20 + spends[0]!) ** 2).toBeCloseTo((200 * 50) / (50 + spends[1]!) ** 2, 12);
  });

  test("gives nothing to a channel that starts below where the other ends", () => {
    expect(
      allocate(10, [
        { response: hillResponse(100, 5, 1), min: 0, cap: Infinity },
        { response: hillResponse(1, 50, 1), min: 0, cap: Infinity },
      ]),
    ).toEqual([10, 0]);
  });

  test("does not exist where the minima exceed the budget or a cap", () => {
    const response = powerResponse(1, 0.5);
    expect(() => allocate(10, [{ response, min: 11, cap: Infinity }])).toThrow(expect.objectContaining({ kind: "num" }));
    expect(() => allocate(10, [{ response, min: 5, cap: 4 }])).toThrow(expect.objectContaining({ kind: "num" }));
  });

  test("of nothing is nothing", () => {
    expect(
      allocate(0, [
        { response: powerResponse(3, 0.5), min: 0, cap: Infinity },
        { response: hillResponse(3, 1, 0.5), min: 0, cap: 5 },
      ]),
    ).toEqual([0, 0]);
  });
});
