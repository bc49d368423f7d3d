import fc from "fast-check";
import {
  expectedOpportunityPurchases,
  fitOpportunities,
  opportunityAlive,
  opportunityLogLikelihood,
  type BgbbParams,
} from "../../../../src/core/ltv/btyd/beta-geometric-binomial";
import { opportunityObjective } from "../../../../src/core/ltv/btyd/opportunity-objective";
import { DomainError } from "../../../../src/core/errors";
import { random } from "./generated";
import { DONORS } from "../../../../src/functions/ltv/bgbb-params";

const groups = DONORS.x.map(([x], i) => ({
  x: x as number,
  tx: DONORS.tx[i]?.[0] as number,
  n: 6,
  weight: DONORS.donors[i]?.[0] as number,
}));
const NEW = { x: 0, tx: 0, n: 0 };

describe("BG/BB on 11,104 donors (Fader, Hardie and Shang 2010)", () => {
  const { params, logLikelihood } = fitOpportunities(groups);

  test("has the published estimates 1.2035, .7497, .6567, 2.783 and the log-likelihood −33225.58", () => {
    expect(groups.reduce((sum, { weight }) => sum + weight, 0)).toBe(11_104);
    [1.2035, 0.7497, 0.6567, 2.7834].forEach((expected, i) => expect((params[i] as number) / expected).toBeCloseTo(1, 3));
    expect(logLikelihood.toFixed(2)).toBe("-33225.58");
  });

  test("expects .4985 to 3.3887 gifts of a new donor in 1 to 11 years, as published", () => {
    const expected = ["0.4985", "0.9233", "1.2969", "1.6323", "1.9381", "2.2202", "2.4826", "2.7285", "2.9603", "3.1798", "3.3887"];
    expected.forEach((gifts, i) => expect(expectedOpportunityPurchases(params, NEW, i + 1).toFixed(4)).toBe(gifts));
  });

  test("expects 12,884.2 gifts of all donors in the next five years", () => {
    expect(groups.reduce((sum, group) => sum + group.weight * expectedOpportunityPurchases(params, group, 5), 0).toFixed(1)).toBe(
      "12884.2",
    );
  });

  test("fits 3,454.9 donors who never gave again and 1,253.1 who gave every year", () => {
    expect((11_104 * Math.exp(opportunityLogLikelihood(params, { x: 0, tx: 0, n: 6 }))).toFixed(1)).toBe("3454.9");
    expect((11_104 * Math.exp(opportunityLogLikelihood(params, { x: 6, tx: 6, n: 6 }))).toFixed(1)).toBe("1253.1");
  });

  test("has .11, .59 and .93 in Table 6 as the probability of being alive at the next appeal", () => {
    const table = [
      [0, 0, "0.11"],
      [2, 4, "0.59"],
      [6, 6, "0.93"],
    ] as const;
    for (const [x, tx, expected] of table) expect(opportunityAlive(params, { x, tx, n: 6 }, 1).toFixed(2)).toBe(expected);
  });

  test("gives the conditional expectations of the BTYD package manual", () => {
    expect(expectedOpportunityPurchases(params, { x: 0, tx: 0, n: 6 }, 10) / 0.1302169).toBeCloseTo(1, 4);
    expect(expectedOpportunityPurchases(params, { x: 4, tx: 5, n: 6 }, 10) / 3.627858).toBeCloseTo(1, 4);
    expect(expectedOpportunityPurchases(params, NEW, 10) / 3.179805).toBeCloseTo(1, 4);
  });

  test("is the same where donors come one by one and in another order", () => {
    const few = groups.map((group) => ({ ...group, weight: Math.ceil(group.weight / 100) }));
    const single = few.flatMap((group) => Array.from({ length: group.weight }, () => ({ ...group, weight: 1 }))).reverse();
    const [together, apart] = [fitOpportunities(few), fitOpportunities(single)];
    expect(apart.params).toEqual(together.params);
  });
});

describe("BG/BB", () => {
  const parameter = fc.double({ min: 0.1, max: 5, noNaN: true });
  const anyParams = fc.tuple(parameter, parameter, parameter, parameter) as fc.Arbitrary<BgbbParams>;

  test("gives all purchase strings of five opportunities a total probability of 1", () => {
    fc.assert(
      fc.property(anyParams, (params) => {
        let total = 0;
        for (let string = 0; string < 32; string += 1) {
          const bought = [1, 2, 3, 4, 5].filter((i) => string & (1 << (i - 1)));
          total += Math.exp(opportunityLogLikelihood(params, { x: bought.length, tx: bought[bought.length - 1] ?? 0, n: 5 }));
        }
        expect(total).toBeCloseTo(1, 10);
      }),
    );
  });

  test("expects what simulating every string of the next three opportunities expects", () => {
    fc.assert(
      fc.property(anyParams, (params) => {
        const seen = { x: 1, tx: 2, n: 3 };
        let expected = 0;
        for (let string = 0; string < 8; string += 1) {
          const bought = [1, 2, 3].filter((i) => string & (1 << (i - 1)));
          const tx = bought.length === 0 ? seen.tx : seen.n + (bought[bought.length - 1] as number);
          expected +=
            bought.length *
            Math.exp(opportunityLogLikelihood(params, { x: seen.x + bought.length, tx, n: 6 }) - opportunityLogLikelihood(params, seen));
        }
        expect(Math.abs(expectedOpportunityPurchases(params, seen, 3) / expected - 1)).toBeLessThan(1e-9);
      }),
    );
  });

  test("keeps the probability of being alive within 0 and 1, falling with the look ahead", () => {
    fc.assert(
      fc.property(
        anyParams,
        fc.integer({ min: 0, max: 30 }),
        fc.integer({ min: 0, max: 30 }),
        fc.integer({ min: 0, max: 30 }),
        (params, x, quiet, ahead) => {
          const history = { x, tx: x, n: x + quiet };
          const now = opportunityAlive(params, history, ahead);
          expect(now).toBeGreaterThanOrEqual(0);
          expect(now).toBeLessThanOrEqual(1);
          expect(opportunityAlive(params, history, ahead + 1)).toBeLessThanOrEqual(now);
        },
      ),
    );
  });

  test("has the likelihood over groups, with the gradient that small differences give", () => {
    const log = fc.double({ min: -2, max: 2, noNaN: true });
    const histories = fc
      .array(
        fc.tuple(
          fc.integer({ min: 0, max: 8 }),
          fc.integer({ min: 0, max: 8 }),
          fc.integer({ min: 0, max: 8 }),
          fc.integer({ min: 1, max: 5 }),
        ),
        { minLength: 1, maxLength: 8 },
      )
      .map((rows) =>
        rows.map(([x, more, quiet, weight]) => ({ x, tx: x === 0 ? 0 : x + more, n: (x === 0 ? 0 : x + more) + quiet, weight })),
      );
    fc.assert(
      fc.property(histories, fc.tuple(log, log, log, log), (given, at) => {
        const objective = opportunityObjective(given);
        const gradient = new Float64Array(4);
        const value = objective(Float64Array.from(at), gradient);
        const total = given.reduce((sum, { weight }) => sum + weight, 0);
        const params = at.map(Math.exp) as unknown as BgbbParams;
        const plain = -given.reduce((sum, one) => sum + one.weight * opportunityLogLikelihood(params, one), 0) / total;
        expect(Math.abs(value - plain)).toBeLessThanOrEqual(1e-10 * Math.max(1, Math.abs(plain)));
        const size = 1 + Math.max(...gradient.map(Math.abs));
        at.forEach((_, i) => {
          const moved = (by: number) =>
            objective(
              Float64Array.from(at, (x, j) => (i === j ? x + by : x)),
              new Float64Array(4),
            );
          expect(Math.abs((moved(1e-5) - moved(-1e-5)) / 2e-5 - (gradient[i] as number))).toBeLessThanOrEqual(2e-6 * size);
        });
      }),
    );
  });

  test("fits donors drawn at random, of any number and length, or says that it cannot", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1e6 }), (seed) => {
        const next = random(seed);
        const [opportunities, late, single] = [10 ** (next() * 2), next(), next()];
        const histories = Array.from({ length: [10, 30, 200][Math.floor(next() * 3)] as number }, () => {
          const n = Math.ceil(opportunities * (next() < 0.5 ? 1 : next()));
          const tx = next() < single ? 0 : Math.ceil(n * (next() < late ? 1 : next()));
          return { x: tx === 0 ? 0 : Math.max(1, Math.ceil(tx * next() ** (10 * late))), tx, n, weight: 1 };
        });
        if (histories.every(({ x }) => x === 0)) return;
        try {
          const { params, logLikelihood } = fitOpportunities(histories);
          const likelihood = (given: readonly number[]) =>
            histories.reduce((sum, one) => sum + opportunityLogLikelihood(given as unknown as BgbbParams, one), 0);
          expect(Math.abs(likelihood(params) - logLikelihood)).toBeLessThanOrEqual(1e-7 * Math.abs(logLikelihood));
          for (const times of [0.5, 1.01])
            params.forEach((_, i) =>
              expect(likelihood(params.map((param, j) => (i === j ? param * times : param)))).toBeLessThanOrEqual(
                logLikelihood + 1e-6 * histories.length * Math.max(1, Math.abs(logLikelihood)),
              ),
            );
        } catch (error) {
          if (!(error instanceof DomainError)) throw error;
          expect([error.kind, error.key]).toEqual(["num", "no-convergence"]);
        }
      }),
      { numRuns: 60 },
    );
  });

  test("does not underflow on thousands of opportunities", () => {
    expect(Number.isFinite(opportunityLogLikelihood([1.2, 0.75, 0.66, 2.78], { x: 2000, tx: 4000, n: 9000 }))).toBe(true);
  });
});
