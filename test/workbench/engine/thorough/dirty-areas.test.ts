import { EXCEL_GRID } from "../../../../src/workbench/engine/excel-grid";
import { createHeadlessEngine } from "../../../../src/workbench/engine/headless";

const LAST_ROW = EXCEL_GRID.rowCount - 1;

test("removing, hiding and showing a million rows leaves formulas with the values of the cells that remain", async () => {
  const engine = createHeadlessEngine();
  try {
    const sheet = engine.workbook.getActiveSheet();
    const place = { unitId: engine.workbook.getId(), subUnitId: sheet.getSheetId() };
    const values = () => [0, 1, 2].map((row) => sheet.getRange(row, 3).getValue());
    sheet.getRange("A1:A4").setValues([[1], [2], [4], [8]]);
    sheet.getRange("D1:D3").setValues([["=SUM(A:A)"], ["=SUBTOTAL(109,A:A)"], ["=SUM(E1:E2)"]]);
    sheet.getRange("E1").setValue("=SEQUENCE(3,1,5)");
    await engine.settle();
    expect(values()).toEqual([15, 15, 11]);
    engine.run("sheet.mutation.set-worksheet-row-count", { ...place, rowCount: EXCEL_GRID.rowCount });

    engine.run("sheet.mutation.set-row-hidden", { ...place, ranges: [{ startRow: 3, endRow: LAST_ROW, startColumn: 0, endColumn: 103 }] });
    await engine.settle();
    expect(values()).toEqual([15, 7, 11]);
    engine.run("sheet.mutation.set-row-visible", { ...place, ranges: [{ startRow: 3, endRow: LAST_ROW, startColumn: 0, endColumn: 103 }] });
    await engine.settle();
    expect(values()).toEqual([15, 15, 11]);

    await engine.runLater("sheet.command.remove-row", { range: { startRow: 3, endRow: LAST_ROW, startColumn: 0, endColumn: 103 } });
    await engine.settle();
    expect(values()).toEqual([7, 7, 11]);
    await engine.undo();
    await engine.settle();
    expect(values()).toEqual([15, 15, 11]);

    await engine.runLater("sheet.command.remove-col", { range: { startRow: 0, endRow: LAST_ROW, startColumn: 0, endColumn: 0 } });
    await engine.settle();
    expect(sheet.getRange("C1").getFormula()).toContain("#REF!");
  } finally {
    engine.dispose();
  }
});
