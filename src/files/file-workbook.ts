import type { CellValue } from "../core/cell";
import type { Area } from "../plan/sheet-plan";
import type { CarriedSheet, CarriedWorkbook } from "./carried";
import type { FileChart } from "./file-chart";
import type { FileColorSource, FileStyleMore, FileTableSaid, FileTypeface } from "./file-said";
import type { FileFilter, FileFilterColumn } from "./file-filter";
import type { FilePage } from "./file-page";
import type { FileConditional, FileValidation } from "./file-rules";
import type { TotalsFunction } from "./xlsx/totals-function";

/**
 * An .xlsx file as data, free of the library that reads it and of the grid that shows it. Rows and columns
 * count from zero, colours are "#RRGGBB" with themes and tints resolved, formulas are en-US as a person types
 * them, without the leading "=" and without file prefixes.
 */
export interface FileWorkbook {
  readonly sheets: readonly FileSheet[];
  /** Names that hold in the whole workbook; a sheet's own are on the sheet. */
  readonly names: readonly FileName[];
  readonly dateSystem: 1900 | 1904;
  readonly activeSheet: number;
  /** The font of cells that name none. */
  readonly defaultFont: {
    readonly name: string;
    readonly size: number;
    readonly typeface?: FileTypeface;
    readonly color?: FileColorSource;
  };
  /** Looks with names, without the normal one. */
  readonly cellStyles?: readonly FileCellStyle[];
  /** How circular references are calculated, where a file says so. */
  readonly iteration?: FileIteration;
  /** What the file held besides, to be written again. */
  readonly carried?: CarriedWorkbook;
}

/** A look with a name. Source: ECMA-376 part 1, 18.8.7. */
export interface FileCellStyle {
  readonly name: string;
  /** Excel's number of a style of its own. */
  readonly builtin?: number;
  readonly style?: FileStyle;
}

/** ECMA-376 18.2.2, calcPr: `iterate`, `iterateCount`, `iterateDelta`. */
export interface FileIteration {
  readonly enabled: boolean;
  /** So often at most … */
  readonly count: number;
  /** … and until no value changes by as much. */
  readonly change: number;
}

export const USUAL_ITERATION: FileIteration = { enabled: false, count: 100, change: 0.001 };

export interface FileSheet {
  readonly name: string;
  readonly state: "visible" | "hidden" | "veryHidden";
  readonly tabColor?: string;
  /** Cells that hold something or look like something, by row, then by column. */
  readonly cells: readonly FileCell[];
  readonly columns: readonly FileColumn[];
  readonly rows: readonly FileRow[];
  readonly merges: readonly Area[];
  readonly freeze?: { readonly rows: number; readonly columns: number };
  readonly gridlines: boolean;
  readonly tables: readonly FileTable[];
  /** The filter over cells that are no table. */
  readonly filter?: FileFilter;
  readonly names: readonly FileName[];
  readonly validations: readonly FileValidation[];
  /** In order of priority. */
  readonly conditionals: readonly FileConditional[];
  readonly notes: readonly FileNote[];
  readonly charts: readonly FileChart[];
  readonly page?: FilePage;
  /** What programs say of the sheet, for themselves. */
  readonly properties?: readonly FileProperty[];
  /** The cell that is selected when the sheet is shown. */
  readonly home?: { readonly row: number; readonly column: number };
  /** In per cent, where it is not 100. */
  readonly zoom?: number;
  readonly rightToLeft?: true;
  /** Of columns and rows that have none of their own: in characters of the default font, and in points. */
  readonly defaultWidth?: number;
  readonly defaultHeight?: number;
  /** What the file held of it besides, to be written again. */
  readonly carried?: CarriedSheet;
}

export interface FileCell {
  readonly row: number;
  readonly column: number;
  /** The value, or the last result of the formula; null where there is none. */
  readonly value: CellValue;
  readonly formula?: string;
  /** The cells an array formula fills, its own included; a dynamic one may fill fewer or more tomorrow. */
  readonly array?: { readonly area: Area; readonly dynamic: boolean };
  readonly style?: FileStyle;
  /** The text as runs of the file, where parts of it look different. */
  readonly runs?: string;
}

export interface FileStyle {
  readonly font?: {
    readonly name?: string;
    readonly size?: number;
    readonly bold?: boolean;
    readonly italic?: boolean;
    readonly underline?: boolean;
    readonly strike?: boolean;
    readonly color?: string;
  };
  readonly fill?: string;
  readonly borders?: { readonly [side in BorderSide]?: { readonly line: BorderLine; readonly color?: string } };
  readonly horizontal?: "left" | "center" | "right" | "justify" | "distributed";
  readonly vertical?: "top" | "center" | "bottom";
  readonly wrap?: boolean;
  readonly indent?: number;
  /** Degrees, counter-clockwise positive. */
  readonly rotation?: number;
  readonly numberFormat?: string;
  /** What the grid does not show; it is written again as it was read. */
  readonly more?: FileStyleMore;
}

export type BorderSide = "top" | "bottom" | "left" | "right";
export type BorderLine =
  | "thin"
  | "hair"
  | "dotted"
  | "dashed"
  | "dashDot"
  | "dashDotDot"
  | "double"
  | "medium"
  | "mediumDashed"
  | "mediumDashDot"
  | "mediumDashDotDot"
  | "slantDashDot"
  | "thick";

export interface FileColumn {
  readonly at: number;
  readonly count: number;
  /** In characters of the default font. */
  readonly width?: number;
  /** The width is what its content came to. */
  readonly fitted?: true;
  readonly hidden?: boolean;
  readonly outline?: number;
  /** The outline's lines before it are folded away. */
  readonly collapsed?: true;
  /** Of its cells that have no look of their own. */
  readonly style?: FileStyle;
}

export interface FileRow {
  readonly at: number;
  readonly count: number;
  /** In points. */
  readonly height?: number;
  /** The height is what its content came to, and not set by anybody. */
  readonly fitted?: true;
  readonly hidden?: boolean;
  readonly outline?: number;
  readonly collapsed?: true;
  readonly style?: FileStyle;
}

/** What a totals row shows in one column. */
export interface FileTotal {
  readonly function?: TotalsFunction;
  readonly label?: string;
  readonly formula?: string;
}

export interface FileTable {
  readonly name: string;
  /** Header row and totals row included, where they are shown. */
  readonly area: Area;
  readonly columns: readonly string[];
  /** False where the header row is hidden. */
  readonly headers?: false;
  /** The one data row is empty and waits for the first entry. */
  readonly unfilled?: true;
  /** The formulas of calculated columns, by column. */
  readonly calculated?: readonly (string | undefined)[];
  /** What the totals row shows, by column; what it showed, where it is hidden. */
  readonly totalCells?: readonly (FileTotal | undefined)[];
  readonly banded: boolean;
  readonly bandedColumns?: boolean;
  readonly firstColumn?: boolean;
  readonly lastColumn?: boolean;
  /** Whether the headers have buttons for filters. */
  readonly filter: boolean;
  /** What is filtered. */
  readonly criteria?: readonly FileFilterColumn[];
  readonly totals: boolean;
  /** Excel's name of the table style, such as "TableStyleLight1". */
  readonly style?: string;
  readonly said?: FileTableSaid;
}

export interface FileName {
  readonly name: string;
  /** What it stands for, as a formula: `Plan!$B$4:$B$9`, `0.13`. */
  readonly refersTo: string;
  readonly comment?: string;
  /** Left out of the list that people see. */
  readonly hidden?: true;
}

export interface FileProperty {
  readonly name: string;
  readonly value: string;
}

export interface FileNote {
  readonly row: number;
  readonly column: number;
  readonly text: string;
  readonly author?: string;
  /** The text as runs of the file, where parts of it look different. */
  readonly runs?: string;
  /** Shown all the time. */
  readonly shown?: true;
  /** Its box as a file drew it; corners count from its cell. */
  readonly box?: string;
}
