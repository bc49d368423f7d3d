import fc from "fast-check";
import { betaGeometricMean } from "../../../../src/core/ltv/btyd/beta-geometric-mean";
import { logOddsOfDeath } from "../../../../src/core/ltv/btyd/death-integral";
import { expectedPurchases, predictPurchases } from "../../../../src/core/ltv/btyd/expected-purchases";
import type { BtydParams, PurchaseHistory } from "../../../../src/core/ltv/btyd/models";
import { probabilityAlive } from "../../../../src/core/ltv/btyd/probability-alive";
import { plainHypergeometric } from "./plain-hypergeometric";

const within = (actual: number, expected: number, relative: number) =>
  expect(Math.abs(actual - expected)).toBeLessThanOrEqual(relative * Math.abs(expected));
const between = (min: number, max: number) => fc.double({ min, max, noNaN: true });

describe("expected purchases of both BG/NBD models", () => {
  /** The closed forms as printed, where their power series in positive terms converges: c and a − 1 above 0. */
  const usual = fc
    .tuple(between(0.05, 3), between(0.5, 30), between(0.05, 3), between(1.05, 8), between(0.1, 60))
    .filter(([, , a]) => Math.abs(a - 1) > 0.01);

  test("are the closed form of Fader, Hardie and Lee (2005), of new customers and of known ones", () => {
    fc.assert(
      fc.property(usual, fc.integer({ min: 0, max: 30 }), between(0, 1), between(1, 60), ([r, alpha, a, b, t], x, share, T) => {
        const z = t / (alpha + t);
        const fresh = ((a + b - 1) / (a - 1)) * (1 - (1 - z) ** r * plainHypergeometric(r, b, a + b - 1, z));
        within(expectedPurchases("bgnbd", [r, alpha, a, b], t), fresh, 1e-9 + 1e-13 / Math.abs(fresh * (a - 1)));
        const history: PurchaseHistory = { x, tx: x === 0 ? 0 : T * share, T };
        const zT = t / (alpha + T + t);
        const [m, c] = [r + x, a + b + x - 1];
        const ratio = ((alpha + T) / (alpha + history.tx)) ** m;
        const known =
          ((c / (a - 1)) * (1 - (1 - zT) ** m * plainHypergeometric(m, b + x, c, zT))) / (1 + (x === 0 ? 0 : (a / (b + x - 1)) * ratio));
        within(predictPurchases("bgnbd", [r, alpha, a, b], history, t), known, 1e-9 + (1e-13 * c) / Math.abs(known * (a - 1)));
      }),
    );
  });

  test("of the modified model are the closed form of Batislam, Denizel and Filiztekin (2007)", () => {
    fc.assert(
      fc.property(usual, ([r, alpha, a, b, t]) => {
        const z = t / (alpha + t);
        const fresh = (b / (a - 1)) * (1 - (1 - z) ** r * plainHypergeometric(r, b + 1, a + b, z));
        within(expectedPurchases("mbgnbd", [r, alpha, a, b], t), fresh, 1e-9 + 1e-13 / Math.abs(fresh * (a - 1)));
      }),
    );
  });

  test.each([
    // shape, a, b, time; the value by mpmath, both as ₂F₁ with 50 digits and as an integral.
    [754.5, 0.0028, 2.84, 1.35, 1004.18610499496],
    [659.4, 0.28, 0.0011, 78.5, 13.1321715855483],
    [525, 50.5, 1.17, 0.45, 1.02363636363636],
    [0.0192, 12231.7, 3.3e-6, 2.68, 0.0247056195071101],
    [57324, 6.8e-6, 1.74e-4, 0.04, 2206.64825558239],
    [1e6, 1e6, 1e-6, 1e-5, 0.999954597801199],
    [0.5, 1e-7, 2, 1000, 499.999723270675],
    [0.243, 0.793, 2.426, 1e6, 76.4093828215357],
    [0.243, 1, 2.426, 11.8, 1.29122715973145],
    [30, 0.4, 0.6, 0.5, 5.56625706430457],
    [1e6, 1e-6, 1e6, 1e-4, 99.9999999950002],
  ])("keep ten digits at the edges too: shape %d, a %d, b %d, time %d", (shape, a, b, time, expected) =>
    within(betaGeometricMean(shape, a, b, time), expected, 2e-10),
  );

  test("are the same on both sides of where the series gives way to the integral", () => {
    fc.assert(
      fc.property(between(0.05, 5), between(0.05, 5), between(0.05, 8), (shape, a, b) => {
        // z = 0.99 at a time of 99.
        within(betaGeometricMean(shape, a, b, 99 * (1 + 1e-9)), betaGeometricMean(shape, a, b, 99 * (1 - 1e-9)), 1e-8);
      }),
    );
  });
});

describe("the gaps of the closed forms are bridged", () => {
  const rest = fc.tuple(between(0.05, 5), between(0.5, 50), between(0.05, 20), between(0.5, 200));

  test("a = 1 and s = 1 lie between their neighbours", () => {
    fc.assert(
      fc.property(
        fc.constantFrom("bgnbd" as const, "mbgnbd" as const, "pnbd" as const),
        rest,
        fc.constantFrom(1e-3, 1e-6, 1e-9, 1e-12),
        (model, [r, alpha, fourth, t], step) => {
          const at = (third: number) => expectedPurchases(model, [r, alpha, third, fourth], t);
          // More readiness to leave, fewer purchases: strictly between, up to rounding.
          expect(at(1)).toBeLessThanOrEqual(at(1 - step) * (1 + 1e-12));
          expect(at(1)).toBeGreaterThanOrEqual(at(1 + step) * (1 - 1e-12));
          within(at(1 + step), at(1), 20 * step + 1e-11);
        },
      ),
    );
  });

  test("s = 1 is the limit rβ/α · ln((β + t)/β)", () => {
    fc.assert(
      fc.property(rest, ([r, alpha, beta, t]) =>
        within(expectedPurchases("pnbd", [r, alpha, 1, beta], t), ((r * beta) / alpha) * Math.log1p(t / beta), 1e-12),
      ),
    );
  });

  test("α = β is no gap of the Pareto/NBD", () => {
    fc.assert(
      fc.property(rest, between(0.1, 3), fc.integer({ min: 0, max: 50 }), between(0, 0.99), ([r, alpha, , T], s, x, share) => {
        const history = { x, tx: x === 0 ? 0 : T * share, T };
        const at = (beta: number) => probabilityAlive("pnbd", [r, alpha, s, beta], history);
        for (const beta of [alpha * (1 - 1e-9), alpha * (1 + 1e-9)])
          expect(Math.abs(at(beta) - at(alpha))).toBeLessThanOrEqual(1e-6 * at(alpha) + 1e-300);
      }),
    );
  });
});

describe("the odds of a death in silence, Pareto/NBD", () => {
  test.each([
    // r, α, s, β, x, t_x, T; ln of the odds by mpmath's integration with 50 digits.
    [0.5143, 2.8845, 0.2856, 14.1087, 221, 103.42857, 103.57143, -7.81382115894493],
    [1e6, 1e8, 1e-6, 1e5, 3, 10, 30, -22.23123399803298],
    [2, 1e-5, 3, 1e6, 10_000, 5, 30, 17900.84371251131],
    [1e-4, 4, 1e5, 1e7, 0, 0, 40, -0.709552534074014],
    [0.553, 10.578, 0.606, 11.669, 10_000, 20, 39, 4823.469576341571],
    [0.553, 10.578, 0.606, 10.578, 2, 30.43, 38.86, -1.867995888527189],
  ])("r %d, α %d, s %d, β %d, x %d, t_x %d, T %d", (r, alpha, s, beta, x, tx, T, expected) =>
    within(logOddsOfDeath(r, alpha, s, beta, x, tx, T), expected, 2e-11),
  );

  test("leave P(alive) at 0 and 1 without overflow", () => {
    expect(probabilityAlive("pnbd", [2, 1e-5, 3, 1e6], { x: 10_000, tx: 5, T: 30 })).toBe(0);
    expect(probabilityAlive("pnbd", [2, 5, 3, 6], { x: 10_000, tx: 30, T: 30 })).toBe(1);
    expect(probabilityAlive("bgnbd", [2, 5, 3, 6], { x: 10_000, tx: 1, T: 1e9 })).toBe(0);
  });
});

describe.each(["bgnbd", "mbgnbd", "pnbd"] as const)("%s", (model) => {
  const params = fc.tuple(between(0.05, 10), between(0.1, 100), between(0.05, 5), between(0.05, 100)) as fc.Arbitrary<BtydParams>;

  test("predicts at most what a customer who never leaves would buy", () => {
    fc.assert(
      fc.property(params, fc.integer({ min: 0, max: 300 }), between(0.1, 100), between(0.01, 300), (given, x, T, t) => {
        const bound = ((given[0] + x) / (given[1] + T)) * t;
        expect(predictPurchases(model, given, { x, tx: x === 0 ? 0 : T, T }, t)).toBeLessThanOrEqual(bound * (1 + 1e-9));
      }),
    );
  });

  test("does not care for the unit of time", () => {
    fc.assert(
      fc.property(
        params,
        fc.integer({ min: 0, max: 100 }),
        between(0.1, 100),
        between(0, 1),
        between(0.1, 300),
        fc.constantFrom(1e-6, 7, 1e6),
        ([r, alpha, third, fourth], x, T, share, t, per) => {
          const tx = x === 0 ? 0 : T * share;
          const scaled: BtydParams = [r, alpha * per, third, model === "pnbd" ? fourth * per : fourth];
          within(
            predictPurchases(model, scaled, { x, tx: tx * per, T: T * per }, t * per),
            predictPurchases(model, [r, alpha, third, fourth], { x, tx, T }, t),
            1e-7,
          );
        },
      ),
    );
  });
});

describe("at the edge that a fit returns for a limit, predictions are those of the limit", () => {
  const [edge, t] = [Math.exp(24), 52];

  test("nobody ever leaves: r/α a week", () => {
    for (const params of [
      [0.5, 8, 1 / edge, 3],
      [0.5, 8, 1, edge],
    ] as const)
      within(expectedPurchases("bgnbd", params, t), (0.5 / 8) * t, 1e-6);
    within(expectedPurchases("mbgnbd", [0.5, 8, 1 / edge, edge], t), (0.5 / 8) * t, 1e-6);
    within(expectedPurchases("pnbd", [0.5, 8, 1 / edge, 3], t), (0.5 / 8) * t, 1e-6);
  });

  test("everybody leaves after the first repeat: whether there is one", () => {
    within(expectedPurchases("bgnbd", [0.5, 8, edge, 1 / edge], t), 1 - (8 / (8 + t)) ** 0.5, 1e-6);
  });

  test("all customers are alike: a Poisson process with a rate of 0.1 until each leaves", () => {
    within(expectedPurchases("bgnbd", [0.1 * edge, edge, 0.03 * edge, 0.07 * edge], t), -Math.expm1(-0.1 * 0.3 * t) / 0.3, 1e-6);
    within(expectedPurchases("pnbd", [0.1 * edge, edge, 0.02 * edge, edge], t), (0.1 / 0.02) * -Math.expm1(-0.02 * t), 1e-6);
    const seen = { x: 3, tx: 10, T: 30 };
    within(probabilityAlive("bgnbd", [0.1 * edge, edge, 0.03 * edge, 0.07 * edge], seen), 1 / (1 + (0.3 / 0.7) * Math.exp(0.1 * 20)), 1e-6);
    within(probabilityAlive("pnbd", [0.1 * edge, edge, 0.02 * edge, edge], seen), 1 / (1 + (0.02 / 0.12) * Math.expm1(0.12 * 20)), 1e-6);
  });
});
