import fc from "fast-check";
import { kaplanMeier } from "../../../src/core/retention/kaplan-meier";

/** Freireich and others (1963): weeks in remission on 6-MP; + is censored. */
const SIX_MP = "6 6 6 6+ 7 9+ 10 10+ 11+ 13 16 17+ 19+ 20+ 22 23 25+ 32+ 32+ 34+ 35+".split(" ");

const customers = fc
  .array(fc.tuple(fc.integer({ min: 0, max: 20 }), fc.boolean()), { minLength: 1, maxLength: 60 })
  .filter((list) => list.some(([, left]) => left));
const curveOf = (list: readonly (readonly [number, boolean])[]) =>
  kaplanMeier(
    list.map(([time]) => time),
    list.map(([, left]) => (left ? 1 : 0)),
  );

describe("the survival curve", () => {
  test("of the 6-MP remissions is the textbooks' .857 .807 .753 .690 .627 .538 .448", () => {
    const steps = kaplanMeier(
      SIX_MP.map(parseFloat),
      SIX_MP.map((text) => (text.endsWith("+") ? 0 : 1)),
    );
    expect(steps.map(({ time }) => time)).toEqual([6, 7, 10, 13, 16, 22, 23]);
    expect(steps.map(({ survival }) => survival.toFixed(3))).toEqual(["0.857", "0.807", "0.753", "0.690", "0.627", "0.538", "0.448"]);
  });

  test("without censoring is the share that lasted longer, with the binomial standard error", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 20 }), { minLength: 1, maxLength: 60 }), (times) => {
        for (const { time, survival, standardError } of curveOf(times.map((t) => [t, true]))) {
          const share = times.filter((t) => t > time).length / times.length;
          expect(survival).toBeCloseTo(share, 12);
          if (share === 0) expect(standardError).toBeUndefined();
          else expect(standardError).toBeCloseTo(Math.sqrt((share * (1 - share)) / times.length), 12);
        }
      }),
    );
  });

  test("never rises, stays within 0 and 1, and does not depend on the order of the rows", () => {
    fc.assert(
      fc.property(customers, (list) => {
        const steps = curveOf(list);
        steps.forEach(({ survival }, i) => {
          expect(survival).toBeGreaterThanOrEqual(0);
          expect(survival).toBeLessThan(i === 0 ? 1 : (steps[i - 1]?.survival as number));
        });
        expect(curveOf([...list].reverse())).toEqual(steps);
      }),
    );
  });

  test("counts who was last seen at the time of a departure as at risk then", () => {
    expect(kaplanMeier([5, 5], [1, 0])[0]).toMatchObject({ atRisk: 2, survival: 0.5 });
  });

  test("does not exist where nobody left", () => {
    expect(() => kaplanMeier([1, 2], [0, 0])).toThrow(expect.objectContaining({ kind: "na" }));
    expect(() => kaplanMeier([], [])).toThrow(expect.objectContaining({ kind: "na" }));
  });
});
