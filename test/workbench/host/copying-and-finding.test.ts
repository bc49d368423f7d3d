import { openWorkbook, type OpenWorkbook } from "../../support/office";

let book: OpenWorkbook;
beforeAll(async () => {
  book = await openWorkbook();
});
afterAll(() => book.close());

/** A new sheet with these cells from A1. */
async function onSheet<T>(cells: unknown[][], work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T>): Promise<T> {
  return Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add();
    sheet.getRangeByIndexes(0, 0, cells.length, cells[0]?.length ?? 0).values = cells;
    await context.sync();
    return work(sheet, context);
  });
}

async function read(context: Excel.RequestContext, range: Excel.Range): Promise<unknown[][]> {
  range.load("formulas");
  await context.sync();
  return range.formulas;
}

describe("copyFrom", () => {
  const CELLS = [
    [1, "=A1*2"],
    [3, ""],
  ];

  test("brings formulas as they read at their new place, repeated where the target is a multiple", () =>
    onSheet(CELLS, async (sheet, context) => {
      sheet.getRange("A4:D5").copyFrom("A1:B2");
      expect(await read(context, sheet.getRange("A4:D5"))).toEqual([
        [1, "=A4*2", 1, "=C4*2"],
        [3, "", 3, ""],
      ]);
    }));

  test("brings values alone, looks alone, or turned round", () =>
    onSheet(CELLS, async (sheet, context) => {
      sheet.getRange("B1").format.fill.color = "#FF0000";
      sheet.getRange("D1").copyFrom("A1:B2", "Values");
      sheet.getRange("F1").copyFrom("A1:B2", "Formats");
      sheet.getRange("H1").copyFrom("A1:B2", "All", false, true);
      const [values, looks] = [sheet.getRange("E1"), sheet.getRange("G1")];
      values.load("values, format/fill/color");
      looks.load("values, format/fill/color");
      await context.sync();
      expect([values.values, values.format.fill.color]).toEqual([[[2]], "#FFFFFF"]);
      expect([looks.values, looks.format.fill.color]).toEqual([[[""]], "#FF0000"]);
      expect(await read(context, sheet.getRange("H1:I2"))).toEqual([
        [1, 3],
        ["=H1*2", ""],
      ]);
    }));

  test("passes over blank cells where asked, and takes the rules of cells along", () =>
    onSheet(CELLS, async (sheet, context) => {
      sheet.getRange("A1").dataValidation.rule = { wholeNumber: { formula1: 0, operator: "GreaterThan" } };
      sheet.getRange("D2").values = [["stays"]];
      sheet.getRange("C1").copyFrom("A1:B2", "All", true);
      const rule = sheet.getRange("C1").dataValidation;
      rule.load("type");
      expect(await read(context, sheet.getRange("C1:D2"))).toEqual([
        [1, "=C1*2"],
        [3, "stays"],
      ]);
      expect(rule.type).toBe("WholeNumber");
    }));

  test("what would lie beyond the sheet changes nothing", () =>
    onSheet(CELLS, async (sheet, context) => {
      await book.engine.settle();
      const before = JSON.stringify(book.engine.save());
      sheet.getRange("XFD1").copyFrom("A1:B2");
      await expect(context.sync()).rejects.toMatchObject({ code: "InvalidArgument" });
      expect(JSON.stringify(book.engine.save())).toBe(before);
    }));
});

test("moveTo takes formulas that read the cells along", () =>
  onSheet([[5, "=A1+1"]], async (sheet, context) => {
    sheet.getRange("A1").moveTo("C3");
    expect(await read(context, sheet.getRange("A1:C3"))).toEqual([
      ["", "=C3+1", ""],
      ["", "", ""],
      ["", "", 5],
    ]);
  }));

test("autoFill goes on with a series, copies a single number, and refuses a target that leaves the cells out", () =>
  onSheet([[1], [3]], async (sheet, context) => {
    sheet.getRange("A1:A2").autoFill("A1:A4");
    sheet.getRange("A1").autoFill("A1:C1");
    expect(await read(context, sheet.getRange("A1:C4"))).toEqual([
      [1, 1, 1],
      [3, "", ""],
      [5, "", ""],
      [7, "", ""],
    ]);
    sheet.getRange("A1:A2").autoFill("B1:B4");
    await expect(context.sync()).rejects.toMatchObject({ code: "InvalidArgument" });
  }));

test("find takes wildcards, case and direction; what is not there is a null object, or an error", () =>
  onSheet(
    [
      ["Search", "search ads"],
      ["Social", "Search"],
    ],
    async (sheet, context) => {
      const range = sheet.getRange("A1:B2");
      const first = range.find("SEARCH", {});
      const last = range.find("search", { searchDirection: "Backwards" });
      const exact = range.find("search", { matchCase: true });
      const pattern = range.find("s?cial", { completeMatch: true });
      const none = range.findOrNullObject("soc", { completeMatch: true });
      const all = sheet.findAll("search", { completeMatch: true });
      for (const one of [first, last, exact, pattern, all]) one.load("address");
      none.load("isNullObject");
      await context.sync();
      expect([first, last, exact, pattern, all].map(({ address }) => address.replace(/[^!,]*!/g, ""))).toEqual([
        "A1",
        "B2",
        "B1",
        "A2",
        "A1,B2",
      ]);
      expect(none.isNullObject).toBe(true);
      range.find("nothing", {});
      await expect(context.sync()).rejects.toMatchObject({ code: "ItemNotFound" });
    },
  ));

test("edges and extended ranges are those of Ctrl and the arrow keys", () =>
  onSheet(
    [
      [1, 2, "", 4],
      ["", "", "", ""],
      [5, "", "", ""],
    ],
    async (sheet, context) => {
      const ranges = [
        sheet.getRange("A1").getRangeEdge("Right"),
        sheet.getRange("B1").getRangeEdge("Right"),
        sheet.getRange("D1").getRangeEdge("Right"),
        sheet.getRange("A1").getRangeEdge("Down"),
        sheet.getRange("A1:B1").getExtendedRange("Right"),
        sheet.getRange("A1").getExtendedRange("Down"),
      ];
      for (const range of ranges) range.load("address");
      await context.sync();
      expect(ranges.map(({ address }) => address.replace(/.*!/, ""))).toEqual(["B1", "D1", "XFD1", "A3", "A1:D1", "A1:A3"]);
    },
  ));

test("special cells are found by kind, of the whole sheet from a single cell", () =>
  onSheet(
    [
      ["a", 1, "=B1"],
      ["", true, "=1/0"],
    ],
    async (sheet, context) => {
      const of = (type: Excel.SpecialCellType, value?: Excel.SpecialCellValueType) => {
        const found = sheet.getRange("A1").getSpecialCellsOrNullObject(type, value);
        found.load("address");
        return found;
      };
      const found = [
        of(Excel.SpecialCellType.formulas),
        of(Excel.SpecialCellType.formulas, Excel.SpecialCellValueType.errors),
        of(Excel.SpecialCellType.constants, Excel.SpecialCellValueType.logicalText),
        of(Excel.SpecialCellType.blanks),
      ];
      const none = of(Excel.SpecialCellType.conditionalFormats);
      await context.sync();
      expect(found.map(({ address }) => address.replace(/[^!,]*!/g, ""))).toEqual(["C1:C2", "C2", "A1,B2", "A2"]);
      expect(none.isNullObject).toBe(true);
    },
  ));

test("removeDuplicates keeps the first of its kind and closes up within the range; a table loses rows", () =>
  onSheet(
    [
      ["Name", "n"],
      ["a", 1],
      ["A", 2],
      ["b", 3],
    ],
    async (sheet, context) => {
      sheet.getRange("D1:E4").copyFrom("A1:B4");
      sheet.getRange("D5").values = [["below"]];
      const result = sheet.getRange("D1:E4").removeDuplicates([0], true);
      const table = sheet.tables.add("A1:B4", true);
      const ofTable = table.getDataBodyRange().removeDuplicates([0], false);
      for (const one of [result, ofTable]) one.load("removed, uniqueRemaining");
      const rows = table.rows;
      rows.load("count");
      await context.sync();
      expect([result.removed, result.uniqueRemaining, ofTable.removed, rows.count]).toEqual([1, 2, 1, 2]);
      expect(await read(context, sheet.getRange("D1:E5"))).toEqual([
        ["Name", "n"],
        ["a", 1],
        ["b", 3],
        ["", ""],
        ["below", ""],
      ]);
    },
  ));
