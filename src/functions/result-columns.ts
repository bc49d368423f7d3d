import type { Lang } from "../core/lang";
import type { Column, FunctionDefinition, RawArgument, Unit } from "./define";
import { keywordOf, resultUnit } from "./result-unit";

export interface ResultColumn {
  /** What people call it; undefined where its definition does not say what stands in it. */
  readonly heading: string | undefined;
  readonly unit: Unit;
}

type Values = readonly (RawArgument | undefined)[];

/** The columns of a call that its option makes others than those of the definition. */
function columnsByOption({ params, returns: { columnsBy } }: FunctionDefinition, values: Values): readonly Column[] | undefined {
  const keyword = keywordOf(params, columnsBy?.param, values);
  return keyword === undefined ? undefined : columnsBy?.columns[keyword];
}

/**
 * Each column that a call fills, with its name and what its numbers are. `width` is how many there are now; without one
 * as many as are named.
 * A result wider than its names, without a rule how they go on, has none: a name in the wrong place would be worse.
 */
export function resultColumns(definition: FunctionDefinition, values: Values, lang: Lang, width?: number): readonly ResultColumn[] {
  const { shape, numbered, last, columns: usual } = definition.returns;
  const byOption = columnsByOption(definition, values);
  const columns = (shape === "scalar" ? undefined : (byOption ?? usual)) ?? [];
  const fixed = columns.length - (numbered ? 1 : 0);
  const known = width === undefined || width === columns.length || (numbered !== undefined && width >= fixed);
  const heading = (column: number): string | undefined => {
    if (!known) return undefined;
    if (last && column > 0 && column + 1 === width) return last[lang];
    return numbered && column >= fixed ? numbered[lang].replace("#", String(numbered.from + column - fixed)) : columns[column]?.[lang];
  };
  return Array.from({ length: width ?? Math.max(1, columns.length) }, (_, column) => ({
    heading: heading(column),
    unit: byOption?.[column]?.unit ?? resultUnit(definition, column, values),
  }));
}
