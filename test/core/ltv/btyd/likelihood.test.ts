import fc from "fast-check";
import { deathIntegral, logOddsOfDeath } from "../../../../src/core/ltv/btyd/death-integral";
import { spendLogLikelihood } from "./plain-spend-log-likelihood";
import { geometricObjective } from "../../../../src/core/ltv/btyd/geometric-objective";
import { groupHistories } from "../../../../src/core/ltv/btyd/history-groups";
import type { BtydModel, BtydParams, PurchaseHistory } from "../../../../src/core/ltv/btyd/models";
import { paretoObjective } from "../../../../src/core/ltv/btyd/pareto-objective";
import { spendObjective } from "../../../../src/core/ltv/btyd/spend-objective";
import type { Differentiable } from "../../../../src/core/numeric/minimize-with-gradient";
import { plainLogA0 } from "./plain-log-a0";
import { plainLogLikelihood } from "./plain-log-likelihood";

/** ln ∫ s (α + τ)⁻ʳ⁻ˣ (β + τ)⁻ˢ⁻¹ dτ, as note 008 has it. */
const logDeathIntegral = (r: number, alpha: number, s: number, beta: number, x: number, tx: number, T: number): number =>
  logOddsOfDeath(r, alpha, s, beta, x, tx, T) - (r + x) * Math.log(alpha + T) - s * Math.log(beta + T);
const log = fc.double({ min: -2, max: 2.5, noNaN: true });
const logs = fc.tuple(log, log, log, log);
const history: fc.Arbitrary<PurchaseHistory> = fc
  .record({
    x: fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 60 })),
    T: fc.integer({ min: 1, max: 52 }),
    share: fc.double({ min: 0, max: 1, noNaN: true }),
  })
  .map(({ x, T, share }) => ({ x, tx: x === 0 ? 0 : Math.round(T * share), T }));
const histories = fc.array(history, { minLength: 1, maxLength: 12 });

/** The gradient by central differences. */
function differences(f: Differentiable, at: readonly number[]): number[] {
  const scratch = new Float64Array(at.length);
  const step = 1e-5;
  return at.map((_, i) => {
    const moved = (by: number) =>
      f(
        Float64Array.from(at, (value, j) => (i === j ? value + by : value)),
        scratch,
      );
    return (moved(step) - moved(-step)) / (2 * step);
  });
}

const objectiveOf = (model: BtydModel, given: readonly PurchaseHistory[]): Differentiable => {
  const groups = groupHistories(given, 1);
  return model === "pnbd" ? paretoObjective(groups) : geometricObjective(groups, model === "mbgnbd");
};

describe.each(["bgnbd", "mbgnbd", "pnbd"] as const)("the likelihood of %s", (model) => {
  test("over groups is the papers' likelihood, customer by customer", () => {
    fc.assert(
      fc.property(histories, logs, (given, at) => {
        const value = objectiveOf(model, given)(Float64Array.from(at), new Float64Array(4));
        const params = at.map(Math.exp) as unknown as BtydParams;
        const plain = -given.reduce((sum, one) => sum + plainLogLikelihood(model, params, one), 0) / given.length;
        expect(Math.abs(value - plain)).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(plain)));
      }),
    );
  });

  test("has the gradient that small differences give", () => {
    fc.assert(
      fc.property(histories, logs, (given, at) => {
        const objective = objectiveOf(model, given);
        const gradient = new Float64Array(4);
        objective(Float64Array.from(at), gradient);
        const size = 1 + Math.max(...gradient.map(Math.abs));
        differences(objective, at).forEach((slope, i) =>
          expect(Math.abs(slope - (gradient[i] as number))).toBeLessThanOrEqual(2e-6 * size),
        );
      }),
    );
  });
});

describe("the integral over the moment of death", () => {
  test("is s/(r + s + x) · A₀ of note 008, where that keeps its digits", () => {
    fc.assert(
      fc.property(logs, history, ([r, alpha, s, beta], { x, tx, T }) => {
        fc.pre(tx < T);
        const params = [Math.exp(r), Math.exp(alpha), Math.exp(s), Math.exp(beta)] as const;
        const closed = Math.log(params[2] / (params[0] + params[2] + x)) + plainLogA0(...params, x, tx, T);
        expect(Math.abs(logDeathIntegral(...params, x, tx, T) - closed)).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(closed)));
      }),
    );
  });

  test("has the values mpmath gives where α or β is tiny", () => {
    expect(logDeathIntegral(0.5, 1e-6, 0.6, 3, 0, 0, 38)).toBeCloseTo(-1.11291172938569680957942211132, 12);
    expect(logDeathIntegral(0.5, 5, 0.6, 1e-7, 3, 0, 38)).toBeCloseTo(4.03771563373627135007324261691, 11);
  });

  test("is the difference of powers where α = β", () => {
    fc.assert(
      fc.property(log, log, log, history, (r, alpha, s, { x, tx, T }) => {
        fc.pre(tx < T);
        const [R, A, S] = [Math.exp(r), Math.exp(alpha), Math.exp(s)];
        const p = R + S + x;
        const closed = Math.log(S / p) - p * Math.log(A + tx) + Math.log(-Math.expm1(-p * Math.log((A + T) / (A + tx))));
        expect(Math.abs(logDeathIntegral(R, A, S, A, x, tx, T) - closed)).toBeLessThanOrEqual(1e-11 * Math.max(1, Math.abs(closed)));
      }),
    );
  });

  test("is nothing where the last purchase is at the end", () => {
    const into = { logOdds: 1, fallAlpha: 1, fallBeta: 1, restAlpha: 1, restBeta: 1 };
    deathIntegral(into, 1, 1, 1, 1, 3, 10, 10);
    expect(into).toEqual({ logOdds: -Infinity, fallAlpha: 0, fallBeta: 0, restAlpha: 0, restBeta: 0 });
  });
});

describe("the likelihood of gamma-gamma", () => {
  const spenders = fc.array(fc.record({ x: fc.integer({ min: 1, max: 40 }), mean: fc.double({ min: 0.5, max: 500, noNaN: true }) }), {
    minLength: 1,
    maxLength: 12,
  });

  test("is the paper's, with the gradient that small differences give", () => {
    fc.assert(
      fc.property(spenders, log, log, log, (given, p, q, gamma) => {
        const objective = spendObjective(given, 1);
        const gradient = new Float64Array(3);
        const value = objective(Float64Array.of(p, q, gamma), gradient);
        const plain =
          -given.reduce((sum, one) => sum + spendLogLikelihood([Math.exp(p), Math.exp(q), Math.exp(gamma)], one), 0) / given.length;
        expect(Math.abs(value - plain)).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(plain)));
        const size = 1 + Math.max(...gradient.map(Math.abs));
        differences(objective, [p, q, gamma]).forEach((slope, i) =>
          expect(Math.abs(slope - (gradient[i] as number))).toBeLessThanOrEqual(2e-6 * size),
        );
      }),
    );
  });
});
