import fc from "fast-check";
import { kFactor } from "../../../src/core/virality/k-factor";
import { viralMultiplier } from "../../../src/core/virality/viral-multiplier";
import { viralUsers } from "../../../src/core/virality/viral-users";

const within = (actual: number, expected: number, relative: number) =>
  expect(Math.abs(actual - expected)).toBeLessThanOrEqual(relative * Math.abs(expected));

describe("viral users", () => {
  test("are Skok's 20,470 after 20 days at K = 2 and two days a cycle, over 20 million at one day", () => {
    within(viralUsers(10, 2, 2, 20), 20_470, 1e-13);
    within(viralUsers(10, 2, 1, 20), 20_971_510, 1e-13);
  });

  test("after whole cycles are all generations added up", () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 3, noNaN: true }), fc.integer({ min: 0, max: 20 }), (k, cycles) => {
        let expected = 0;
        for (let g = 0; g <= cycles; g += 1) expected += 10 * k ** g;
        within(viralUsers(10, k, 3, 3 * cycles), expected, 1e-11);
      }),
    );
  });

  test("keep their digits next to K = 1", () => {
    // 11 generations of 1 + g·1e-12 each: 11 + 55e-12.
    within(viralUsers(1, 1 + 1e-12, 1, 10), 11 + 55e-12, 1e-14);
    expect(viralUsers(1, 1, 1, 10)).toBe(11);
  });

  test("approach the multiplier below K = 1", () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 0.95, noNaN: true }), (k) => within(viralUsers(1, k, 1, 2000), viralMultiplier(k), 1e-9)),
    );
  });

  test("need a cycle of some length", () => {
    expect(() => viralUsers(10, 2, 0, 20)).toThrow(expect.objectContaining({ kind: "div0" }));
  });
});

describe("the viral multiplier", () => {
  test("does not exist at K = 1 and above", () => {
    expect(() => viralMultiplier(1)).toThrow(expect.objectContaining({ kind: "div0" }));
    expect(() => viralMultiplier(1.1)).toThrow(expect.objectContaining({ kind: "num" }));
  });
});

test("the K factor is invitations times their conversion: Skok's 10 invitations at 20 % give 2", () => {
  expect(kFactor(10, 0.2)).toBe(2);
});

test("viral users grow with K, with time and with a shorter cycle", () => {
  const k = fc.double({ min: 0.05, max: 2, noNaN: true });
  fc.assert(
    fc.property(k, fc.integer({ min: 1, max: 30 }), fc.integer({ min: 1, max: 10 }), (factor, days, cycle) => {
      const users = viralUsers(10, factor, cycle, days);
      expect(viralUsers(10, factor + 0.1, cycle, days)).toBeGreaterThan(users);
      expect(viralUsers(10, factor, cycle, days + 1)).toBeGreaterThanOrEqual(users);
      expect(viralUsers(10, factor, cycle + 1, days)).toBeLessThanOrEqual(users);
      expect(viralUsers(20, factor, cycle, days)).toBe(2 * users);
    }),
  );
});
