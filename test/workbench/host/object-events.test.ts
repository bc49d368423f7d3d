import { openWorkbook, type OpenWorkbook } from "../../support/office";

let book: OpenWorkbook;
beforeAll(async () => {
  book = await openWorkbook();
});
afterAll(() => book.close());

const told: string[] = [];
const listening = () => new Promise((resolve) => setTimeout(resolve, 20));

test("a table is told of its own cells and of the selection in it; tables that come and go are told of", async () => {
  await Excel.run(async (context) => {
    const { tables } = context.workbook;
    tables.onAdded.add((event) => Promise.resolve(void told.push(event.type)));
    tables.onDeleted.add((event) => Promise.resolve(void told.push(`${event.type} ${event.tableName}`)));
    await context.sync();
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange("A1:B3").values = [
      ["Channel", "Spend"],
      ["Search", 100],
      ["Social", 80],
    ];
    const table = sheet.tables.add("A1:B3", true);
    table.name = "Spends";
    await context.sync();
    table.onChanged.add((event) => {
      const { valueBefore, valueAfter } = event.details ?? {};
      return Promise.resolve(void told.push(`${event.changeType} ${event.address} ${valueBefore} to ${valueAfter}`));
    });
    table.onSelectionChanged.add((event) => Promise.resolve(void told.push(`${event.isInsideTable} ${event.address}`)));
    await context.sync();
    sheet.getRange("B2").values = [[120]];
    sheet.getRange("D5").values = [[1]];
    sheet.getRange("B2:C2").select();
    sheet.getRange("E9").select();
    await context.sync();
    await listening();
    table.delete();
    await context.sync();
  });
  await listening();
  expect(told.splice(0)).toEqual(["TableAdded", "RangeEdited B2 100 to 120", "true B2", "false ", "TableDeleted Spends"]);
});

test("a sheet is told of with the name, the place and the visibility that it had", async () => {
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const sheet = worksheets.add("First");
    worksheets.onNameChanged.add((event) => Promise.resolve(void told.push(`${event.nameBefore} to ${event.nameAfter}`)));
    worksheets.onMoved.add((event) => Promise.resolve(void told.push(`${event.positionBefore} to ${event.positionAfter}`)));
    worksheets.onVisibilityChanged.add((event) => Promise.resolve(void told.push(event.visibilityAfter)));
    await context.sync();
    sheet.name = "Second";
    sheet.position = 0;
    sheet.visibility = "Hidden";
    await context.sync();
  });
  await listening();
  expect(told.splice(0)).toEqual(["First to Second", "1 to 0", "Hidden"]);
});

test("a chart that comes or goes is told of by its sheet", async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add();
    sheet.getRange("A1:A2").values = [[1], [2]];
    sheet.charts.onAdded.add((event) => Promise.resolve(void told.push(event.type)));
    sheet.charts.onDeleted.add((event) => Promise.resolve(void told.push(event.type)));
    await context.sync();
    sheet.charts.add("Line", sheet.getRange("A1:A2")).delete();
    await context.sync();
  });
  await listening();
  expect(told.splice(0)).toEqual(["ChartAdded", "ChartDeleted"]);
});
