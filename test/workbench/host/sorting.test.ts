import { SortRangeCommand, SortType } from "@univerjs/sheets-sort";
import { openWorkbook, type OpenWorkbook } from "../../support/office";
import { state } from "../engine/tables/two-tables";

let book: OpenWorkbook;
beforeEach(async () => {
  book = await openWorkbook();
});
afterEach(() => book.close());

type Cell = string | number | boolean;

async function on<T>(work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => T | Promise<T>): Promise<T> {
  return Excel.run(async (context) => {
    const result = await work(context.workbook.worksheets.getActiveWorksheet(), context);
    await context.sync();
    return result;
  });
}

const read = (address: string, what: "values" | "formulas" = "values"): Promise<Cell[][]> =>
  on(async (sheet, context) => {
    const range = sheet.getRange(address).load(what);
    await context.sync();
    return range[what] as Cell[][];
  });

const put = (address: string, formulas: readonly (readonly (Cell | null)[])[]): Promise<void> =>
  on((sheet) => {
    sheet.getRange(address).formulas = formulas as Cell[][];
  });

const column = (cells: readonly (Cell | null)[]): (Cell | null)[][] => cells.map((cell) => [cell]);

/** Channels, their spend, and double of it by a plain and by a structured reference; a total that is shown. */
async function channels(): Promise<void> {
  await put("A1:D4", [
    ["Channel", "Spend", "Twice", "Also"],
    ["Search", 30, "=B2*2", 0],
    ["Ads", 10, "=B3*2", 0],
    ["Film", 20, "=B4*2", 0],
  ]);
  await on((sheet) => {
    const table = sheet.tables.add("A1:D4", true);
    table.name = "Channels";
    sheet.getRange("D2:D4").formulas = column(Array.from({ length: 3 }, () => "=[@Spend]*2")) as string[][];
    sheet.getRange("A3").format.fill.color = "#FF0000";
    table.showTotals = true;
  });
  await on((sheet) => {
    sheet.getRange("A4").format.borders.getItem("EdgeBottom").style = "Continuous";
  });
}

// Microsoft Support, "Sort data in a range or table".
test("a table's rows are sorted with their formulas and formats; header, totals and borders stay; one undo takes it back", async () => {
  await channels();
  await book.engine.settle();
  const before = state(book.engine);
  await on((sheet) => sheet.tables.getItem("Channels").sort.apply([{ key: 1, ascending: true }]));
  expect(await read("A1:D4")).toEqual([
    ["Channel", "Spend", "Twice", "Also"],
    ["Ads", 10, 20, 20],
    ["Film", 20, 40, 40],
    ["Search", 30, 60, 60],
  ]);
  expect(await read("C2:D4", "formulas")).toEqual([
    ["=B2*2", "=[@Spend]*2"],
    ["=B3*2", "=[@Spend]*2"],
    ["=B4*2", "=[@Spend]*2"],
  ]);
  expect((await read("A5:D5"))[0]?.[0]).toBe("Total");
  const looks = await on(async (sheet, context) => {
    const fills = ["A2", "A3"].map((cell) => sheet.getRange(cell).format.fill.load("color"));
    const border = sheet.getRange("A4").format.borders.getItem("EdgeBottom").load("style");
    await context.sync();
    return [...fills.map(({ color }) => color), border.style];
  });
  expect(looks[0]).toBe("#FF0000");
  expect(looks[1]).not.toBe("#FF0000");
  expect(looks[2]).toBe("Continuous");
  await book.engine.undo();
  expect(state(book.engine)).toEqual(before);
});

test("the order of a table can be read, taken away and applied again", async () => {
  await channels();
  await on((sheet) => sheet.tables.getItem("Channels").sort.apply([{ key: 0, ascending: false }], true));
  expect((await read("A2:A4")).flat()).toEqual(["Search", "Film", "Ads"]);
  await put("A3", [["Zines"]]);
  const sort = await on(async (sheet, context) => {
    const { sort: found } = sheet.tables.getItem("Channels");
    found.load("fields,matchCase");
    found.reapply();
    await context.sync();
    return { fields: found.fields, matchCase: found.matchCase };
  });
  expect(sort.matchCase).toBe(true);
  expect(sort.fields).toMatchObject([{ key: 0, ascending: false }]);
  expect((await read("A2:A4")).flat()).toEqual(["Zines", "Search", "Ads"]);
});

// Microsoft Support, "Default sort orders": numbers, texts, FALSE, TRUE, errors, blanks always last; hyphens do not count.
test.each([
  [true, [-2, 1, "1x", "Co-op", "coop2", "co-opz", false, true, "#DIV/0!", ""]],
  [false, ["#DIV/0!", true, false, "co-opz", "coop2", "Co-op", "1x", 1, -2, ""]],
])("ascending %s: numbers, texts, logical values, errors and blanks in Excel's order", async (ascending, wanted) => {
  await put("A1:A10", column([true, "co-opz", null, 1, "=1/0", "1x", "coop2", false, -2, "Co-op"]));
  await on((sheet) => sheet.getRange("A1:A10").sort.apply([{ key: 0, ascending }]));
  expect((await read("A1:A10")).flat()).toEqual(wanted);
});

// By pinyin: diàn, guǎng, sōu, zhí.
test("Chinese texts are sorted by their sound", async () => {
  await put("A1:A4", column(["直播", "搜索", "广告", "电商"]));
  await on((sheet) => sheet.getRange("A1:A4").sort.apply([{ key: 0, ascending: true }]));
  expect((await read("A1:A4")).flat()).toEqual(["电商", "广告", "搜索", "直播"]);
});

test("several keys, a header row and columns instead of rows", async () => {
  await put("A1:B4", [
    ["z", "n"],
    ["b", 2],
    ["a", 2],
    ["c", 1],
  ]);
  await on((sheet) =>
    sheet.getRange("A1:B4").sort.apply(
      [
        { key: 1, ascending: true },
        { key: 0, ascending: true },
      ],
      false,
      true,
    ),
  );
  expect(await read("A1:B4")).toEqual([
    ["z", "n"],
    ["c", 1],
    ["a", 2],
    ["b", 2],
  ]);
  await put("D1:F2", [
    [3, 1, 2],
    ["=D1*10", "=E1*10", "=F1*10"],
  ]);
  await on((sheet) => sheet.getRange("D1:F2").sort.apply([{ key: 0, ascending: true }], false, false, "Columns"));
  expect(await read("D1:F2")).toEqual([
    [1, 2, 3],
    [10, 20, 30],
  ]);
});

// Microsoft Support, "Sort data in a range or table": hidden rows are not moved.
test("hidden rows stay where they are", async () => {
  await put("A1:A4", column([4, 3, 2, 1]));
  await on((sheet) => {
    sheet.getRange("2:2").rowHidden = true;
    sheet.getRange("A1:A4").sort.apply([{ key: 0, ascending: true }]);
  });
  expect((await read("A1:A4")).flat()).toEqual([1, 3, 2, 4]);
});

test("sorted by menu or toolbar, a table keeps its header and totals where they are, and formulas read their own row", async () => {
  await channels();
  await book.engine.settle();
  const [unitId, subUnitId] = [book.engine.workbook.getId(), book.engine.workbook.getActiveSheet().getSheetId()];
  const range = { startRow: 0, endRow: 4, startColumn: 0, endColumn: 3 };
  await book.engine.runLater(SortRangeCommand.id, {
    unitId,
    subUnitId,
    range,
    orderRules: [{ type: SortType.ASC, colIndex: 0 }],
    hasTitle: false,
  });
  expect(await read("A1:C4")).toEqual([
    ["Channel", "Spend", "Twice"],
    ["Ads", 10, 20],
    ["Film", 20, 40],
    ["Search", 30, 60],
  ]);
  expect((await read("A5:D5"))[0]?.[0]).toBe("Total");
});

test.each([
  [
    "merged cells",
    "MergedRangeConflict",
    (sheet: Excel.Worksheet) => {
      sheet.getRange("A2:A3").merge();
      sheet.getRange("A1:B3").sort.apply([{ key: 1 }]);
    },
  ],
  ["a key outside", "InvalidArgument", (sheet: Excel.Worksheet) => sheet.getRange("A1:B3").sort.apply([{ key: 2 }])],
  ["no key", "InvalidArgument", (sheet: Excel.Worksheet) => sheet.getRange("A1:B3").sort.apply([])],
])("%s: refused, and nothing moves", async (_, code, sort) => {
  await put("A1:B3", [
    [1, 3],
    [null, 2],
    [null, 1],
  ]);
  await expect(on(sort)).rejects.toMatchObject({ code });
  expect((await read("B1:B3")).flat()).toEqual([3, 2, 1]);
});

// Excel: "To do this, all the merged cells need to be the same size." and "You can't change part of an array."
test.each([
  [
    "sortMerge",
    (sheet: Excel.Worksheet) => {
      sheet.getRange("A2:A3").merge();
    },
  ],
  [
    "sortArray",
    (sheet: Excel.Worksheet) => {
      sheet.getRange("A1").formulas = [["=SEQUENCE(3)"]];
    },
  ],
])("sorted by hand, %s: it is said why, and nothing moves", async (why, make) => {
  await put("B1:B3", column([3, 2, 1]));
  await on(make);
  await book.engine.settle();
  const said: string[] = [];
  book.engine.tables.refusals.subscribe((reason) => said.push(reason));
  const [unitId, subUnitId] = [book.engine.workbook.getId(), book.engine.workbook.getActiveSheet().getSheetId()];
  const range = { startRow: 0, endRow: 2, startColumn: 0, endColumn: 1 };
  const sorted = book.engine.runLater(SortRangeCommand.id, {
    unitId,
    subUnitId,
    range,
    orderRules: [{ type: SortType.ASC, colIndex: 1 }],
    hasTitle: false,
  });
  await expect(sorted).rejects.toThrow();
  expect(said).toEqual([why]);
  expect((await read("B1:B3")).flat()).toEqual([3, 2, 1]);
});
