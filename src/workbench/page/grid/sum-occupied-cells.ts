import type { IRange, Worksheet } from "@univerjs/core";
import { FormulaDataModel } from "@univerjs/engine-formula";
import { StatusBarController } from "@univerjs/sheets-ui";
import type { Engine } from "../../engine/create-engine";
import { occupiedBlocks } from "../../engine/cells/occupied";

interface Sums {
  _calculateSelection(selections: readonly IRange[], primary: unknown): void;
  getRangeStartEndInfo(range: IRange, sheet: Worksheet): IRange;
}

/**
 * What the status bar says of a selection comes from the cells that are there. The library asked for each cell of the
 * selected rows and columns: a
 * million selected rows kept the page for minutes.
 */
export function sumOccupiedCells({ injector, workbook }: Engine): void {
  const bar = injector.get(StatusBarController) as unknown as Sums;
  const sum = bar._calculateSelection.bind(bar);
  bar._calculateSelection = (selections, primary) => {
    const sheet = workbook.getWorkbook().getActiveSheet();
    const spilled = injector.get(FormulaDataModel).getArrayFormulaCellData()[workbook.getId()]?.[sheet.getSheetId()] ?? {};
    const areas = selections.map((range) => bar.getRangeStartEndInfo(range, sheet));
    sum(
      areas.flatMap((area) => [sheet.getCellMatrix().getMatrix(), spilled].flatMap((rows) => occupiedBlocks(rows, area))),
      primary,
    );
  };
}
