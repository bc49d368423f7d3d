import fc from "fast-check";
import { sbgResidualLifetime, sbgRetention, sbgSurvival } from "../../../src/core/ltv/beta-geometric";
import { fitSurvivors } from "../../../src/core/ltv/fit-survivors";
import { nelderMead } from "../../support/nelder-mead";
import { plainSurvivorsLogLikelihood } from "./plain-survivors-log-likelihood";
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
    fc.assert(
      fc.property(parameter, parameter, fc.integer({ min: 1, max: 200 }), (alpha, beta, t) => {
        const [before, now] = [sbgSurvival(alpha, beta, t - 1), sbgSurvival(alpha, beta, t)];
        expect(now).toBeLessThanOrEqual(before);
        expect(Math.abs(sbgRetention(alpha, beta, t) - now / before)).toBeLessThanOrEqual(1e-11);
        expect(sbgRetention(alpha, beta, t + 1)).toBeGreaterThanOrEqual(sbgRetention(alpha, beta, t));
      }),
    );
  });

  test("fits percentages as it fits counts, and the log-likelihood goes with the count", () => {
    const counts = fitSurvivors(HIGH_END.slice(0, 8), "geometric");
    const shares = fitSurvivors(
      HIGH_END.slice(0, 8).map((count) => count / 10),
      "geometric",
    );
    expect(shares.alpha).toBeCloseTo(counts.alpha, 6);
    expect(shares.logLikelihood * 10).toBeCloseTo(counts.logLikelihood, 5);
  });
});

describe("the fit to survivors", () => {
  const cohorts = fc.array(fc.double({ min: 0.02, max: 0.999, noNaN: true }), { minLength: 3, maxLength: 12 }).map((rates) => {
    let left = 1000;
    return [left, ...rates.map((rate) => (left *= rate))];
  });

  test("has the plain likelihood, with the gradient that small differences give", () => {
    const log = fc.double({ min: -2, max: 2, noNaN: true });
    fc.assert(
      fc.property(cohorts, log, log, fc.double({ min: -0.7, max: 0.7, noNaN: true }), (survivors, a, b, c) => {
        const objective = survivorsObjective(survivors.map((count) => count / 1000));
        const gradient = new Float64Array(3);
        const value = objective(Float64Array.of(a, b, c), gradient);
        const plain = plainSurvivorsLogLikelihood(survivors, Math.exp(a), Math.exp(b), Math.exp(c)) / 1000;
        expect(Math.abs(value + plain)).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(plain)));
        const size = 1 + Math.max(...gradient.map(Math.abs));
        [0, 1, 2].forEach((i) => {
          const moved = (by: number) =>
            objective(
              Float64Array.from([a, b, c], (x, j) => (i === j ? x + by : x)),
              new Float64Array(3),
            );
          expect(Math.abs((moved(1e-5) - moved(-1e-5)) / 2e-5 - (gradient[i] as number))).toBeLessThanOrEqual(2e-6 * size);
        });
      }),
    );
  });

  test("finds for any cohort a curve that no change of one parameter betters", () => {
    fc.assert(
      fc.property(cohorts, (survivors) => {
        const { alpha, beta, logLikelihood } = fitSurvivors(survivors, "geometric");
        for (const times of [0.5, 0.99, 1.01, 2]) {
          for (const [a, b] of [
            [alpha * times, beta],
            [alpha, beta * times],
          ] as const) {
            if (Math.max(a, b) < 1e6) expect(plainSurvivorsLogLikelihood(survivors, a, b, 1)).toBeLessThanOrEqual(logLikelihood + 1e-3);
          }
        }
      }),
    );
  });

  test("keeps its parameters, and its log-likelihood per customer, from a thousandth of a customer to a billion", () => {
    const base = fitSurvivors(HIGH_END.slice(0, 8), "weibull");
    for (const times of [1e-6, 7, 1e6]) {
      const other = fitSurvivors(
        HIGH_END.slice(0, 8).map((count) => count * times),
        "weibull",
      );
      [other.alpha / base.alpha, other.beta / base.beta, other.c / base.c, other.logLikelihood / (base.logLikelihood * times)].forEach(
        (ratio) => expect(ratio).toBeCloseTo(1, 6),
      );
    }
  });

  test("makes of a constant retention rate customers who are all alike: the projection goes on at that rate", () => {
    const { alpha, beta } = fitSurvivors([1000, 800, 640, 512], "geometric");
    for (const t of [5, 10, 20]) expect(sbgSurvival(alpha, beta, t) / 0.8 ** t).toBeCloseTo(1, 4);
  });

  test("takes a cohort that is all gone at once", () => {
    const { alpha, beta } = fitSurvivors([1000, 0, 0], "geometric");
    expect(sbgSurvival(alpha, beta, 1)).toBeLessThan(1e-6);
  });
});

describe("survival", () => {
  test("keeps its digits for the largest parameters, by mpmath", () => {
    const points = [
      [2181350.6, 8725401.65, 12, 0.0687195665200494],
      [762812.9, 0.0706, 7, 4.00647423442828e-40],
      [1e-6, 3, 500, 0.999994703202755],
      [0.668, 3.806, 1e6, 0.000232977874864959],
    ] as const;
    for (const [alpha, beta, t, expected] of points) expect(Math.abs(sbgSurvival(alpha, beta, t) / expected - 1)).toBeLessThan(1e-11);
  });

  test("never rises, whatever the exponent of time", () => {
    fc.assert(
      fc.property(
        parameter,
        parameter,
        fc.double({ min: 0.1, max: 4, noNaN: true }),
        fc.integer({ min: 1, max: 300 }),
        (alpha, beta, c, t) => {
          const [before, now] = [sbgSurvival(alpha, beta, t - 1, c), sbgSurvival(alpha, beta, t, c)];
          expect(now).toBeLessThanOrEqual(before * (1 + 1e-13));
          expect(now).toBeGreaterThanOrEqual(0);
        },
      ),
    );
  });
});

describe("discounted expected residual lifetime", () => {
  test("keeps its digits for the smallest discounts, by mpmath's ₂F₁ with 50 digits", () => {
    const points = [
      [0.668, 3.806, 1e-5, 7, 564.329743890441],
      [0.668, 3.806, 1e-9, 7, 12668.406224845],
      [0.668, 3.806, 1e-9, 0, 6198.59944391735],
      [0.704, 1.182, 1e-5, 4, 268.549278166666],
      [1, 2, 1e-9, 0, 38.4465317952324],
      [3, 2, 1e-9, 4, 2.999999979],
      [0.0213, 23.2, 1e-9, 10_000, 792543310.663243],
      [1e6, 5e6, 1e-9, 3, 5.00000797500789],
    ] as const;
    for (const [alpha, beta, d, n, expected] of points)
      expect(Math.abs(sbgResidualLifetime(alpha, beta, d, n) / expected - 1)).toBeLessThan(1e-10);
  });

  test("falls with the discount and grows with the renewals so far", () => {
    fc.assert(
      fc.property(
        parameter,
        parameter,
        fc.double({ min: 1e-6, max: 1, noNaN: true }),
        fc.integer({ min: 0, max: 50 }),
        (alpha, beta, d, n) => {
          const here = sbgResidualLifetime(alpha, beta, d, n);
          expect(sbgResidualLifetime(alpha, beta, d * 1.1, n)).toBeLessThan(here);
          expect(sbgResidualLifetime(alpha, beta, d, n + 1)).toBeGreaterThan(here * (1 - 1e-10));
        },
      ),
    );
  });

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
    fc.assert(
      fc.property(
        parameter,
        parameter,
        fc.double({ min: 0.05, max: 1, noNaN: true }),
        fc.integer({ min: 0, max: 20 }),
        (alpha, beta, d, n) => {
          let sum = 0;
          let survival = 1;
          for (let k = 1; k < 1500; k += 1) {
            survival *= sbgRetention(alpha, beta, n + k);
            sum += survival / (1 + d) ** (k - 1);
          }
          expect(Math.abs(sbgResidualLifetime(alpha, beta, d, n) / sum - 1)).toBeLessThanOrEqual(1e-9);
        },
      ),
    );
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

  test("fits the other series of Fader and Hardie (2007) as an independent search of the plain likelihood does", () => {
    // The parameters also as SciPy finds them.
    const others = [
      [HIGH_END.slice(0, 8), 0.21425, 1.42657, 1.72356],
      [REGULAR.slice(0, 8), 0.45561, 0.77933, 1.28345],
      [REGULAR.slice(0, 5), 0.52303, 0.89428, 1.1964],
    ] as const;
    for (const [survivors, ...expected] of others) {
      const { alpha, beta, c, logLikelihood } = fitSurvivors(survivors, "weibull");
      [alpha, beta, c].forEach((param, i) => expect(param).toBeCloseTo(expected[i] as number, 4));
      const plain = nelderMead(
        ([a = 0, b = 0, g = 0]) => -plainSurvivorsLogLikelihood(survivors, Math.exp(a), Math.exp(b), Math.exp(g)),
        [0, 0, 0],
      );
      expect(-plain.value).toBeCloseTo(logLikelihood, 6);
    }
  });

  test("projects years 5 to 8 of both segments from years 1 to 4 closer than the shifted-beta-geometric does", () => {
    for (const survivors of [HIGH_END, REGULAR]) {
      const miss = (shape: "geometric" | "weibull") => {
        const { alpha, beta, c } = fitSurvivors(survivors.slice(0, 5), shape);
        return [5, 6, 7, 8].reduce((sum, t) => sum + Math.abs(sbgSurvival(alpha, beta, t, c) - (survivors[t] as number) / 1000), 0);
      };
      expect(miss("weibull")).toBeLessThan(miss("geometric"));
    }
  });

  test("with c = 1 is the shifted-beta-geometric, and never fits worse", () => {
    for (const survivors of [HIGH_END.slice(0, 8), REGULAR.slice(0, 8), REGULAR.slice(0, 5)]) {
      expect(fitSurvivors(survivors, "weibull").logLikelihood).toBeGreaterThanOrEqual(
        fitSurvivors(survivors, "geometric").logLikelihood - 1e-6,
      );
    }
    // Computed with SciPy.
    expect(fitSurvivors(REGULAR.slice(0, 8), "weibull").logLikelihood).toBeCloseTo(-1679.603, 3);
    expect(fitSurvivors(HIGH_END.slice(0, 8), "weibull").logLikelihood).toBeCloseTo(-1605.314, 3);
  });
});
