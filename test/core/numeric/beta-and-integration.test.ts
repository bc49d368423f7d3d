import fc from "fast-check";
import { betaLogit } from "../../../src/core/numeric/beta-logit";
import { chebyshev } from "../../../src/core/numeric/chebyshev";
import { integrateLogConcave } from "../../../src/core/numeric/integrate-log-concave";
import { invert } from "../../../src/core/numeric/invert";
import { ceilUnits, difference, snap } from "../../../src/core/numeric/rounding";

const within = (actual: number, expected: number, relative: number) =>
  expect(Math.abs(actual - expected)).toBeLessThanOrEqual(relative * Math.max(Math.abs(expected), 1e-300));
const parameter = fc.double({ min: 0.2, max: 300, noNaN: true });
const logit = (x: number) => Math.log(x / (1 - x));

describe("integration of a log-concave function", () => {
  test("gives √(2π)·σ for a bell wherever it stands and however far off the start is", () => {
    fc.assert(
      fc.property(fc.double({ min: -50, max: 50, noNaN: true }), fc.double({ min: 0.01, max: 100, noNaN: true }), (mean, sigma) =>
        within(
          integrateLogConcave((u) => -0.5 * ((u - mean) / sigma) ** 2, 0, 1),
          Math.sqrt(2 * Math.PI) * sigma,
          1e-10,
        ),
      ),
    );
  });

  test("gives 2 for the double exponential, and 1 for the logistic density", () => {
    within(
      integrateLogConcave((u) => -Math.abs(u), 3, 1),
      2,
      1e-9,
    );
    within(
      integrateLogConcave((u) => -u - 2 * Math.log1p(Math.exp(-u)), 0, 1),
      1,
      1e-10,
    );
  });

  test("says so where there is nothing to climb", () => {
    expect(() => integrateLogConcave(() => Number.NaN, 0, 1)).toThrow(expect.objectContaining({ kind: "num" }));
  });
});

describe("the beta distribution on the logit scale", () => {
  test("is xᵃ at (a, 1) and 1 − (1−x)ᵇ at (1, b)", () => {
    fc.assert(
      fc.property(parameter, fc.double({ min: 0.05, max: 0.95, noNaN: true }), (p, x) => {
        within(betaLogit(p, 1).logCdf(logit(x)), p * Math.log(x), 1e-9 + 1e-12 / Math.abs(p * Math.log(x)));
        within(betaLogit(1, p).logSf(logit(x)), p * Math.log1p(-x), 1e-9 + 1e-12 / Math.abs(p * Math.log1p(-x)));
      }),
    );
  });

  test("mirrors, and its tails sum to one", () => {
    fc.assert(
      fc.property(parameter, parameter, fc.double({ min: -3, max: 3, noNaN: true }), (a, b, u) => {
        const beta = betaLogit(a, b);
        expect(beta.logCdf(u)).toBeCloseTo(betaLogit(b, a).logSf(-u), 8);
        expect(Math.exp(beta.logCdf(u)) + Math.exp(beta.logSf(u))).toBeCloseTo(1, 11);
      }),
    );
  });

  test("has a density of whole mass, with parameters in the millions too", () => {
    for (const [a, b] of [
      [0.5, 0.5],
      [3, 700],
      [4e6, 1e8],
    ] as const) {
      const beta = betaLogit(a, b);
      within(integrateLogConcave(beta.logDensity, beta.mode, beta.scale), 1, 1e-8);
    }
  });

  test("is half below its centre where it is symmetric", () => {
    for (const a of [0.5, 1, 40, 1e6]) within(Math.exp(betaLogit(a, a).logCdf(0)), 0.5, 1e-9);
  });
});

describe("the polynomial through Chebyshev's points", () => {
  test("is every polynomial of lower degree, at its points and between them", () => {
    const cubic = (x: number) => 2 - x + 3 * x ** 3;
    const through = chebyshev(cubic, -1, 4, 4);
    for (const x of [-1, -0.3, 0, 1.5, 3.99, 4]) within(through(x), cubic(x), 1e-13);
  });

  test("is the exponential function to twelve digits with twenty points", () => {
    const through = chebyshev(Math.exp, -3, 3, 20);
    for (let x = -3; x <= 3; x += 0.01) within(through(x), Math.exp(x), 1e-12);
  });
});

describe("the inverse of a matrix", () => {
  test("times the matrix is the identity", () => {
    fc.assert(
      fc.property(
        fc
          .integer({ min: 1, max: 8 })
          .chain((n) =>
            fc.array(fc.array(fc.double({ min: -1, max: 1, noNaN: true }), { minLength: n, maxLength: n }), { minLength: n, maxLength: n }),
          ),
        (raw) => {
          // A heavy diagonal keeps it away from singular ones.
          const matrix = raw.map((row, i) => row.map((x, j) => (i === j ? x + 10 : x)));
          const inverse = invert(matrix);
          matrix.forEach((row, i) =>
            matrix.forEach((_, j) => {
              const entry = row.reduce((sum, x, k) => sum + x * inverse[k]![j]!, 0);
              expect(entry).toBeCloseTo(i === j ? 1 : 0, 11);
            }),
          );
        },
      ),
    );
  });

  test("swaps rows where the diagonal is zero, and faults on a singular one", () => {
    expect(
      invert([
        [0, 1],
        [2, 0],
      ]),
    ).toEqual([
      [0, 0.5],
      [1, 0],
    ]);
    expect(() =>
      invert([
        [1, 2],
        [2, 4],
      ]),
    ).toThrow(expect.objectContaining({ kind: "num" }));
  });
});

describe("rounding dust", () => {
  test("is no difference, and makes no further unit", () => {
    expect(difference(0.1 + 0.2, 0.3)).toBe(0);
    expect(difference(0.3, 0.2)).toBeCloseTo(0.1, 15);
    expect(ceilUnits(21 / 0.7)).toBe(30);
    expect(ceilUnits(30.0001)).toBe(31);
    expect(snap(2.5)).toBe(2.5);
  });
});
