import fc from "fast-check";
import { adstock } from "../../../src/core/allocation/adstock";
import { hill, hillMarginal } from "../../../src/core/allocation/hill";

const within = (actual: number, expected: number, relative: number) => expect(Math.abs(actual - expected)).toBeLessThanOrEqual(relative * Math.max(Math.abs(expected), 1e-12));
const spends = fc.array(fc.double({ min: 0, max: 1e6, noNaN: true }), { minLength: 1, maxLength: 40 });
const theta = fc.double({ min: 0, max: 0.99, noNaN: true });

describe("adstock", () => {
  test("is 100, 70, 49 for one burst at 0.7, as Robyn documents", () => {
    adstock([100, 0, 0], 0.7, false, undefined).forEach((value, i) => within(value, [100, 70, 49][i]!, 1e-14));
  });

  test("ends at Meridian's .751 for its test series", () => {
    expect(adstock([0.12, 0.34, 0.91, 0.45, 0.78], 0.1, true, 4)[4]!.toFixed(3)).toBe("0.751");
  });

  test("is the plain weighted sum over the last periods", () => {
    fc.assert(fc.property(spends, theta, fc.integer({ min: 0, max: 50 }), (values, share, maxLag) => {
      adstock(values, share, false, maxLag).forEach((value, t) => {
        let expected = 0;
        for (let k = 0; k <= Math.min(maxLag, t); k += 1) expected += share ** k * values[t - k]!;
        within(value, expected, 1e-12);
      });
    }));
  });

  test("normalised keeps the level of steady spending, once its memory is full", () => {
    fc.assert(fc.property(theta, fc.integer({ min: 0, max: 20 }), (share, maxLag) => within(adstock(new Array<number>(30).fill(100), share, true, maxLag)[29]!, 100, 1e-12)));
    within(adstock(new Array<number>(400).fill(100), 0.9, true, undefined)[399]!, 100, 1e-12);
  });

  test("leaves no dust behind a burst that has left the window", () => {
    expect(adstock([1e10, 0, 0, 0, 0], 0.3, false, 2).slice(3)).toEqual([0, 0]);
  });
});

describe("Hill's curve", () => {
  const curve = fc.record({ max: fc.constant(100), halfSaturation: fc.double({ min: 0.1, max: 100, noNaN: true }), slope: fc.double({ min: 0.2, max: 4, noNaN: true }) });

  test("is 66.67 and 80 in PyMC-Marketing's examples", () => {
    expect(hill(10, { max: 100, halfSaturation: 5, slope: 1 }).toFixed(2)).toBe("66.67");
    expect(hill(20, { max: 100, halfSaturation: 5, slope: 1 })).toBe(80);
  });

  test("has the marginal response that its differences show", () => {
    fc.assert(fc.property(curve, fc.double({ min: 0.5, max: 200, noNaN: true }), (given, x) => {
      const step = 1e-5 * x;
      const slope = (hill(x + step, given) - hill(x - step, given)) / (2 * step);
      expect(Math.abs(hillMarginal(x, given) - slope)).toBeLessThanOrEqual(1e-5 * Math.abs(slope) + 1e-8);
    }));
  });

  test("at zero spend rises by max ÷ k for a slope of 1, not at all above and without bound below", () => {
    expect(hillMarginal(0, { max: 100, halfSaturation: 5, slope: 1 })).toBe(20);
    expect(hillMarginal(0, { max: 100, halfSaturation: 5, slope: 2 })).toBe(0);
    expect(() => hillMarginal(0, { max: 100, halfSaturation: 5, slope: 0.5 })).toThrow(expect.objectContaining({ kind: "num" }));
  });
});
