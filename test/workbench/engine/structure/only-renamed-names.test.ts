import { IDefinedNamesService } from "@univerjs/engine-formula";
import { SetDefinedNameCommand, SetRangeValuesMutation } from "@univerjs/sheets";
import { ICommandService } from "@univerjs/core";
import { openWorkbook, type OpenWorkbook } from "../../../support/office";

let book: OpenWorkbook;
beforeEach(async () => {
  book = await openWorkbook();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange("A1:A2").values = [[3], [5]];
    context.workbook.names.add("rate", sheet.getRange("A1"));
    sheet.getRange("B1").formulas = [["=rate * 2"]];
    await context.sync();
  });
  await book.engine.settle();
});
afterEach(() => book.close());

const read = () =>
  Excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange("B1").load("formulas,values");
    await context.sync();
    return [range.formulas[0]?.[0], range.values[0]?.[0]] as unknown[];
  });

test("a name that is hidden or refers to other cells writes no formula anew, and what uses it follows", async () => {
  const written: unknown[] = [];
  const listening = book.engine.injector.get(ICommandService).onCommandExecuted(({ id, params }) => {
    if (id === SetRangeValuesMutation.id) written.push(params);
  });
  await Excel.run(async (context) => {
    const name = context.workbook.names.getItem("rate");
    name.visible = false;
    name.formula = "=Sheet1!$A$2";
    await context.sync();
    expect(written).toEqual([]);
  });
  await book.engine.settle();
  listening.dispose();
  expect(await read()).toEqual(["=rate * 2", 10]);
});

test("a name's new name is written into the formulas that use it, and undo takes it back", async () => {
  const { injector, workbook } = book.engine;
  const [old] = Object.values(injector.get(IDefinedNamesService).getDefinedNameMap(workbook.getId()) ?? {});
  book.engine.run(SetDefinedNameCommand.id, { unitId: workbook.getId(), ...old, name: "share" });
  await book.engine.settle();
  expect(await read()).toEqual(["=share * 2", 6]);
  await book.engine.undo();
  await book.engine.settle();
  expect(await read()).toEqual(["=rate * 2", 6]);
});
