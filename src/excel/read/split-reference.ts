import { columnIndex } from "../../core/cells/column-letters";
import { sheetOfReference } from "../../core/cells/sheet-name";

/** A reference of a formula by what it takes to find its cells. */
export type SplitReference =
  | { readonly kind: "cells"; readonly sheet: string | undefined; readonly address: string; readonly spilled: boolean }
  | {
      readonly kind: "table";
      readonly table: string;
      readonly columns: readonly [first: string, last: string] | undefined;
      readonly thisRow: boolean;
    }
  | { readonly kind: "name"; readonly sheet: string | undefined; readonly name: string };

const COLUMNS_OF_A_SHEET = 16_384;
const ROWS_OF_A_SHEET = 1_048_576;

const ADDRESS = /^(?:[A-Z]{1,3}[1-9]\d{0,6}(?::[A-Z]{1,3}[1-9]\d{0,6})?|[A-Z]{1,3}:[A-Z]{1,3}|\d{1,7}:\d{1,7})$/i;
const STRUCTURED = /^([^[\]]+)\[(.*)\]$/su;

/** XFE1 has the look of an address but lies outside the sheet: it is a name. */
const onGrid = (address: string): boolean =>
  address.split(":").every((corner) => {
    const [, letters = "", row = ""] = /^([A-Z]*)(\d*)$/i.exec(corner) ?? [];
    return columnIndex(letters) < COLUMNS_OF_A_SHEET && Number(row || 1) <= ROWS_OF_A_SHEET;
  });

/** Within column specifiers an apostrophe stands before a special sign that is meant as itself. */
const unescape = (column: string): string => column.replace(/'(.)/gsu, "$1");

function splitTable(table: string, inside: string): SplitReference | undefined {
  if (inside === "" || /^#data$/i.test(inside)) return { kind: "table", table, columns: undefined, thisRow: false };
  const [, at = "", rest = ""] = /^(@|\[#This Row\],)?(.*)$/isu.exec(inside) ?? [];
  const specifiers = /^\[((?:[^[\]']|'.)*)\](?::\[((?:[^[\]']|'.)*)\])?$/su.exec(rest);
  const [first, last] = specifiers ? [specifiers[1] ?? "", specifiers[2] ?? specifiers[1] ?? ""] : [rest, rest];
  // Headers, totals and lists of several parts are left to the workbook.
  if (first === "" || first.startsWith("#") || (!specifiers && !/^(?:[^[\]',]|'.)*$/su.test(rest))) return undefined;
  return { kind: "table", table, columns: [unescape(first), unescape(last)], thisRow: at !== "" };
}

/**
 * Understands a reference as formulas write it; undefined where it needs the workbook itself, such as other files and
 * several sheets at once.
 */
export function splitReference(reference: string): SplitReference | undefined {
  const structured = STRUCTURED.exec(reference);
  if (structured && !reference.includes("!")) return splitTable(structured[1] ?? "", structured[2] ?? "");
  const bang = reference.lastIndexOf("!");
  const sheet = sheetOfReference(reference);
  if (sheet !== undefined && (/[[\]]/.test(sheet) || sheet.includes(":"))) return undefined;
  const local = reference.slice(bang + 1).replaceAll("$", "");
  const spilled = local.endsWith("#");
  const address = spilled ? local.slice(0, -1) : local;
  if (ADDRESS.test(address) && onGrid(address)) return { kind: "cells", sheet, address, spilled };
  return spilled || /[[\]]/.test(local) ? undefined : { kind: "name", sheet, name: local };
}
