import type { Lang } from "../../../core/lang";
import type { FunctionDefinition, RawArgument } from "../../../functions/define";
import { invoke } from "../../../functions/invoke";
import { rowsOf, widthOf } from "./rows";

/** Rows of up to this many cells stay rows where all arguments are. */
const LONGEST_ROW = 6;

/**
 * The arguments with their rows stood up as columns, where they are long or stand beside columns and the function takes
 * them either way.
 */
export function uprightArguments(definition: FunctionDefinition, args: readonly RawArgument[], lang: Lang): readonly RawArgument[] {
  const isLong = args.some((arg) => rowsOf(arg).length === 1 && widthOf(rowsOf(arg)) > LONGEST_ROW);
  if (!isLong && args.every((arg) => rowsOf(arg).length === 1)) return args;
  const upright = args.map((arg) => {
    const rows = rowsOf(arg);
    return rows.length === 1 && widthOf(rows) > 1 ? (rows[0] ?? []).map((value) => [value]) : arg;
  });
  const isSame = JSON.stringify(invoke(definition, upright, lang)) === JSON.stringify(invoke(definition, args, lang));
  return isSame ? upright : args;
}
