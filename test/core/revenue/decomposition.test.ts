import fc from "fast-check";
import { lmdi } from "../../../src/core/revenue/lmdi";
import { mixRateEffects } from "../../../src/core/revenue/mix-rate";
import { shapley } from "../../../src/core/revenue/shapley";

type Rows = number[][];
const product = (row: readonly number[]) => row.reduce((a, b) => a * b, 1);
const total = (rows: Rows) => rows.reduce((sum, row) => sum + product(row), 0);
const sum = (values: readonly number[]) => values.reduce((a, b) => a + b, 0);

/** Pairs of tables of the same shape; zeros on purpose. */
const pairs = fc.tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 5 })).chain(([rows, columns]) => {
  const factor = fc.oneof(
    { weight: 6, arbitrary: fc.double({ min: 1e-3, max: 1e3, noNaN: true }) },
    { weight: 1, arbitrary: fc.constant(0) },
  );
  const table = fc.array(fc.array(factor, { minLength: columns, maxLength: columns }), { minLength: rows, maxLength: rows });
  return fc.tuple(table, table);
});

/** Shapley's definition written out: marginal contributions over every order of the factors. */
function overAllOrders(x0: readonly number[], x1: readonly number[]): number[] {
  const orders = (left: readonly number[]): number[][] =>
    left.length === 0 ? [[]] : left.flatMap((i) => orders(left.filter((j) => j !== i)).map((rest) => [i, ...rest]));
  const all = orders(x0.map((_, i) => i));
  const parts = x0.map(() => 0);
  for (const order of all) {
    const now = [...x0];
    for (const i of order) {
      const before = product(now);
      now[i] = x1[i] as number;
      parts[i] = (parts[i] as number) + (product(now) - before) / all.length;
    }
  }
  return parts;
}

describe.each([
  ["LMDI", lmdi],
  ["Shapley", shapley],
] as const)("the %s decomposition", (_name, decompose) => {
  test("adds up to the change, with zeros too", () => {
    fc.assert(
      fc.property(pairs, ([base, next]) => {
        const scale = total(base) + total(next);
        const parts = decompose(base, next);
        expect(Math.abs(sum(parts) - (total(next) - total(base)))).toBeLessThanOrEqual(
          1e-11 * Math.max(scale, ...parts.map(Math.abs)) * parts.length + 1e-300,
        );
      }),
    );
  });

  test("changes its sign when the periods are swapped", () => {
    fc.assert(
      fc.property(pairs, ([base, next]) => {
        const forth = decompose(base, next);
        const scale = Math.max(total(base) + total(next), ...forth.map(Math.abs));
        decompose(next, base).forEach((part, i) =>
          expect(Math.abs(part + (forth[i] as number))).toBeLessThanOrEqual(1e-10 * scale + 1e-300),
        );
      }),
    );
  });

  test("gives nothing to a factor that did not move", () => {
    fc.assert(
      fc.property(pairs, ([base, next]) => {
        const still = next.map((row, r) => [base[r]?.[0] as number, ...row.slice(1)]);
        // Unless the factor is zero on both sides, where the row is zero on both sides as well.
        expect(Math.abs(decompose(base, still)[0] as number)).toBe(0);
      }),
    );
  });
});

test("LMDI of two sectors adds up to 46 as the table in Ang's layout does", () => {
  expect(
    sum(
      lmdi(
        [
          [50, 0.2, 3],
          [50, 0.8, 0.5],
        ],
        [
          [80, 0.5, 2],
          [80, 0.5, 0.4],
        ],
      ),
    ),
  ).toBeCloseTo(46, 11);
});

test("LMDI gives a factor that moves alone the change to the last digit", () => {
  const factor = fc.integer({ min: 1, max: 1000 });
  fc.assert(
    fc.property(factor, factor, factor, (same, before, after) => {
      const moved = (lmdi([[same, before]], [[same, after]])[1] as number) + 0;
      expect(moved).toBe(same * after - same * before);
    }),
  );
});

test("LMDI keeps its digits where a factor moves by one part in a billion", () => {
  // To first order the contribution is V·Δx/x.
  expect((lmdi([[1000, 2]], [[1000, 2 * (1 + 2 ** -30)]])[1] as number) / (2000 * 2 ** -30)).toBeCloseTo(1, 8);
});

test("a segment that is new gives its whole change to what was zero before, in equal parts", () => {
  expect(lmdi([[0, 0.1, 50]], [[1000, 0.1, 60]])).toEqual([6000, 0, 0]);
  expect(lmdi([[0, 0, 50]], [[1000, 0.1, 60]])).toEqual([3000, 3000, 0]);
  expect(lmdi([[0, 5]], [[0, 7]])).toEqual([0, 0]);
});

test("Shapley equals the average over every order", () => {
  fc.assert(
    fc.property(pairs, ([base, next]) => {
      const plain = base.map((row, r) => overAllOrders(row, next[r] as number[]));
      const scale = total(base) + total(next) + Math.max(...plain.flat().map(Math.abs));
      shapley(base, next).forEach((part, i) =>
        expect(Math.abs(part - sum(plain.map((row) => row[i] as number)))).toBeLessThanOrEqual(1e-10 * scale + 1e-300),
      );
    }),
  );
});

describe("mix and rate", () => {
  const segments = fc.array(fc.record({ volume: fc.integer({ min: 1, max: 10_000 }), rate: fc.double({ min: 0, max: 1, noNaN: true }) }), {
    minLength: 3,
    maxLength: 3,
  });

  test("add up to the change of the overall rate", () => {
    fc.assert(
      fc.property(segments, segments, (base, next) => {
        const overall = (list: typeof base) => sum(list.map(({ volume, rate }) => volume * rate)) / sum(list.map(({ volume }) => volume));
        const { total: change, mix, rate } = mixRateEffects(base, next);
        expect(change).toBeCloseTo(overall(next) - overall(base), 12);
        expect(mix + rate).toBeCloseTo(change, 12);
      }),
    );
  });

  test("there is no mix effect where shares stay, and no rate effect where rates stay", () => {
    fc.assert(
      fc.property(segments, segments, (base, next) => {
        expect(
          mixRateEffects(
            base,
            base.map(({ volume }, i) => ({ volume: 3 * volume, rate: next[i]?.rate as number })),
          ).mix,
        ).toBeCloseTo(0, 12);
        expect(
          mixRateEffects(
            base,
            base.map(({ rate }, i) => ({ volume: next[i]?.volume as number, rate })),
          ).rate,
        ).toBe(0);
      }),
    );
  });

  test("need a volume in both periods", () => {
    expect(() => mixRateEffects([{ volume: 0, rate: 0.1 }], [{ volume: 1, rate: 0.1 }])).toThrow(expect.objectContaining({ kind: "div0" }));
  });
});
