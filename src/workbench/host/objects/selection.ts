import { SetSelectionsOperation, SheetsSelectionsService } from "@univerjs/sheets";
import { areaOf, gridRange, type SheetArea } from "../../engine/cells/area";
import type { HostContext } from "../host-context";

/** What the user has selected, or only its active cell. A sheet on which nothing was selected yet has A1. */
export function selectedArea(host: HostContext, cellOnly = false): SheetArea {
  const sheetId = host.engine.workbook.getActiveSheet().getSheetId();
  const selections = host.engine.injector
    .get(SheetsSelectionsService)
    .getWorkbookSelections(host.engine.workbook.getId())
    .getSelectionsOfWorksheet(sheetId);
  const last = selections.at(-1);
  if (!last) return { sheetId, row: 0, column: 0, rows: 1, columns: 1 };
  if (cellOnly && last.primary) return { sheetId, row: last.primary.actualRow, column: last.primary.actualColumn, rows: 1, columns: 1 };
  const range = last.range;
  // Whole rows and columns come without numbers on the open sides.
  const finite = (value: number, otherwise: number) => (Number.isNaN(value) ? otherwise : value);
  const sheet = host.engine.workbook.getActiveSheet();
  return areaOf(sheetId, {
    startRow: finite(range.startRow, 0),
    startColumn: finite(range.startColumn, 0),
    endRow: finite(range.endRow, sheet.getMaxRows() - 1),
    endColumn: finite(range.endColumn, sheet.getMaxColumns() - 1),
  });
}

/** Everything that is selected, in the order of selecting. */
export function selectedAreas(host: HostContext): readonly SheetArea[] {
  const last = selectedArea(host);
  const selections = host.engine.injector
    .get(SheetsSelectionsService)
    .getWorkbookSelections(host.engine.workbook.getId())
    .getSelectionsOfWorksheet(last.sheetId);
  return [...selections.slice(0, -1).map(({ range }) => areaOf(last.sheetId, range)), last];
}

export function select(host: HostContext, area: SheetArea): void {
  const { engine } = host;
  if (engine.workbook.getActiveSheet().getSheetId() !== area.sheetId) engine.workbook.setActiveSheet(area.sheetId);
  const range = gridRange(area);
  const primary = {
    actualRow: area.row,
    actualColumn: area.column,
    ...range,
    endRow: area.row,
    endColumn: area.column,
    isMerged: false,
    isMergedMainCell: false,
  };
  engine.run(SetSelectionsOperation.id, {
    unitId: engine.workbook.getId(),
    subUnitId: area.sheetId,
    selections: [{ range, primary, style: null }],
  });
}
