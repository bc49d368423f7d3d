import { isCellError } from "../../src/core/cell";
import { invoke } from "../../src/functions/invoke";
import { findFunction } from "../../src/functions/registry";
import { fieldCases } from "../oracles/field-cases";

const TITLE = "what people reported of their own data has the right answer";
const cases = fieldCases(TITLE);

/** The result as the cases write it, numbers within the tolerance as the numbers they should be. */
function alike(actual: unknown, expected: unknown, tolerance: number): unknown {
  if (Array.isArray(actual)) return actual.map((part, i) => alike(part, Array.isArray(expected) ? expected[i] : undefined, tolerance));
  if (isCellError(actual)) return { $err: actual.error };
  const close = typeof actual === "number" && typeof expected === "number" && Math.abs(actual - expected) <= tolerance;
  return close ? expected : actual;
}

const suite = cases.length > 0 ? describe : describe.skip;
suite(TITLE, () => {
  test.each(cases.length > 0 ? cases.map((one) => [one.id, one] as const) : [["none", undefined] as const])("%s", (_id, one) => {
    if (one === undefined) throw new Error("no case");
    const definition = findFunction(one.fn.replace("OPS.", ""));
    if (!definition) throw new Error(`no function ${one.fn}`);
    expect(alike(invoke(definition, one.args, "en"), one.expected, one.tolerance)).toEqual(one.expected);
  });
});
