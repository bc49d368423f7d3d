import fc from "fast-check";
import { repurchaseRate } from "../../../src/core/retention/repurchase-rate";
import { revenueRetention } from "../../../src/core/retention/revenue-retention";
import { stickiness } from "../../../src/core/retention/stickiness";

const fault = (kind: string) => expect.objectContaining({ kind });
const amount = fc.integer({ min: 0, max: 1_000_000 });

describe("revenue retention", () => {
  test("net exceeds gross by expansion ÷ start", () => {
    fc.assert(
      fc.property(amount, amount, amount, amount, (left, expansion, contraction, churned) => {
        const start = left + contraction + churned + 1;
        const gross = revenueRetention({ start, expansion: 0, contraction, churned });
        expect(revenueRetention({ start, expansion, contraction, churned }) - gross).toBeCloseTo(expansion / start, 9);
        expect(gross).toBeLessThanOrEqual(1);
      }),
    );
  });

  test("refuses a loss above the start before it looks for a zero start", () => {
    expect(() => revenueRetention({ start: 0, expansion: 0, contraction: 1, churned: 0 })).toThrow(fault("num"));
    expect(() => revenueRetention({ start: 0, expansion: 5, contraction: 0, churned: 0 })).toThrow(fault("div0"));
  });
});

describe("the repurchase rate", () => {
  test("by orders weighs the customers by what they bought: with k orders each it is 1 − 1/k", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 50 }), fc.integer({ min: 1, max: 50 }), (orders, customers) => {
        const counts = Array<number>(customers).fill(orders);
        expect(repurchaseRate(counts, "orders")).toBeCloseTo(1 - 1 / orders, 12);
        expect(repurchaseRate(counts, "users")).toBe(orders > 1 ? 1 : 0);
      }),
    );
  });

  test("is the same with and without customers who never bought", () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 1 }),
        fc.constantFrom("users" as const, "orders" as const),
        (counts, mode) => {
          fc.pre(counts.some((count) => count > 0));
          expect(repurchaseRate([...counts, 0, 0], mode)).toBe(repurchaseRate(counts, mode));
        },
      ),
    );
  });

  test("has no value without buyers", () => {
    expect(() => repurchaseRate([0, 0], "users")).toThrow(fault("div0"));
    expect(() => repurchaseRate([], "orders")).toThrow(fault("div0"));
  });
});

test("stickiness refuses more users in a day than in the month, then divides", () => {
  expect(stickiness(24_000, 120_000)).toBe(0.2);
  expect(() => stickiness(1, 0)).toThrow(fault("num"));
  expect(() => stickiness(0, 0)).toThrow(fault("div0"));
});
