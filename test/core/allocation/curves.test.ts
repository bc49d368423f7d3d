import fc from "fast-check";
import { adstock } from "../../../src/core/allocation/adstock";
import { hill, hillMarginal } from "../../../src/core/allocation/hill";

const within = (actual: number, expected: number, relative: number) =>
  expect(Math.abs(actual - expected)).toBeLessThanOrEqual(relative * Math.max(Math.abs(expected), 1e-12));
const spends = fc.array(fc.double({ min: 0, max: 1e6, noNaN: true }), { minLength: 1, maxLength: 40 });
const theta = fc.double({ min: 0, max: 0.99, noNaN: true });

describe("adstock", () => {
  test("is 100, 70, 49 for one burst at 0.7, as Robyn documents", () => {
    adstock([100, 0, 0], 0.7, false, undefined).forEach((value, i) => within(value, [100, 70, 49][i]!, 1e-14));
  });

  test("ends at .751, .435 and .572 for the three channels of Meridian's own test: α .1, .5, .9 over a window of five", () => {
    expect(adstock([0.12, 0.34, 0.91, 0.45, 0.78], 0.1, true, 4)[4]!.toFixed(3)).toBe("0.751");
    expect(adstock([0.55, 0.71, 0.08, 0.82, 0.29], 0.5, true, 4)[4]!.toFixed(3)).toBe("0.435");
    expect(adstock([0.89, 0.23, 0.67, 0.11, 0.95], 0.9, true, 4)[4]!.toFixed(3)).toBe("0.572");
  });

  test("of a single burst has Meridian's decay weights 1, .5, .25, .125, .0625 for α .5", () => {
    expect(adstock([1, 0, 0, 0, 0], 0.5, false, 4)).toEqual([1, 0.5, 0.25, 0.125, 0.0625]);
  });

  test("of two campaigns is the sum of their adstocks", () => {
    const pair = fc.array(fc.tuple(fc.double({ min: 0, max: 1e6, noNaN: true }), fc.double({ min: 0, max: 1e6, noNaN: true })), {
      minLength: 1,
      maxLength: 30,
    });
    fc.assert(
      fc.property(
        pair,
        theta,
        fc.option(fc.integer({ min: 0, max: 12 }), { nil: undefined }),
        fc.boolean(),
        (both, share, maxLag, normalize) => {
          const [one, other] = [
            adstock(
              both.map(([a]) => a),
              share,
              normalize,
              maxLag,
            ),
            adstock(
              both.map(([, b]) => b),
              share,
              normalize,
              maxLag,
            ),
          ];
          adstock(
            both.map(([a, b]) => a + b),
            share,
            normalize,
            maxLag,
          ).forEach((value, t) => within(value, one[t]! + other[t]!, 1e-12));
        },
      ),
    );
  });

  test("normalised hands out over time exactly what a burst cost: its weights sum to one", () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 0.9, noNaN: true }), fc.integer({ min: 0, max: 30 }), (share, maxLag) => {
        const burst = [100, ...new Array<number>(400).fill(0)];
        within(
          adstock(burst, share, true, maxLag).reduce((a, b) => a + b, 0),
          100,
          1e-12,
        );
        within(
          adstock(burst, share, true, undefined).reduce((a, b) => a + b, 0),
          100,
          1e-12,
        );
      }),
    );
  });

  test("is the plain weighted sum over the last periods", () => {
    fc.assert(
      fc.property(spends, theta, fc.integer({ min: 0, max: 50 }), (values, share, maxLag) => {
        adstock(values, share, false, maxLag).forEach((value, t) => {
          let expected = 0;
          for (let k = 0; k <= Math.min(maxLag, t); k += 1) expected += share ** k * values[t - k]!;
          within(value, expected, 1e-12);
        });
      }),
    );
  });

  test("normalised keeps the level of steady spending, once its memory is full", () => {
    fc.assert(
      fc.property(theta, fc.integer({ min: 0, max: 20 }), (share, maxLag) =>
        within(adstock(new Array<number>(30).fill(100), share, true, maxLag)[29]!, 100, 1e-12),
      ),
    );
    within(adstock(new Array<number>(400).fill(100), 0.9, true, undefined)[399]!, 100, 1e-12);
  });

  test("leaves no dust behind a burst that has left the window", () => {
    expect(adstock([1e10, 0, 0, 0, 0], 0.3, false, 2).slice(3)).toEqual([0, 0]);
  });
});

describe("Hill's curve", () => {
  const curve = fc.record({
    max: fc.constant(100),
    halfSaturation: fc.double({ min: 0.1, max: 100, noNaN: true }),
    slope: fc.double({ min: 0.2, max: 4, noNaN: true }),
  });

  test("is 66.67 and 80 in PyMC-Marketing's examples", () => {
    expect(hill(10, { max: 100, halfSaturation: 5, slope: 1 }).toFixed(2)).toBe("66.67");
    expect(hill(20, { max: 100, halfSaturation: 5, slope: 1 })).toBe(80);
  });

  test("has the marginal response that its differences show", () => {
    fc.assert(
      fc.property(curve, fc.double({ min: 0.5, max: 200, noNaN: true }), (given, x) => {
        const step = 1e-5 * x;
        const slope = (hill(x + step, given) - hill(x - step, given)) / (2 * step);
        expect(Math.abs(hillMarginal(x, given) - slope)).toBeLessThanOrEqual(1e-5 * Math.abs(slope) + 1e-8);
      }),
    );
  });

  test("rises from 0 towards its maximum and is half of it at the half-saturation", () => {
    fc.assert(
      fc.property(curve, fc.double({ min: 0, max: 500, noNaN: true }), fc.double({ min: 0, max: 500, noNaN: true }), (given, a, b) => {
        expect(hill(given.halfSaturation, given)).toBe(50);
        expect(hill(Math.min(a, b), given)).toBeLessThanOrEqual(hill(Math.max(a, b), given));
        expect(hill(Math.max(a, b), given)).toBeLessThanOrEqual(100);
        expect(hill(0, given)).toBe(0);
      }),
    );
  });

  test("is Robyn's x^α ÷ (x^α + (γ max x)^α) with k = γ max x and s = α", () => {
    const [x, largest, alpha, gamma] = [30, 100, 2, 0.4];
    within(
      hill(x, { max: 1, halfSaturation: gamma * largest, slope: alpha }),
      x ** alpha / (x ** alpha + (gamma * largest) ** alpha),
      1e-14,
    );
  });

  test("at zero spend rises by max ÷ k for a slope of 1, not at all above and without bound below", () => {
    expect(hillMarginal(0, { max: 100, halfSaturation: 5, slope: 1 })).toBe(20);
    expect(hillMarginal(0, { max: 100, halfSaturation: 5, slope: 2 })).toBe(0);
    expect(() => hillMarginal(0, { max: 100, halfSaturation: 5, slope: 0.5 })).toThrow(expect.objectContaining({ kind: "num" }));
  });
});
