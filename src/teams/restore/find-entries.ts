import { readReference } from "../../core/cells/formula/read-reference";
import { shiftFormula } from "../../core/cells/formula/shift-formula";
import { tokenizeFormula } from "../../core/cells/formula/tokenize-formula";
import { isCellError, type CellValue } from "../../core/cell";
import type { Area } from "../../plan/sheet-plan";
import type { LedgerEntry } from "../ledger/ledger-entry";
import { neighboursOf, type Neighbours } from "../ledger/neighbours";
import { trackedPlace, type TrackedPlace } from "../ledger/tracking";
import { valuesOf } from "../share";
import type { TeamCell, TeamSheet, TeamWorkbook } from "../team-workbook";
import { isSameValue } from "./same-value";

/** Why a formula has no place to return to. */
export type Unfound =
  /** Its cell was deleted. */
  | "deleted"
  /** Something it reads was deleted. */
  | "inputsDeleted"
  /** Its sheet is gone. */
  | "sheetDeleted"
  /** It was moved, and what it reads cannot be followed. */
  | "moved"
  /** Two formulas lead to one cell. */
  | "ambiguous"
  /** The cells it fills no longer lie side by side. */
  | "torn";

/** Where an entry's cell is now, and its formula with the addresses of today. */
export interface FoundEntry {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly formula: string;
  readonly area?: Area;
}

export interface SheetIndex {
  /** As it is called now. */
  readonly name: string;
  readonly at: (row: number, column: number) => TeamCell | undefined;
  readonly neighbours: (row: number, column: number) => Neighbours;
  readonly cells: readonly TeamCell[];
}

const place = (row: number, column: number): string => `${row}:${column}`;

/** Finds the cells of a ledger in the workbook that came back. */
export function entryFinder(workbook: TeamWorkbook, entries: readonly LedgerEntry[]): (entry: LedgerEntry) => FoundEntry | Unfound {
  const tracked = new Map(entries.map((entry) => [entry, trackedPlace(entry.tracking, entry)]));
  const shown = valuesOf(workbook);
  const taken = new Map<string, Set<string>>();
  for (const entry of entries) {
    const now = tracked.get(entry);
    const cell = now ? now.cell : isSameValue(shown(entry.sheet, entry.row, entry.column), entry.value) ? entry : undefined;
    const sheet = (now?.sheet ?? entry.sheet).toLowerCase();
    if (cell) taken.set(sheet, (taken.get(sheet) ?? new Set<string>()).add(place(cell.row, cell.column)));
  }
  const sheets = new Map(workbook.sheets.map((sheet) => [sheet.name.toLowerCase(), indexOf(sheet, taken.get(sheet.name.toLowerCase()))]));
  const alike = likenessFinder(sheets);
  /** Without tracking nothing says whether rows came in: one that is not where it was casts doubt on all. */
  const doubtful = entries.some((entry) => {
    const sheet = sheets.get(entry.sheet.toLowerCase());
    return tracked.get(entry) === undefined && sheet !== undefined && !isBeside(entry, sheet.neighbours(entry.row, entry.column));
  });
  return (entry) => {
    const now = tracked.get(entry);
    const sheet = sheets.get((now?.sheet ?? entry.sheet).toLowerCase());
    if (!sheet) return "sheetDeleted";
    const cell = now ? now.cell : entry;
    if (cell && isBeside(entry, sheet.neighbours(cell.row, cell.column)))
      return now ? followed(entry, now, sheet) : doubtful ? "moved" : asItWas(entry, sheet);
    const other = alike(sheet, entry);
    if (other) return shifted(entry, now, cell ?? entry, other, sheet);
    if (!now) return "moved";
    return cell ? followed(entry, now, sheet) : "deleted";
  };
}

function indexOf(sheet: TeamSheet, taken: ReadonlySet<string> = new Set()): SheetIndex {
  const cells = new Map(sheet.cells.map((cell) => [place(cell.row, cell.column), cell]));
  return {
    name: sheet.name,
    at: (row, column) => cells.get(place(row, column)),
    neighbours: neighboursOf(sheet.cells, (row, column) => taken.has(place(row, column))),
    cells: sheet.cells,
  };
}

const isBeside = (entry: LedgerEntry, { beside, above }: Neighbours): boolean => entry.beside === beside && entry.above === above;

/** The cells that programs have kept track of. */
function followed(entry: LedgerEntry, now: TrackedPlace, sheet: SheetIndex): FoundEntry | Unfound {
  if (!now.cell) return "deleted";
  const unmoved = now.cell.row === entry.row && now.cell.column === entry.column && now.sheet === entry.sheet;
  if (now.lost === "deleted") return "inputsDeleted";
  if (now.lost === "untracked" && !unmoved) return "moved";
  if (entry.array && (now.area?.rows !== entry.array.area.rows || now.area.columns !== entry.array.area.columns)) return "torn";
  return { sheet: sheet.name, ...now.cell, formula: now.formula ?? entry.formula ?? "", ...(now.area && { area: now.area }) };
}

const asItWas = ({ row, column, formula = "", array }: LedgerEntry, { name }: SheetIndex): FoundEntry => ({
  sheet: name,
  row,
  column,
  formula,
  ...(array && { area: array.area }),
});

/** A row that was sorted or pasted elsewhere takes along what its formulas read of it; what they read elsewhere nobody can tell. */
function shifted(
  entry: LedgerEntry,
  now: TrackedPlace | undefined,
  from: { readonly row: number; readonly column: number },
  to: { readonly row: number; readonly column: number },
  sheet: SheetIndex,
): FoundEntry | Unfound {
  if (entry.array || now?.lost !== undefined) return "moved";
  const formula = now?.formula ?? entry.formula ?? "";
  const within = tokenizeFormula(formula).every(({ kind, text }) => {
    const reference = kind === "reference" ? readReference(text) : undefined;
    if (!reference) return true;
    const { from: first, to: last } = reference.cells;
    return !reference.sheets && [first, last].every(({ row, rowFixed }) => row === from.row && !rowFixed);
  });
  if (!within || from.column !== to.column) return "moved";
  return { sheet: sheet.name, ...to, formula: shiftFormula(formula, to.row - from.row, 0) };
}

const valueKey = (value: CellValue): string => (isCellError(value) ? value.error : `${typeof value}:${String(value)}`);

/** The one cell of a sheet with the neighbours and the value of an entry; undefined where there is none or are several. */
function likenessFinder(sheets: ReadonlyMap<string, SheetIndex>) {
  const found = new Map<SheetIndex, Map<string, TeamCell | "several">>();
  const keyOf = ({ beside, above }: Neighbours, value: CellValue): string => JSON.stringify([beside, above, valueKey(value)]);
  const build = (sheet: SheetIndex): Map<string, TeamCell | "several"> => {
    const all = new Map<string, TeamCell | "several">();
    for (const cell of sheet.cells) {
      const key = keyOf(sheet.neighbours(cell.row, cell.column), cell.value);
      all.set(key, all.has(key) ? "several" : cell);
    }
    found.set(sheet, all);
    return all;
  };
  return (sheet: SheetIndex, entry: LedgerEntry): TeamCell | undefined => {
    if (sheets.size === 0 || (entry.beside === "" && entry.above === "")) return undefined;
    const cell = (found.get(sheet) ?? build(sheet)).get(keyOf(entry, entry.value));
    return cell === "several" ? undefined : cell;
  };
}
