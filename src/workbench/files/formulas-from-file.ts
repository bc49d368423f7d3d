import { attempted } from "../../files/xlsx/each-kept";
import type { FileLoss } from "../../files/xlsx/file-loss";
import type { FileCell, FileSheet } from "../../files/file-workbook";
import { formulaTokens } from "../../files/xlsx/formula/tokens";
import { showIntersections } from "../../files/xlsx/formula/needs-array";
import { toFileFormula } from "../../files/xlsx/formula/to-file-formula";
import { fromFileFormula } from "../../files/xlsx/formula/from-file-formula";
import { cellsAddress } from "../engine/cells/address";
import { isReadable } from "./readable-formula";

/** So many cells with formulas that cannot be read are named one by one. */
const NAMED = 5;

/** The table in whose rows a cell stands. */
const tableAround = (cell: FileCell, { tables }: FileSheet): string | undefined =>
  tables.find(
    ({ area, headers }) =>
      cell.row >= area.row + (headers === false ? 0 : 1) &&
      cell.row < area.row + area.rows &&
      cell.column >= area.column &&
      cell.column < area.column + area.columns,
  )?.name;

/** A formula inside a table, or of a table's column, as the engine reads it: this-row references in full, tables in their own spelling. */
export function tableFormula(formula: string, table: string | undefined, tableNames: ReadonlyMap<string, string>): string {
  const tokens = formulaTokens(fromFileFormula(toFileFormula(formula, table)));
  return `=${tokens.map((token, index) => (token.kind === "name" && tokens[index + 1]?.kind === "bracket" ? (tableNames.get(token.text.toUpperCase()) ?? token.text) : token.text)).join("")}`;
}

/** The formulas of a sheet that can be read, by their cells. The others are told as lost; their cells keep the last value. */
export function readFormulas(
  sheet: FileSheet,
  tableNames: ReadonlyMap<string, string>,
  manyCells: (name: string) => boolean,
  losses: FileLoss[],
): ReadonlyMap<FileCell, string> {
  const unread: string[] = [];
  const read = new Map<FileCell, string>();
  // The rows of a table say the same in the same words.
  const known = new Map<string, string | undefined>();
  const understood = (text: string, isArray: boolean, table: string | undefined): string | undefined => {
    const written = attempted(() => tableFormula(text, table, tableNames));
    const formula = written === undefined || isArray ? written : showIntersections(written, manyCells);
    return formula !== undefined && isReadable(formula) ? formula : undefined;
  };
  for (const cell of sheet.cells) {
    if (!cell.formula) continue;
    const table = tableAround(cell, sheet);
    const key = JSON.stringify([cell.formula, cell.array !== undefined, table]);
    if (!known.has(key)) known.set(key, understood(cell.formula, cell.array !== undefined, table));
    const formula = known.get(key);
    if (formula !== undefined) read.set(cell, formula);
    else unread.push(cellsAddress({ row: cell.row, column: cell.column, rows: 1, columns: 1 }));
  }
  const name = `${unread.slice(0, NAMED).join(", ")}${unread.length > NAMED ? ", …" : ""}`;
  if (unread.length > 0) losses.push({ kind: "formula", count: unread.length, sheet: sheet.name, name });
  return read;
}
