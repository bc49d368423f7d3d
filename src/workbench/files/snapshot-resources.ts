import type { HeaderFooterParts } from "./header-footer";
import type { IWorkbookData } from "@univerjs/core";
import type { GridSheetFilter } from "./filters/sheet-filter";
import type { GridFilters } from "./filters/table-filters";
import type { CarriedSheet, CarriedWorkbook } from "../../files/carried";
import type { FileCellStyle, FileIteration, FileNote, FileTotal, FileWorkbook } from "../../files/file-workbook";
import type { ChartModel } from "../engine/chart-model";
import { EXCEL_GRID } from "../engine/excel-grid";
import type { TableLook } from "../engine/tables/workbook-table";

/** An area as the grid writes it, ends included. */
export interface GridRange {
  readonly startRow: number;
  readonly startColumn: number;
  readonly endRow: number;
  readonly endColumn: number;
}

export interface GridTable {
  readonly id: string;
  readonly name: string;
  readonly range: GridRange;
  readonly options?: { readonly showHeader?: boolean; readonly showFooter?: boolean; readonly tableStyleId?: string };
  readonly filters?: Partial<GridFilters>;
  readonly columns: readonly GridColumn[];
  /** What the grid does not know of a table: see `engine/tables/table-store.ts`. */
  readonly meta?: { readonly totals?: boolean; readonly unfilled?: boolean };
}

export interface GridColumn {
  readonly id: string;
  readonly displayName: string;
  readonly formula?: string;
  readonly meta?: { readonly total?: FileTotal };
}

export interface GridValidation {
  readonly uid: string;
  readonly ranges: readonly GridRange[];
  readonly type: string;
  readonly operator?: string;
  readonly formula1?: string;
  readonly formula2?: string;
  readonly allowBlank?: boolean;
  readonly showInputMessage?: boolean;
  readonly promptTitle?: string;
  readonly prompt?: string;
  readonly showErrorMessage?: boolean;
  readonly errorTitle?: string;
  readonly error?: string;
  /** 0 information, 1 stop, 2 warning. */
  readonly errorStyle?: number;
  readonly showDropDown?: boolean;
}

export interface GridConditional {
  readonly cfId: string;
  readonly ranges: readonly GridRange[];
  readonly stopIfTrue: boolean;
  readonly rule: {
    readonly type: string;
    readonly subType?: string;
    readonly operator?: string;
    readonly value?: unknown;
    readonly style?: object;
    readonly config?: unknown;
    readonly isShowValue?: boolean;
  };
}

export interface GridNote {
  readonly id: string;
  readonly row: number;
  readonly col: number;
  readonly note: string;
  readonly width: number;
  readonly height: number;
  readonly show?: boolean;
}

export interface GridName {
  readonly id: string;
  readonly name: string;
  readonly formulaOrRefString: string;
  readonly localSheetId?: string;
  readonly comment?: string;
  readonly hidden?: boolean;
}

/** What a file says of a note besides its text; found again by the note's id, or by its place on a sheet that is a copy. */
export type KeptNote = Omit<FileNote, "text"> & { readonly id?: string };

/** What the engine keeps beside the grid, by part and sheet: see `engine/sheet-parts.ts`. */
export interface KeptParts {
  readonly charts?: Readonly<Record<string, readonly ChartModel[]>>;
  /** Of the workbook. */
  readonly iteration?: Readonly<Record<"", FileIteration>>;
  /** What a file held that the grid does not know: of the workbook and of each sheet. */
  /** Looks with names. */
  readonly cellStyles?: Readonly<Record<"", readonly FileCellStyle[]>>;
  /** What add-ins listen to. */
  readonly bindings?: Readonly<Record<"", readonly object[]>>;
  readonly carriedWorkbook?: Readonly<Record<"", CarriedWorkbook>>;
  readonly carried?: Readonly<Record<string, CarriedSheet>>;
  /** The font of cells that name none, and the sheet that a file was saved on. */
  readonly file?: Readonly<Record<"", { readonly font: FileWorkbook["defaultFont"]; readonly shown: string }>>;
  /** Hidden sheets that the list of hidden sheets leaves out. */
  readonly hiddenDeep?: Readonly<Record<string, true>>;
  /** Functions whose values a file holds, in upper case: those that are none here keep them. */
  readonly calledInFile?: Readonly<Record<"", readonly string[]>>;
  /** Who wrote notes, and what their files say of them besides. */
  readonly authors?: Readonly<Record<string, readonly KeptNote[]>>;
  /** What comments have beyond the text of their note, by the note's id. */
  readonly commentThreads?: Readonly<
    Record<
      string,
      Readonly<Record<string, { readonly replies: readonly object[]; readonly resolved?: boolean; readonly mentions?: unknown }>>
    >
  >;
  readonly outline?: Readonly<
    Record<string, { readonly rows: Readonly<Record<number, number>>; readonly columns: Readonly<Record<number, number>> }>
  >;
  readonly page?: Readonly<Record<string, GridPage>>;
  readonly headerFooter?: Readonly<Record<string, HeaderFooterParts>>;
  readonly customProperties?: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly tableLook?: Readonly<Record<string, TableLook>>;
}

interface GridArea {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

export interface GridPage {
  readonly values: Readonly<Record<string, unknown>>;
  readonly printArea?: GridArea;
  readonly titleRows?: GridArea;
  readonly titleColumns?: GridArea;
  readonly breaks?: readonly number[];
  readonly columnBreaks?: readonly number[];
  /** Printed beside the print area, each on pages of its own. */
  readonly moreAreas?: readonly GridArea[];
  /** What a file says of the page besides, in its own words. */
  readonly file?: Readonly<Record<"setup" | "options" | "notes", Readonly<Record<string, string>>>>;
}

/** The plugins' data in a saved workbook, by the names they save it under. */
export interface SnapshotResources {
  readonly SHEET_TABLE_PLUGIN: Readonly<
    Record<string, { readonly tables: readonly GridTable[]; readonly tableFilteredOutRows?: readonly number[] }>
  >;
  readonly SHEET_DATA_VALIDATION_PLUGIN: Readonly<Record<string, readonly GridValidation[]>>;
  readonly SHEET_CONDITIONAL_FORMATTING_PLUGIN: Readonly<Record<string, readonly GridConditional[]>>;
  readonly SHEET_NOTE_PLUGIN: Readonly<Record<string, Readonly<Record<string, Readonly<Record<string, GridNote>>>>>>;
  readonly SHEET_DEFINED_NAME_PLUGIN: Readonly<Record<string, GridName>>;
  readonly SHEET_OPSPLAN_PARTS_PLUGIN: KeptParts;
  readonly SHEET_FILTER_PLUGIN: Readonly<Record<string, GridSheetFilter>>;
}

/** One plugin's data; an empty object where the workbook has none. */
export function readResource<K extends keyof SnapshotResources>(snapshot: Partial<IWorkbookData>, name: K): SnapshotResources[K] {
  const data = snapshot.resources?.find((resource) => resource.name === name)?.data;
  return (data ? JSON.parse(data) : {}) as SnapshotResources[K];
}

export const toGridRange = ({ row, column, rows, columns }: { row: number; column: number; rows: number; columns: number }): GridRange => ({
  startRow: row,
  startColumn: column,
  endRow: row + rows - 1,
  endColumn: column + columns - 1,
});

/** The grid's marks for whole rows, whole columns and the whole sheet. Without them it notes every single cell of a merged area. */
const WHOLE = { rows: 1, columns: 2, all: 3 } as const;

export function toGridMerge(area: {
  row: number;
  column: number;
  rows: number;
  columns: number;
}): GridRange & { readonly rangeType?: number } {
  const [down, across] = [area.rows === EXCEL_GRID.rowCount, area.columns === EXCEL_GRID.columnCount];
  const whole = down && across ? WHOLE.all : down ? WHOLE.columns : across ? WHOLE.rows : undefined;
  return { ...toGridRange(area), ...(whole !== undefined && { rangeType: whole }) };
}

export const fromGridRange = ({ startRow, startColumn, endRow, endColumn }: GridRange) => ({
  row: startRow,
  column: startColumn,
  rows: endRow - startRow + 1,
  columns: endColumn - startColumn + 1,
});
