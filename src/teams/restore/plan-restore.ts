import type { CellValue } from "../../core/cell";
import { cellAddress } from "../../plan/area";
import type { CellChange } from "../change-plan";
import type { LedgerEntry } from "../ledger/ledger-entry";
import { readLedger, type Ledger } from "../ledger/read-ledger";
import { cellsOf } from "../share";
import { storedFormula } from "../stored-call";
import type { TeamCell, TeamWorkbook } from "../team-workbook";
import { entryFinder, type FoundEntry, type Unfound } from "./find-entries";
import { isConstant, isSameValue } from "./same-value";

/** What becomes of cells that somebody changed. */
export type Choice = "leaveOpen" | "keepTheirs" | "restoreAll";
export type Decision = "open" | "keep" | "restore";
/** The same for all of them, or for each. */
export type Choices = Choice | ((conflict: Conflict) => Decision);

const DECIDED: Readonly<Record<Choice, Decision>> = { leaveOpen: "open", keepTheirs: "keep", restoreAll: "restore" };

export interface Restored {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly formula: string;
  /** The address it had when the workbook was shared, where it has another now. */
  readonly movedFrom?: string;
}

/** A cell that somebody changed since. */
export interface Conflict extends Restored {
  readonly changed: readonly {
    readonly row: number;
    readonly column: number;
    readonly was: CellValue;
    readonly now: CellValue;
    /** What they entered, where that is a formula; with "=". */
    readonly formula?: string;
  }[];
}

export interface Missing {
  readonly sheet: string;
  /** When the workbook was shared. */
  readonly row: number;
  readonly column: number;
  readonly formula: string;
  readonly value: CellValue;
  readonly why: Unfound;
}

export interface RestorePlan {
  readonly changes: readonly CellChange[];
  readonly restored: readonly Restored[];
  readonly conflicts: readonly Conflict[];
  readonly missing: readonly Missing[];
  /** Formulas that are back already. */
  readonly standing: number;
  /** Sheets with ledgers of which nothing is open any more. */
  readonly settled: readonly string[];
}

const at = (row: number, column: number): string => `${row}:${column}`;
const spot = ({ sheet, row, column }: FoundEntry): string => `${sheet.toLowerCase()}!${at(row, column)}`;

/** The ledgers of a workbook that came back. */
export const ledgersOf = ({ sheets }: TeamWorkbook): readonly Ledger[] => sheets.flatMap((sheet) => readLedger(sheet) ?? []);

/** What returns, what somebody changed, and what has no place to return to. `show` turns a stored formula into a written one. */
export function planRestore(workbook: TeamWorkbook, choice: Choices, show: (stored: string) => string): RestorePlan {
  const plans = ledgersOf(workbook).map((ledger) => planOne(workbook, ledger, choice, show));
  return {
    changes: plans.flatMap(({ changes }) => changes),
    restored: plans.flatMap(({ restored }) => restored),
    conflicts: plans.flatMap(({ conflicts }) => conflicts),
    missing: plans.flatMap(({ missing }) => missing),
    standing: plans.reduce((sum, { standing }) => sum + standing, 0),
    settled: plans.flatMap(({ settled }) => settled),
  };
}

function planOne(
  workbook: TeamWorkbook,
  { sheet: ledgerSheet, entries }: Ledger,
  choice: Choices,
  show: (stored: string) => string,
): RestorePlan {
  const find = entryFinder(workbook, entries);
  const cells = new Map(
    workbook.sheets.map(({ name, cells: all }) => [name, new Map(all.map((cell) => [at(cell.row, cell.column), cell]))]),
  );
  const parts = partsOf(entries);
  const heads = entries.filter(({ formula }) => formula !== undefined);
  const found = new Map(heads.map((entry) => [entry, find(entry)]));
  const claims = new Map<string, number>();
  for (const one of found.values()) if (typeof one !== "string") claims.set(spot(one), (claims.get(spot(one)) ?? 0) + 1);
  const [changes, restored, conflicts, missing]: [CellChange[], Restored[], Conflict[], Missing[]] = [[], [], [], []];
  let standing = 0;
  let undecided = 0;
  for (const [entry, place] of found) {
    const { formula = "", sheet, row, column, value } = entry;
    if (typeof place === "string" || (claims.get(spot(place)) ?? 0) > 1) {
      missing.push({ sheet, row, column, formula, value, why: typeof place === "string" ? place : "ambiguous" });
      continue;
    }
    const stands = cells.get(place.sheet) ?? new Map<string, TeamCell>();
    if (isBack(stands.get(at(place.row, place.column)), place.formula, workbook, show)) {
      standing += 1;
      continue;
    }
    const moved = place.row !== row || place.column !== column;
    const one: Restored = {
      sheet: place.sheet,
      row: place.row,
      column: place.column,
      formula: place.formula,
      ...(moved && { movedFrom: cellAddress(row, column) }),
    };
    const changed = changedCells(entry, place, parts, stands, show);
    if (changed.length > 0) {
      const conflict = { ...one, changed };
      conflicts.push(conflict);
      const decision = typeof choice === "function" ? choice(conflict) : DECIDED[choice];
      if (decision === "open") undecided += 1;
      if (decision !== "restore") continue;
    } else restored.push(one);
    changes.push({
      sheet: place.sheet,
      row: place.row,
      column: place.column,
      content: {
        formula: place.formula.replace(/^=/, ""),
        value,
        ...(place.area && entry.array && { array: { area: place.area, dynamic: entry.array.dynamic } }),
      },
    });
    changes.push(...filledAgain(entry, place, parts));
  }
  const isOpen = choice !== "keepTheirs" && (missing.length > 0 || undecided > 0);
  return { changes, restored, conflicts, missing, standing, settled: isOpen ? [] : [ledgerSheet] };
}

/** The cells that a formula fills beside its own, by sheet and address of the formula, then by place. */
type Parts = ReadonlyMap<string, ReadonlyMap<string, LedgerEntry>>;

function partsOf(entries: readonly LedgerEntry[]): Parts {
  const all = new Map<string, Map<string, LedgerEntry>>();
  for (const entry of entries) {
    if (entry.filledFrom === undefined) continue;
    const key = `${entry.sheet}!${entry.filledFrom}`;
    all.set(key, (all.get(key) ?? new Map<string, LedgerEntry>()).set(at(entry.row, entry.column), entry));
  }
  return all;
}

const isBack = (cell: TeamCell | undefined, formula: string, { spelling }: TeamWorkbook, show: (stored: string) => string): boolean => {
  const mended = cell?.formula === undefined ? undefined : storedFormula(cell.formula, spelling)?.mended;
  return mended !== undefined && `=${show(mended)}` === formula;
};

/** An entry's cells with what each held: where they were, and where they are now. */
function pairs(entry: LedgerEntry, place: FoundEntry, parts: Parts) {
  const own = parts.get(`${entry.sheet}!${cellAddress(entry.row, entry.column)}`);
  const before = cellsOf(entry);
  const now = cellsOf({ row: place.row, column: place.column, ...(place.area && { array: { area: place.area, dynamic: true } }) });
  return before.map((cell, index) => ({
    was: index === 0 ? entry.value : (own?.get(at(cell.row, cell.column))?.value ?? null),
    place: now[index] ?? cell,
    isFirst: index === 0,
  }));
}

const changedCells = (
  entry: LedgerEntry,
  place: FoundEntry,
  parts: Parts,
  stands: ReadonlyMap<string, TeamCell>,
  show: (stored: string) => string,
): Conflict["changed"] =>
  pairs(entry, place, parts).flatMap(({ was, place: { row, column } }) => {
    const cell = stands.get(at(row, column));
    const now = cell?.value ?? null;
    if (cell && !isConstant(cell)) return [{ row, column, was, now, formula: `=${show(cell.formula ?? "")}` }];
    return isSameValue(now, was) ? [] : [{ row, column, was, now }];
  });

const filledAgain = (entry: LedgerEntry, place: FoundEntry, parts: Parts): readonly CellChange[] =>
  pairs(entry, place, parts).flatMap(({ was, place: cell, isFirst }) =>
    isFirst ? [] : [{ sheet: place.sheet, ...cell, content: { value: was } }],
  );
