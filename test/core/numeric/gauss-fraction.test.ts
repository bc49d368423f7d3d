import fc from "fast-check";
import { gaussFraction } from "../../../src/core/numeric/gauss-fraction";

/** The power series with plain terms, Σ (b)ₖ/(c)ₖ zᵏ. */
function series(b: number, c: number, z: number): number {
  let [term, sum] = [1, 1];
  for (let k = 0; term > 1e-17 * sum; k += 1) {
    term *= ((b + k) / (c + k)) * z;
    sum += term;
  }
  return sum;
}

const parameter = fc.double({ min: 0.05, max: 300, noNaN: true });

test("Gauss's continued fraction is the hypergeometric series", () => {
  fc.assert(
    fc.property(parameter, parameter, fc.double({ min: 0, max: 0.995, noNaN: true }), (b, above, z) => {
      expect(Math.abs((gaussFraction(b, b + above, z) ?? NaN) / series(b, b + above, z) - 1)).toBeLessThan(1e-11);
    }),
  );
});

test("it is −ln(1 − z) ÷ z for b = 1 and c = 2, and gives up where it converges too slowly", () => {
  for (const z of [0.1, 0.9, 0.9999]) expect(gaussFraction(1, 2, z)).toBeCloseTo(-Math.log1p(-z) / z, 10);
  expect(gaussFraction(1, 2, 1 - 1e-12)).toBeUndefined();
});
