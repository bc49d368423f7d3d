import fc from "fast-check";
import { customerValue } from "../../../../src/core/ltv/btyd/customer-value";
import { expectedPurchases, predictPurchases } from "../../../../src/core/ltv/btyd/expected-purchases";
import type { BtydModel, BtydParams, PurchaseHistory } from "../../../../src/core/ltv/btyd/models";
import { probabilityAlive } from "../../../../src/core/ltv/btyd/probability-alive";

const MODELS = ["bgnbd", "mbgnbd", "pnbd"] as const;
const parameter = fc.double({ min: -3, max: 3, noNaN: true }).map(Math.exp);
const params = fc.tuple(parameter, parameter, parameter, parameter) as fc.Arbitrary<BtydParams>;
const history: fc.Arbitrary<PurchaseHistory> = fc
  .record({
    x: fc.integer({ min: 0, max: 400 }),
    T: fc.double({ min: 0, max: 500, noNaN: true }),
    share: fc.double({ min: 0, max: 1, noNaN: true }),
  })
  .map(({ x, T, share }) => ({ x, tx: x === 0 ? 0 : T * share, T }));
const time = fc.double({ min: 0.01, max: 1000, noNaN: true });

describe.each(MODELS)("%s", (model) => {
  test("keeps the probability of being alive within 0 and 1", () => {
    fc.assert(
      fc.property(params, history, (given, one) => {
        const alive = probabilityAlive(model, given, one);
        expect(alive >= 0 && alive <= 1).toBe(true);
      }),
    );
  });

  test("believes less in a customer the longer the silence", () => {
    fc.assert(
      fc.property(params, history, time, (given, one, more) => {
        const later = probabilityAlive(model, given, { ...one, T: one.T + more });
        expect(later).toBeLessThanOrEqual(probabilityAlive(model, given, one) + 1e-12);
      }),
    );
  });

  test("expects more purchases in more time, of new customers and of known ones", () => {
    fc.assert(
      fc.property(params, history, time, time, (given, one, t, more) => {
        expect(expectedPurchases(model, given, t + more)).toBeGreaterThan(expectedPurchases(model, given, t) * (1 - 1e-9));
        expect(expectedPurchases(model, given, t)).toBeGreaterThan(0);
        const [before, after] = [predictPurchases(model, given, one, t), predictPurchases(model, given, one, t + more)];
        expect(after).toBeGreaterThanOrEqual(before * (1 - 1e-8));
      }),
    );
  });

  test("expects of someone just won what it expects of a new customer", () => {
    fc.assert(
      fc.property(params, time, (given, t) => {
        const fresh = predictPurchases(model, given, { x: 0, tx: 0, T: 0 }, t);
        expect(Math.abs(fresh / expectedPurchases(model, given, t) - 1)).toBeLessThan(1e-8);
      }),
    );
  });

  test("expects the prior purchase rate at first: E[X(t)] ÷ t goes to r/α", () => {
    fc.assert(
      fc.property(params, ([r, alpha, third, fourth]) => {
        // Of the modified model only those who did not leave at once.
        const stays = model === "mbgnbd" ? fourth / (third + fourth) : 1;
        const t = 1e-7 * Math.min(alpha, fourth, 1);
        expect(expectedPurchases(model, [r, alpha, third, fourth], t) / t / ((r / alpha) * stays)).toBeCloseTo(1, 4);
      }),
    );
  });

  test("is continuous where its closed form has a gap: a = 1, s = 1", () => {
    fc.assert(
      fc.property(params, history, time, ([r, alpha, , fourth], one, t) => {
        const at = (third: number) => predictPurchases(model, [r, alpha, third, fourth], one, t);
        const middle = at(1);
        for (const beside of [1 - 1e-7, 1 + 1e-7])
          expect(Math.abs(at(beside) - middle)).toBeLessThanOrEqual(1e-4 * Math.abs(middle) + 1e-300);
      }),
    );
  });
});

describe("customer value", () => {
  const value = (
    model: BtydModel,
    given: BtydParams,
    one: PurchaseHistory,
    more: { horizon: number; discount?: number; margin?: number },
  ) =>
    customerValue({
      model,
      params: given,
      spend: [6.25, 3.74, 15.44],
      history: one,
      mean: one.x === 0 ? 0 : 30,
      discount: 0,
      margin: 1,
      ...more,
    });

  test("without discount is expected purchases times expected spend", () => {
    // 6.25 · 15.44 ÷ 2.74 for someone without a repeat.
    const one = { x: 0, tx: 0, T: 20 };
    for (const model of MODELS)
      expect(value(model, [0.5, 8, 0.9, 2], one, { horizon: 30 })).toBeCloseTo(
        ((6.25 * 15.44) / 2.74) * predictPurchases(model, [0.5, 8, 0.9, 2], one, 30),
        10,
      );
  });

  test("over thousands of periods is the sum of what each of them brings", () => {
    const one = { x: 2, tx: 0.7, T: 1 };
    for (const model of ["bgnbd", "mbgnbd"] as const) {
      const given: BtydParams = [0.243, 0.4, 0.793, 2.426];
      let sum = 0;
      let before = 0;
      for (let period = 1; period <= 1500; period += 1) {
        const until = predictPurchases(model, given, one, period);
        sum += (until - before) / 1.002 ** period;
        before = until;
      }
      const spend = (6.25 * (15.44 + 60)) / (6.25 * 2 + 3.74 - 1);
      expect(value(model, given, one, { horizon: 1500, discount: 0.002 }) / (sum * spend)).toBeCloseTo(1, 10);
    }
  });

  test("is never more than without a discount, and the margin is a share of it", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...MODELS),
        params,
        history,
        fc.integer({ min: 0, max: 40 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (model, given, one, horizon, discount) => {
          const whole = value(model, given, one, { horizon });
          expect(value(model, given, one, { horizon, discount })).toBeLessThanOrEqual(whole * (1 + 1e-12));
          expect(value(model, given, one, { horizon, margin: 0.25 })).toBeCloseTo(whole / 4, 9 - Math.ceil(Math.log10(1 + whole)));
        },
      ),
    );
  });

  test("grows with margin and horizon and falls with the discount", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...MODELS),
        params,
        fc.integer({ min: 1, max: 30 }),
        fc.double({ min: 0, max: 0.5, noNaN: true }),
        (model, given, horizon, discount) => {
          const one = { x: 2, tx: 10, T: 20 };
          const base = value(model, given, one, { horizon, discount, margin: 0.3 });
          expect(value(model, given, one, { horizon, discount, margin: 0.6 }) / base).toBeCloseTo(2, 10);
          expect(value(model, given, one, { horizon: horizon + 1, discount, margin: 0.3 })).toBeGreaterThanOrEqual(base);
          expect(value(model, given, one, { horizon, discount: discount + 0.1, margin: 0.3 })).toBeLessThan(base);
        },
      ),
    );
  });
});
