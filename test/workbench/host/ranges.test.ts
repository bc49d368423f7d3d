import { openWorkbook, type OpenWorkbook } from "../../support/office";

let book: OpenWorkbook;
beforeEach(async () => {
  book = await openWorkbook();
});
afterEach(() => book.close());

test("values, formulas and number formats that were written are read back", async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add("Data");
    const range = sheet.getRange("A1:C3");
    range.values = [
      ["Item", "Qty", "Price"],
      ["a", 2, 3.5],
      ["b", 4, 1],
    ];
    sheet.getRange("D2").formulas = [["=B2*C2"]];
    range.format.fill.color = "yellow";
    range.load("values,address,rowCount");
    range.format.fill.load("color");
    sheet.load("name,id");
    const used = sheet.getUsedRange();
    used.load(["address", "formulas", "values"]);
    await context.sync();
    expect(range.values[1]).toEqual(["a", 2, 3.5]);
    expect(range.address).toBe("Data!A1:C3");
    expect(range.format.fill.color).toBe("#FFFF00");
    expect(used.address).toBe("Data!A1:D3");
    expect(used.formulas[1]?.[3]).toBe("=B2*C2");
    expect(used.values[1]?.[3]).toBe(7);
  });
});
