import type { ICellData, IObjectMatrixPrimitiveType } from "@univerjs/core";
import { SetRangeValuesCommand } from "@univerjs/sheets";
import type { Engine } from "../create-engine";
import { gridRange, type SheetArea } from "./area";

/** Writes one piece of cell data for each cell of an area; `undefined` leaves a cell alone. One undoable command. */
export function writeCells(engine: Engine, area: SheetArea, make: (row: number, column: number) => ICellData | undefined): void {
  const matrix: IObjectMatrixPrimitiveType<ICellData> = {};
  let any = false;
  for (let row = area.row; row < area.row + area.rows; row += 1) {
    const line: Record<number, ICellData> = {};
    for (let column = area.column; column < area.column + area.columns; column += 1) {
      const data = make(row, column);
      if (data === undefined) continue;
      line[column] = data;
      any = true;
    }
    matrix[row] = line;
  }
  if (!any) return;
  engine.run(SetRangeValuesCommand.id, { unitId: engine.workbook.getId(), subUnitId: area.sheetId, range: gridRange(area), value: matrix });
}
