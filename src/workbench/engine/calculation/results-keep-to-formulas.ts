import {
  ICommandService,
  IUniverInstanceService,
  ObjectMatrix,
  type ICellData,
  type IDisposable,
  type Injector,
  type Nullable,
  type Workbook,
} from "@univerjs/core";
import { SetRangeValuesMutation, type ISetRangeValuesMutationParams } from "@univerjs/sheets";

/** What the engine says of its own writing to cells. */
interface Written {
  readonly applyFormulaCalculationResult?: boolean;
}

/**
 * A result that arrives for a cell whose formula was typed over meanwhile is let go: the library writes it all the same, and the entry is
 * lost. It takes a calculation that ends in the very turn in which somebody types.
 */
export function resultsKeepToFormulas(injector: Injector): IDisposable {
  const workbooks = injector.get(IUniverInstanceService);
  return injector.get(ICommandService).beforeCommandExecuted(({ id, params }, options) => {
    if (id !== SetRangeValuesMutation.id || !(options as Written | undefined)?.applyFormulaCalculationResult) return;
    const { unitId, subUnitId, cellValue } = params as ISetRangeValuesMutationParams;
    const cells = workbooks.getUnit<Workbook>(unitId)?.getSheetBySheetId(subUnitId)?.getCellMatrix();
    if (!cells || !cellValue) return;
    const late: [row: number, column: number][] = [];
    const results = new ObjectMatrix<Nullable<ICellData>>(cellValue);
    results.forValue((row, column) => {
      const cell = cells.getValue(row, column);
      if (!cell?.f && !cell?.si) late.push([row, column]);
    });
    for (const [row, column] of late) results.realDeleteValue(row, column);
  });
}
