import fc from "fast-check";
import { equals, exceeds, isBelow, settledAt, settledWhole, sumOrZero } from "../../../src/core/numeric/equality";
import { partOfWhole } from "../../../src/core/numeric/part-of-whole";

/** Amounts in cents, added up as money in a sheet is, and what they come to exactly. */
const sums = fc.array(fc.integer({ min: 1, max: 999_999 }), { minLength: 1, maxLength: 400 }).map((cents) => ({
  added: cents.reduce((sum, cent) => sum + cent / 100, 0),
  exact: cents.reduce((sum, cent) => sum + cent, 0) / 100,
}));

test("a sum of prices equals the amount they come to, and a cent more or less is another amount", () => {
  fc.assert(
    fc.property(sums, ({ added, exact }) => {
      expect(equals(added, exact)).toBe(true);
      expect([isBelow(added, exact), exceeds(added, exact), settledAt(added, exact)]).toEqual([false, false, exact]);
      expect([isBelow(added, exact + 0.01), exceeds(added, exact - 0.01)]).toEqual([true, true]);
      expect(sumOrZero(added, -exact)).toBe(0);
      expect(partOfWhole(added, exact, "part")).toBe(exact);
      expect(() => partOfWhole(exact + 0.01, added, "part")).toThrow(expect.objectContaining({ key: "part-exceeds-whole" }));
    }),
  );
});

test("a hundred thousand amounts of two decimals still add up to what they come to, and a cent in a billion is a cent", () => {
  const added = Array.from({ length: 100_000 }, (_, i) => ((i * 7919) % 1_000_000) / 100).reduce((a, b) => a + b, 0);
  const cents = Array.from({ length: 100_000 }, (_, i) => (i * 7919) % 1_000_000).reduce((a, b) => a + b, 0);
  expect(equals(added, cents / 100)).toBe(true);
  expect(equals(1e9, 1e9 + 0.01)).toBe(false);
});

test("zero has no scale unless it is given one, and infinite numbers equal only themselves", () => {
  expect([equals(0, 1e-300), equals(0, -1e-13, 1), equals(0, 1e-11, 1)]).toEqual([false, true, false]);
  expect([equals(Infinity, 1e308), equals(-Infinity, Infinity), equals(Infinity, Infinity), equals(-1e308, 1e308)]).toEqual([
    false,
    false,
    true,
    false,
  ]);
});

test("a whole number is one within twelve digits, and of small ones within 1e-12", () => {
  expect([settledWhole(3.0000000000000004), settledWhole(-1e-13), settledWhole(1e12 + 0.25), settledWhole(2.5)]).toEqual([3, 0, 1e12, 2.5]);
});
