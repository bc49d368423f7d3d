import { ICommandService } from "@univerjs/core";
import { SetRangeValuesCommand, SetRangeValuesMutation, SheetInterceptorService } from "@univerjs/sheets";
import { holdCommands } from "../../../src/workbench/engine/hold-commands";
import { openWorkbook, type OpenWorkbook } from "../../support/office";

let book: OpenWorkbook;
beforeEach(async () => {
  book = await openWorkbook();
});
afterEach(() => book.close());

const sheetId = () => book.engine.workbook.getActiveSheet().getSheetId();
const write = (value: string) => ({
  unitId: book.engine.workbook.getId(),
  subUnitId: sheetId(),
  range: { startRow: 0, endRow: 0, startColumn: 0, endColumn: 0 },
  value: { v: value },
});
const a1 = () => book.engine.cells(sheetId()).value(0, 0);

test("what the user does while a long request rests is done after it, in its order", async () => {
  const commands = book.engine.injector.get(ICommandService);
  const held = holdCommands(book.engine.injector);
  const done: Promise<unknown>[] = [];
  await held.rest(async () => {
    done.push(
      commands.executeCommand(SetRangeValuesCommand.id, write("first")),
      commands.executeCommand(SetRangeValuesCommand.id, write("second")),
    );
    await new Promise((resolve) => setTimeout(resolve, 0));
  });
  expect(a1()).toBe("");
  held.release();
  expect(await Promise.all(done)).toEqual([true, true]);
  expect(a1()).toBe("second");
  await commands.executeCommand(SetRangeValuesCommand.id, write("third"));
  expect(a1()).toBe("third");
});

test("what the grid does by itself goes on while a request rests", async () => {
  const held = holdCommands(book.engine.injector);
  await held.rest(async () => {
    const { unitId, subUnitId, value } = write("drawn");
    await book.engine.injector
      .get(ICommandService)
      .executeCommand(SetRangeValuesMutation.id, { unitId, subUnitId, cellValue: { 0: { 0: value } } });
  });
  expect(a1()).toBe("drawn");
});

test("rows written in a request are measured once, and before a height is read", async () => {
  const asked: number[] = [];
  book.engine.injector.get(SheetInterceptorService).interceptAutoHeight({
    getMutations: ({ ranges }) => {
      asked.push(Math.max(...ranges.map(({ endRow }) => endRow)));
      return { redos: [], undos: [] };
    },
  });
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    for (const row of [1, 2, 3]) {
      sheet.getRange(`A${row}`).values = [["text"]];
      sheet.getRange(`A${row}`).format.wrapText = true;
    }
    const format = sheet.getRange("A1").format.load("rowHeight");
    sheet.getRange("A9").values = [["later"]];
    await context.sync();
    expect(format.rowHeight).toBeGreaterThan(0);
  });
  expect(asked).toHaveLength(2);
  expect(asked).toEqual([2, 8]);
});

test("a sheet in the back is written without being laid out in front", async () => {
  const front = sheetId();
  const seen = new Set<string>();
  book.engine.injector.get(ICommandService).onCommandExecuted(() => void seen.add(sheetId()));
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add("Back");
    sheet.getRange("A:C").format.columnWidth = 90;
    sheet.getRange("A1:B2").values = [
      [1, 2],
      [3, 4],
    ];
    sheet.tables.add("A1:B2", true).style = "TableStyleLight1";
    await context.sync();
  });
  expect([...seen]).toEqual([front]);
});
