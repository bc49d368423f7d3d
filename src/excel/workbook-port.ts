import type { SheetCells } from "../reading/sheet-cells";
import type { CellValue } from "../core/cell";
import type { SheetIdentity } from "../plan/sheet-identity";
import type { Restoration } from "../plan/standing/restoration";
import type { Entered } from "../plan/standing/entered-now";
import type { SheetUpdate } from "../plan/standing/sheet-update";
import type { EntryState } from "../plan/standing/plan-progress";
import type { Standing } from "../plan/standing/sheet-state";
import type { RowChange, TableRows } from "../plan/standing/table-rows";
import type { Written } from "../plan/standing/written";
import type { Area, SheetPlan } from "../plan/sheet-plan";
import type { TakenNames } from "../plan/taken-names";
import type { FormulaInsertion, FormulaPlacement, FormulaUndo } from "./formula-insertion";
import type { FillOptions, FillResult } from "./fill-table";
import type { Filling } from "../plan/standing/filling";
import type { NewRows } from "./refill-table";
import type { ActiveCell } from "./active-cell";
import type { SheetPicture } from "./insert-picture";
import type { Readable, ReadTarget } from "./read/read-target";
import type { Replacement } from "./replace-plan";
import type { SpillBlocker } from "./spill-blocker";
import type { WorkbookKeeping } from "./workbook-keeping";
import type { TeamPort } from "./team/team-port";

/** A sheet this add-in made, known by what it says of itself, in a later session and in copies too. */
export interface InsertedPlan {
  readonly sheetId: string;
  readonly sheetName: string;
  /** Template or chart id. */
  readonly planId: string;
  /** Whether it holds sample values now. */
  readonly hasSamples: boolean;
  readonly identity: SheetIdentity;
  /** The version it can be updated to, where that is a later one. */
  readonly newVersion?: number;
}

/** A sheet of ours with what is on it now. */
export interface StandingSheet {
  readonly sheetId: string;
  readonly sheetName: string;
  readonly identity: SheetIdentity;
  readonly standing: Standing;
}

/** Formulas over other sheets with the looks of their cells, and what is typed beside them. */
export type LinkedCells = Partial<Pick<SheetPlan, "linked" | "styles" | "blocks">>;

/** What a sheet that stands is planned anew for. */
export interface PlanSetting {
  /** Its tables as they are called and headed there. */
  readonly as?: Written;
  readonly entered?: Entered;
  readonly sheetName?: string;
  readonly taken?: TakenNames;
}

/** The plan a sheet was made from, in the version this add-in has; nothing where there is none to be had. */
export type PlanOf = (identity: SheetIdentity, setting?: PlanSetting) => Promise<SheetPlan | undefined>;

export interface UpdateResult extends SheetUpdate {
  /** Of the sheet that took the place of the old one. */
  readonly sheetId: string;
}

/** An input of a sheet, or one of its tables; addresses with the sheet. */
export interface PlanInput {
  readonly key: string;
  readonly state: EntryState;
  readonly address: string;
}

/** How far a sheet that was made from a template is filled in, in the order in which it is read. */
export interface PlanProgress {
  readonly identity: SheetIdentity;
  readonly sheetName: string;
  /** How a formula names each value and each column of a table now, by key: `margin`, `log[user]`. */
  readonly references: Readonly<Record<string, string>>;
  readonly values: readonly PlanInput[];
  /** With the number of rows that hold something. */
  readonly tables: readonly (PlanInput & { readonly rows: number })[];
  /** What the cell of a check says: its sign, what is checked and, where it fails, why. */
  readonly checks: readonly { readonly key: string; readonly text: string; readonly address: string }[];
}

/** Parts of a plan that an older Excel cannot make; the sheet is complete without them. */
export type SkippedPart = "notes" | "columnGroups";

/** What inserting did. */
export interface InsertionResult extends InsertedPlan {
  readonly skipped: readonly SkippedPart[];
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
  | "readNames"
  | "addSheet"
  | "writeCells"
  | "formats"
  | "tables"
  | "names"
  | "validation"
  | "conditionalFormats"
  | "notes"
  | "page"
  | "charts"
  | "show"
  | "goTo"
  | "read"
  | "selection"
  | "formula"
  | "remove"
  | "clearSamples"
  | "restore"
  | "update"
  | "fill"
  | "changes"
  | "settings";

/** The active cell with its formula, or the cell whose formula fills the active one. */
export interface FormulaCell {
  readonly address: string;
  readonly sheet: string;
  /** Counted from zero. */
  readonly row: number;
  /** From which year on the workbook counts its days. */
  readonly dateSystem: 1900 | 1904;
  /** With its "="; empty where the cell holds none. */
  readonly formula: string;
  readonly value: CellValue;
  /** The active cell, where it is another: one that this cell's formula fills. */
  readonly selected?: string;
  /** What the formula fills, if more than its own cell, with its first rows. */
  readonly spill?: {
    readonly address: string;
    readonly rows: number;
    readonly columns: number;
    readonly values: readonly (readonly CellValue[])[];
  };
}

/** What a reference of a formula leads to. */
export interface ReferenceRead {
  /** With its sheet. */
  readonly address: string;
  readonly rows: number;
  readonly columns: number;
  /** Absent where there are too many cells for a look. */
  readonly values?: readonly (readonly CellValue[])[];
  /** The number formats of its first cells. */
  readonly formats?: readonly string[];
}

/** Everything the pane asks of the workbook. One implementation, on Office.js; the pane names no Office type. */
export interface WorkbookPort extends WorkbookKeeping, TeamPort {
  /**
   * Plans and applies a new sheet: names are read first, then planned, then applied. Two round trips; only a plan
   * that outgrows one request takes more. On failure the workbook is as it was.
   */
  insertPlan(make: (taken: TakenNames) => SheetPlan, onProgress?: (done: number, of: number) => void): Promise<InsertionResult>;
  /** The same for several sheets, in their order, which may take from each other. One step of undo. */
  insertPlans(
    make: (taken: TakenNames) => readonly SheetPlan[],
    onProgress?: (done: number, of: number) => void,
  ): Promise<readonly InsertionResult[]>;
  /** Sheets of ours as they stand. */
  standing(sheetIds: readonly string[]): Promise<readonly StandingSheet[]>;
  /** Writes what cells take from other sheets, in their look; in one step of undo. */
  writeLinks(sheetId: string, cells: LinkedCells, identity?: SheetIdentity): Promise<void>;
  /** Enters rows into a table, as `change` says; without it only tells how the table stands. On failure the sheet is as it was. */
  changeRows(sheetId: string, planOf: PlanOf, table: string, change?: (now: TableRows) => RowChange): Promise<TableRows>;
  inserted(planOf: PlanOf): Promise<readonly InsertedPlan[]>;
  /** Tells them now and whenever they may be others; returns what ends it. */
  followInserted(planOf: PlanOf, tell: (plans: readonly InsertedPlan[]) => void, fail: (error: unknown) => void): () => void;
  removeInserted(sheetId: string): Promise<void>;
  /** Empties the inputs that still hold the sample they were inserted with. What the user has typed since and every formula stays. */
  clearSamples(sheetId: string, planOf: PlanOf): Promise<void>;
  /** What is filled in and what the checks say; nothing where the template is not to be had. */
  progress(sheetId: string, planOf: PlanOf): Promise<PlanProgress | undefined>;
  /** What of a sheet's formulas, names and rules is not as its template has them. */
  damage(sheetId: string, planOf: PlanOf): Promise<Restoration>;
  /** Puts it back, or what of it has one of these keys; entries, rows and columns of people stay. */
  restoreFormulas(sheetId: string, planOf: PlanOf, only?: readonly string[]): Promise<Restoration>;
  /** What bringing a sheet to the present version of its template would keep and what not; nothing is done yet. */
  updateOf(sheetId: string, planOf: PlanOf): Promise<SheetUpdate>;
  /** Does it, in the sheet's place and under its name. On failure the workbook is as it was. */
  updateSheet(sheetId: string, planOf: PlanOf): Promise<UpdateResult>;
  /** Where the cells are now that a chart's sheet was made from. */
  chartSource(sheetId: string, openBelow: boolean): Promise<ReadTarget>;
  /** Writes a sheet anew where it stands; what people wrote beside the cells of `written` stays, or is told. */
  replacePlan(sheetId: string, written: readonly Area[], make: (taken: TakenNames) => SheetPlan, overwrite: boolean): Promise<Replacement>;
  /** Fills a table of a sheet with values; without options it only tells what that would find and do. On failure the sheet is as it was. */
  fillTable(sheetId: string, planOf: PlanOf, filling: Filling, options?: FillOptions): Promise<FillResult>;
  /** Puts rows in the place of a table's. */
  refillTable(sheetId: string, rows: NewRows): Promise<void>;
  /** Puts a picture at the selected cell; false where the workbook knows no pictures. */
  insertPicture(picture: SheetPicture): Promise<boolean>;
  goTo(sheetId: string): Promise<void>;
  readable(): Promise<Readable>;
  read(target: ReadTarget, signal?: AbortSignal): Promise<SheetCells>;
  /** Calls back after the selection has changed; returns what ends it. */
  onSelectionChanged(callback: () => void): Promise<() => Promise<void>>;
  /** Calls back after sheets or cells have changed, by whatever; returns what ends it. */
  onWorkbookChanged(callback: () => void): Promise<() => Promise<void>>;

  activeCell(): Promise<ActiveCell>;
  /** The address of the selection with its sheet, as formulas write it, whole columns and rows cut to their used part. */
  selectionAddress(): Promise<string>;
  /** Writes a formula; refuses where its own cell, or one its result will fill, is not empty, unless `overwrite`. */
  insertFormula(formula: string, overwrite: boolean, placement?: FormulaPlacement): Promise<FormulaInsertion>;
  /** Puts back what was there before; false where that cell has been changed since. */
  undoFormula(undo: FormulaUndo): Promise<boolean>;
  /** Of the active cell, or of another with its sheet. */
  formulaCell(at?: string): Promise<FormulaCell>;
  /** What keeps a result of that size from spilling out of a cell; undefined where nothing seems to. */
  spillBlocker(address: string, size: { readonly rows: number; readonly columns: number }): Promise<SpillBlocker | undefined>;
  /** Selects a cell, with its sheet. */
  showCell(address: string): Promise<void>;
  /** What the references of a formula hold now; undefined for those that lead nowhere. */
  readReferences(
    references: readonly string[],
    place: { readonly sheet: string; readonly row: number },
  ): Promise<readonly (ReferenceRead | undefined)[]>;
}
