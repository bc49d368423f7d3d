import { readTablePart } from "../core/cells/formula/read-table-part";
import { sheetOfReference } from "../core/cells/sheet-name";
import { tokenizeFormula } from "../core/cells/formula/tokenize-formula";

/** What a formula speaks of. */
export interface FormulaParts {
  /** Single cells and ranges, as written, without "$". */
  readonly references: readonly string[];
  /** Upper case. */
  readonly functions: readonly string[];
  readonly names: readonly string[];
  /** Other sheets, whose cells are not among the references. */
  readonly sheets: readonly string[];
  /** Structured references: the table, "" for the one around the cell, and its columns from the first to the last. */
  readonly tables: readonly { readonly table: string; readonly columns: readonly string[] }[];
}

/** Cuts a formula of one sheet into references, functions, names, tables and other sheets. */
export function formulaParts(formula: string): FormulaParts {
  const references: string[] = [];
  const functions: string[] = [];
  const names: string[] = [];
  const sheets: string[] = [];
  const tables: { table: string; columns: readonly string[] }[] = [];
  for (const { kind, text } of tokenizeFormula(formula)) {
    if ((kind === "reference" || kind === "name") && text.includes("!")) sheets.push(sheetOfReference(text) ?? "");
    else if (kind === "reference") references.push(text.replaceAll("$", ""));
    else if (kind === "function") functions.push(text.toUpperCase());
    else if (kind === "name") names.push(text);
    else if (kind === "table") {
      const open = text.indexOf("[");
      const found = readTablePart(text.slice(open))?.columns;
      const columns = found === undefined ? [] : found.from === found.to ? [found.from] : [found.from, found.to];
      tables.push({ table: text.slice(0, open), columns });
    }
  }
  return { references, functions, names, sheets, tables };
}
