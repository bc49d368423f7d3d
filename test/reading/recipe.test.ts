import fc from "fast-check";
import type { CellValue } from "../../src/core/cell";
import { applyRecipe, OtherHeaderError } from "../../src/reading/apply-recipe";
import { listOf } from "../../src/reading/columns/values";
import { readTable } from "../../src/reading/read-table";
import type { Corrections, Recipe } from "../../src/reading/recipe";
import type { SheetCells } from "../../src/reading/sheet-cells";
import type { Table } from "../../src/reading/table";
import { understand } from "../../src/reading/understand";
import { cellsOf } from "./cells-of";

const throughJson = (recipe: Recipe): Recipe => JSON.parse(JSON.stringify(recipe)) as Recipe;
const lists = (table: Table) => table.columns.map(({ values }) => listOf(values));
const columns = (table: Table) => table.columns.map((column) => ({ ...column, values: listOf(column.values) }));

/** What stands in sheets of all kinds: names, totals, comments, numbers and days in every spelling. */
const anyCell: fc.Arbitrary<CellValue> = fc.oneof(
  fc.constant(null),
  fc.constantFrom(
    "抖音",
    "小红书",
    "合计",
    "小计",
    "Total",
    "注：口径",
    "日期",
    "渠道",
    "花费(万元)",
    "Cost (USD)",
    "GMV",
    "订单号",
    "粉丝数",
    "2026年1月",
  ),
  fc.constantFrom(
    "05/03/2026",
    "25/03/2026",
    "3月5日",
    "2026-03-01",
    "¥1,200",
    "1.234,50",
    "12%",
    "1.5万",
    "--",
    "单位：万元",
    "1234567890123456789",
  ),
  fc.integer({ min: 0, max: 50_000 }),
  fc.constantFrom(46_082, 46_083, 20_260_303, 1.5, true),
);
const anySheet: fc.Arbitrary<SheetCells> = fc
  .tuple(fc.array(fc.array(anyCell, { minLength: 3, maxLength: 5 }), { minLength: 1, maxLength: 12 }), fc.boolean())
  .map(([rows, merged]) => cellsOf(rows, { hiddenRows: [2], ...(merged && { merges: [{ row: 1, column: 0, rows: 3, columns: 1 }] }) }));
const corrections = fc.constantFrom<Corrections>(
  {},
  { form: "wide" },
  { includeHidden: true },
  { year: 2026 },
  { dateOrder: "dayFirst" },
  { keepRows: [3] },
  { roles: { 0: "channel", 1: "spend" } },
);

test("a recipe is plain JSON: it comes back whole, and reads as before", () =>
  fc.assert(
    fc.property(anySheet, corrections, (cells, corrected) => {
      const recipe = understand(cells, corrected);
      expect(throughJson(recipe)).toEqual(recipe);
      const reading = readTable(cells, corrected);
      const table = applyRecipe(cells, throughJson(recipe));
      expect(columns(table)).toEqual(reading.columns);
      expect([table.rows, table.dropped, table.notes]).toEqual([reading.rows, reading.dropped, reading.notes]);
    }),
  ));

interface Row {
  readonly day: number;
  readonly channel: string;
  readonly spend: number;
  readonly revenue: number | null;
}

const row: fc.Arbitrary<Row> = fc.record({
  day: fc.integer({ min: 46_082, max: 46_111 }),
  channel: fc.constantFrom("抖音", "小红书", "微信"),
  spend: fc.integer({ min: 1, max: 100_000 }),
  revenue: fc.option(fc.integer({ min: 1, max: 500_000 })),
});
const rows = (least: number) => fc.array(row, { minLength: least, maxLength: 30 });
const total = (of: readonly Row[], key: "spend" | "revenue") => of.reduce((sum, each) => sum + (each[key] ?? 0), 0);

/** An export with a title, amounts as texts and a labelled total at its end. */
const exported = (of: readonly Row[]): SheetCells =>
  cellsOf([
    ["推广报表"],
    ["日期", "渠道", "消耗(元)", "成交金额"],
    ...of.map(({ day, channel, spend, revenue }) => [day, channel, `¥${spend.toLocaleString("en-US")}`, revenue ?? "--"]),
    ["合计", null, total(of, "spend"), total(of, "revenue")],
  ]);

test("a recipe made from the first rows reads a longer export of the same shape, totals left out", () =>
  fc.assert(
    fc.property(rows(3), rows(1), (known, more) => {
      const table = applyRecipe(exported([...known, ...more]), understand(exported(known)));
      const all = [...known, ...more];
      expect(lists(table)).toEqual([
        all.map(({ day }) => day),
        all.map(({ channel }) => channel),
        all.map(({ spend }) => spend),
        all.map(({ revenue }) => revenue),
      ]);
      expect(table.rows).toEqual(all.map((_, index) => index + 2));
      expect(table.dropped).toEqual([{ row: all.length + 2, reason: "total", cell: { row: all.length + 2, column: 0 }, text: "合计" }]);
    }),
  ));

test("what was guessed from the first rows holds for the rest: the order of days, the decimal comma, names written once", () => {
  const head = ["Date", "Channel", "Cost"];
  const known = [
    ["25/03/2026", "Google", "1,5"],
    ["26/03/2026", null, "2,25"],
    ["27/03/2026", "Meta", "3,5"],
    ["28/03/2026", null, "4,5"],
  ];
  const recipe = throughJson(understand(cellsOf([head, ...known]), { namesAbove: { 1: true } }));
  expect(recipe.columns.map(({ dateOrder, decimalMark, blanks }) => [dateOrder, decimalMark, blanks])).toEqual([
    ["dayFirst", undefined, "merged"],
    [undefined, undefined, "asAbove"],
    [undefined, ",", "missing"],
  ]);
  const table = applyRecipe(cellsOf([head, ...known, ["05/04/2026", "Bing", "1.000"], ["06/04/2026", null, "7"]]), recipe);
  // 46117 is 5 April 2026: 46023 is 1 January, and 31 + 28 + 31 + 4 days follow.
  expect(lists(table).map((list) => list.slice(4))).toEqual([
    [46_117, 46_118],
    ["Bing", "Bing"],
    [1000, 7],
  ]);
});

test("a matrix grows in length, too", () => {
  const head: readonly CellValue[] = ["日期", "抖音", "小红书", "合计"];
  const recipe = throughJson(understand(cellsOf([["2026年渠道GMV"], head, ["3月1日", 10, 20, 30], ["3月2日", 1, 2, 3]])));
  const table = applyRecipe(
    cellsOf([["2026年渠道GMV"], head, ["3月1日", 10, 20, 30], ["3月2日", 1, 2, 3], ["3月3日", 5, null, 5]]),
    recipe,
  );
  expect(lists(table)).toEqual([
    [46_082, 46_082, 46_083, 46_083, 46_084],
    ["抖音", "小红书", "抖音", "小红书", "抖音"],
    [10, 20, 1, 2, 5],
  ]);
});

test("a total without a label is found again at its new place", () => {
  const sheet = (of: readonly (readonly CellValue[])[], sum: number) =>
    cellsOf([["Campaign name", "Amount spent (USD)"], ...of, [null, sum]]);
  const known: readonly (readonly CellValue[])[] = [
    ["A", 100],
    ["B", 200],
    ["C", 300],
    ["D", 400],
  ];
  const table = applyRecipe(sheet([...known, ["E", 50]], 1050), understand(sheet(known, 1000)));
  expect(lists(table)).toEqual([
    ["A", "B", "C", "D", "E"],
    [100, 200, 300, 400, 50],
  ]);
  expect(table.dropped.map(({ row, reason }) => [row, reason])).toEqual([[6, "totalBySum"]]);
});

test("a sheet with another header is refused, and the error names the column", () => {
  const recipe = understand(
    cellsOf([
      ["日期", "花费"],
      ["2026-03-01", 1],
    ]),
  );
  const other = () =>
    applyRecipe(
      cellsOf([
        ["日期", "预算"],
        ["2026-03-01", 1],
      ]),
      recipe,
    );
  expect(other).toThrow(OtherHeaderError);
  expect(other).toThrow('Column 2 is headed "预算", where the recipe has "花费"');
});
