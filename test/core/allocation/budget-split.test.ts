import fc from "fast-check";
import { budgetSplit } from "../../../src/core/allocation/budget-split";

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
const weightLists = fc
  .array(fc.double({ min: 0, max: 1e6, noNaN: true }), { minLength: 1, maxLength: 30 })
  .filter((weights) => sum(weights) > 0);

/** Hamilton's method one unit at a time: whoever is furthest below his quota gets the next, the earlier line where they tie. */
function unitByUnit(units: number, weights: readonly number[]): number[] {
  const all = sum(weights);
  const lines = weights.map((weight) => Math.floor((units * weight) / all));
  while (sum(lines) < units) {
    // Whole numbers below 2^53: compared exactly.
    const behind = lines.map((line, i) => units * (weights[i] as number) - line * all);
    const next = behind.indexOf(Math.max(...behind));
    lines[next] = (lines[next] as number) + 1;
  }
  return lines;
}

describe("a split budget", () => {
  test("adds up to the total, each line within a unit of its share", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e9 }), weightLists, (cents, weights) => {
        const lines = budgetSplit(cents / 100, weights, 0.01);
        expect(sum(lines.map((line) => Math.round(line * 100)))).toBe(cents);
        lines.forEach((line, i) => expect(Math.abs(line - (cents / 100) * (weights[i]! / sum(weights)))).toBeLessThanOrEqual(0.01 + 1e-6));
      }),
    );
  });

  test("is Hamilton's method to the unit, however close the remainders are", () => {
    const weights = fc.array(fc.integer({ min: 0, max: 50_000 }), { minLength: 1, maxLength: 8 }).filter((list) => sum(list) > 0);
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 100_000 }), weights, (units, list) =>
        expect(budgetSplit(units, list, 1)).toEqual(unitByUnit(units, list)),
      ),
    );
  });

  test("gives nothing to a weight of 0, also where the total is no multiple of the unit", () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1e6, noNaN: true }), weightLists, (total, weights) =>
        expect(budgetSplit(total, [0, ...weights], 1)[0]).toBe(0),
      ),
    );
  });

  test("does not depend on the unit of the weights", () => {
    const weights = fc.array(fc.integer({ min: 0, max: 1000 }), { minLength: 1, maxLength: 8 }).filter((list) => sum(list) > 0);
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e6 }), weights, (cents, list) => {
        expect(
          budgetSplit(
            cents / 100,
            list.map((weight) => weight / 1000),
            0.01,
          ),
        ).toEqual(budgetSplit(cents / 100, list, 0.01));
      }),
    );
  });

  test("gives ties to the earlier line", () => {
    expect(budgetSplit(100, [1, 1, 1], 0.01)).toEqual([33.34, 33.33, 33.33]);
    expect(budgetSplit(5, [0.1, 0.1, 0.1, 0.1], 1)).toEqual([2, 1, 1, 1]);
    // 0.1 + 0.2 is 0.30000000000000004 as a number and 0.3 in a sheet.
    expect(budgetSplit(1, [0.3, 0.1 + 0.2], 1)).toEqual([1, 0]);
  });

  test("shows amounts without rounding dust", () => {
    expect(budgetSplit(1.14, [1, 1], 0.01)).toEqual([0.57, 0.57]);
    expect(budgetSplit(0.1 + 0.2, [1, 2], 0.01)).toEqual([0.1, 0.2]);
  });

  test("still adds up where the total is no multiple of the unit: the line next in turn gets the part of a unit", () => {
    expect(budgetSplit(10.5, [1, 2, 4], 1)).toEqual([1.5, 3, 6]);
    expect(budgetSplit(10.25, [1, 1], 1)).toEqual([5.25, 5]);
  });

  test("does not exist without weight, nor for more units than a sheet can show", () => {
    expect(() => budgetSplit(10, [0, 0], 1)).toThrow(expect.objectContaining({ kind: "div0" }));
    expect(() => budgetSplit(1e16, [1, 1], 1)).toThrow(expect.objectContaining({ kind: "num" }));
  });
});
