import fc from "fast-check";
import { kano } from "../../../src/core/segmentation/kano";
import { lifecycleStage } from "../../../src/core/segmentation/lifecycle-stage";

const rules = { newDays: 30, silentDays: 60, churnDays: 180, loyalOrders: 5 };
const stage = (orders: number, daysSinceFirst: number, daysSinceLast: number) =>
  lifecycleStage({ orders, daysSinceFirst, daysSinceLast }, rules);

describe("the life cycle", () => {
  test("changes the day after each limit, not on it", () => {
    expect([30, 31].map((days) => stage(1, days, 5))).toEqual(["new", "first_order"]);
    expect([60, 61].map((days) => stage(9, 400, days))).toEqual(["loyal", "silent"]);
    expect([180, 181].map((days) => stage(9, 400, days))).toEqual(["silent", "churned"]);
    expect([1, 2, 4, 5].map((orders) => stage(orders, 50, 1))).toEqual(["first_order", "repeat", "repeat", "loyal"]);
  });

  test("never comes back from silence by waiting", () => {
    const order = ["new", "first_order", "repeat", "loyal", "silent", "churned"];
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 20 }),
        fc.integer({ min: 0, max: 400 }),
        fc.integer({ min: 0, max: 400 }),
        fc.integer({ min: 1, max: 400 }),
        (orders, last, span, wait) => {
          const now = stage(orders, last + span, last);
          const later = stage(orders, last + span + wait, last + wait);
          if (now === "silent" || now === "churned") expect(order.indexOf(later)).toBeGreaterThanOrEqual(order.indexOf(now));
        },
      ),
    );
  });

  test("refuses a first order after the last, and churn before silence", () => {
    expect(() => stage(2, 3, 4)).toThrow(expect.objectContaining({ kind: "num" }));
    expect(() => lifecycleStage({ orders: 0, daysSinceFirst: 0, daysSinceLast: 0 }, { ...rules, silentDays: 180 })).toThrow(
      expect.objectContaining({ kind: "num" }),
    );
  });
});

describe("Kano", () => {
  const of = (attractive: number, oneDimensional: number, mustBe: number, indifferent: number, reverse = 0, questionable = 0) =>
    kano({ attractive, oneDimensional, mustBe, indifferent, reverse, questionable });

  test("breaks ties in the order must-be, one-dimensional, attractive, indifferent", () => {
    expect([of(5, 5, 5, 5), of(5, 5, 1, 5), of(5, 1, 1, 5), of(1, 1, 1, 5, 5)].map(({ category }) => category)).toEqual([
      "M",
      "O",
      "A",
      "I",
    ]);
  });

  test("keeps better within 0 and 1 and worse within −1 and 0, and their distance is 1 + (O − I) ÷ all", () => {
    const count = fc.integer({ min: 0, max: 500 });
    fc.assert(
      fc.property(count, count, count, count, (a, o, m, i) => {
        fc.pre(a + o + m + i > 0);
        const { better = NaN, worse = NaN } = of(a, o, m, i);
        expect(better).toBeGreaterThanOrEqual(0);
        expect(better).toBeLessThanOrEqual(1);
        expect(worse).toBeLessThanOrEqual(0);
        expect(worse).toBeGreaterThanOrEqual(-1);
        expect(better - worse).toBeCloseTo(1 + (o - i) / (a + o + m + i), 12);
      }),
    );
  });
});
