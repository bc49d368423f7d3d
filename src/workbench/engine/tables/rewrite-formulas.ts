import {
  IUniverInstanceService,
  UniverInstanceType,
  type ICellData,
  type IMutationInfo,
  type Injector,
  type Workbook,
} from "@univerjs/core";
import { IDefinedNamesService, SetDefinedNameMutation } from "@univerjs/engine-formula";
import { SetRangeValuesMutation } from "@univerjs/sheets";
import { ONLY_REWRITTEN } from "../structure/rewriting";

export interface FormulaPlace {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
}

export interface Mutations {
  readonly redos: IMutationInfo[];
  readonly undos: IMutationInfo[];
}

type Cells = Record<number, Record<number, ICellData>>;

/** Every formula of the workbook as `rewrite` gives it, in cells and in names; as data, for one step of undo. */
export function rewriteFormulas(injector: Injector, unitId: string, rewrite: (formula: string, place?: FormulaPlace) => string): Mutations {
  const redos: IMutationInfo[] = [];
  const undos: IMutationInfo[] = [];
  const workbook = injector.get(IUniverInstanceService).getUnit<Workbook>(unitId, UniverInstanceType.UNIVER_SHEET);
  for (const sheet of workbook?.getSheets() ?? []) {
    const subUnitId = sheet.getSheetId();
    const after: Cells = {};
    const before: Cells = {};
    sheet.getCellMatrix().forValue((row, column, cell) => {
      if (!cell?.f) return;
      const next = rewrite(cell.f, { sheetId: subUnitId, row, column });
      if (next === cell.f) return;
      (after[row] ??= {})[column] = { f: next };
      (before[row] ??= {})[column] = { f: cell.f };
    });
    if (Object.keys(after).length === 0) continue;
    redos.push({ id: SetRangeValuesMutation.id, params: { unitId, subUnitId, cellValue: after, ...ONLY_REWRITTEN } });
    undos.push({ id: SetRangeValuesMutation.id, params: { unitId, subUnitId, cellValue: before, ...ONLY_REWRITTEN } });
  }
  for (const name of Object.values(injector.get(IDefinedNamesService).getDefinedNameMap(unitId) ?? {})) {
    const formulaOrRefString = rewrite(name.formulaOrRefString);
    if (formulaOrRefString === name.formulaOrRefString) continue;
    redos.push({ id: SetDefinedNameMutation.id, params: { ...name, unitId, formulaOrRefString } });
    undos.push({ id: SetDefinedNameMutation.id, params: { ...name, unitId } });
  }
  return { redos, undos };
}
