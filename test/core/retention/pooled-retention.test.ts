import fc from "fast-check";
import { DomainError } from "../../../src/core/errors";
import { pooledRetention } from "../../../src/core/retention/pooled-retention";

const cohorts = fc.array(
  fc
    .integer({ min: 1, max: 5000 })
    .chain((size) =>
      fc.record({ size: fc.constant(size), row: fc.array(fc.option(fc.integer({ min: 0, max: size })), { minLength: 4, maxLength: 4 }) }),
    ),
  { minLength: 1, maxLength: 8 },
);

describe("pooled retention", () => {
  test("of three cohorts is the sum of those who came back over the sum of those who could", () => {
    expect(
      pooledRetention(
        [1000, 800, 500],
        [
          [400, 250, 180],
          [300, 190, null],
          [160, null, null],
        ],
      ),
    ).toEqual([860 / 2300, 440 / 1800, 0.18]);
  });

  test("lies between the lowest and the highest cohort and does not depend on their order", () => {
    fc.assert(
      fc.property(cohorts, (list) => {
        const pooled = (of: typeof list) =>
          pooledRetention(
            of.map(({ size }) => size),
            of.map(({ row }) => row),
          );
        const backwards = pooled([...list].reverse());
        pooled(list).forEach((rate, period) => {
          const single = list.flatMap(({ size, row }) => ((row[period] ?? null) === null ? [] : [(row[period] as number) / size]));
          if (rate instanceof DomainError) {
            expect([rate.kind, single]).toEqual(["na", []]);
            return;
          }
          expect(rate).toBeGreaterThanOrEqual(Math.min(...single));
          expect(rate).toBeLessThanOrEqual(Math.max(...single));
          expect(rate).toBe(backwards[period]);
        });
      }),
    );
  });

  test("of empty cohorts fails in its own column", () => {
    expect(
      pooledRetention(
        [0, 10],
        [
          [0, 0],
          [5, null],
        ],
      ),
    ).toEqual([0.5, expect.objectContaining({ kind: "div0" })]);
  });

  test("refuses more users than there were", () => {
    expect(() => pooledRetention([10], [[11]])).toThrow(expect.objectContaining({ kind: "num", key: "part-exceeds-whole" }));
  });
});
