import fc from "fast-check";
import { sbgResidualLifetime, sbgRetention, sbgSurvival } from "../../../src/core/ltv/beta-geometric";
import { fitSurvivors } from "../../../src/core/ltv/fit-survivors";
import { survivorsObjective } from "../../../src/core/ltv/survivors-objective";

/** Fader and Hardie (2007), Table 1: customers left of 1,000, years 0 to 12. */
const REGULAR = [1000, 631, 468, 382, 326, 289, 262, 241, 223, 207, 194, 183, 173];
const HIGH_END = [1000, 869, 743, 653, 593, 551, 517, 491, 468, 445, 427, 409, 394];
const parameter = fc.double({ min: 0.05, max: 20, noNaN: true });

describe("the shifted-beta-geometric model", () => {
  test("fits years 1 to 7 of Fader and Hardie (2007): High End .668 and 3.806 with −1611.2, Regular .704 and 1.182", () => {
    const high = fitSurvivors(HIGH_END.slice(0, 8), "geometric");
    expect([high.alpha.toFixed(3), high.beta.toFixed(3), high.logLikelihood.toFixed(1)]).toEqual(["0.668", "3.806", "-1611.2"]);
    const regular = fitSurvivors(REGULAR.slice(0, 8), "geometric");
    expect([regular.alpha.toFixed(3), regular.beta.toFixed(3)]).toEqual(["0.704", "1.182"]);
  });

  test("has the log-likelihood −2115.546 at α = β = 1 that pymc-marketing publishes", () => {
    const shares = HIGH_END.slice(0, 8).map((count) => count / 1000);
    expect((-1000 * survivorsObjective(shares)(new Float64Array(2), new Float64Array(2))).toFixed(3)).toBe("-2115.546");
  });

  test("projects the survival of the paper: seven years to four digits, year 8 to 12 to three", () => {
    const first = [0.8507, 0.7469, 0.6698, 0.61, 0.5619, 0.5223, 0.4889];
    first.forEach((share, i) => expect(sbgSurvival(0.668, 3.806, i + 1)).toBeCloseTo(share, 4));
    expect(sbgSurvival(0.668, 3.806, 1)).toBeCloseTo(0.850692892266428, 14);
    expect(sbgSurvival(0.668, 3.806, 7)).toBeCloseTo(0.488944620893726, 14);
    ["0.460", "0.436", "0.414", "0.395", "0.378"].forEach((share, i) => expect(sbgSurvival(0.668, 3.806, i + 8).toFixed(3)).toBe(share));
  });

  test("has the survival of the Regular segment that mpmath gives", () => {
    const shares = [0.6267, 0.4738, 0.388, 0.3321, 0.2924, 0.2625, 0.2391, 0.2201, 0.2044, 0.1912, 0.1799, 0.1701];
    shares.forEach((share, i) => expect(sbgSurvival(0.704, 1.182, i + 1)).toBeCloseTo(share, 4));
  });

  test("is 1/(t + 1) at α = β = 1", () => {
    for (let t = 0; t < 50; t += 1) expect(sbgSurvival(1, 1, t)).toBeCloseTo(1 / (t + 1), 13);
  });

  test("never rises, and its retention rate is the quotient of neighbours and never falls", () => {
    fc.assert(fc.property(parameter, parameter, fc.integer({ min: 1, max: 200 }), (alpha, beta, t) => {
      const [before, now] = [sbgSurvival(alpha, beta, t - 1), sbgSurvival(alpha, beta, t)];
      expect(now).toBeLessThanOrEqual(before);
      expect(Math.abs(sbgRetention(alpha, beta, t) - now / before)).toBeLessThanOrEqual(1e-11);
      expect(sbgRetention(alpha, beta, t + 1)).toBeGreaterThanOrEqual(sbgRetention(alpha, beta, t));
    }));
  });

  test("fits percentages as it fits counts, and the log-likelihood goes with the count", () => {
    const counts = fitSurvivors(HIGH_END.slice(0, 8), "geometric");
    const shares = fitSurvivors(HIGH_END.slice(0, 8).map((count) => count / 10), "geometric");
    expect(shares.alpha).toBeCloseTo(counts.alpha, 6);
    expect(shares.logLikelihood * 10).toBeCloseTo(counts.logLikelihood, 5);
  });
});

describe("discounted expected residual lifetime", () => {
  test("is 7.530 after seven renewals at 10 % (Fader and Hardie 2010, High End)", () => {
    expect(sbgResidualLifetime(0.668, 3.806, 0.1, 7).toFixed(3)).toBe("7.530");
  });

  test("of both segments is what mpmath gives, renewals 0 to 12", () => {
    const high = [5.4149, 5.9018, 6.2943, 6.6203, 6.8971, 7.136, 7.3451, 7.5299, 7.695, 7.8434, 7.9778, 8.1002, 8.2122];
    const regular = [2.9647, 4.1035, 4.8701, 5.4424, 5.8944, 6.2647, 6.576, 6.8426, 7.0745, 7.2786, 7.4601, 7.6227, 7.7695];
    high.forEach((years, n) => expect(sbgResidualLifetime(0.668, 3.806, 0.1, n)).toBeCloseTo(years, 4));
    regular.forEach((years, n) => expect(sbgResidualLifetime(0.704, 1.182, 0.1, n)).toBeCloseTo(years, 4));
  });

  test("is the plain sum of discounted survival", () => {
    fc.assert(fc.property(parameter, parameter, fc.double({ min: 0.05, max: 1, noNaN: true }), fc.integer({ min: 0, max: 20 }), (alpha, beta, d, n) => {
      let sum = 0;
      let survival = 1;
      for (let k = 1; k < 1500; k += 1) {
        survival *= sbgRetention(alpha, beta, n + k);
        sum += survival / (1 + d) ** (k - 1);
      }
      expect(Math.abs(sbgResidualLifetime(alpha, beta, d, n) / sum - 1)).toBeLessThanOrEqual(1e-9);
    }));
  });

  test("goes to (β + n)/(α − 1) as the discount goes to 0", () => {
    expect(sbgResidualLifetime(3, 2, 1e-5, 4)).toBeCloseTo(sbgResidualLifetime(3, 2, 0, 4), 3);
    expect(sbgResidualLifetime(3, 2, 0, 4)).toBe(3);
  });
});

describe("the beta-discrete-Weibull model", () => {
  test("fits years 1 to 4 of High End as the retenmod package: .25933745, 1.72255566, 1.58435482, −1222.749", () => {
    const fit = fitSurvivors(HIGH_END.slice(0, 5), "weibull");
    expect(fit.alpha).toBeCloseTo(0.25933745, 5);
    expect(fit.beta).toBeCloseTo(1.72255566, 4);
    expect(fit.c).toBeCloseTo(1.58435482, 4);
    expect(fit.logLikelihood).toBeCloseTo(-1222.74932, 4);
  });

  test("projects ten years as the retenmod package prints them", () => {
    const shares = [86.91466, 74.19282, 65.47844, 59.29329, 54.66105, 51.0369, 48.10444, 45.66884, 43.60369, 41.82319];
    shares.forEach((share, i) => expect(100 * sbgSurvival(0.25933745, 1.72255566, i + 1, 1.58435482)).toBeCloseTo(share, 5));
  });

  test("with c = 1 is the shifted-beta-geometric, and never fits worse", () => {
    for (const survivors of [HIGH_END.slice(0, 8), REGULAR.slice(0, 8), REGULAR.slice(0, 5)]) {
      expect(fitSurvivors(survivors, "weibull").logLikelihood).toBeGreaterThanOrEqual(fitSurvivors(survivors, "geometric").logLikelihood - 1e-6);
    }
    // Computed with SciPy.
    expect(fitSurvivors(REGULAR.slice(0, 8), "weibull").logLikelihood).toBeCloseTo(-1679.603, 3);
    expect(fitSurvivors(HIGH_END.slice(0, 8), "weibull").logLikelihood).toBeCloseTo(-1605.314, 3);
  });
});
