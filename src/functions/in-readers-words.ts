import type { CellValue } from "../core/cell";
import type { Lang } from "../core/lang";
import type { FunctionDefinition, FunctionExample, RawArgument } from "./define";

/** A function whose examples name channels, tiers and the like as the reader of that language would. */
export function inReadersWords(definition: FunctionDefinition, lang: Lang): FunctionDefinition {
  const names = Object.entries(definition.localNames?.[lang] ?? {});
  if (names.length === 0) return definition;
  const said = (text: string): string => names.reduce((sofar, [name, local]) => sofar.replaceAll(name, local), text);
  return { ...definition, examples: definition.examples.map((example) => translated(example, said)) };
}

const translated = (example: FunctionExample, said: (text: string) => string): FunctionExample => ({
  ...example,
  args: example.args.map((arg) => everyText(arg, said)),
  result: everyText(example.result, said) as FunctionExample["result"],
});

function everyText(value: RawArgument | FunctionExample["result"], said: (text: string) => string): RawArgument {
  if (typeof value === "string") return said(value);
  if (!Array.isArray(value)) return value as RawArgument;
  return (value as readonly (readonly CellValue[])[]).map((row) =>
    row.map((cell) => (typeof cell === "string" ? said(cell) : cell)),
  ) as RawArgument;
}
