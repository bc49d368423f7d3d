import type { SheetCells } from "../analysis/sheet-cells";
import type { CellValue } from "../core/cell";
import type { SheetPlan } from "../plan/sheet-plan";
import type { TakenNames } from "../plan/taken-names";

/** A sheet this add-in made, remembered in the workbook's settings so that it can be removed in a later session too. */
export interface InsertedPlan {
  readonly sheetId: string;
  readonly sheetName: string;
  /** Template or chart id. */
  readonly planId: string;
  /** Whether sample values are still to be cleared. */
  readonly hasSamples: boolean;
}

/** Parts of a plan that an older Excel cannot make; the sheet is complete without them. */
export type SkippedPart = "notes" | "columnGroups";

/** What inserting did. */
export interface InsertionResult extends InsertedPlan {
  readonly skipped: readonly SkippedPart[];
}

export type ReadTarget = { readonly kind: "selection" } | { readonly kind: "table"; readonly name: string } | { readonly kind: "sheet"; readonly name: string };

/** What the pane can offer to read. */
export interface Readable {
  readonly sheets: readonly string[];
  readonly tables: readonly { readonly name: string; readonly sheet: string }[];
  readonly activeSheet: string;
  readonly selection: string;
}

/** Something in the workbook failed. `step` names what was being done; the sentence is the pane's affair. */
export class WorkbookError extends Error {
  constructor(
    readonly step: WorkbookStep,
    /** Office.js error code, e.g. "InvalidArgument", or "Unknown". */
    readonly code: string,
    /** Whether everything done so far was taken back. */
    readonly restored: boolean,
    message: string,
  ) {
    super(message);
    this.name = "WorkbookError";
  }
}

export type WorkbookStep =
  | "readNames" | "addSheet" | "writeCells" | "formats" | "tables" | "names" | "validation" | "conditionalFormats" | "notes" | "page" | "charts" | "show"
  | "read" | "selection" | "formula" | "remove" | "clearSamples" | "settings";

export interface ActiveCell {
  readonly address: string;
  readonly formula: string;
  readonly value: CellValue;
}

/** Everything the pane asks of the workbook. One implementation, on Office.js; the pane names no Office type. */
export interface WorkbookPort {
  /**
   * Plans and applies a new sheet: names are read first, then planned, then applied. Two round trips; only a plan
   * that outgrows one request takes more. On failure the workbook is as it was.
   */
  insertPlan(make: (taken: TakenNames) => SheetPlan, onProgress?: (done: number, of: number) => void): Promise<InsertionResult>;
  inserted(): Promise<readonly InsertedPlan[]>;
  removeInserted(sheetId: string): Promise<void>;
  /** Empties the inputs that still hold the sample they were inserted with. What the user has typed since and every formula stays. */
  clearSamples(sheetId: string): Promise<void>;
  goTo(sheetId: string): Promise<void>;

  readable(): Promise<Readable>;
  read(target: ReadTarget, signal?: AbortSignal): Promise<SheetCells>;
  /** Calls back after the selection has changed; returns what ends it. */
  onSelectionChanged(callback: () => void): Promise<() => Promise<void>>;

  activeCell(): Promise<ActiveCell>;
  /**
   * The address of the selection as formulas write it, always with its sheet's name: the formula may be written on
   * another sheet. Whole columns and rows are cut to their used part. Rejects when several areas are selected.
   */
  selectionAddress(): Promise<string>;
  /** Writes into the active cell; refuses a cell that is not empty unless `overwrite`. */
  insertFormula(formula: string, overwrite: boolean): Promise<{ readonly done: true; readonly address: string } | { readonly done: false; readonly occupied: ActiveCell }>;
}
