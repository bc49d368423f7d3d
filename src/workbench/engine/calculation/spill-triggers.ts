import {
  ICommandService,
  IUniverInstanceService,
  UniverInstanceType,
  type IDisposable,
  type Injector,
  type IRange,
  type Workbook,
} from "@univerjs/core";
import {
  ErrorType,
  FormulaDataModel,
  IFormulaCurrentConfigService,
  SetFormulaCalculationResultMutation,
  type IFormulaData,
  type IFormulaDatasetConfig,
} from "@univerjs/engine-formula";
import { sameRange } from "../cells/area";
import { meet, type SpillArea } from "./spill-area";

type SpillRanges = IFormulaDatasetConfig["arrayFormulaRange"];

/**
 * What is calculated anew because of spills, beside what the engine finds by itself: a formula into whose spilled cells
 * something was put, one
 * that had no room when it was last calculated and may have now, and whoever reads cells that a formula had spilled
 * into before it was deleted.
 */
export function installSpillTriggers(injector: Injector, unitId: string): IDisposable {
  const config = injector.get(IFormulaCurrentConfigService);
  const load = config.load.bind(config);
  let spilled: readonly SpillArea[] = [];
  config.load = (dirty) => {
    const more = dirty.forceCalculate
      ? []
      : [
          ...disturbed(dirty, unitId),
          ...withoutRoom(injector, dirty.formulaData, unitId),
          ...without(spilled, areasOf(dirty.arrayFormulaRange, unitId)),
        ];
    load(more.length === 0 ? dirty : { ...dirty, dirtyRanges: [...dirty.dirtyRanges, ...more] });
  };
  return injector.get(ICommandService).onCommandExecuted(({ id }) => {
    if (id === SetFormulaCalculationResultMutation.id) spilled = areasOf(injector.get(FormulaDataModel).getArrayFormulaRange(), unitId);
  });
}

const areasOf = (ranges: SpillRanges, unitId: string): readonly SpillArea[] =>
  Object.entries(ranges[unitId] ?? {}).flatMap(([sheetId, rows]) =>
    Object.values((rows ?? {}) as Record<string, Record<string, IRange>>).flatMap((line) =>
      Object.values(line ?? {}).map((range) => ({ unitId, sheetId, range })),
    ),
  );

function without(areas: readonly SpillArea[], present: readonly SpillArea[]): readonly SpillArea[] {
  const corners = new Map(present.map((area) => [`${area.sheetId}\n${area.range.startRow},${area.range.startColumn}`, area.range]));
  return areas.filter(({ sheetId, range }) => {
    const now = corners.get(`${sheetId}\n${range.startRow},${range.startColumn}`);
    return !now || !sameRange(now, range);
  });
}

const cell = (unitId: string, sheetId: string, row: number, column: number): SpillArea => ({
  unitId,
  sheetId,
  range: { startRow: row, endRow: row, startColumn: column, endColumn: column },
});

const disturbed = ({ arrayFormulaRange, dirtyRanges }: IFormulaDatasetConfig, unitId: string): readonly SpillArea[] =>
  areasOf(arrayFormulaRange, unitId)
    .filter((area) => dirtyRanges.some((one) => meet(one, area)))
    .map(({ sheetId, range }) => cell(unitId, sheetId, range.startRow, range.startColumn));

function withoutRoom(injector: Injector, formulas: IFormulaData, unitId: string): readonly SpillArea[] {
  const workbook = injector.get(IUniverInstanceService).getUnit<Workbook>(unitId, UniverInstanceType.UNIVER_SHEET);
  const found: SpillArea[] = [];
  for (const [sheetId, rows] of Object.entries(formulas[unitId] ?? {})) {
    const cells = workbook?.getSheetBySheetId(sheetId)?.getCellMatrix();
    for (const [row, line] of Object.entries(rows ?? {})) {
      for (const column of Object.keys(line ?? {})) {
        if (cells?.getValue(Number(row), Number(column))?.v === ErrorType.SPILL)
          found.push(cell(unitId, sheetId, Number(row), Number(column)));
      }
    }
  }
  return found;
}
