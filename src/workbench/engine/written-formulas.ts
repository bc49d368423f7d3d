import {
  isFormulaId,
  isFormulaString,
  IUniverInstanceService,
  UniverInstanceType,
  type ICellData,
  type Injector,
  type Nullable,
  type Workbook,
} from "@univerjs/core";
import { FormulaDataModel } from "@univerjs/engine-formula";

type Update = FormulaDataModel["updateFormulaData"];

/**
 * For each write the grid collected the formulas of every sheet of the workbook, to tell which of those that were written are new and
 * which are gone: filling a sheet cell by cell took the longer the more the workbook held. That can be told from the cells themselves,
 * unless formulas share one text, of which the first may have been written over; then the sheet is looked through, and no other.
 */
export function readWrittenFormulas(injector: Injector): void {
  const formulas = injector.get(FormulaDataModel);
  const instances = injector.get(IUniverInstanceService);
  const update: Update = formulas.updateFormulaData;
  formulas.updateFormulaData = (unitId, sheetId, written) => {
    const sheet = instances.getUnit<Workbook>(unitId, UniverInstanceType.UNIVER_SHEET)?.getSheetBySheetId(sheetId);
    const cells = sheet?.getCellMatrix();
    const found = cells && formulasAlone(written, (row, column) => cells.getValue(row, column));
    if (found) return found;
    const ofSheet = () => ({ [unitId]: { [sheetId]: formulas.getSheetFormulaData(unitId, sheetId) } });
    return update.call(Object.create(formulas, { getFormulaData: { value: ofSheet } }) as FormulaDataModel, unitId, sheetId, written);
  };
}

/** What became of the formulas of written cells; undefined where one of them shares its text with others. */
function formulasAlone(
  written: Parameters<Update>[2],
  before: (row: number, column: number) => Nullable<ICellData>,
): ReturnType<Update> | undefined {
  const out: ReturnType<Update> = {};
  for (const [row, line] of Object.entries(written)) {
    for (const [column, cell] of Object.entries((line ?? {}) as Record<string, Nullable<ICellData>>)) {
      const [own, now] = [Number(row), before(Number(row), Number(column))];
      if (isFormulaId(cell?.si) || isFormulaId(now?.si)) return undefined;
      if (isFormulaString(cell?.f)) (out[own] ??= {})[Number(column)] = { f: String(cell?.f) };
      else if (isFormulaString(now?.f)) (out[own] ??= {})[Number(column)] = null;
    }
  }
  return out;
}
