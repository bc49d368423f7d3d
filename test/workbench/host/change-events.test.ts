import { ICommandService } from "@univerjs/core";
import { InsertRangeMoveDownCommand, InsertRowBeforeCommand, MoveRangeCommand, RemoveRowCommand } from "@univerjs/sheets";
import { TABLE_ACTIONS } from "../../../src/workbench/engine/tables/table-actions";
import { openWorkbook, type OpenWorkbook } from "../../support/office";

// Source: Microsoft's reference of Office.js, `Excel.WorksheetChangedEventArgs`, `Excel.DataChangeType` and `Excel.ChangeDirectionState`.

let book: OpenWorkbook;
let heard: string[];
let everywhere: string[];
beforeEach(async () => {
  book = await openWorkbook();
  [heard, everywhere] = [[], []];
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange("A1:C5").values = [
      ["x", "y", "z"],
      [1, 2, 3],
      [4, 5, 6],
      [7, 8, 9],
      [3, 3, 3],
    ];
    sheet.getRange("H1:H2").formulas = [["=SUM(A1:A9)"], ["=SUM(A2:A4)"]];
    sheet.getRange("E1:F3").values = [
      ["q", "w"],
      [1, ""],
      [2, ""],
    ];
    sheet.tables.add("E1:F3", true).name = "T";
    await context.sync();
    sheet.getRange("F2:F3").formulas = [["=[@q]*2"], ["=[@q]*2"]];
    await context.sync();
    sheet.onChanged.add(async (event) => {
      heard.push(line(event));
    });
    context.workbook.worksheets.onChanged.add(async (event) => {
      everywhere.push(line(event));
    });
    await context.sync();
  });
});
afterEach(() => book.close());

function line({ changeType, address, changeDirectionState: direction }: Excel.WorksheetChangedEventArgs): string {
  const shift = direction && (direction.insertShiftDirection ?? direction.deleteShiftDirection);
  return [changeType, address, ...(shift === undefined ? [] : [shift])].join(" ");
}

/** What was heard since the last time, in the words of both listeners, which must be the same. */
async function told(): Promise<string[]> {
  await book.host.settle();
  await new Promise((done) => setTimeout(done, 20));
  expect(everywhere).toEqual(heard);
  everywhere.length = 0;
  return heard.splice(0);
}

test("an event hands out the range it is about", async () => {
  const seen: string[] = [];
  await Excel.run(async (context) => {
    context.workbook.worksheets.onChanged.add((event) =>
      Excel.run(async (later) => {
        const range = event.getRange(later).load("address");
        await later.sync();
        seen.push(range.address);
      }),
    );
    await context.sync();
  });
  await run((sheet) => {
    sheet.getRange("B7").values = [[1]];
    sheet.getRange("2:3").insert("Down");
  });
  await told();
  expect(seen).toEqual(["Sheet1!B7", "Sheet1!2:3"]);
});

const run = (act: (sheet: Excel.Worksheet) => void) =>
  Excel.run(async (context) => {
    act(context.workbook.worksheets.getActiveWorksheet());
    await context.sync();
  });

const command = async (id: string, params?: object) => {
  expect(await book.engine.injector.get(ICommandService).executeCommand(id, params)).toBe(true);
};

test.each<[string, (sheet: Excel.Worksheet) => void, string, string]>([
  ["rows inserted", (sheet) => sheet.getRange("2:3").insert("Down"), "RowInserted 2:3", "RowDeleted 2:3"],
  ["rows deleted", (sheet) => sheet.getRange("4:5").delete("Up"), "RowDeleted 4:5", "RowInserted 4:5"],
  ["columns inserted", (sheet) => sheet.getRange("B:B").insert("Right"), "ColumnInserted B:B", "ColumnDeleted B:B"],
  ["columns deleted", (sheet) => sheet.getRange("A:B").delete("Left"), "ColumnDeleted A:B", "ColumnInserted A:B"],
  ["cells pushed down", (sheet) => sheet.getRange("A2:B2").insert("Down"), "CellInserted A2:B2 Down", "CellDeleted A2:B2 Up"],
  ["a cell pushed to the right", (sheet) => sheet.getRange("A5").insert("Right"), "CellInserted A5 Right", "CellDeleted A5 Left"],
  ["cells closed up", (sheet) => sheet.getRange("A2:B3").delete("Up"), "CellDeleted A2:B3 Up", "CellInserted A2:B3 Down"],
  ["a cell closed from the right", (sheet) => sheet.getRange("A5").delete("Left"), "CellDeleted A5 Left", "CellInserted A5 Right"],
])(
  "one event tells of %s, of taking it back and of doing it again; formulas that only follow are no edits",
  async (_, act, done, undone) => {
    await run(act);
    expect(await told()).toEqual([done]);
    await book.engine.undo();
    expect(await told()).toEqual([undone]);
    await book.engine.redo();
    expect(await told()).toEqual([done]);
  },
);

test("commands of the grid's menus are told as the same calls are", async () => {
  book.engine.workbook.getActiveSheet().getRange("A3:A4").activate();
  await command(InsertRowBeforeCommand.id, { value: 2 });
  expect(await told()).toEqual(["RowInserted 3:4"]);
  book.engine.workbook.getActiveSheet().getRange("3:4").activate();
  await command(RemoveRowCommand.id);
  expect(await told()).toEqual(["RowDeleted 3:4"]);
  await command(InsertRangeMoveDownCommand.id, { range: { startRow: 1, endRow: 1, startColumn: 0, endColumn: 0 } });
  expect(await told()).toEqual(["CellInserted A2 Down"]);
});

test("rows of tables are cells that come and go, and calculated columns come with them", async () => {
  book.engine.workbook.getActiveSheet().getRange("E3").activate();
  await command(TABLE_ACTIONS.rowsAbove);
  expect(await told()).toEqual(["CellInserted E3:F3 Down"]);
  await command(TABLE_ACTIONS.removeRows);
  expect(await told()).toEqual(["CellDeleted E3:F3 Up"]);
  await run((sheet) => void sheet.tables.getItem("T").rows.add(undefined, [[5, "=[@q]*2"]]));
  expect(await told()).toEqual(["CellInserted E4:F4 Down", "RangeEdited E4:F4"]);
  await book.engine.undo();
  expect(await told()).toEqual(["RangeEdited E4:F4", "CellDeleted E4:F4 Up"]);
});

test("cut cells and sorted rows are edited where they were and where they are", async () => {
  const range = (startRow: number, endRow: number) => ({ startRow, endRow, startColumn: 0, endColumn: 0 });
  await command(MoveRangeCommand.id, { fromRange: range(1, 2), toRange: range(6, 7) });
  expect(await told()).toEqual(["RangeEdited A2:A3", "RangeEdited A7:A8"]);
  book.engine.workbook.getActiveSheet().getRange("B2:C5").sort({ column: 0, ascending: false });
  expect(await told()).toEqual(["RangeEdited B2:C5"]);
});

test("formulas that follow a renamed sheet or column are no edits", async () => {
  await Excel.run(async (context) => {
    const other = context.workbook.worksheets.add("Other");
    const [, sheet] = [other, context.workbook.worksheets.getItem("Sheet1")];
    sheet.getRange("H3:H4").formulas = [["=Other!A1"], ["=SUM(T[q])"]];
    await context.sync();
    await told();
    other.name = "Else";
    await context.sync();
    expect(await told()).toEqual([]);
    sheet.getRange("E1").values = [["p"]];
    await context.sync();
    expect(await told()).toEqual(["RangeEdited E1"]);
  });
});
