import { ICommandService, ObjectMatrix, type ICellData, type IDisposable, type Injector, type Nullable } from "@univerjs/core";
import { SetRangeValuesMutation, type ISetRangeValuesMutationParams } from "@univerjs/sheets";
import { UpdateFormulaController } from "@univerjs/sheets-formula";
import type { Rewriting } from "./structure/rewriting";

/** What is changed here of the library's controller, private to it as it is. */
interface Handling {
  _handleSetRangeValuesMutation(params: ISetRangeValuesMutationParams & Rewriting): void;
}

/**
 * The library empties every cell whose formula is written, until its new value is there. A formula that only follows what was done
 * elsewhere keeps its value meanwhile, as in Excel: with each row of a table that came or went, all computed cells below it were blank for
 * a moment. Opening a workbook calculates all of it, so nothing outdated stays if the calculation is stopped.
 */
export function keepValuesWhileRewritten(injector: Injector): IDisposable {
  const controller = injector.get(UpdateFormulaController) as unknown as Handling;
  const handle = controller._handleSetRangeValuesMutation.bind(controller);
  let rewriting = false;
  controller._handleSetRangeValuesMutation = (params) => {
    rewriting = params.onlyRewritten === true;
    try {
      handle(params);
    } finally {
      rewriting = false;
    }
  };
  return injector.get(ICommandService).beforeCommandExecuted(({ id, params }, options) => {
    if (!rewriting || id !== SetRangeValuesMutation.id || options?.fromFormula !== true) return;
    const { cellValue } = params as ISetRangeValuesMutationParams;
    new ObjectMatrix<Nullable<ICellData>>(cellValue ?? {}).forValue((_row, _column, cell) => {
      delete cell?.v;
      delete cell?.t;
    });
  });
}
