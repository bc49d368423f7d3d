import type { CellValue } from "../../../core/cell";
import type { Lang } from "../../../core/lang";
import type { FunctionDefinition, RawArgument } from "../../../functions/define";
import { invoke } from "../../../functions/invoke";
import type { Picture } from "../../../functions/picture";
import { toldExample } from "../told-example";

type Source = Pick<Picture, "example">;

/** The arguments of the example that a picture draws. */
export const exampleArguments = (definition: FunctionDefinition, { example }: Source): readonly RawArgument[] =>
  (example === undefined ? toldExample(definition) : definition.examples[example])?.args ?? [];

/** What the function returns for it, as rows. */
export function resultOf(definition: FunctionDefinition, source: Source, lang: Lang): CellValue[][] {
  const result = invoke(definition, exampleArguments(definition, source), lang);
  return Array.isArray(result) ? result : [[result]];
}

/** The cells of one of its arguments, row by row. */
export function cellsOf(definition: FunctionDefinition, source: Source, argument: string): readonly CellValue[] {
  const value = exampleArguments(definition, source)[definition.params.findIndex(({ name }) => name === argument)];
  if (!Array.isArray(value)) throw new Error(`${definition.id}: the example gives no range for ${argument}`);
  return (value as readonly (readonly CellValue[])[]).flat();
}

export const numbersOf = (definition: FunctionDefinition, source: Source, argument: string): number[] =>
  cellsOf(definition, source, argument).map(Number);
