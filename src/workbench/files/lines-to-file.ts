import type { ICellData, IWorksheetData } from "@univerjs/core";
import { PX_PER_POINT } from "../../design/page-sizes";
import type { FileColumn, FileRow, FileStyle } from "../../files/file-workbook";
import { joinRuns } from "../../files/xlsx/join-runs";

type Sheet = Partial<IWorksheetData>;

/** Pixels of a column's padding and of one character. */
export const PADDING = 5;
export const CHARACTER = 7;

/** A row or column: its look, and the size a file gave it, of which the grid keeps whole pixels. */
interface Line {
  s?: ICellData["s"];
  custom?: { given?: number; folded?: boolean; fitted?: boolean };
}

/** The size that a file gave while it is still the same number of pixels; else the one these pixels are. */
function sizeOf({ custom }: Line, pixels: number, toPixels: (size: number) => number, fromPixels: (pixels: number) => number): number {
  const given = custom?.given;
  return given !== undefined && Math.round(toPixels(given)) === pixels ? given : Math.round(fromPixels(pixels) * 100) / 100;
}

export type StyleOf = (style: ICellData["s"]) => FileStyle | undefined;

export const sheetColumns = (sheet: Sheet, levels: Readonly<Record<number, number>>, styleOf: StyleOf): FileColumn[] => {
  const data = sheet.columnData as Readonly<Record<number, { w?: number; hd?: number } & Line>> | undefined;
  const ats = [...new Set([...Object.keys(data ?? {}), ...Object.keys(levels)].map(Number))].sort((a, b) => a - b);
  return joinRuns(
    ats
      .map((at) => ({
        at,
        count: 1,
        ...widthOf(data?.[at]),
        ...(data?.[at]?.hd && { hidden: true }),
        ...(levels[at] && { outline: levels[at] }),
        ...(data?.[at]?.custom?.folded && (data[at - 1]?.hd || data[at + 1]?.hd) && { collapsed: true as const }),
        ...styleIn(data?.[at], styleOf),
      }))
      .filter((one) => Object.keys(one).length > 2),
  );
};

function widthOf(column: ({ w?: number } & Line) | undefined): { readonly width?: number; readonly fitted?: true } {
  if (column?.w === undefined) return {};
  const toPixels = (width: number): number => width * CHARACTER + PADDING;
  const width = sizeOf(column, column.w, toPixels, (pixels) => (pixels - PADDING) / CHARACTER);
  return { width, ...(column.custom?.fitted && width === column.custom.given && { fitted: true as const }) };
}

const styleIn = (line: Line | undefined, styleOf: StyleOf): { readonly style?: FileStyle } => {
  const style = line?.s ? styleOf(line.s) : undefined;
  return style ? { style } : {};
};

/** Heights that the grid fitted by itself are not kept, for Excel fits them itself; those that a file's program fitted are. */
function heightOf(row: ({ h?: number; ia?: number } & Line) | undefined): { readonly height?: number; readonly fitted?: true } {
  if (row?.h === undefined) return {};
  const toPixels = (points: number): number => points * PX_PER_POINT;
  const height = sizeOf(row, row.h, toPixels, (pixels) => pixels / PX_PER_POINT);
  if (row.ia !== 1) return { height };
  return height === row.custom?.given ? { height, fitted: true } : {};
}

export const sheetRows = (
  sheet: Sheet,
  levels: Readonly<Record<number, number>>,
  filtered: readonly number[],
  styleOf: StyleOf,
): FileRow[] => {
  const data = sheet.rowData as Readonly<Record<number, { h?: number; ia?: number; hd?: number } & Line>> | undefined;
  const out = new Set(filtered);
  const ats = [...new Set([...Object.keys(data ?? {}), ...Object.keys(levels), ...filtered].map(Number))].sort((a, b) => a - b);
  return joinRuns(
    ats
      .map((at) => ({
        at,
        count: 1,
        ...heightOf(data?.[at]),
        ...((data?.[at]?.hd || out.has(at)) && { hidden: true }),
        ...(levels[at] && { outline: levels[at] }),
        ...(data?.[at]?.custom?.folded && (data[at - 1]?.hd || data[at + 1]?.hd) && { collapsed: true as const }),
        ...styleIn(data?.[at], styleOf),
      }))
      .filter((one) => Object.keys(one).length > 2),
  );
};
