import { excelWorkbook } from "../../../src/excel/excel-workbook";
import { openExcel, type TestExcel } from "../support/open-excel";

let excel: TestExcel;
beforeEach(async () => {
  excel = await openExcel();
});
afterEach(() => excel.close());

const onSheet = (work: (sheet: Excel.Worksheet) => void) =>
  Excel.run(async (context) => {
    work(context.workbook.worksheets.getItem("Sheet1"));
    await context.sync();
  });

const readSheet = () => excelWorkbook.read({ kind: "sheet", name: "Sheet1" });

test("numbers, texts, truth values, errors and blanks keep their kind", async () => {
  await onSheet((sheet) => {
    sheet.getRange("B2:F2").formulas = [["Search", 1.5, true, "=1/0", null]];
    sheet.getRange("B3:F3").formulas = [["'#N/A", "", "=NA()", '=""', "end"]];
  });
  const { values, row, column } = await readSheet();
  expect([row, column]).toEqual([1, 1]);
  expect(values).toEqual([
    ["Search", 1.5, true, { error: "#DIV/0!" }, null],
    ["#N/A", null, { error: "#N/A" }, "", "end"],
  ]);
});

test("dates are serial numbers that their format tells from others, counted from 1900", async () => {
  await onSheet((sheet) => {
    const range = sheet.getRange("A1:B1");
    range.values = [[46348, 0.4]];
    range.numberFormat = [["yyyy-mm-dd", "0.0%"]];
  });
  const { values, formats, dateSystem } = await readSheet();
  expect([values, formats, dateSystem]).toEqual([[[46348, 0.4]], [["yyyy-mm-dd", "0.0%"]], 1900]);
});

test("rows that are hidden are told, and still read", async () => {
  await onSheet((sheet) => {
    sheet.getRange("A1:A5").values = [["n"], [1], [2], [3], [4]];
    sheet.getRange("3:3").rowHidden = true;
    sheet.getRange("5:5").rowHidden = true;
  });
  const { values, hiddenRows } = await readSheet();
  expect(values).toEqual([["n"], [1], [2], [3], [4]]);
  expect(hiddenRows).toEqual([2, 4]);
});

test("merged cells are told as offsets into what was read", async () => {
  await onSheet((sheet) => {
    sheet.getRange("B2:C4").values = [
      ["Title", null],
      ["a", 1],
      ["b", 2],
    ];
    sheet.getRange("B2:C2").merge(false);
  });
  expect((await readSheet()).merges).toEqual([{ row: 0, column: 0, rows: 1, columns: 2 }]);
});

test("an empty sheet has no values", async () => {
  expect((await readSheet()).values).toEqual([]);
});

test("a large sheet is read in parts that fit together", async () => {
  const rows = Array.from({ length: 5000 }, (_, row) => Array.from({ length: 10 }, (_, column) => row * 10 + column));
  await onSheet((sheet) => {
    sheet.getRange("A1:J5000").values = rows;
    sheet.getRange("4001:4001").rowHidden = true;
  });
  excel.requests.length = 0;
  const { values, hiddenRows } = await readSheet();
  expect(values).toEqual(rows);
  expect(hiddenRows).toEqual([4000]);
  // 50,000 cells at 20,000 a request are three, after those that find the area and its merged cells.
  expect(excel.requests).toHaveLength(5);
});

test("reading stops between its parts once it is aborted", async () => {
  await onSheet((sheet) => {
    sheet.getRange("A1:J5000").values = Array.from({ length: 5000 }, () => Array.from({ length: 10 }, () => 1));
  });
  excel.requests.length = 0;
  const abort = new AbortController();
  const reading = excelWorkbook.read({ kind: "sheet", name: "Sheet1" }, abort.signal);
  abort.abort();
  await expect(reading).rejects.toMatchObject({ name: "AbortError" });
  expect(excel.requests.length).toBeLessThan(5);
});

test("a table is read with its headers and without its totals", async () => {
  await onSheet((sheet) => {
    sheet.getRange("B2:C4").values = [
      ["Channel", "Spend"],
      ["Search", 1],
      ["Social", 2],
    ];
    sheet.tables.add("B2:C4", true).name = "Log";
  });
  const { values, source, sheet } = await excelWorkbook.read({ kind: "table", name: "Log" });
  expect([values, source, sheet]).toEqual([
    [
      ["Channel", "Spend"],
      ["Search", 1],
      ["Social", 2],
    ],
    "Log",
    "Sheet1",
  ]);
});

test.each([{ kind: "table", name: "Nowhere" } as const, { kind: "sheet", name: "Nowhere" } as const])(
  "a missing $kind is said",
  async (target) => {
    await expect(excelWorkbook.read(target)).rejects.toMatchObject({ step: "read", code: "ItemNotFound" });
  },
);

describe("the selection", () => {
  const data = [
    ["Channel", "Spend"],
    ["Search", 1],
    ["Social", 2],
  ];
  beforeEach(() =>
    onSheet((sheet) => {
      sheet.getRange("B2:C4").values = data;
      sheet.getRange("E3").values = [["elsewhere"]];
    }),
  );
  const select = (address: string) => onSheet((sheet) => sheet.getRange(address).select());
  const readSelection = () => excelWorkbook.read({ kind: "selection" });

  test("of a single cell grows to the region around it", async () => {
    await select("C3");
    const { values, source } = await readSelection();
    expect([values, source]).toEqual([data, "Sheet1!B2:C4"]);
  });

  test("of several cells is taken as it is", async () => {
    await select("B2:B3");
    expect((await readSelection()).values).toEqual([["Channel"], ["Search"]]);
  });

  test("of a whole column shrinks to its used part", async () => {
    await select("B:B");
    expect((await readSelection()).values).toEqual([["Channel"], ["Search"], ["Social"]]);
  });

  test("of an empty cell far from everything holds nothing", async () => {
    await select("M40");
    expect((await readSelection()).values).toEqual([]);
  });
});
