import { ICommandService } from "@univerjs/core";
import { DeleteRangeMoveUpCommand, InsertRangeMoveDownCommand, InsertRangeMoveRightCommand } from "@univerjs/sheets";
import { createHeadlessEngine } from "../../../../src/workbench/engine/headless";

// Excel: "We can't do that to a merged cell." and "The operation is attempting to shift cells in a table on your worksheet."
test("what is selected is not shifted through a part of merged cells or of a table, and the person is told why", async () => {
  const engine = createHeadlessEngine({ lang: "en" });
  const sheet = engine.workbook.getActiveSheet();
  sheet.getRange("A1:B6").setValues([
    ["x", "y"],
    [1, 2],
    [3, 4],
    [5, 6],
    [7, 8],
    [9, 10],
  ]);
  sheet.getRange("D4:E5").merge();
  await engine.workbook.addTable(sheet.getSheetId(), "T", { startRow: 0, endRow: 3, startColumn: 0, endColumn: 1 }, "t", {
    showHeader: true,
  });
  const refused: string[] = [];
  engine.tables.refusals.subscribe((why) => refused.push(why));
  const before = JSON.stringify(engine.save());
  const on = async (address: string, command: string) => {
    sheet.getRange(address).activate();
    return engine.injector.get(ICommandService).executeCommand(command);
  };
  expect(await on("D2", InsertRangeMoveDownCommand.id)).toBe(false);
  expect(await on("C4", InsertRangeMoveRightCommand.id)).toBe(false);
  expect(await on("E1:E2", DeleteRangeMoveUpCommand.id)).toBe(false);
  expect(await on("A2", InsertRangeMoveDownCommand.id)).toBe(false);
  expect(refused).toEqual(["torn", "torn", "torn", "cut"]);
  expect(JSON.stringify(engine.save())).toBe(before);
  // All of the merged cells together move.
  expect(await on("D2:E2", InsertRangeMoveDownCommand.id)).toBe(true);
  expect(sheet.getSheet().getMergeData()).toMatchObject([{ startRow: 4, endRow: 5 }]);
  engine.dispose();
});
