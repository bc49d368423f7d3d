import { CommandType, ICommandService, IUndoRedoService } from "@univerjs/core";
import { MoveRangeMutation } from "@univerjs/sheets";
import { removeTableRows } from "../../../../src/workbench/engine/tables/table-rows";
import { openWorkbook } from "../../../support/office";
import { shown, tableNamed } from "./two-tables";

const WITHIN = "test.command.within";

test("headers of a table below stay as they are where another command runs while rows are taken out, as the editor's do", async () => {
  const { engine } = await openWorkbook();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange("A1:C3").formulas = [
      ["Item", "Cost", "Tax"],
      ["Ads", 100, "=B2*0.1"],
      ["Film", 200, "=B3*0.1"],
    ];
    sheet.getRange("A6:C7").formulas = [
      ["Month", "Plan", "Left"],
      ["May", 10, "=B7*2"],
    ];
    // Something beside, so that cells move and not whole rows.
    sheet.getRange("E2").values = [["beside"]];
    sheet.tables.add("A1:C3", true).name = "Costs";
    sheet.tables.add("A6:C7", true).name = "Months";
    await context.sync();
  });
  const commands = engine.injector.get(ICommandService);
  commands.registerCommand({ id: WITHIN, type: CommandType.COMMAND, handler: () => true });
  const step = { unitID: "another", redoMutations: [], undoMutations: [] };
  commands.onCommandExecuted(({ id }) => {
    if (id !== MoveRangeMutation.id) return;
    engine.injector.get(IUndoRedoService).pushUndoRedo(step);
    commands.syncExecuteCommand(WITHIN);
  });
  await removeTableRows(engine, tableNamed(engine, "Costs").id, 1, 1);
  expect(await shown(engine, 7, 3)).toEqual([
    ["Item", "Cost", "Tax"],
    ["Film", 200, 20],
    ["", "", ""],
    ["", "", ""],
    ["Month", "Plan", "Left"],
    ["May", 10, 20],
    ["", "", ""],
  ]);
});
