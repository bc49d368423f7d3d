import { isBlank, type CellError, type CellValue } from "../../core/cell";
import { DomainError } from "../../core/errors";
import type { Lang } from "../../core/lang";
import type { FunctionDefinition, RawArgument } from "../../functions/define";
import { presentFault } from "../../functions/present-result";
import { jsonBytes } from "./json-bytes";

type Rows = readonly (readonly CellValue[])[];

/** What Excel hands to a custom function in one call. Source: Microsoft in OfficeDev/office-js, issue 4654, 29 June 2026. */
const LIMIT = 5 * 1024 * 1024;

interface Size {
  readonly rows: number;
  readonly bytes: number;
}

/** A range is measured once, however many formulas read it. */
const measured = new WeakMap<Rows, Size>();

/**
 * Excel refuses a call whose arguments are too large, so a plan that worked here and not there would be of no use. The error says how
 * many rows there are and how to make them fewer. Blank rows at the end of a range, as in A:A, do not count.
 */
export function refuseLargeCall(definition: FunctionDefinition, args: readonly RawArgument[], lang: Lang): CellError | undefined {
  let bytes = 0;
  let largest = { name: "", rows: 0, bytes: 0 };
  args.forEach((arg, position) => {
    if (!Array.isArray(arg)) return;
    const size = sizeOf(arg as Rows);
    bytes += size.bytes;
    if (size.bytes > largest.bytes) largest = { name: definition.params[position]?.name ?? "", ...size };
  });
  if (bytes <= LIMIT) return undefined;
  return presentFault(new DomainError("value", "too-many-rows", { param: largest.name, rows: largest.rows }), definition, lang);
}

function sizeOf(rows: Rows): Size {
  const known = measured.get(rows);
  if (known) return known;
  let filled = rows.length;
  while (filled > 0 && rows[filled - 1]?.every(isBlank)) filled -= 1;
  const size = { rows: filled, bytes: jsonBytes(filled === rows.length ? rows : rows.slice(0, filled)) };
  measured.set(rows, size);
  return size;
}
