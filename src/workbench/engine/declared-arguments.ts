import { isBlank, type CellValue } from "../../core/cell";
import type { FunctionDefinition, Param, RawArgument } from "../../functions/define";

/**
 * Arguments as Excel hands them to a function with our metadata. Everything but an option is declared a range, so a
 * single value or cell arrives as `[[value]]`, a blank cell as `[[null]]`; an option is a scalar, of a range its first
 * cell; what was left out is null. Arguments beyond those declared are passed on, for the function to refuse.
 */
export function declaredArguments({ params }: FunctionDefinition, given: readonly RawArgument[]): readonly RawArgument[] {
  return [...params.map((param, i) => declared(param, given[i] ?? null)), ...given.slice(params.length)];
}

function declared(param: Param, given: RawArgument): RawArgument {
  if (given === null) return null;
  const rows = Array.isArray(given) ? (given as readonly (readonly CellValue[])[]) : [[given as CellValue]];
  if (!(param.shape === "scalar" && param.choices !== undefined)) return rows;
  const first = rows[0]?.[0] ?? null;
  return isBlank(first) ? "" : first;
}
