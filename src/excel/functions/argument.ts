import { ERROR_CODES, type CellError, type CellValue, type ErrorCode } from "../../core/cell";
import type { Param, RawArgument } from "../../functions/define";

/**
 * An argument as Excel hands it to a custom function, as a cell function of ours takes it.
 *
 * Every parameter is declared `type any`; ranges and scalars that lift are `dimensionality matrix`, options are scalar.
 * What then arrives (read in the client's source and its documentation; "older" is desktop Excel before blanks came as null):
 *
 * | in the formula            | matrix parameter            | scalar parameter      |
 * |---------------------------|-----------------------------|-----------------------|
 * | left out                  | null                        | null                  |
 * | a value: 0.4, "x", TRUE   | [[0.4]]                     | 0.4                   |
 * | one cell                  | [[value]]                   | value                 |
 * | a range                   | rows of values              | its first cell        |
 * | a blank cell              | [[null]], older [[0]]; [[""]] | null, older 0 or "" |
 * | an error value            | CustomFunctions.Error in its place, with `allowErrorForDataTypeAny`; the function is not called otherwise |
 * | a formatted number, a data type | an object with `basicValue`: number, text, or "#VALUE!" with basicType "Error" |
 *
 * So a blank cell in a matrix is never an omitted argument, while on older Excel a blank cell is the number 0 and nothing can
 * tell it from one: aligned series then take it for 0 instead of faulting, bags count it. For an option keyword, which a number never is,
 * 0 counts as blank.
 */
export function argumentOf(given: unknown, param: Param): RawArgument {
  if (given === null || given === undefined) return null;
  if (Array.isArray(given)) return given.map(rowOf);
  const cell = cellOf(given);
  return cell === 0 && isKeyword(param) ? "" : cell;
}

/** Rows are passed on as they are where they can be: a long log has a million of them. */
function rowOf(given: unknown): readonly CellValue[] {
  const row: readonly unknown[] = Array.isArray(given) ? given : [given];
  for (const cell of row) if (cell === undefined || typeof cell === "object") return row.map(cellOf);
  return row as readonly CellValue[];
}

/** TRUE and FALSE are choices too, but of them 0 is one. */
const isKeyword = (param: Param): boolean => param.choices !== undefined && !param.choices.some(({ value }) => value === "FALSE");

interface RichValue {
  readonly type?: unknown;
  readonly code?: unknown;
  readonly basicType?: unknown;
  readonly basicValue?: unknown;
  /** The name of `basicValue` in the first versions. */
  readonly primitive?: unknown;
}

function cellOf(value: unknown): CellValue {
  if (value === null || value === undefined) return null;
  if (typeof value === "number" || typeof value === "string" || typeof value === "boolean") return value;
  const rich = value as RichValue;
  const basic = rich.basicValue ?? rich.primitive ?? rich.code;
  if (rich.code !== undefined || rich.type === "Error" || rich.basicType === "Error") return errorOf(basic);
  return typeof basic === "object" ? null : cellOf(basic);
}

const KNOWN_ERRORS = new Set<unknown>(ERROR_CODES);

const errorOf = (code: unknown): CellError => ({ error: KNOWN_ERRORS.has(code) ? (code as ErrorCode) : "#VALUE!" });
