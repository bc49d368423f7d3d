import type { CellValue } from "../core/cell";
import type { Area, CompareOperator } from "../plan/sheet-plan";
import type { FileChart } from "./file-chart";
import type { FileFilter, FileFilterColumn } from "./file-filter";
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
  readonly defaultFont: { readonly name: string; readonly size: number };
  /** How circular references are calculated, where a file says so. */
  readonly iteration?: FileIteration;
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
  readonly hidden?: boolean;
  readonly outline?: number;
}

export interface FileRow {
  readonly at: number;
  readonly count: number;
  /** In points. */
  readonly height?: number;
  readonly hidden?: boolean;
  readonly outline?: number;
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

export interface FileValidation {
  readonly areas: readonly Area[];
  readonly rule:
    | { readonly kind: "any" }
    | { readonly kind: "list"; readonly values: readonly string[] }
    /** A formula or a reference that gives the list. */
    | { readonly kind: "listFrom"; readonly source: string }
    | {
        readonly kind: "whole" | "decimal" | "date" | "time" | "textLength";
        readonly operator: CompareOperator;
        readonly first: string;
        readonly second?: string;
      }
    | { readonly kind: "custom"; readonly formula: string };
  readonly allowBlank: boolean;
  readonly prompt?: { readonly title: string; readonly message: string };
  readonly error?: { readonly title: string; readonly message: string; readonly level: "stop" | "warning" | "information" };
}

export interface FileConditional {
  readonly areas: readonly Area[];
  readonly rule:
    | { readonly kind: "formula"; readonly formula: string; readonly style: FileStyle }
    | {
        readonly kind: "compare";
        readonly operator: CompareOperator;
        readonly first: string;
        readonly second?: string;
        readonly style: FileStyle;
      }
    | { readonly kind: "dataBar"; readonly color: string; readonly low: FileThreshold; readonly high: FileThreshold }
    | { readonly kind: "colorScale"; readonly stops: readonly { readonly at: FileThreshold; readonly color: string }[] };
  readonly stopIfTrue: boolean;
}

export interface FileThreshold {
  readonly kind: "min" | "max" | "num" | "percent" | "percentile";
  readonly value?: string;
}

export interface FileNote {
  readonly row: number;
  readonly column: number;
  readonly text: string;
  readonly author?: string;
}

export interface FilePage {
  readonly orientation: "portrait" | "landscape";
  readonly printArea?: Area;
  readonly titleRows?: { readonly from: number; readonly to: number };
  readonly titleColumns?: { readonly from: number; readonly to: number };
  readonly fitToWidth: boolean;
  /** In per cent. */
  readonly scale?: number;
  /** Rows that begin a new page. */
  readonly breaks?: readonly number[];
  /** On all sides, in inches. */
  readonly margin?: number;
  /** With Excel's codes such as `&P`, the same on all pages. */
  readonly header?: string;
  readonly footer?: string;
}
