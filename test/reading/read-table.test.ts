import fc from "fast-check";
import { aggregateBy } from "../../src/analysis/aggregate";
import { ratioOf } from "../../src/analysis/ratios";
import { answer } from "../../src/analysis/answer";
import { readTable } from "../../src/reading/read-table";
import type { Measure } from "../../src/reading/roles/role";
import type { TableReading } from "../../src/reading/table-reading";
import type { CellValue } from "../../src/core/cell";
import { cellsOf } from "./cells-of";

const sums = (reading: TableReading, measure: Measure, by: "channel" | "activity" = "channel") =>
  Object.fromEntries(aggregateBy(reading, by).map((group) => [group.name ?? "", group.sums[measure]]));
const reasons = (reading: TableReading) =>
  reading.dropped.filter(({ reason }) => reason !== "blank").map(({ row, reason }) => [row, reason]);
const roles = (reading: TableReading) => reading.columns.map(({ role }) => role);

test("numbers that run on from row to row are numbers of orders, and counts that rise are counts", () => {
  const of = (orders: readonly number[]) =>
    roles(readTable(cellsOf([["Date", "Order", "Revenue"], ...orders.map((value, at) => [`2026-03-${at + 10}`, value, 10 + at])])));
  expect(of([4711, 4712, 4713, 4715, 4716, 4717, 4720])).toEqual(["date", "id", "revenue"]);
  expect(of([4720, 4717, 4716, 4715, 4713, 4712])).toEqual(["date", "id", "revenue"]);
  expect(of([120, 150, 190, 230, 300, 380])).toEqual(["date", "orders", "revenue"]);
  expect(of([131, 145, 122, 160, 138, 150])).toEqual(["date", "orders", "revenue"]);
  expect(of([1, 2, 3, 4, 5, 6])).toEqual(["date", "orders", "revenue"]);
});

describe("ad platform exports", () => {
  const export1 = readTable(
    cellsOf([
      ["推广报表"],
      ["导出时间", "2026-03-10 12:00"],
      [],
      ["日期", "计划ID", "推广渠道", "消耗(元)", "展现量", "点击率", "成交金额", "ROI"],
      ["总计", "-", "-", "6,500", "17,000", "2.5%", "17,500", "2.69"],
      ["2026-03-01", "1234567890123456789", "抖音", "¥1,000", "4,000", "2%", "4,000", "4.0"],
      ["2026/3/2", "1234567890123456788", "小红书", "¥2,000", "6,000", "3%", "5,000", "2.5"],
      [20260303, "1234567890123456787", "抖音", "3,500", "7,000", "--", "8,500", "2.43"],
    ]),
  );
  test("the header is found below lines of description", () => expect(export1.header).toEqual({ row: 3, rows: 1 }));
  test("the total under the header is left out", () => expect(reasons(export1)).toEqual([[4, "total"]]));
  test("spend adds up by channel", () => expect(sums(export1, "spend")).toEqual({ 抖音: 1000 + 3500, 小红书: 2000 }));
  test("ids of nineteen digits stay text", () =>
    expect(export1.columns[1]).toMatchObject({
      type: "id",
      values: ["1234567890123456789", "1234567890123456788", "1234567890123456787"],
    }));
  test("mixed date spellings become the same kind of day", () => expect(export1.columns[0]?.values).toEqual([46082, 46083, 46084]));
  test("ROI is recomputed from sums and not added", () =>
    expect(ratioOf(export1, "roi", aggregateBy(export1, "channel")[0]?.rows ?? [])).toBeCloseTo((4000 + 8500) / (1000 + 3500), 12));
  test("a rate that is not there is missing", () => expect(export1.columns[5]?.values).toEqual([0.02, 0.03, null]));

  test("Google's several total rows at the end are left out", () => {
    const reading = readTable(
      cellsOf([
        ["Campaign report"],
        ["1 March 2026 - 31 March 2026"],
        ["Campaign", "Campaign type", "Clicks", "Impr.", "CTR", "Cost", "Conv. value"],
        ["Brand", "Search", "100", "1,000", "10%", "50.00", "500"],
        ["Generic", "Display", "200", "4,000", "5%", "150.00", "300"],
        ["Total: Campaigns", " --", "300", "5,000", "6%", "200.00", "800"],
        ["Total: Search", " --", "100", "1,000", "10%", "50.00", "500"],
      ]),
    );
    expect(reasons(reading)).toEqual([
      [5, "total"],
      [6, "total"],
    ]);
    expect(sums(reading, "spend", "activity")).toEqual({ Brand: 50, Generic: 150 });
  });

  test("Meta's total without a label is recognised by its sums", () => {
    const reading = readTable(
      cellsOf([
        ["Campaign name", "Reporting starts", "Amount spent (USD)", "Impressions", "Results"],
        [null, 46082, 300, 3000, 30],
        ["A", 46082, 100, 1000, 10],
        ["B", 46082, 200, 2000, 20],
      ]),
    );
    expect(reasons(reading)).toEqual([[1, "totalBySum"]]);
    expect(reading.columns[2]?.currency).toBe("USD");
  });
});

describe("two header rows and matrices", () => {
  test("months above the same measures become rows", () => {
    const reading = readTable(
      cellsOf([
        ["渠道", "2026年1月", null, null, "2026年2月", null, null],
        [null, "花费", "GMV", "ROI", "花费", "GMV", "ROI"],
        ["抖音", 100, 300, 3, 200, 500, 2.5],
        ["微信", 50, 100, 2, "-", "-", "-"],
        ["合计", 150, 400, 2.67, 200, 500, 2.5],
      ]),
    );
    expect(reading).toMatchObject({ form: "wide", header: { row: 0, rows: 2 } });
    expect(sums(reading, "spend")).toEqual({ 抖音: 300, 微信: 50 });
    expect(answer(reading, { measures: ["revenue"], grain: "month" }).all.parts.map(({ value }) => value)).toEqual([300 + 100, 500]);
  });

  test("channels across become rows, without subtotal rows, total row and total column", () => {
    const reading = readTable(
      cellsOf([
        ["2026年渠道GMV"],
        ["日期", "抖音", "小红书", "微信", "合计"],
        ["3月1日", 10, 20, 30, 60],
        ["3月2日", 1, 2, 3, 6],
        ["第一周小计", 11, 22, 33, 66],
        ["3月8日", 5, 5, 5, 15],
        ["总计", 16, 27, 38, 81],
      ]),
    );
    expect(sums(reading, "revenue")).toEqual({ 抖音: 16, 小红书: 27, 微信: 38 });
    expect(reading.notes.find(({ key }) => key === "yearFromTitle")).toMatchObject({
      certainty: "guess",
      cell: { row: 0, column: 0 },
      detail: { year: 2026 },
    });
    expect(reasons(reading)).toEqual([
      [4, "subtotal"],
      [6, "total"],
    ]);
  });
});

describe("sheets made by hand", () => {
  const rows: readonly (readonly CellValue[])[] = [
    ["单位：万元"],
    ["渠道", "月份", "费用", "收入"],
    ["抖音", "2026.01", "１２", "３０"],
    [null, "2026.02", "(1.5)", "2.5"],
    ["小计", null, "10.5", "32.5"],
    ["微信", "2026.01", "5", "1.2万"],
    [null, "2026.02", "7", "8"],
  ];
  test("merged names hold for the rows below; 万元 in the title applies where a cell has no unit of its own", () => {
    const reading = readTable(
      cellsOf(rows, {
        merges: [
          { row: 2, column: 0, rows: 2, columns: 1 },
          { row: 5, column: 0, rows: 2, columns: 1 },
        ],
      }),
    );
    expect(sums(reading, "spend")).toEqual({ 抖音: 120_000 - 15_000, 微信: 50_000 + 70_000 });
    expect(sums(reading, "revenue")).toEqual({ 抖音: 300_000 + 25_000, 微信: 12_000 + 80_000 });
    expect(reading.notes.find(({ key }) => key === "filledDown")?.certainty).toBe("fact");
  });
  test("where merges are unknown, filling down is a guess that is said", () =>
    expect(readTable(cellsOf(rows)).notes.find(({ key }) => key === "filledDown")).toMatchObject({
      certainty: "guess",
      detail: { header: "渠道", count: 2 },
    }));

  test("repeated headers, blank rows, comments and a second table are left out", () => {
    const reading = readTable(
      cellsOf([
        ["日期", "渠道", "订单数", "群人数"],
        ["2026/3/1", "社群", 10, 500],
        ["2026/3/2", "社群", 12, 520],
        [],
        ["日期", "渠道", "订单数", "群人数"],
        ["2026/3/8", "社群", 9, 530],
        ["注：数据来自后台"],
        [],
        ["商品", "销量"],
        ["A", 5],
      ]),
    );
    expect(reasons(reading)).toEqual([
      [4, "repeatedHeader"],
      [6, "comment"],
      [8, "secondTable"],
    ]);
    expect(sums(reading, "orders")).toEqual({ 社群: 31 });
    expect(roles(reading)).toEqual(["date", "channel", "orders", "members"]);
  });

  test("a calendar keeps plan beside actual, and what has not happened is missing", () => {
    const reading = readTable(
      cellsOf([
        ["活动名称", "开始日期", "结束日期", "负责人", "计划花费", "实际花费", "目标GMV", "实际GMV", "渠道"],
        ["春促", 46082, 46090, "小王", 100, 90, 500, 600, "抖音"],
        ["夏促", 46182, 46190, "小李", 100, null, 500, null, "微信"],
      ]),
    );
    expect(roles(reading)).toEqual(["activity", "periodStart", "periodEnd", "note", "budget", "spend", "target", "revenue", "channel"]);
    expect(sums(reading, "spend")).toEqual({ 抖音: 90, 微信: null });
  });

  test("hidden rows count only when asked", () => {
    const cells = cellsOf(
      [
        ["渠道", "花费"],
        ["抖音", 1],
        ["微信", 2],
        ["抖音", 4],
      ],
      { hiddenRows: [3] },
    );
    expect(sums(readTable(cells), "spend")).toEqual({ 抖音: 1, 微信: 2 });
    expect(sums(readTable(cells, { includeHidden: true }), "spend")).toEqual({ 抖音: 5, 微信: 2 });
  });

  test("a year that stands nowhere is asked for, and then used", () => {
    const cells = cellsOf([
      ["日期", "花费"],
      ["12月31日", 1],
      ["1月1日", 2],
    ]);
    expect(readTable(cells).notes.map(({ key }) => key)).toContain("yearMissing");
    // Serials of 31 December 2025 and 1 January 2026: one day apart across the new year.
    expect(readTable(cells, { year: 2025 }).columns[0]?.values).toEqual([46022, 46023]);
  });

  test("a day above twelve decides the order of day and month for its whole column", () =>
    expect(
      readTable(
        cellsOf([
          ["Date", "Cost"],
          ["05/03/2026", 1],
          ["25/03/2026", 2],
        ]),
      ).columns[0]?.values,
    ).toEqual([46086, 46106]));

  test("what cannot be read as a number is missing and counted", () =>
    expect(
      readTable(
        cellsOf([
          ["渠道", "花费"],
          ["抖音", 1],
          ["微信", "待定"],
          ["百度", 3],
        ]),
      ).notes.find(({ key }) => key === "unreadableNumbers"),
    ).toMatchObject({ cell: { row: 2, column: 1 }, detail: { count: 1, text: "待定" } }));
});

describe("whatever the rows", () => {
  const row = fc.record({
    channel: fc.constantFrom("抖音", "小红书", "微信", "百度"),
    day: fc.integer({ min: 46_082, max: 46_111 }),
    spend: fc.integer({ min: 0, max: 100_000 }),
    revenue: fc.integer({ min: 0, max: 500_000 }),
  });
  const list = fc.array(row, { minLength: 2, maxLength: 40 });
  const header = ["日期", "渠道", "花费", "成交金额"];
  const body = (rows: readonly { channel: string; day: number; spend: number; revenue: number }[]) =>
    rows.map(({ day, channel, spend, revenue }) => [day, channel, spend, revenue]);
  const total = (rows: readonly { spend: number }[]) => rows.reduce((sum, { spend }) => sum + spend, 0);
  const spends = (reading: TableReading) => Object.entries(sums(reading, "spend")).sort(([a], [b]) => (a < b ? -1 : 1));

  test("channels sum to all kept rows", () =>
    fc.assert(
      fc.property(list, (rows) =>
        expect(spends(readTable(cellsOf([header, ...body(rows)]))).reduce((sum, [, value]) => sum + (value ?? 0), 0)).toBe(total(rows)),
      ),
    ));
  test("periods sum to all kept rows", () =>
    fc.assert(
      fc.property(list, fc.constantFrom("day", "week", "month"), (rows, grain) =>
        expect(
          answer(readTable(cellsOf([header, ...body(rows)])), { measures: ["spend"], grain: grain as "day" }).all.parts.reduce(
            (sum, { value }) => sum + (value ?? 0),
            0,
          ),
        ).toBe(total(rows)),
      ),
    ));
  test("the order of rows changes nothing", () =>
    fc.assert(
      fc.property(list, (rows) =>
        expect(spends(readTable(cellsOf([header, ...body([...rows].reverse())])))).toEqual(
          spends(readTable(cellsOf([header, ...body(rows)]))),
        ),
      ),
    ));
  test("a total row changes nothing, first or last", () =>
    fc.assert(
      fc.property(list, fc.constantFrom("合计", "总计", "Total", "汇总", "Grand total"), fc.boolean(), (rows, label, first) => {
        const sum = [label, null, total(rows), 0];
        expect(spends(readTable(cellsOf([header, ...(first ? [sum] : []), ...body(rows), ...(first ? [] : [sum])])))).toEqual(
          spends(readTable(cellsOf([header, ...body(rows)]))),
        );
      }),
    ));
});
