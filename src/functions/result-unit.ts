import { isBlank, type CellValue } from "../core/cell";
import { columnUnit } from "./column-unit";
import type { FunctionDefinition, Param, RawArgument, Unit } from "./define";

type Values = readonly (RawArgument | undefined)[];

const single = (value: RawArgument | undefined): CellValue =>
  Array.isArray(value) ? ((value as readonly (readonly CellValue[])[])[0]?.[0] ?? null) : ((value ?? null) as CellValue);

/**
 * The keyword of an option that a call was given, or the one that counts where it was left out; undefined where there
 * is no such option.
 */
export function keywordOf(params: readonly Param[], name: string | undefined, values: Values): string | undefined {
  const at = params.findIndex((param) => param.name === name);
  if (at < 0) return undefined;
  const given = single(values[at]);
  return isBlank(given) ? params[at]?.defaultText : String(given).trim().toLowerCase();
}

/** What the numbers in a column of a call's result are, by the option it was called with where that decides. */
export function resultUnit({ params, returns }: FunctionDefinition, column: number, values: Values): Unit {
  const { unitBy } = returns;
  const keyword = keywordOf(params, unitBy?.param, values);
  if (!unitBy || keyword === undefined || column < (returns.columns?.length ?? 1) - 1) return columnUnit(returns, column);
  return unitBy.units[keyword] ?? columnUnit(returns, column);
}
