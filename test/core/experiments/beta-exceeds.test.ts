import fc from "fast-check";
import { betaExceeds, type BetaShape } from "../../../src/core/experiments/beta-exceeds";
import { betaLogit } from "../../../src/core/numeric/beta-logit";
import { integrateLogConcave } from "../../../src/core/numeric/integrate-log-concave";

const shape = fc.record<BetaShape>({ alpha: fc.integer({ min: 1, max: 400 }), beta: fc.integer({ min: 1, max: 20_000 }) });

/** ∫ f_X F_Y, by an adaptive rule on the logit scale. */
function byIntegral(X: BetaShape, Y: BetaShape): number {
  const [x, y] = [betaLogit(X.alpha, X.beta), betaLogit(Y.alpha, Y.beta)];
  return integrateLogConcave((u) => x.logDensity(u) + y.logCdf(u), x.mode, x.scale);
}

test("the sum of P(X > Y) is the integral, also where hardly anything is left of it", () => {
  fc.assert(
    fc.property(shape, shape, (X, Y) => {
      const integral = byIntegral(X, Y);
      expect(Math.abs(betaExceeds(X, Y) - integral)).toBeLessThanOrEqual(1e-9 * integral);
    }),
    { numRuns: 60 },
  );
});

test("one of two is the larger", () => {
  fc.assert(fc.property(shape, shape, (X, Y) => expect(betaExceeds(X, Y) + betaExceeds(Y, X)).toBeCloseTo(1, 10)));
});
