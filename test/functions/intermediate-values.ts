import type { RawArgument } from "../../src/functions/define";
import { findFunction } from "../../src/functions/registry";
import { intermediatesOf } from "../../src/functions/working/intermediates-of";

/** The numbers told on the way to a result, in order. */
export function intermediateValues(id: string, args: readonly RawArgument[]): readonly number[] {
  const definition = findFunction(id);
  if (!definition) throw new Error(`There is no ${id}`);
  return intermediatesOf(definition, args, "en").map(({ value }) => value);
}
