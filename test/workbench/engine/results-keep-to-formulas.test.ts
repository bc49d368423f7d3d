import { CellValueType, ICommandService } from "@univerjs/core";
import { SetFormulaCalculationResultMutation } from "@univerjs/engine-formula";
import { createHeadlessEngine } from "../../../src/workbench/engine/headless";

const opened = async () => {
  const cellData = { 0: { 0: { v: 7, t: 2 }, 1: { f: "=A1*2" }, 2: { f: "=A1*3" }, 4: { f: "=SEQUENCE(2,2)" } } };
  const engine = createHeadlessEngine({
    snapshot: { id: "book", sheetOrder: ["s"], sheets: { s: { id: "s", name: "S", cellData } } } as never,
  });
  await engine.settle();
  return engine;
};

test("a result that arrives after its formula was typed over or cleared is let go, the others are written, spilled ones too", async () => {
  const engine = await opened();
  try {
    const cells = engine.cells("s");
    expect([1, 2, 4, 5].map((column) => cells.value(0, column))).toEqual([14, 21, 1, 2]);
    engine.workbook.getSheetBySheetId("s")?.getRange(0, 1).setValue(5);
    engine.workbook.getSheetBySheetId("s")?.getRange(0, 2).clearContent();
    const results = { 0: { 0: 99, 1: 14, 2: 21, 4: 1 } };
    const row = Object.fromEntries(Object.entries(results[0]).map(([column, v]) => [column, { v, t: CellValueType.NUMBER }]));
    const params = { unitData: { [engine.workbook.getId()]: { s: { 0: row } } } };
    engine.injector.get(ICommandService).syncExecuteCommand(SetFormulaCalculationResultMutation.id, params, { onlyLocal: true });
    expect([0, 1, 2].map((column) => engine.cells("s").value(0, column))).toEqual([7, 5, ""]);
    await engine.settle();
    expect([0, 1, 2, 4, 5].map((column) => engine.cells("s").value(0, column))).toEqual([7, 5, "", 1, 2]);
  } finally {
    engine.dispose();
  }
});
