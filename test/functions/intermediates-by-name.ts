import type { RawArgument } from "../../src/functions/define";
import { findFunction } from "../../src/functions/registry";
import { intermediatesOf } from "../../src/functions/working/intermediates-of";

/** What a function tells of a call, by its English names. */
export function intermediatesByName(id: string, args: readonly RawArgument[]): Readonly<Record<string, number>> {
  const definition = findFunction(id);
  if (!definition) throw new Error(`There is no ${id}`);
  return Object.fromEntries(
    intermediatesOf(
      definition,
      definition.params.map((_, i) => args[i] ?? null),
      "en",
    ).map(({ name, value }) => [name.en, value]),
  );
}
