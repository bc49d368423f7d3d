import type { ICellData } from "@univerjs/core";
import { isCellError } from "../../core/cell";
import { DAYS_FROM_1900_TO_1904 } from "../../core/numeric/date-systems";
import type { FileLoss } from "../../files/xlsx/file-loss";
import type { FileCell, FileSheet, FileStyle, FileWorkbook } from "../../files/file-workbook";
import { manyCellNames } from "../../files/xlsx/formula/many-cell-names";
import { textType } from "../engine/cells/error-text";
import { arrayCustom } from "../engine/formula/array-formula";
import { readFormulas } from "./formulas-from-file";

const looksLikeDate = (format: string | undefined) =>
  format !== undefined && /[ymdhs]/i.test(format.replace(/"[^"]*"|\[[^\]]*\]|\\./g, ""));

/** Arrays whose cells are listed one by one; a file may name a whole sheet. */
const LISTED = 10_000;

/** Whether a cell is filled by the array formula of another cell: the engine fills it itself. */
function spilledCells({ cells }: FileSheet, formulas: ReadonlyMap<FileCell, string>): (cell: FileCell) => boolean {
  const spilled = new Set<string>();
  const large: FileCell[] = [];
  for (const cell of cells) {
    const { row, column, array } = cell;
    if (!array || !formulas.has(cell)) continue;
    if (array.area.rows * array.area.columns > LISTED) {
      large.push(cell);
      continue;
    }
    for (let down = 0; down < array.area.rows; down++)
      for (let right = 0; right < array.area.columns; right++) if (down + right > 0) spilled.add(`${row + down},${column + right}`);
  }
  const within = (cell: FileCell, by: FileCell): boolean => {
    const { rows = 0, columns = 0 } = by.array?.area ?? {};
    return cell !== by && cell.row >= by.row && cell.row < by.row + rows && cell.column >= by.column && cell.column < by.column + columns;
  };
  return (cell) => spilled.has(`${cell.row},${cell.column}`) || large.some((by) => within(cell, by));
}

/**
 * What a cell holds at most; Excel cuts a longer text when it repairs such a file. Source: Microsoft Support, "Excel
 * specifications and limits".
 */
const LONGEST_TEXT = 32_767;

/** What goes with a cell: the cells its array fills, that its formula fills as many as it comes to, or the runs of its text. */
function customOf({ array, runs }: FileCell, calculated: boolean): ICellData["custom"] {
  if (calculated) return array && (array.dynamic ? { dynamic: true } : arrayCustom(array.area));
  return runs === undefined ? undefined : { runs };
}

type Rows = Record<number, Record<number, ICellData>>;

/** The cells of a sheet as the grid keeps them; and what of them it cannot hold. */
export function cellData(
  sheet: FileSheet,
  workbook: FileWorkbook,
  styleId: (style: FileStyle) => string,
  tableNames: ReadonlyMap<string, string>,
  losses: FileLoss[],
): Rows {
  const rows: Rows = {};
  const formulas = readFormulas(sheet, tableNames, manyCellNames(workbook), losses);
  const isSpilled = spilledCells(sheet, formulas);
  let cut = 0;
  for (const cell of sheet.cells) {
    const given = isSpilled(cell) ? null : cell.value;
    const tooLong = typeof given === "string" && given.length > LONGEST_TEXT;
    if (tooLong) cut += 1;
    const value = tooLong ? given.slice(0, LONGEST_TEXT) : given;
    const shift =
      workbook.dateSystem === 1904 && cell.formula === undefined && typeof value === "number" && looksLikeDate(cell.style?.numberFormat)
        ? DAYS_FROM_1900_TO_1904
        : 0;
    const content: ICellData =
      value === null
        ? {}
        : isCellError(value)
          ? { v: value.error, t: 1 }
          : typeof value === "boolean"
            ? { v: value ? 1 : 0, t: 3 }
            : typeof value === "number"
              ? { v: value + shift, t: 2 }
              : { v: value, t: textType(value) };
    const f = formulas.get(cell);
    const custom = customOf(cell, f !== undefined);
    const look = cell.style && { s: styleId(cell.style) };
    (rows[cell.row] ??= {})[cell.column] = { ...content, ...(f !== undefined && { f }), ...(custom && { custom }), ...look };
  }
  if (cut > 0) losses.push({ kind: "longText", count: cut, sheet: sheet.name });
  return rows;
}
