import { openWorkbook, type OpenWorkbook } from "../../support/office";

let book: OpenWorkbook;
beforeEach(async () => {
  book = await openWorkbook();
});
afterEach(() => book.close());

const onSheet = (work: (sheet: Excel.Worksheet) => void) =>
  Excel.run(async (context) => {
    work(context.workbook.worksheets.getItem("Sheet1"));
    await context.sync();
  });

const read = (address: string) =>
  Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Sheet1").getRange(address);
    range.load("values");
    await context.sync();
    return range.values;
  });

const withTable = () =>
  onSheet((sheet) => {
    sheet.getRange("A1:B3").values = [
      ["x", "y"],
      [1, 2],
      [3, 4],
    ];
    sheet.getRange("A5").values = [["below"]];
    sheet.tables.add("A1:B3", true).name = "T";
  });

test("a row of the wrong width is refused where it was added, and the table and what stands below stay", async () => {
  await withTable();
  await expect(
    onSheet((sheet) => {
      sheet.tables.getItem("T").rows.add(undefined, [[5]]);
    }),
  ).rejects.toMatchObject({ code: "InvalidArgument", debugInfo: { errorLocation: "TableRowCollection.add" } });
  expect(await read("A1:B6")).toEqual([
    ["x", "y"],
    [1, 2],
    [3, 4],
    ["", ""],
    ["below", ""],
    ["", ""],
  ]);
});

test("what came before the call that fails stays done and is one step of undo", async () => {
  await withTable();
  await expect(
    onSheet((sheet) => {
      sheet.getRange("D1").values = [["kept"]];
      sheet.getRange("D2:D3").values = [["one row only"]];
    }),
  ).rejects.toMatchObject({ code: "InvalidArgument" });
  expect(await read("D1:D3")).toEqual([["kept"], [""], [""]]);
  await book.engine.undo();
  expect(await read("D1:D3")).toEqual([[""], [""], [""]]);
  expect(await read("A1:B3")).toEqual([
    ["x", "y"],
    [1, 2],
    [3, 4],
  ]);
});

test("a request of which nothing was done leaves no step of undo behind", async () => {
  await withTable();
  await onSheet((sheet) => {
    sheet.getRange("D1").values = [["last"]];
  });
  await expect(
    onSheet((sheet) => {
      sheet.tables.add("B2:C4", true);
    }),
  ).rejects.toMatchObject({ code: "InvalidArgument" });
  await book.engine.undo();
  expect(await read("D1")).toEqual([[""]]);
});

test("cells are inserted and deleted on the sheet they belong to, whichever is in front, and formulas follow there", async () => {
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const other = worksheets.add("Other");
    other.getRange("A1:A4").values = [["a"], ["b"], ["c"], ["=A3"]];
    worksheets.getItem("Sheet1").getRange("A1:A4").values = [["p"], ["q"], ["r"], ["=A3"]];
    worksheets.getItem("Sheet1").activate();
    await context.sync();
    other.getRange("A2").insert("Down");
    other.getRange("1:1").delete("Up");
    const cells = other.getRange("A1:A5");
    const front = worksheets.getItem("Sheet1").getRange("A1:A5");
    cells.load("formulas");
    front.load("formulas");
    await context.sync();
    expect(cells.formulas).toEqual([[""], ["b"], ["c"], ["=A3"], [""]]);
    expect(front.formulas).toEqual([["p"], ["q"], ["r"], ["=A3"], [""]]);
  });
});
