import fc from "fast-check";
import { DomainError } from "../../../../../src/core/errors";
import { fitBtyd } from "../../../../../src/core/ltv/btyd/fit";
import { fitSpend } from "../../../../../src/core/ltv/btyd/gamma-gamma";
import type { BtydModel, BtydParams, PurchaseHistory } from "../../../../../src/core/ltv/btyd/models";
import { geometricObjective } from "../../../../../src/core/ltv/btyd/geometric-objective";
import { groupHistories } from "../../../../../src/core/ltv/btyd/history-groups";
import { paretoObjective } from "../../../../../src/core/ltv/btyd/pareto-objective";
import type { GammaGammaParams } from "../../../../../src/core/ltv/btyd/gamma-gamma";
import { spendLogLikelihood } from "../plain-spend-log-likelihood";
import { gammaVariate, generateHistories, random } from "../generated";

const MODELS = ["bgnbd", "mbgnbd", "pnbd"] as const;
const TRUE: Readonly<Record<BtydModel, BtydParams>> = { bgnbd: [0.6, 5, 0.9, 2.2], mbgnbd: [0.7, 6, 0.8, 1.9], pnbd: [0.7, 8, 0.8, 12] };
const shuffled = <T>(items: readonly T[]): T[] => {
  const next = random(7);
  return items
    .map((item) => [next(), item] as const)
    .sort(([a], [b]) => a - b)
    .map(([, item]) => item);
};

describe.each(MODELS)("the fit of %s", (model) => {
  const histories = generateHistories(model, TRUE[model], 1500, 42);
  const fit = fitBtyd(model, histories);

  test("does not depend on the order of the rows, to the last digit", () => {
    expect(fitBtyd(model, shuffled(histories))).toEqual(fit);
  });

  test.each([
    ["days", 7],
    ["years", 7 / 365.25],
    ["milliseconds", 604_800_000],
  ])("in %s has the rates of that unit, and the likelihood of its densities", (_unit, per) => {
    const other = fitBtyd(
      model,
      histories.map(({ x, tx, T }) => ({ x, tx: tx * per, T: T * per })),
    );
    const times = model === "pnbd" ? [1, per, 1, per] : [1, per, 1, 1];
    fit.params.forEach((param, i) => expect((other.params[i] as number) / (param * (times[i] as number))).toBeCloseTo(1, 6));
    const purchases = histories.reduce((sum, { x }) => sum + x, 0);
    expect(other.logLikelihood).toBeCloseTo(fit.logLikelihood - purchases * Math.log(per), 4);
  });

  test("says what it cannot fit", () => {
    const row = { x: 1, tx: 3, T: 10 };
    const faults = (given: readonly PurchaseHistory[], kind: string, key: string) =>
      expect(() => fitBtyd(model, given)).toThrow(expect.objectContaining({ kind, key }));
    faults(
      Array.from({ length: 9 }, () => row),
      "na",
      "too-few-customers",
    );
    faults(
      Array.from({ length: 20 }, () => ({ x: 0, tx: 0, T: 10 })),
      "num",
      "no-repeat-buyers",
    );
    faults([{ x: 1, tx: 11, T: 10 }], "num", "impossible-history");
    faults([{ x: 0, tx: 1, T: 10 }], "num", "impossible-history");
    faults([{ x: 1.5, tx: 1, T: 10 }], "num", "impossible-history");
    faults([{ x: 0, tx: 0, T: 0 }], "num", "out-of-range");
  });
});

/** A finite fit or one of the faults a fit may have. */
function settles(run: () => { readonly params: readonly number[]; readonly logLikelihood: number }): void {
  try {
    const { params, logLikelihood } = run();
    for (const param of params) expect(param > 0 && Number.isFinite(param)).toBe(true);
    expect(Number.isFinite(logLikelihood)).toBe(true);
  } catch (error) {
    expect(error).toBeInstanceOf(DomainError);
    expect(["num", "na"]).toContain((error as DomainError).kind);
  }
}

/** A fit, or undefined where it says that there is none, in one of the ways it may. */
function fitOr<T>(run: () => T, keys: readonly string[]): T | undefined {
  try {
    return run();
  } catch (error) {
    expect(error).toBeInstanceOf(DomainError);
    expect((error as DomainError).kind).toBe("num");
    expect(keys).toContain((error as DomainError).key);
    return undefined;
  }
}

/** Customers as no shop has them: any count, any unit of time, ages of four powers of ten, purchases all at once or on the last day. */
function hardHistories(seed: number): PurchaseHistory[] {
  const next = random(seed);
  const count = [10, 12, 30, 100, 400][Math.floor(next() * 5)] as number;
  const unit = 10 ** Math.floor(next() * 13 - 6);
  const most = 10 ** Math.floor(next() * 5);
  const spread = next() < 0.3 ? 0 : 10 ** (next() * 4);
  const [atEnd, single, early, burst] = [next(), next(), next(), next() < 0.3 ? 0.2 : 0];
  return many(count, () => {
    const T = unit * (1 + spread * next() ** 3);
    const x = next() < single ? 0 : Math.ceil(most * next() ** 4);
    return { x, tx: x === 0 || next() < burst ? 0 : next() < atEnd ? T : T * next() ** (next() < early ? 3 : 0.1), T };
  });
}

/** What a fit minimises, and where on it parameters lie: on logarithms, with the longest history 10. */
function searched(model: BtydModel, histories: readonly PurchaseHistory[], [r, alpha, third, fourth]: BtydParams) {
  const scale = 10 / histories.reduce((longest, { T }) => Math.max(longest, T), 0);
  const groups = groupHistories(histories, scale);
  return {
    objective: model === "pnbd" ? paretoObjective(groups) : geometricObjective(groups, model === "mbgnbd"),
    logs: [r, alpha * scale, third, model === "pnbd" ? fourth * scale : fourth].map(Math.log),
  };
}

const many = <T>(count: number, of: (i: number) => T): T[] => Array.from({ length: count }, (_, i) => of(i));
const HARD: Readonly<Record<string, readonly PurchaseHistory[]>> = {
  "identical customers": many(50, () => ({ x: 3, tx: 20, T: 30 })),
  "all one repeat, on the last day": many(50, () => ({ x: 1, tx: 30, T: 30 })),
  "all one purchase but one": many(50, (i) => (i === 0 ? { x: 1, tx: 5, T: 30 } : { x: 0, tx: 0, T: 30 })),
  "one customer who outweighs all": many(50, (i) => (i === 0 ? { x: 5000, tx: 29, T: 30 } : { x: i % 2, tx: i % 2, T: 30 })),
  "nobody who ever left": many(60, (i) => ({ x: 5 + (i % 9), tx: 30, T: 30 })),
  "everybody gone at once": many(60, (i) => ({ x: 2 + (i % 4), tx: 1, T: 300 })),
  "tiny time units": many(60, (i) => ({ x: i % 5, tx: (i % 5) * 1e-9, T: 1e-8 })),
  "huge time units": many(60, (i) => ({ x: i % 5, tx: (i % 5) * 1e9, T: 1e10 })),
  "ages from a moment to an age": many(60, (i) => ({ x: i % 3, tx: i % 3 === 0 ? 0 : 10 ** ((i % 13) - 6), T: 10 ** ((i % 13) - 6) })),
  "counts beyond all measure": many(20, (i) => ({ x: 1e9 - i, tx: 20, T: 30 })),
  "counts at the end of numbers": many(20, () => ({ x: 1e308, tx: 20, T: 30 })),
};

describe.each(MODELS)("%s on hard data", (model) => {
  test.each(Object.entries(HARD))("%s: settles or says that it cannot", (_name, histories) => settles(() => fitBtyd(model, histories)));

  test("drawn at random settles at a place that no step betters, or says that it has no maximum", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1e6 }), (seed) => {
        const histories = hardHistories(seed);
        const fit = fitOr(() => fitBtyd(model, histories), ["no-convergence", "no-repeat-buyers"]);
        if (fit === undefined) return;
        const { objective, logs } = searched(model, histories, fit.params);
        const value = (at: readonly number[]) => objective(Float64Array.from(at), new Float64Array(4));
        // At the edge that stands for a limit the value still falls by what the last step may gain.
        const lowest = value(logs) - 1e-7 * Math.max(1, Math.abs(value(logs)));
        for (const step of [-1, -0.1, -0.001, 0.001, 0.1, 1]) {
          logs.forEach((_, i) => {
            const beside = logs.map((log, j) => (i === j ? log + step : log));
            if (beside.every((log) => Math.abs(log) <= 24)) expect(value(beside)).toBeGreaterThanOrEqual(lowest);
          });
        }
      }),
      { numRuns: model === "pnbd" ? 60 : 200 },
    );
  });

  test("of 20,000 different histories is where the gradient of all of them is zero", () => {
    const next = random(11);
    const histories = generateHistories(model, TRUE[model], 20_000, 5).map(({ x, tx, T }) => {
      const stretch = 1 + 1e-3 * next();
      return { x, tx: tx * stretch, T: T * stretch };
    });
    const { objective, logs } = searched(model, histories, fitBtyd(model, histories).params);
    const gradient = new Float64Array(4);
    objective(Float64Array.from(logs), gradient);
    for (const slope of gradient) expect(Math.abs(slope)).toBeLessThan(1e-8);
  });
});

describe("the fit of gamma-gamma", () => {
  const next = random(3);
  const spenders = Array.from({ length: 800 }, () => {
    const x = 1 + Math.floor(next() * 8);
    return { x, mean: gammaVariate(next, 6 * x) / ((gammaVariate(next, 4) / 16) * x) };
  });
  const fit = fitSpend(spenders);

  test("finds the parameters the data were drawn with, within what 800 customers tell", () => {
    [6, 4, 16].forEach((expected, i) => expect(Math.abs(Math.log((fit.params[i] as number) / expected))).toBeLessThan(0.35));
  });

  test("does not depend on the order of the rows, and γ goes with the currency", () => {
    const other = fitSpend(shuffled(spenders).map(({ x, mean }) => ({ x, mean: mean * 7.2 })));
    [1, 1, 7.2].forEach((per, i) => expect((other.params[i] as number) / ((fit.params[i] as number) * per)).toBeCloseTo(1, 6));
    expect(other.logLikelihood).toBeCloseTo(fit.logLikelihood - 800 * Math.log(7.2), 5);
  });

  test.each([
    ["identical customers", Array.from({ length: 20 }, () => ({ x: 2, mean: 50 }))],
    ["one who spends a million times as much", Array.from({ length: 20 }, (_, i) => ({ x: 1 + (i % 3), mean: i === 0 ? 5e7 : 40 + i }))],
    ["one purchase each", Array.from({ length: 20 }, (_, i) => ({ x: 1, mean: 10 + i * i }))],
    ["the smallest amounts", Array.from({ length: 20 }, (_, i) => ({ x: 1 + (i % 2), mean: (1 + i) * 1e-300 }))],
  ])("on %s settles or says that it cannot", (_name, given) => settles(() => fitSpend(given)));

  test("of spenders drawn at random, from a millionth to a million of money, settles at a place that no step betters, or says that it cannot", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1e6 }), (seed) => {
        const draw = random(seed);
        const [unit, range, most] = [10 ** (draw() * 12 - 6), draw() * 10, 10 ** (draw() * 4)];
        const given = many([3, 10, 50, 400][Math.floor(draw() * 4)] as number, () => ({
          x: Math.ceil(most * draw() ** 3 + 1e-9),
          mean: unit * Math.exp(range * (draw() - 0.5)),
        }));
        const found = fitOr(() => fitSpend(given), ["no-convergence"]);
        if (found === undefined) return;
        const likelihood = (params: readonly number[]) =>
          given.reduce((sum, one) => sum + spendLogLikelihood(params as unknown as GammaGammaParams, one), 0);
        const highest = found.logLikelihood + 1e-6 * given.length * Math.max(1, Math.abs(found.logLikelihood / given.length));
        for (const times of [0.5, 0.99, 1.01, 2]) {
          found.params.forEach((_, i) => {
            const beside = found.params.map((param, j) => (i === j ? param * times : param));
            if (beside.slice(0, 2).every((param) => param < 1e4)) expect(likelihood(beside)).toBeLessThanOrEqual(highest);
          });
        }
      }),
    );
  });
});
