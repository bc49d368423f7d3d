import fc from "fast-check";
import { gmv, type GmvDrivers } from "../../../src/core/revenue/gmv";
import { solveGmv } from "../../../src/core/revenue/solve-gmv";

const drivers = fc.record({
  users: fc.integer({ min: 1, max: 1_000_000 }),
  conversion: fc.double({ min: 0.001, max: 1, noNaN: true }),
  frequency: fc.double({ min: 0.5, max: 20, noNaN: true }),
  aov: fc.double({ min: 1, max: 5000, noNaN: true }),
});

describe("GMV", () => {
  test("solved for any driver gives that driver back", () => {
    fc.assert(
      fc.property(drivers, fc.constantFrom<keyof GmvDrivers>("users", "conversion", "frequency", "aov"), (given, missing) => {
        expect(Math.abs(solveGmv(gmv(given), { ...given, [missing]: undefined }) / given[missing] - 1)).toBeLessThan(1e-12);
      }),
    );
  });

  test("that takes every visitor has a conversion of 1, whatever rounding adds to it", () => {
    fc.assert(
      fc.property(drivers, (given) => {
        expect(solveGmv(gmv({ ...given, conversion: 1 }), { ...given, conversion: undefined })).toBeLessThanOrEqual(1);
      }),
    );
  });

  test("cannot be reached with a conversion above 1, nor by multiplying nothing", () => {
    expect(() => solveGmv(1000, { users: 10, conversion: undefined, frequency: 1, aov: 50 })).toThrow(
      expect.objectContaining({ kind: "num" }),
    );
    expect(() => solveGmv(1000, { users: undefined, conversion: 0, frequency: 1, aov: 50 })).toThrow(
      expect.objectContaining({ kind: "div0" }),
    );
  });
});
