import { saveXlsx } from "../../../src/workbench/page/files/xlsx-door";
import { openWorkbook, type OpenWorkbook } from "../../support/office";

let book: OpenWorkbook;
beforeAll(async () => {
  book = await openWorkbook();
});
afterAll(() => book.close());

const delivered = () => new Promise((done) => setTimeout(done, 60));

const onSheet = <T>(work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T>): Promise<T> =>
  Excel.run(async (context) => {
    const answer = await work(context.workbook.worksheets.getItem("Sheet1"), context);
    await context.sync();
    return answer;
  });

test("bindings tell of changes and selections in their cells, follow them, and are named when a file cannot keep them", async () => {
  const heard: string[] = [];
  await onSheet(async (sheet, context) => {
    sheet.getRange("A1:B3").values = [
      ["Item", "Cost"],
      ["Ads", 1],
      ["Rent", 2],
    ];
    sheet.tables.add("A1:B3", true).name = "Costs";
    const { bindings } = context.workbook;
    const table = bindings.add(sheet.getRange("A1:B3"), "Table", "costs").load("id,type");
    const cells = bindings.add("Sheet1!D1:E4", "Range", "cells");
    bindings.addFromNamedItem("Costs", "Range", "named");
    sheet.getRange("B3").select();
    const text = bindings.addFromSelection("Text", "label");
    const name = table.getTable().load("name");
    const shown = text.getText();
    const count = bindings.getCount();
    await context.sync();
    expect([table.id, table.type, name.name, shown.value, count.value]).toEqual(["costs", "Table", "Costs", "2", 4]);
    cells.onDataChanged.add(async ({ binding }) => void heard.push(`data ${binding.id}`));
    cells.onSelectionChanged.add(async ({ startRow, startColumn, rowCount, columnCount }) => {
      heard.push(`selection ${startRow},${startColumn} ${rowCount}x${columnCount}`);
    });
  });
  await onSheet(async (sheet) => {
    sheet.getRange("C1").values = [[5]];
    sheet.getRange("D2").values = [[6]];
    sheet.getRange("C3:D9").select();
    sheet.getRange("G1").select();
  });
  await delivered();
  expect(heard).toEqual(["data cells", "selection 2,0 2x1"]);
  await onSheet(async (sheet, context) => {
    const { bindings } = context.workbook;
    sheet.getRange("D1:D9").insert("Right");
    const range = bindings.getItem("cells").getRange().load("address");
    const none = bindings.getItemOrNullObject("nobody");
    await context.sync();
    expect([range.address, none.isNullObject]).toEqual(["Sheet1!E1:F4", true]);
  });
  const { losses } = await saveXlsx(book.engine);
  expect(losses).toEqual([{ kind: "binding", count: 4 }]);
});

test.each<[string, string, (sheet: Excel.Worksheet, workbook: Excel.Workbook) => void]>([
  ["a table where there is none", "InvalidArgument", (sheet, { bindings }) => bindings.add(sheet.getRange("J1"), "Table", "x")],
  ["a text of several cells", "InvalidArgument", (sheet, { bindings }) => bindings.add(sheet.getRange("J1:J2"), "Text", "x")],
  ["an address without its sheet", "InvalidArgument", (_, { bindings }) => bindings.add("J1", "Range", "x")],
  ["a name that nobody has", "ItemNotFound", (_, { bindings }) => bindings.addFromNamedItem("Nobody", "Range", "x")],
  ["the text of a range", "InvalidOperation", (_, { bindings }) => bindings.getItem("cells").getText()],
  [
    "cells that are gone",
    "InvalidBinding",
    (sheet, { bindings }) => {
      bindings.add(sheet.getRange("M1"), "Range", "gone");
      sheet.getRange("M:M").delete("Left");
      bindings.getItem("gone").getRange().load("address");
    },
  ],
])("%s cannot be bound: %s", async (_, code, work) => {
  await onSheet(async (sheet, context) => {
    work(sheet, context.workbook);
    await expect(context.sync()).rejects.toMatchObject({ code });
  });
});

// Source: Excel.WorksheetFormulaChangedEventArgs in Microsoft's reference.
test("a formula that becomes another is told with the one before, and values are not", async () => {
  const heard: string[] = [];
  await onSheet(async (sheet, context) => {
    sheet.getRange("P1:P2").formulas = [["=1+1"], ["=P1*2"]];
    await context.sync();
    const tell = async ({ type, formulaDetails, source }: Excel.WorksheetFormulaChangedEventArgs) => {
      heard.push(
        `${type} ${source} ${formulaDetails.map(({ cellAddress, previousFormula }) => `${cellAddress} ${previousFormula}`).join()}`,
      );
    };
    sheet.onFormulaChanged.add(tell);
    context.workbook.worksheets.onFormulaChanged.add(tell);
  });
  await onSheet(async (sheet, context) => {
    sheet.getRange("Q1").values = [[5]];
    sheet.getRange("P1:P2").formulas = [["=1+1"], ["=P1*3"]];
    await context.sync();
    sheet.getRange("P1").values = [[7]];
    await context.sync();
  });
  await delivered();
  const changed = ["P2 =P1*2", "P1 =1+1"].map((detail) => `WorksheetFormulaChanged Local ${detail}`);
  expect(heard).toEqual(changed.flatMap((one) => [one, one]));
});

test("a name whose formula calculates cells is a range, one of values is not", async () => {
  await onSheet(async (sheet, context) => {
    sheet.getRange("S1:S4").values = [["x"], [1], [2], [""]];
    const { names } = context.workbook;
    names.add("Filled", "=OFFSET(Sheet1!$S$1,0,0,COUNTA(Sheet1!$S:$S),2)");
    names.add("FromSecond", "=INDEX(Sheet1!$S:$S,2):Sheet1!$S$3");
    names.add("Doubled", "=SUM(Sheet1!$S$1:$S$3)*2");
    const [filled, second] = ["Filled", "FromSecond"].map((name) => names.getItem(name).load("type,value,formula"));
    const areas = ["Filled", "FromSecond"].map((name) => names.getItem(name).getRange().load("address"));
    const doubled = names.getItem("Doubled");
    doubled.load("type");
    const none = doubled.getRangeOrNullObject();
    await context.sync();
    expect([filled?.type, filled?.value as unknown, second?.type]).toEqual(["Range", "Sheet1!$S$1:$T$3", "Range"]);
    expect(areas.map(({ address }) => address)).toEqual(["Sheet1!S1:T3", "Sheet1!S2:S3"]);
    expect([doubled.type === "Range", none.isNullObject]).toEqual([false, true]);
    doubled.getRange().load("address");
    await expect(context.sync()).rejects.toMatchObject({ code: "InvalidReference" });
  });
});
