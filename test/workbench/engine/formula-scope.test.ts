import { openWorkbook, type OpenWorkbook } from "../../support/office";

let book: OpenWorkbook;
beforeEach(async () => {
  book = await openWorkbook();
});
afterEach(() => book.close());

test("a name of a sheet means that sheet's cells, though another sheet has the same name", async () => {
  await Excel.run(async (context) => {
    for (const [name, value] of [
      ["Spring", 100],
      ["Autumn", 7],
    ] as const) {
      const sheet = context.workbook.worksheets.add(name);
      sheet.getRange("A1:A2").values = [[value], ["=budget*2"]];
      sheet.names.add("budget", sheet.getRange("A1"));
    }
    await context.sync();
    const spring = context.workbook.worksheets.getItem("Spring").getRange("A2");
    const autumn = context.workbook.worksheets.getItem("Autumn").getRange("A2");
    const elsewhere = context.workbook.worksheets.getItem("Sheet1").getRange("A1:A2");
    elsewhere.values = [["=budget"], ["=Autumn!budget+1"]];
    for (const range of [spring, autumn, elsewhere]) range.load("values,formulas");
    await context.sync();
    expect([spring.values[0]?.[0], autumn.values[0]?.[0]]).toEqual([200, 14]);
    expect(spring.formulas[0]?.[0]).toBe("=budget*2");
    expect(elsewhere.values).toEqual([["#NAME?"], [8]]);
  });
});

test("[@column] is the cell of the same row, inside the table and with the table's name in any case", async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.getRange("A1:B3").values = [
      ["Spend", "Net revenue"],
      [100, 250],
      [80, 90],
    ];
    sheet.getRange("C1").values = [["ROI"]];
    sheet.tables.add("A1:C3", true).name = "Tbl";
    sheet.getRange("C2:C3").formulas = [["=[@[Net revenue]]/[@Spend]"], ["=tbl[@[Net revenue]]/TBL[@Spend]"]];
    sheet.getRange("E1").formulas = [["=SUM(tbl[Spend])"]];
    const roi = sheet.getRange("C2:C3");
    const sum = sheet.getRange("E1");
    roi.load("values,formulas");
    sum.load("values");
    await context.sync();
    expect(roi.values).toEqual([[2.5], [1.125]]);
    expect(roi.formulas[0]?.[0]).toBe("=[@[Net revenue]]/[@Spend]");
    expect(sum.values).toEqual([[180]]);
  });
});
