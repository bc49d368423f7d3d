import fc from "fast-check";
import { chiSquareSf, upperGamma } from "../../../src/core/numeric/incomplete-gamma";
import { logBeta, logGamma, logGammaRatio } from "../../../src/core/numeric/log-gamma";
import { nelderMead } from "../../support/nelder-mead";
import { normalCdf, normalQuantile } from "../../../src/core/numeric/normal";

const within = (actual: number, expected: number, relative: number) =>
  expect(Math.abs(actual - expected)).toBeLessThanOrEqual(relative * Math.max(Math.abs(expected), 1e-300));

describe("ln Γ", () => {
  test("is the logarithm of the factorial for whole numbers", () => {
    let log = 0;
    for (let n = 2; n < 171; n += 1) {
      log += Math.log(n);
      within(logGamma(n + 1), log, 1e-13);
    }
  });

  test("is ½ ln π at ½ and 0 at 1 and 2", () => {
    within(logGamma(0.5), Math.log(Math.PI) / 2, 1e-15);
    expect([logGamma(1), logGamma(2)]).toEqual([0, 0]);
  });

  test("obeys Legendre's duplication formula from 1e-3 to 1e6", () => {
    fc.assert(
      fc.property(fc.double({ min: -3, max: 6, noNaN: true }), (exponent) => {
        const x = 10 ** exponent;
        const left = logGamma(x) + logGamma(x + 0.5);
        const right = (1 - 2 * x) * Math.LN2 + 0.5 * Math.log(Math.PI) + logGamma(2 * x);
        expect(Math.abs(left - right)).toBeLessThanOrEqual(1e-13 * Math.max(1, Math.abs(left), logGamma(2 * x)));
      }),
    );
  });

  test("has differences that keep their digits for large arguments", () => {
    // Γ(x)/Γ(x+1) = 1/x exactly.
    for (const x of [3, 12, 1e3, 1e6, 1e9]) within(logGammaRatio(x, 1), -Math.log(x), 1e-14);
    within(logBeta(1, 1e8), -Math.log(1e8), 1e-14);
  });
});

describe("the normal distribution", () => {
  test("has the quantiles of the published tables", () => {
    within(normalQuantile(0.975), 1.959963984540054, 1e-14);
    within(normalQuantile(0.95), 1.6448536269514722, 1e-14);
    within(normalQuantile(0.8), 0.8416212335729143, 1e-14);
  });

  test("finds back every quantile, far out too", () => {
    fc.assert(
      fc.property(fc.double({ min: -37, max: 8, noNaN: true }), (z) => {
        const p = normalCdf(z);
        fc.pre(p < 1 - 1e-12);
        expect(Math.abs(normalQuantile(p) - z)).toBeLessThanOrEqual(1e-8 * Math.max(1, Math.abs(z)) + (p > 0.99 ? 1e-3 : 0));
      }),
    );
  });
});

describe("χ²", () => {
  test("with one degree of freedom is the normal's two tails", () => {
    for (const z of [0.1, 1, 1.96, 4, 10]) within(chiSquareSf(z * z, 1), 2 * normalCdf(-z), 1e-13);
  });

  test("with two degrees of freedom is exponential", () => {
    for (const x of [0.01, 1, 5, 50, 500]) within(chiSquareSf(x, 2), Math.exp(-x / 2), 1e-12);
  });

  test("has the published p-value of a 600 to 400 split, 2.54e-10", () => {
    expect(chiSquareSf(40, 1).toExponential(2)).toBe("2.54e-10");
  });

  test("falls from 1 to 0", () => {
    expect(upperGamma(2.5, 0)).toBe(1);
    expect(upperGamma(2.5, 1000)).toBeLessThan(1e-300);
  });
});

describe("the minimiser", () => {
  test("finds Rosenbrock's valley floor at (1, 1) from the usual start", () => {
    const { point, converged } = nelderMead(([x = 0, y = 0]) => (1 - x) ** 2 + 100 * (y - x * x) ** 2, [-1.2, 1]);
    expect(converged).toBe(true);
    within(point[0] as number, 1, 1e-5);
    within(point[1] as number, 1, 1e-5);
  });

  test("finds Powell's singular minimum at the origin", () => {
    const { value } = nelderMead(
      ([a = 0, b = 0, c = 0, d = 0]) => (a + 10 * b) ** 2 + 5 * (c - d) ** 2 + (b - 2 * c) ** 4 + 10 * (a - d) ** 4,
      [3, -1, 0, 1],
    );
    expect(value).toBeLessThan(1e-10);
  });

  test("says so where there is nothing to find", () => {
    expect(nelderMead(() => Number.NaN, [0, 0]).converged).toBe(false);
  });
});
