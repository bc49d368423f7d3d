import { BooleanNumber, ICommandService, IUndoRedoService, RANGE_TYPE, type IRange } from "@univerjs/core";
import { SetStyleCommand } from "@univerjs/sheets";
import { cellReader } from "../../../../src/workbench/engine/cells/cell-reader";
import { writeCells } from "../../../../src/workbench/engine/cells/write-cells";
import { createHeadlessEngine } from "../../../../src/workbench/engine/headless";

const engine = createHeadlessEngine();
afterAll(() => engine.dispose());

const sheet = engine.workbook.getActiveSheet();
const sheetId = sheet.getSheetId();
const isBold = (row: number, column: number): boolean => cellReader(engine, sheetId).style(row, column).bl === BooleanNumber.TRUE;
const type = (row: number, column: number): void => {
  writeCells(engine, { sheetId, row, column, rows: 1, columns: 1 }, () => ({ v: 42 }));
};
const bold = (range: IRange): Promise<boolean> =>
  engine.injector.get(ICommandService).executeCommand(SetStyleCommand.id, {
    unitId: engine.workbook.getId(),
    subUnitId: sheetId,
    range,
    style: { type: "bl", value: BooleanNumber.TRUE },
  });
const undo = async (): Promise<void> => {
  await engine.api.undo();
};
const all = (): { endRow: number; endColumn: number } => ({
  endRow: sheet.getSheet().getRowCount() - 1,
  endColumn: sheet.getSheet().getColumnCount() - 1,
});

test("a column, a row and a sheet are bold wherever something is typed later, and undo takes it back", async () => {
  sheet.getRange("B2").setValue("text");
  await bold({ startRow: 0, endRow: all().endRow, startColumn: 1, endColumn: 1, rangeType: RANGE_TYPE.COLUMN });
  type(4999, 1);
  expect([isBold(1, 1), isBold(4999, 1), isBold(0, 1), isBold(1, 2)]).toEqual([true, true, true, false]);
  await undo();
  await undo();
  expect([isBold(1, 1), isBold(4999, 1), isBold(0, 1)]).toEqual([false, false, false]);

  // The row crosses a column that has a format of its own.
  sheet.getRange("D1:D1").setFontColor("#ff0000");
  sheet.setColumnDefaultStyle(5, { it: BooleanNumber.TRUE });
  await bold({ startRow: 2, endRow: 2, startColumn: 0, endColumn: all().endColumn, rangeType: RANGE_TYPE.ROW });
  expect([isBold(2, 0), isBold(2, 5), isBold(3, 5)]).toEqual([true, true, false]);
  expect(cellReader(engine, sheetId).style(2, 5).it).toBe(BooleanNumber.TRUE);
});

test("a whole sheet with a value in its last corner is bold at once", async () => {
  type(1_048_575, 16_383);
  const before = engine.injector.get(IUndoRedoService).pitchTopUndoElement();
  await bold({ startRow: 0, startColumn: 0, ...all(), rangeType: RANGE_TYPE.ALL });
  expect([isBold(0, 0), isBold(1_048_575, 16_383), isBold(77, 5), isBold(500_000, 9000)]).toEqual([true, true, true, true]);
  await undo();
  expect([isBold(0, 0), isBold(1_048_575, 16_383), isBold(77, 5)]).toEqual([false, false, false]);
  expect(engine.injector.get(IUndoRedoService).pitchTopUndoElement()).toBe(before);
});
