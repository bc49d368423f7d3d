import type { CellValue } from "../../../../src/core/cell";
import { FUNCTIONS } from "../../../../src/functions/registry";
import { refuseLargeCall } from "../../../../src/workbench/engine/refuse-large-call";
import { openWorkbook, type OpenWorkbook } from "../../../support/office";

const definition = (id: string) => {
  const found = FUNCTIONS.find((each) => each.id === id);
  if (!found) throw new Error(`There is no function ${id}`);
  return found;
};

/** An id of 38 characters takes 43 bytes as JSON, `["…"],` included, and a date of five digits 8: `[46023],`. */
const BYTES_A_ROW = 43 + 8;
const id = (i: number) => `customer-of-the-flagship-store-${String(1_000_000 + i)}`;
const log = (rows: number): [CellValue[][], CellValue[][]] => [
  Array.from({ length: rows }, (_, i) => [id(i)]),
  Array.from({ length: rows }, () => [46023]),
];

const MEGABYTE = 1024 * 1024;

test("what takes more than 5 MB is refused with the rows there are and the way to make them fewer, in both languages", () => {
  const [ids, times] = log(Math.ceil((5 * MEGABYTE) / BYTES_A_ROW) + 1);
  const rows = String(ids.length);
  const english = refuseLargeCall(definition("RETENTION_LOG"), [ids, times, [[1]]], "en");
  expect(english?.error).toBe("#VALUE!");
  expect(english?.message).toMatch(new RegExp(`^user ids has ${rows} rows, .*5 MB.*one row per user and day with a PivotTable or UNIQUE`));
  const chinese = refuseLargeCall(definition("RETENTION_LOG"), [ids, times, [[1]]], "zh-CN");
  expect(chinese?.message).toContain(`“用户 ID”有 ${rows} 行`);
  expect(chinese?.message).toContain("每个用户每天一行");
});

test("what takes less is not refused, and blank rows below the data do not count", () => {
  const [ids, times] = log(Math.floor((5 * MEGABYTE) / BYTES_A_ROW) - 10);
  expect(refuseLargeCall(definition("RETENTION_LOG"), [ids, times, [[1]]], "en")).toBeUndefined();
  const blank = Array.from({ length: 1_048_576 - ids.length }, () => [null]);
  expect(refuseLargeCall(definition("RETENTION_LOG"), [[...ids, ...blank], [...times, ...blank], [[1]]], "en")).toBeUndefined();
});

describe("in a workbook", () => {
  let book: OpenWorkbook;
  beforeEach(async () => {
    book = await openWorkbook();
  });
  afterEach(() => book.close());

  const sheet = (context: Excel.RequestContext) => context.workbook.worksheets.getActiveWorksheet();

  // Two users: a is back on the day after, b is not.
  test("whole columns of a short log are counted, as are columns on another sheet", async () => {
    await Excel.run(async (context) => {
      sheet(context).getRange("A1:B3").values = [
        ["a", 46023],
        ["b", 46023],
        ["a", 46024],
      ];
      sheet(context).getRange("D1").formulas = [["=OPS.RETENTION_LOG(A:A,B:B,1)"]];
      context.workbook.worksheets.add("Report").getRange("A1").formulas = [["=OPS.RETENTION_LOG(Sheet1!A:A,Sheet1!B:B,1)"]];
      await context.sync();
    });
    await book.host.settle();
    await Excel.run(async (context) => {
      const [here, there] = [sheet(context).getRange("D1"), context.workbook.worksheets.getItem("Report").getRange("A1")];
      here.load("values");
      there.load("values");
      await context.sync();
      expect([here.values, there.values]).toEqual([[[0.5]], [[0.5]]]);
    });
  });

  test("a log that is too large is #VALUE! in its cell, with the sentence beside it", async () => {
    const rows = 120_000;
    const data = Object.fromEntries(Array.from({ length: rows }, (_, i) => [i, { 0: { v: id(i) }, 1: { v: 46023 } }]));
    book.close();
    book = await openWorkbook({
      snapshot: {
        id: "w",
        sheetOrder: ["s"],
        sheets: {
          s: {
            id: "s",
            name: "Sheet1",
            rowCount: rows + 10,
            columnCount: 10,
            cellData: { ...data, 0: { 0: { v: id(0) }, 1: { v: 46023 }, 3: { f: "=OPS.RETENTION_LOG(A:A,B:B,1)" } } },
          },
        },
      },
    });
    await book.host.settle();
    const found = book.engine.workbook.getSheetByName("Sheet1");
    expect(found?.getRange("D1").getValue()).toBe("#VALUE!");
    expect(book.engine.customFunctions.errorAt("s", 0, 3)?.message).toContain(`has ${rows} rows`);
  });
});
