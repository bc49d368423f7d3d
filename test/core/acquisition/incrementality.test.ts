import fc from "fast-check";
import { incrementality, type HoldoutTest } from "../../../src/core/acquisition/incrementality";

const lift = (inputs: Partial<HoldoutTest>) =>
  incrementality({ testConversions: 330, testSize: 10_000, controlConversions: 300, controlSize: 10_000, ...inputs });
const size = fc.integer({ min: 1, max: 1e6 });

describe("incrementality", () => {
  test("is test rate minus control rate, and its people", () => {
    fc.assert(
      fc.property(
        size,
        size,
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (testSize, controlSize, t, c) => {
          const testConversions = Math.floor(testSize * t);
          const controlConversions = Math.floor(controlSize * c);
          const result = lift({ testConversions, testSize, controlConversions, controlSize });
          expect(result.lift).toBeCloseTo(testConversions / testSize - controlConversions / controlSize, 12);
          expect(Math.abs(result.conversions - result.lift * testSize)).toBeLessThanOrEqual(1e-9 * testSize);
        },
      ),
    );
  });

  test("is exactly 0 for equal rates of unequal groups", () => {
    const result = lift({ testConversions: 3, testSize: 70, controlConversions: 30, controlSize: 700 });
    expect([result.lift, result.relativeLift, result.conversions]).toEqual([0, 0, 0]);
  });

  test("of two groups swapped is the opposite lift", () => {
    fc.assert(
      fc.property(size, fc.integer({ min: 0, max: 1 }), fc.integer({ min: 0, max: 1 }), (people, a, b) => {
        const there = lift({ testConversions: a, testSize: people, controlConversions: b, controlSize: people }).lift;
        const back = lift({ testConversions: b, testSize: people, controlConversions: a, controlSize: people }).lift;
        expect(there + back).toBe(0);
      }),
    );
  });

  test("refuses more conversions than people before an empty group", () => {
    expect(() => lift({ testConversions: 1, testSize: 0 })).toThrow(expect.objectContaining({ kind: "num" }));
    expect(() => lift({ controlConversions: 0, controlSize: 0 })).toThrow(expect.objectContaining({ kind: "div0" }));
  });
});
