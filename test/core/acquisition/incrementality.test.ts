import fc from "fast-check";
import { cac } from "../../../src/core/acquisition/cac";
import { incrementality, type HoldoutTest } from "../../../src/core/acquisition/incrementality";

const lift = (inputs: Partial<HoldoutTest>) =>
  incrementality({ testConversions: 330, testSize: 10_000, controlConversions: 300, controlSize: 10_000, spend: 6000, valuePerConversion: 250, ...inputs });
const size = fc.integer({ min: 1, max: 1e6 });

describe("incrementality", () => {
  test("is test rate minus control rate, and its people", () => {
    fc.assert(fc.property(size, size, fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true }), (testSize, controlSize, t, c) => {
      const testConversions = Math.floor(testSize * t);
      const controlConversions = Math.floor(controlSize * c);
      const result = lift({ testConversions, testSize, controlConversions, controlSize });
      expect(result.lift).toBeCloseTo(testConversions / testSize - controlConversions / controlSize, 12);
      expect(Math.abs(result.conversions - result.lift * testSize)).toBeLessThanOrEqual(1e-9 * testSize);
      expect(Math.abs((result.roas as number) * 6000 - result.conversions * 250)).toBeLessThanOrEqual(1e-9 * (1 + Math.abs(result.conversions) * 250));
    }));
  });

  test("is exactly 0 for equal rates of unequal groups", () => {
    const result = lift({ testConversions: 3, testSize: 70, controlConversions: 30, controlSize: 700 });
    expect([result.lift, result.relativeLift, result.conversions]).toEqual([0, 0, 0]);
    expect(result.costPerConversion).toMatchObject({ kind: "div0" });
  });

  test("is worth its spend exactly where the cost per incremental conversion is its value", () => {
    fc.assert(fc.property(fc.integer({ min: 301, max: 5000 }), fc.integer({ min: 1, max: 1e5 }), (testConversions, spend) => {
      const { costPerConversion } = lift({ testConversions, spend });
      expect(lift({ testConversions, spend, valuePerConversion: costPerConversion as number }).roas).toBeCloseTo(1, 12);
    }));
  });

  test("of two groups swapped is the opposite lift", () => {
    fc.assert(fc.property(size, fc.integer({ min: 0, max: 1 }), fc.integer({ min: 0, max: 1 }), (people, a, b) => {
      const there = lift({ testConversions: a, testSize: people, controlConversions: b, controlSize: people }).lift;
      const back = lift({ testConversions: b, testSize: people, controlConversions: a, controlSize: people }).lift;
      expect(there + back).toBe(0);
    }));
  });

  test("has no cost per conversion where the campaign lost some", () => {
    expect(lift({ testConversions: 200 }).costPerConversion).toMatchObject({ kind: "na" });
  });

  test("refuses more conversions than people before an empty group", () => {
    expect(() => lift({ testConversions: 1, testSize: 0 })).toThrow(expect.objectContaining({ kind: "num" }));
    expect(() => lift({ controlConversions: 0, controlSize: 0 })).toThrow(expect.objectContaining({ kind: "div0" }));
  });
});

describe("customer acquisition cost", () => {
  test("is spend per new customer, and does not exist without one", () => {
    expect(cac(80_000, 1600)).toBe(50);
    expect(() => cac(80_000, 0)).toThrow(expect.objectContaining({ kind: "div0" }));
  });
});
