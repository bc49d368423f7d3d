import type { InvokeResult } from "../../src/functions/invoke";

type Cell = unknown;

/** Whether two results are equal: numbers to a number of significant digits, errors by their code, the rest exactly. */
export function sameResult(actual: InvokeResult, expected: unknown, digits = 9): boolean {
  if (Array.isArray(expected)) {
    return (
      Array.isArray(actual) &&
      actual.length === expected.length &&
      expected.every((row: Cell, r) => {
        const cells = actual[r];
        return (
          Array.isArray(row) &&
          cells !== undefined &&
          cells.length === row.length &&
          row.every((cell, c) => sameCell(cells[c], cell, digits))
        );
      })
    );
  }
  return !Array.isArray(actual) && sameCell(actual, expected, digits);
}

function sameCell(actual: Cell, expected: Cell, digits: number): boolean {
  if (typeof expected === "number") {
    return typeof actual === "number" && Math.abs(actual - expected) <= 10 ** (1 - digits) * 0.5 * Math.max(Math.abs(expected), 1e-300);
  }
  if (typeof expected === "object" && expected !== null && "error" in expected) {
    return typeof actual === "object" && actual !== null && "error" in actual && actual.error === expected.error;
  }
  return actual === expected;
}
