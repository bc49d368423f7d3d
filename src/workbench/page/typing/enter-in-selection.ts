import { ICommandService, type ICellData, type IDisposable, type IObjectMatrixPrimitiveType, type IRange } from "@univerjs/core";
import { SetRangeValuesCommand, SheetsSelectionsService } from "@univerjs/sheets";
import type { Engine } from "../../engine/create-engine";
import { shiftFormula } from "../../../core/cells/formula/shift-formula";

interface Params {
  readonly range?: IRange;
  value?: ICellData | IObjectMatrixPrimitiveType<ICellData>;
  /** Given where the editor enters what was typed. */
  readonly redoUndoId?: string;
}

/**
 * Ctrl+Enter enters a formula into all selected cells, in each as if it were copied there from the active one:
 * references move with the cell
 * (Microsoft Support, "Enter data in multiple cells"). The grid wrote the very same formula into each.
 */
export function enterInSelection({ injector }: Engine): IDisposable {
  return injector.get(ICommandService).beforeCommandExecuted(({ id, params }) => {
    if (id !== SetRangeValuesCommand.id) return;
    const entered = params as Params;
    const { range, value, redoUndoId } = entered;
    const formula = value !== undefined && "f" in value ? value.f : undefined;
    if (!range || redoUndoId === undefined || typeof formula !== "string" || !formula.startsWith("=")) return;
    if (range.startRow === range.endRow && range.startColumn === range.endColumn) return;
    const active = injector.get(SheetsSelectionsService).getCurrentLastSelection()?.primary;
    const [row, column] = [active?.actualRow ?? range.startRow, active?.actualColumn ?? range.startColumn];
    const matrix: IObjectMatrixPrimitiveType<ICellData> = {};
    for (let r = range.startRow; r <= range.endRow; r += 1) {
      const line: Record<number, ICellData> = {};
      for (let c = range.startColumn; c <= range.endColumn; c += 1)
        line[c] = { ...(value as ICellData), f: `=${shiftFormula(formula.slice(1), r - row, c - column)}` };
      matrix[r] = line;
    }
    entered.value = matrix;
  });
}
