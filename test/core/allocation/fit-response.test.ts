import fc from "fast-check";
import { fitResponse } from "../../../src/core/allocation/fit-response";
import { hill } from "../../../src/core/allocation/hill";

const SPEND = [500, 1000, 2000, 3000, 4500, 6000, 8000, 12_000, 16_000, 20_000];

test("a curve without noise is found again, with base and slope where they are asked for", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1500, max: 15_000 }),
      fc.integer({ min: 1000, max: 90_000 }),
      fc.constantFrom(0, 5000),
      fc.constantFrom(0.6, 1, 2),
      (halfSaturation, max, base, slope) => {
        const revenue = SPEND.map((x) => base + hill(x, { max, halfSaturation, slope }));
        const shape = slope === 1 ? "saturating" : slope < 1 ? "concave" : "hill";
        const fit = fitResponse(SPEND, revenue, 0, shape, base > 0);
        expect(fit.rSquared).toBeGreaterThan(1 - 1e-9);
        expect(fit.halfSaturation / halfSaturation).toBeCloseTo(1, slope === 1 ? 5 : 2);
        expect(fit.max / max).toBeCloseTo(1, slope === 1 ? 5 : 2);
        expect(fit.base).toBeCloseTo(base, slope === 1 ? 0 : -2);
      },
    ),
    { numRuns: 12 },
  );
});

test("R² is that of the curve over single weeks, and no other half saturation brings one nearer, also where weeks repeat a spend", () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.integer({ min: 0, max: 9 }), fc.integer({ min: -500, max: 500 })), { minLength: 8, maxLength: 30 }),
      (weeks) => {
        const spend = [...weeks.map(([thousands]) => thousands * 1000), 1000, 2000, 4000, 8000];
        const curve = { max: 40_000, halfSaturation: 5000, slope: 1 };
        const revenue = spend.map((x, i) => Math.max(0, hill(x, curve) + (weeks[i]?.[1] ?? 0)));
        const fit = fitResponse(spend, revenue, 0, "saturating", false);
        const sum = (of: (x: number, y: number) => number): number => spend.reduce((all, x, i) => all + of(x, revenue[i] as number), 0);
        const mean = sum((_, y) => y) / spend.length;
        const squares = sum((x, y) => (y - hill(x, fit)) ** 2);
        expect(fit.rSquared).toBeCloseTo(1 - squares / sum((_, y) => (y - mean) ** 2), 9);
        for (let halfSaturation = 100; halfSaturation <= 90_000; halfSaturation *= 1.1) {
          const other = { max: 1, halfSaturation, slope: 1 };
          const max = sum((x, y) => hill(x, other) * y) / sum((x) => hill(x, other) ** 2);
          expect(sum((x, y) => (y - max * hill(x, other)) ** 2)).toBeGreaterThanOrEqual(squares * (1 - 1e-9));
        }
      },
    ),
    { numRuns: 20 },
  );
});

test("R's nls with SSmicmen on Puromycin (treated) gives 212.68370711 and .06412123", () => {
  const concentration = [0.02, 0.02, 0.06, 0.06, 0.11, 0.11, 0.22, 0.22, 0.56, 0.56, 1.1, 1.1];
  const rate = [76, 47, 97, 107, 123, 139, 159, 152, 191, 201, 207, 200];
  const { max, halfSaturation, rSquared } = fitResponse(concentration, rate, 0, "saturating", false);
  expect(max).toBeCloseTo(212.68370711, 4);
  expect(halfSaturation).toBeCloseTo(0.06412123, 6);
  expect(rSquared).toBeCloseTo(0.96126083, 8);
});

test("revenue that does not follow spend, or follows it in proportion, has no bend", () => {
  const noBend = expect.objectContaining({ kind: "na", key: "no-bend" });
  expect(() => fitResponse(SPEND, SPEND, 0, "saturating", false)).toThrow(noBend);
  expect(() =>
    fitResponse(
      SPEND,
      SPEND.map((x) => 30_000 - x),
      0,
      "saturating",
      true,
    ),
  ).toThrow(noBend);
});
