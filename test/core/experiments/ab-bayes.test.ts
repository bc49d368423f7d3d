import fc from "fast-check";
import { abBayes } from "../../../src/core/experiments/ab-bayes";
import { logBeta } from "../../../src/core/numeric/log-gamma";

const compare = (ca: number, na: number, cb: number, nb: number, alpha = 1, beta = 1) =>
  abBayes({ conversions: ca, size: na }, { conversions: cb, size: nb }, alpha, beta);
const within = (actual: number, expected: number, relative: number) =>
  expect(Math.abs(actual - expected)).toBeLessThanOrEqual(relative * Math.abs(expected));

/** E. Miller's closed sum: P(Beta(a2, b2) > Beta(a1, b1)) for a whole a2. */
function closedSum(a1: number, b1: number, a2: number, b2: number): number {
  let sum = 0;
  for (let i = 0; i < a2; i += 1) sum += Math.exp(logBeta(a1 + i, b1 + b2) - Math.log(b2 + i) - logBeta(1 + i, b2) - logBeta(a1, b1));
  return sum;
}

/** C. Stucchio's closed form of E[max(p_A − p_B, 0)] from the closed sum. */
const closedLoss = (a1: number, b1: number, a2: number, b2: number): number =>
  (a1 / (a1 + b1)) * closedSum(a2, b2, a1 + 1, b1) - (a2 / (a2 + b2)) * closedSum(a2 + 1, b2, a1, b1);

const arm = fc.tuple(fc.integer({ min: 0, max: 400 }), fc.integer({ min: 0, max: 400 }));

describe("Bayesian comparison of two rates", () => {
  test("is Miller's closed sum and Stucchio's loss", () => {
    within(compare(20, 500, 30, 500).probabilityBBetter, closedSum(21, 481, 31, 471), 1e-9);
    fc.assert(
      fc.property(arm, arm, ([ca, ra], [cb, rb]) => {
        const result = compare(ca, ca + ra, cb, cb + rb);
        const [probability, loss] = [closedSum(ca + 1, ra + 1, cb + 1, rb + 1), closedLoss(ca + 1, ra + 1, cb + 1, rb + 1)];
        within(result.probabilityBBetter, probability, 1e-8);
        // The closed form is a difference: it has digits only where the loss is no tiny part of the rate.
        expect(Math.abs(result.expectedLoss - loss)).toBeLessThanOrEqual(1e-8 * loss + 1e-12);
      }),
      { numRuns: 60 },
    );
  });

  test("is symmetric: the chances sum to one, the losses differ by the difference of the means", () => {
    const prior = fc.double({ min: 0.05, max: 20, noNaN: true });
    fc.assert(
      fc.property(arm, arm, prior, prior, ([ca, ra], [cb, rb], alpha, beta) => {
        const [one, other] = [compare(ca, ca + ra, cb, cb + rb, alpha, beta), compare(cb, cb + rb, ca, ca + ra, alpha, beta)];
        expect(one.probabilityBBetter + other.probabilityBBetter).toBeCloseTo(1, 9);
        const means = (ca + alpha) / (ca + ra + alpha + beta) - (cb + alpha) / (cb + rb + alpha + beta);
        expect(one.expectedLoss - other.expectedLoss).toBeCloseTo(means, 9);
      }),
      { numRuns: 100 },
    );
  });

  test("keeps its digits with a million people, where it is close to the normal one", () => {
    const { probabilityBBetter } = compare(40_000, 1e6, 40_100, 1e6);
    // z = 100 ÷ √(2 · 1e6 · .04005 · .95995), by the central limit theorem; Φ(0.36059) = .64080.
    expect(probabilityBBetter).toBeCloseTo(0.6408, 3);
  });

  test("handles arms of very different size", () => {
    within(compare(5, 20, 3, 4000).probabilityBBetter, closedSum(6, 16, 4, 3998), 1e-8);
    within(compare(3, 4000, 5, 20).probabilityBBetter, closedSum(4, 3998, 6, 16), 1e-8);
  });

  test("says so where the counts are too large or more converted than there were", () => {
    expect(() => compare(0, 1e308, 0, 1e308)).toThrow(expect.objectContaining({ kind: "num" }));
    expect(() => compare(2, 1, 0, 1)).toThrow(expect.objectContaining({ kind: "num" }));
  });
});
