import fc from "fast-check";
import { nelderMead } from "../../support/nelder-mead";
import { bass } from "../../../src/core/planning/bass";
import { launchPlan } from "../../../src/core/planning/launch-plan";

/** Sales of video recorders in the United States 1980–1989, thousands, as in the R documentation of the Bass fit. */
const VCR = [840, 1470, 2110, 4000, 7590, 10_950, 10_530, 9470, 7790, 5890];

const p = fc.double({ min: 0.001, max: 0.5, noNaN: true });
const q = fc.double({ min: 0, max: 1, noNaN: true });
const time = fc.double({ min: 0, max: 40, noNaN: true });

describe("the Bass curve", () => {
  test("fitted to the video recorders by least squares has R's M 6.80e4, P 6.59e-3, Q .638 and residual error 727", () => {
    const squares = ([m = 0, logP = 0, logQ = 0]: readonly number[]) =>
      VCR.reduce((sum, sales, i) => sum + (sales - 1e4 * m * bass.rate(Math.exp(logP), Math.exp(logQ), i + 1)) ** 2, 0);
    const { point, value, converged } = nelderMead(squares, [6, Math.log(0.01), Math.log(0.5)]);
    const [m = 0, logP = 0, logQ = 0] = point;
    expect(converged).toBe(true);
    expect((1e4 * m).toPrecision(3)).toBe("6.80e+4");
    expect(Math.exp(logP).toPrecision(3)).toBe("0.00659");
    expect(Math.exp(logQ).toPrecision(3)).toBe("0.638");
    expect(Math.sqrt(value / (VCR.length - 3)).toFixed(0)).toBe("727");
  });

  test("solves its differential equation f = (p + qF)(1 − F)", () => {
    fc.assert(
      fc.property(p, q, time, (a, b, t) => {
        const share = bass.share(a, b, t);
        expect(bass.rate(a, b, t)).toBeCloseTo((a + b * share) * (1 - share), 12);
      }),
    );
  });

  test("rises from 0 towards 1, and its rate is the slope", () => {
    fc.assert(
      fc.property(p, q, time, (a, b, t) => {
        expect(bass.share(a, b, 0)).toBe(0);
        expect(bass.share(a, b, t)).toBeLessThanOrEqual(1);
        const step = 1e-4;
        expect((bass.share(a, b, t + step) - bass.share(a, b, t)) / step).toBeCloseTo(bass.rate(a, b, t + step / 2), 6);
      }),
    );
  });

  test("is nowhere faster than at its peak", () => {
    fc.assert(
      fc.property(p, q, time, (a, b, t) => {
        expect(bass.rate(a, b, bass.peakTime(a, b))).toBeCloseTo(bass.peakRate(a, b), 10);
        expect(bass.rate(a, b, t)).toBeLessThanOrEqual(bass.peakRate(a, b) * (1 + 1e-12));
      }),
    );
  });

  test("without imitation is the exponential curve", () => {
    expect(bass.share(0.1, 0, 3)).toBeCloseTo(1 - Math.exp(-0.3), 14);
  });

  test("has the peak of Bass's room air conditioners, p .0104 and q .4186, after 8.6 years", () => {
    expect(bass.peakTime(0.0104, 0.4186).toFixed(1)).toBe("8.6");
  });
});

describe("a launch plan", () => {
  test("of 100,000 over 28 days has 3576.32148 on day 1 and 54908.7285 by day 7, as a separate program in Python computes", () => {
    const plan = launchPlan(100_000, 28, 0.03, 0.38);
    expect(plan[0]?.daily).toBeCloseTo(3576.32148, 5);
    expect(plan[6]?.cumulative).toBeCloseTo(54_908.7285, 4);
  });

  test("keeps the digits of its last days, when next to everyone has bought (mpmath, 40 digits)", () => {
    const plan = launchPlan(1_000_000, 90, 0.03, 0.38);
    expect((plan[88]?.daily ?? NaN) / 9.84257661348851e-10).toBeCloseTo(1, 11);
    expect((plan[89]?.daily ?? NaN) / 6.53202843152754e-10).toBeCloseTo(1, 11);
  });

  test("adds up to the total, and its last cumulative value is the total exactly", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10_000_000 }), fc.integer({ min: 1, max: 120 }), p, q, (total, days, a, b) => {
        const plan = launchPlan(total, days, a, b);
        expect(plan).toHaveLength(days);
        expect(plan[days - 1]?.cumulative).toBe(total);
        expect(plan.reduce((sum, { daily }) => sum + daily, 0)).toBeCloseTo(total, 4);
        for (const { daily } of plan) expect(daily).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});
