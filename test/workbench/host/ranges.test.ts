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

test("what is used of a range is what is used in it, whatever the rest of the sheet holds", async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add("Used");
    sheet.getRange("A1:B2").values = [
      ["a", 1],
      ["b", 2],
    ];
    sheet.getRange("D9").formulas = [["=SEQUENCE(3)"]];
    sheet.getRange("B5").format.fill.color = "yellow";
    const used = (address: string, valuesOnly: boolean) => sheet.getRange(address).getUsedRangeOrNullObject(valuesOnly).load("address");
    const asked = [used("B:B", true), used("B:B", false), used("C:C", true), used("B:D", true), used("D1:D10", true)];
    await context.sync();
    expect(asked.map((range) => (range.isNullObject ? null : range.address))).toEqual([
      "Used!B1:B2",
      "Used!B1:B5",
      null,
      "Used!B1:D11",
      "Used!D9:D10",
    ]);
  });
});
