import { isBlank, type CellValue } from "../core/cell";
import { columnUnit } from "./column-unit";
import type { FunctionDefinition, RawArgument, Unit } from "./define";

const single = (value: RawArgument | undefined): CellValue =>
  Array.isArray(value) ? ((value as readonly (readonly CellValue[])[])[0]?.[0] ?? null) : ((value ?? null) as CellValue);

/** What the numbers in a column of a call's result are, by the option it was called with where that decides. */
export function resultUnit({ params, returns }: FunctionDefinition, column: number, values: readonly (RawArgument | undefined)[]): Unit {
  const { unitBy } = returns;
  const param = params.findIndex(({ name }) => name === unitBy?.param);
  if (!unitBy || param < 0 || column < (returns.columns?.length ?? 1) - 1) return columnUnit(returns, column);
  const given = single(values[param]);
  const keyword = isBlank(given) ? params[param]?.defaultText : String(given).trim().toLowerCase();
  return unitBy.units[String(keyword)] ?? columnUnit(returns, column);
}
