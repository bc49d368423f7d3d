import fc from "fast-check";
import { bounceRate } from "../../../src/core/content/bounce-rate";
import { dwell } from "../../../src/core/content/dwell";

describe("bounce rate", () => {
  test("of the two definitions is each other's complement for the same number", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1e6 }), fc.double({ min: 0, max: 1, noNaN: true }), (sessions, share) => {
        const n = Math.floor(sessions * share);
        expect(bounceRate(sessions, n, "ga4") + bounceRate(sessions, n, "ua")).toBeCloseTo(1, 12);
      }),
    );
  });

  test("refuses a part above the whole before it divides by zero", () => {
    expect(() => bounceRate(0, 1, "ua")).toThrow(expect.objectContaining({ kind: "num" }));
    expect(() => bounceRate(0, 0, "ua")).toThrow(expect.objectContaining({ kind: "div0" }));
  });
});

describe("dwell time", () => {
  const durations = [0, 30, 90, 60, 0];

  test("is 60 without the zeros, 36 with them, 30 in the middle", () => {
    expect(dwell(durations, "mean_nonzero")).toBeCloseTo(60, 12);
    expect(dwell(durations, "mean")).toBeCloseTo(36, 12);
    expect(dwell(durations, "median")).toBe(30);
    expect(dwell([10, 40], "median")).toBe(25);
  });

  test("lies between the shortest and the longest, follows the unit and not the order", () => {
    const times = fc.array(fc.integer({ min: 0, max: 3600 }), { minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(times, fc.constantFrom("mean_nonzero" as const, "mean" as const, "median" as const), (seconds, method) => {
        fc.pre(seconds.some((time) => time > 0));
        const typical = dwell(seconds, method);
        expect(typical).toBeGreaterThanOrEqual(Math.min(...seconds) * (1 - 1e-12));
        expect(typical).toBeLessThanOrEqual(Math.max(...seconds) * (1 + 1e-12));
        expect(
          dwell(
            seconds.map((time) => time * 60),
            method,
          ),
        ).toBeCloseTo(60 * typical, 6);
        expect(dwell([...seconds].reverse(), method)).toBeCloseTo(typical, 9);
      }),
    );
  });

  test("without its zeros is never below that with them", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 3600 }), { minLength: 1 }), (seconds) => {
        fc.pre(seconds.some((time) => time > 0));
        expect(dwell(seconds, "mean_nonzero") * (1 + 1e-12)).toBeGreaterThanOrEqual(dwell(seconds, "mean"));
      }),
    );
  });

  test("leaves the durations it was given in their order", () => {
    const given = [3, 1, 2];
    dwell(given, "median");
    expect(given).toEqual([3, 1, 2]);
  });

  test("does not exist where nothing was measured", () => {
    expect(() => dwell([0, 0], "mean_nonzero")).toThrow(expect.objectContaining({ kind: "div0" }));
    expect(() => dwell([], "mean")).toThrow(expect.objectContaining({ kind: "div0" }));
  });
});
