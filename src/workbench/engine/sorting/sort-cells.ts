import {
  CellValueType,
  ICommandService,
  IUndoRedoService,
  IUniverInstanceService,
  sequenceExecute,
  UniverInstanceType,
  type ICellData,
  type IMutationInfo,
  type Injector,
  type IRange,
  type Nullable,
  type Workbook,
  type Worksheet,
} from "@univerjs/core";
import { FormulaDataModel } from "@univerjs/engine-formula";
import { SetRangeValuesMutation } from "@univerjs/sheets";
import { SheetsNoteModel } from "@univerjs/sheets-note";
import { ERROR_CODES, type CellValue, type ErrorCode } from "../../../core/cell";
import { shiftFormula } from "../../../core/cells/formula/shift-formula";
import { areaOf, intersection, type SheetArea } from "../cells/area";
import { textOfRich } from "../cells/rich-text";
import { noteTaken, notePut } from "../structure/follow-notes";
import { ONLY_REWRITTEN, type Rewriting } from "../structure/rewriting";
import { sortOrder, type SortKey, type SortMethod } from "./sort-order";

/** What Excel refuses to sort: merged cells, and results that fill several cells. */
export type SortRefusal = "sortMerge" | "sortArray";

export class SortRefused extends Error {
  constructor(readonly reason: SortRefusal) {
    super(reason);
  }
}

export interface Sorting {
  readonly area: SheetArea;
  readonly keys: readonly SortKey[];
  readonly across?: boolean;
  readonly matchCase?: boolean;
  readonly method?: SortMethod;
}

type Cells = Record<number, Record<number, ICellData | null>>;

/**
 * Sorts cells as Excel does. Formulas read on from where they now stand as if they had been copied there; formats and notes go with their
 * cells, borders, validation, conditional formats and row heights stay; hidden lines stay where they are. One step of undo. The grid's own
 * command leaves the formulas of moved cells as they were and sorts header and totals rows with the rest.
 * Source: Microsoft Support, "Sort data in a range or table".
 */
export function sortCells(injector: Injector, unitId: string, sorting: Sorting): void {
  const { area, across = false } = sorting;
  const workbook = injector.get(IUniverInstanceService).getUnit<Workbook>(unitId, UniverInstanceType.UNIVER_SHEET);
  const sheet = workbook?.getSheetBySheetId(area.sheetId);
  if (!workbook || !sheet) throw new Error(`There is no sheet ${area.sheetId}.`);
  const refused = whyNotSorted(injector, unitId, area);
  if (refused) throw new SortRefused(refused);
  const lines = linesOf(sheet, area, across);
  const from = sorted(sheet, lines, sorting);
  if (from.every((line, i) => line === lines[i])) return;
  const places = new Map(lines.map((line, i) => [line, from[i] ?? line]));
  const cells = movedCells(injector, workbook, sheet, sorting, places);
  const notes = movedNotes(injector, unitId, sorting, places);
  const write = (cellValue: Cells, rewriting?: Rewriting): IMutationInfo => ({
    id: SetRangeValuesMutation.id,
    params: { unitId, subUnitId: area.sheetId, cellValue, ...rewriting },
  });
  // Emptying the cells first is no edit of its own: what is told is that they were sorted.
  const emptied = write(cells.none, ONLY_REWRITTEN);
  const redos = [emptied, write(cells.after), ...notes.redos];
  const undos = [emptied, write(cells.before), ...notes.undos];
  if (!sequenceExecute(redos, injector.get(ICommandService)).result) throw new Error("The grid refused a change.");
  injector.get(IUndoRedoService).pushUndoRedo({ unitID: unitId, redoMutations: redos, undoMutations: undos });
}

/** Why Excel would not sort these cells; undefined where it would. */
export function whyNotSorted(injector: Injector, unitId: string, area: SheetArea): SortRefusal | undefined {
  const workbook = injector.get(IUniverInstanceService).getUnit<Workbook>(unitId, UniverInstanceType.UNIVER_SHEET);
  const merges = workbook?.getSheetBySheetId(area.sheetId)?.getMergeData() ?? [];
  if (merges.some((merge) => intersection(areaOf(area.sheetId, merge), area))) return "sortMerge";
  const filled = injector.get(FormulaDataModel).getArrayFormulaRange()?.[unitId]?.[area.sheetId] ?? {};
  const spills = Object.values(filled).flatMap((line) => Object.values(line ?? {}) as IRange[]);
  return spills.some((range) => intersection(areaOf(area.sheetId, range), area)) ? "sortArray" : undefined;
}

/** The rows (or columns) that can be seen. */
function linesOf(sheet: Worksheet, area: SheetArea, across: boolean): number[] {
  const count = across ? area.columns : area.rows;
  const shows = (line: number): boolean =>
    across ? sheet.getColVisible(line) : !sheet.isRowFiltered(line) && sheet.getRowRawVisible(line);
  return Array.from({ length: count }, (_, i) => (across ? area.column : area.row) + i).filter(shows);
}

function sorted(
  sheet: Worksheet,
  lines: readonly number[],
  { keys, across = false, method = "PinYin", matchCase = false }: Sorting,
): number[] {
  const matrix = sheet.getCellMatrix();
  const held = keys.map(({ line: key }) => lines.map((line) => heldBy(across ? matrix.getValue(key, line) : matrix.getValue(line, key))));
  const order = lines
    .map((_, i) => i)
    .sort((a, b) => {
      for (const [index, key] of keys.entries()) {
        const apart = sortOrder(held[index]?.[a] ?? null, held[index]?.[b] ?? null, key, method, matchCase);
        if (apart !== 0) return apart;
      }
      return a - b;
    });
  return order.map((i) => lines[i] ?? 0);
}

const ERRORS: ReadonlySet<string> = new Set(ERROR_CODES);

function heldBy(cell: Nullable<ICellData>): CellValue {
  const value = cell?.v ?? textOfRich(cell?.p) ?? null;
  if (value === null || (value === "" && !cell?.f && !cell?.si)) return null;
  if (cell?.t === CellValueType.BOOLEAN) return value === true || value === 1 || value === "TRUE";
  if (typeof value === "string" && ERRORS.has(value) && cell?.t !== CellValueType.FORCE_STRING) return { error: value as ErrorCode };
  return cell?.t === CellValueType.NUMBER ? Number(value) : value;
}

function movedCells(
  injector: Injector,
  workbook: Workbook,
  sheet: Worksheet,
  { area, across = false }: Sorting,
  places: ReadonlyMap<number, number>,
): { readonly none: Cells; readonly after: Cells; readonly before: Cells } {
  const [unitId, matrix, styles] = [workbook.getUnitId(), sheet.getCellMatrix(), workbook.getStyles()];
  const formulas = injector.get(FormulaDataModel);
  const none: Cells = {};
  const after: Cells = {};
  const before: Cells = {};
  for (const [to, from] of places) {
    if (to === from) continue;
    for (let i = 0; i < (across ? area.rows : area.columns); i += 1) {
      const [row, column] = across ? [area.row + i, to] : [to, area.column + i];
      const [fromRow, fromColumn] = across ? [row, from] : [from, column];
      const [here, there] = [matrix.getValue(row, column), matrix.getValue(fromRow, fromColumn)];
      (none[row] ??= {})[column] = null;
      if (here) (before[row] ??= {})[column] = structuredClone(here);
      const borders = styles.getStyleByCell(here)?.bd;
      const style = styles.getStyleByCell(there);
      const look = JSON.stringify(borders) === JSON.stringify(style?.bd) ? there?.s : { ...style, bd: borders ?? null };
      const text = there?.f || there?.si ? formulas.getFormulaStringByCell(fromRow, fromColumn, area.sheetId, unitId) : null;
      const content = text ? { f: `=${shiftFormula(text.replace(/^=/, ""), row - fromRow, column - fromColumn)}`, si: null } : {};
      if (there || borders) (after[row] ??= {})[column] = { ...structuredClone(there), ...content, ...(look ? { s: look } : {}) };
    }
  }
  return { none, after, before };
}

function movedNotes(injector: Injector, unitId: string, { area, across = false }: Sorting, places: ReadonlyMap<number, number>) {
  const goes = new Map([...places].map(([to, from]) => [from, to]));
  const notes = [...(injector.get(SheetsNoteModel).getNotes().get(unitId)?.get(area.sheetId)?.values() ?? [])].filter(({ row, col }) =>
    intersection(area, { sheetId: area.sheetId, row, column: col, rows: 1, columns: 1 }),
  );
  const moved = notes.map((note) =>
    across ? { ...note, col: goes.get(note.col) ?? note.col } : { ...note, row: goes.get(note.row) ?? note.row },
  );
  const both = (gone: typeof notes, come: typeof notes): IMutationInfo[] => [
    ...gone.map((note) => noteTaken(unitId, area.sheetId, note)),
    ...come.map((note) => notePut(unitId, area.sheetId, note)),
  ];
  return { redos: both(notes, moved), undos: both(moved, notes) };
}
