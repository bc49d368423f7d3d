import fc from "fast-check";
import { breakevenUnits } from "../../../src/core/unit-economics/breakeven-units";
import { priceBreakeven } from "../../../src/core/unit-economics/price-breakeven";
import { requireBreakEven } from "../../../src/core/unit-economics/require-break-even";

const money = fc.double({ min: 0.01, max: 1e9, noNaN: true });
const fraction = fc.double({ min: 0.001, max: 1, noNaN: true });
const fault = (kind: string) => expect.objectContaining({ kind });
const close = (actual: number, expected: number, relative = 1e-9, scale = Math.abs(expected)) =>
  expect(Math.abs(actual - expected)).toBeLessThanOrEqual(relative * Math.max(scale, 1e-12));

test("there is no break-even where fees and target take the margin, rounding dust aside, or where everything is refunded", () => {
  expect(() => requireBreakEven(0.4, 0, 0.3, 0.1)).toThrow(fault("div0"));
  expect(() => requireBreakEven(0.4, 1, 0, 0)).toThrow(fault("div0"));
  expect(() => requireBreakEven(0.4, 0, 0.3, 0.2)).toThrow(fault("num"));
  expect(() => requireBreakEven(0.4, 0.99, 0.3, 0.09)).not.toThrow();
});

describe("break-even units", () => {
  test("leave exactly the target profit", () => {
    fc.assert(
      fc.property(money, money, fraction, money, (fixed, price, share, target) => {
        const cost = price * (1 - share);
        const units = breakevenUnits(fixed, price, cost, target, false);
        close(units * (price - cost) - fixed, target, 1e-9, fixed + target);
      }),
    );
  });

  test("in whole units are the first number that suffices", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e6 }), fc.integer({ min: 1, max: 1e4 }), (fixed, contribution) => {
        const units = breakevenUnits(fixed, contribution + 7, 7, 0, true);
        expect(units * contribution).toBeGreaterThanOrEqual(fixed);
        expect((units - 1) * contribution).toBeLessThan(Math.max(fixed, 1e-9));
      }),
    );
  });

  test("need a price above the unit's cost, rounding dust aside", () => {
    expect(() => breakevenUnits(10, 0.3, 0.1 + 0.2, 0, false)).toThrow(fault("div0"));
    expect(() => breakevenUnits(10, 5, 6, 0, false)).toThrow(fault("num"));
  });
});

describe("the break-even change in volume", () => {
  test.each([
    [0.3, -0.1, 0.5, "Nagle and Müller's table: 30 % margin, 10 % cut"],
    [0.3, 0.1, -0.25, "Nagle and Müller's table: 30 % margin, 10 % rise"],
    [0.6, -0.2, 0.5, "King of Pops: 2.50 to 2.00 at a cost of 1.00"],
  ])("at a margin of %d and a price change of %d is %d (%s)", (margin, change, volume) => {
    close(priceBreakeven(margin, change), volume, 1e-12);
  });

  test("is −19.2 % at a margin of 42 % and a rise of 10 %, as published", () => {
    expect((100 * priceBreakeven(0.42, 0.1)).toFixed(1)).toBe("-19.2");
  });

  test("leaves the contribution as it was", () => {
    fc.assert(
      fc.property(fraction, fc.double({ min: -0.99, max: 3, noNaN: true }), (margin, change) => {
        fc.pre(margin + change > 1e-3);
        close((1 + priceBreakeven(margin, change)) * (margin + change), margin, 1e-9, 1);
      }),
    );
  });

  test("does not exist where the cut takes the margin or more", () => {
    expect(() => priceBreakeven(0.3, -0.3)).toThrow(fault("div0"));
    expect(() => priceBreakeven(0.3, -0.5)).toThrow(fault("num"));
  });
});
