import { totalsOf } from "../../src/analysis/table-totals";
import { readTables } from "../../src/reading/tables/read-tables";
import type { CellValue } from "../../src/core/cell";
import { cellsOf } from "./cells-of";

const tables = (rows: readonly (readonly CellValue[])[]) =>
  readTables(cellsOf(rows)).map(({ name, reading }) => [
    name,
    totalsOf(reading, [...reading.rows.keys()]),
    reading.source.row,
    reading.source.column,
  ]);

test("tables one below the other are read by themselves, named by the line above them", () =>
  expect(
    tables([
      ["一、渠道日报"],
      ["日期", "渠道", "花费", "订单数"],
      ["2026-03-01", "抖音", 100, 5],
      ["2026-03-02", "微信", 50, 2],
      ["合计", null, 150, 7],
      [],
      ["二、商品明细"],
      ["商品", "销售额"],
      ["A", 300],
      ["B", 20],
    ]),
  ).toEqual([
    ["一、渠道日报", { spend: 150, orders: 7 }, 0, 0],
    ["二、商品明细", { revenue: 320 }, 6, 0],
  ]));

test("tables side by side are read by themselves", () =>
  expect(
    tables([
      ["渠道", "花费", null, "商品", "销售额"],
      ["抖音", 100, null, "A", 300],
      ["微信", 50, null, "B", 20],
      ["合计", 150, null, "C", 7],
    ]),
  ).toEqual([
    ["Sheet1", { spend: 150 }, 0, 0],
    ["Sheet1 (2)", { revenue: 327 }, 0, 3],
  ]));

test("a blank column within a table is no border", () =>
  expect(
    tables([
      ["日期", "渠道", null, "花费", "订单数"],
      ["2026-03-01", "抖音", null, 100, 5],
      ["2026-03-02", "微信", null, 50, 2],
    ]),
  ).toEqual([["Sheet1", { spend: 150, orders: 7 }, 0, 0]]));

// Sums of what is written in the rows of each table.
describe("a header in which one field is another begins a table of its own, with and without a blank row before it", () => {
  const FIELDS = ["渠道", "门店", "商品", "城市", "活动"];
  const block = (field: string, spend: number): readonly (readonly CellValue[])[] => [
    ["日期", field, "花费", "销售额"],
    ["2026-03-01", "A", spend, 2 * spend],
    ["2026-03-02", "B", 1, 3],
  ];
  const sums = (spend: number) => ({ spend: spend + 1, revenue: 2 * spend + 3 });
  const pairs = FIELDS.flatMap((one) => FIELDS.filter((other) => other !== one).map((other) => [one, other] as const));
  test.each(pairs)("%s, then %s", (one, other) => {
    for (const gap of [[], [[]], [["明细"]], [[], ["明细"]]] as readonly (readonly (readonly CellValue[])[])[]) {
      const found = tables([...block(one, 100), ...gap, ...block(other, 50)]);
      expect(found.map(([, totals]) => totals)).toEqual([sums(100), sums(50)]);
    }
  });

  test("the same header once more goes on with the same table", () =>
    expect(tables([...block("渠道", 100), [], ...block("渠道", 50)]).map(([, totals]) => totals)).toEqual([{ spend: 152, revenue: 306 }]));
});
