import { isCellError } from "../../src/core/cell";
import type { RawArgument } from "../../src/functions/define";
import { invoke } from "../../src/functions/invoke";
import { findFunction } from "../../src/functions/registry";
import { describeWithData, sharedText } from "./shared-data";

const FILE = "field/functions.json";

/** A situation that somebody reported in public, with its right answer. */
interface ReportedCase {
  readonly id: string;
  readonly fn: string;
  readonly args: readonly RawArgument[];
  /** Errors are written `{ "$err": "#NUM!" }`. */
  readonly expected: unknown;
  readonly tolerance: number;
}

/** The result as the cases write it, numbers within the tolerance as the numbers they should be. */
function alike(actual: unknown, expected: unknown, tolerance: number): unknown {
  if (Array.isArray(actual)) return actual.map((part, i) => alike(part, Array.isArray(expected) ? expected[i] : undefined, tolerance));
  if (isCellError(actual)) return { $err: actual.error };
  const close = typeof actual === "number" && typeof expected === "number" && Math.abs(actual - expected) <= tolerance;
  return close ? expected : actual;
}

describeWithData(FILE, "what people reported of their own data has the right answer", () => {
  const cases = JSON.parse(sharedText(FILE)) as readonly ReportedCase[];

  test.each(cases.map((one) => [one.id, one] as const))("%s", (_id, { fn, args, expected, tolerance }) => {
    const definition = findFunction(fn.replace("OPS.", ""));
    if (!definition) throw new Error(`no function ${fn}`);
    expect(alike(invoke(definition, args, "en"), expected, tolerance)).toEqual(expected);
  });
});
