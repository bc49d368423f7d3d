import { ratioOf } from "../../src/analysis/ratios";
import { totalsOf } from "../../src/analysis/table-totals";
import { unmetNeed } from "../../src/charts/unmet-need";
import type { CellValue } from "../../src/core/cell";
import { readTextTable } from "../../src/files/text/read-text-table";
import { readTable } from "../../src/reading/read-table";
import type { Corrections } from "../../src/reading/recipe";
import type { SheetCells } from "../../src/reading/sheet-cells";
import type { TableReading } from "../../src/reading/table-reading";
import { cellsOf } from "./cells-of";

type Rows = readonly (readonly CellValue[])[];

const asked = (reading: TableReading, key: string) => reading.questions.find((question) => question.key === key);
const rowsOf = (reading: TableReading): readonly number[] => [...reading.rows.keys()];
const totals = (reading: TableReading) => totalsOf(reading, rowsOf(reading));
const roi = (reading: TableReading) => ratioOf(reading, "roi", rowsOf(reading));

/** A table read anew with one of the choices of a question. */
function answered(cells: SheetCells, key: string, choice: string): TableReading {
  const correction = asked(readTable(cells), key)?.choices.find((one) => one.key === choice)?.correction;
  if (!correction) throw new Error(`“${choice}” is no answer to ${key}`);
  return readTable(cells, correction satisfies Corrections);
}

describe("a row with spend and no revenue", () => {
  const BY_HAND: Rows = [
    ["日期", "渠道", "花费", "成交金额"],
    ["2026-03-01", "抖音", 100, 300],
    ["2026-03-02", "抖音", 100, null],
    ["2026-03-03", "抖音", 120, 260],
  ];

  test("says nothing of the ROI in a sheet that people fill in, until the user says that nothing was sold", () => {
    const reading = readTable(cellsOf(BY_HAND));
    expect([asked(reading, "blankAmounts")?.chosen, roi(reading)]).toEqual(["missing", 560 / 220]);
    expect(roi(answered(cellsOf(BY_HAND), "blankAmounts", "zero"))).toBe(560 / 320);
  });

  test("sold nothing in an export of a platform, which leaves blank what did not happen", () => {
    const cells = cellsOf([
      ["报告开始日期", "广告系列名称", "已花费金额 (USD)", "购物次数", "购物转化价值"],
      ["2026-04-01", "转化", 100, 3, 250],
      ["2026-04-01", "引流", 300, null, null],
      ["2026-04-02", "转化", 100, 2, 150],
    ]);
    const reading = readTable(cells);
    expect([asked(reading, "blankAmounts")?.chosen, roi(reading)]).toEqual(["zero", 400 / 500]);
    expect(roi(answered(cells, "blankAmounts", "missing"))).toBe(400 / 200);
  });

  test("sold nothing where its orders say so", () => {
    const cells = cellsOf([
      ["日期", "渠道", "花费", "订单数", "成交金额"],
      ["2026-03-01", "抖音", 100, 3, 300],
      ["2026-03-02", "抖音", 100, 0, null],
    ]);
    expect(roi(readTable(cells))).toBe(300 / 200);
  });
});

describe("an amount that stands on every line of an order", () => {
  const line = (order: number, day: string, product: string, total: number): readonly CellValue[] => [order, day, product, 1, total];
  const ORDERS: Rows = [
    ["Order ID", "Date", "Product", "Quantity", "Order total"],
    line(1001, "2026-01-01", "A", 50),
    line(1001, "2026-01-01", "B", 50),
    line(1002, "2026-01-02", "A", 70),
    line(1002, "2026-01-02", "C", 70),
    line(1003, "2026-01-02", "A", 90),
    line(1003, "2026-01-02", "C", 90),
    line(1004, "2026-01-03", "A", 30),
  ];

  test("counts once for each order where several orders show it, and the user can say otherwise", () => {
    const reading = readTable(cellsOf(ORDERS));
    expect([asked(reading, "orderTotals")?.chosen, totals(reading)]).toEqual(["once", { units: 7, revenue: 240, orders: 4 }]);
    expect(totals(answered(cellsOf(ORDERS), "orderTotals", "each"))["revenue"]).toBe(450);
  });

  test("is asked, and nothing stated, where two orders may be a coincidence", () => {
    const reading = readTable(cellsOf([...ORDERS.slice(0, 5), line(1004, "2026-01-03", "A", 30)]));
    expect(asked(reading, "orderTotals")?.chosen).toBeNull();
  });

  test("is a line's own where lines of an order differ", () => {
    const own = ORDERS.map((row, at) => (at === 2 ? line(1001, "2026-01-01", "B", 51) : row));
    expect(asked(readTable(cellsOf(own)), "orderTotals")).toBeUndefined();
  });
});

test("rows of a log that stand twice are pointed out, and count once where the user says so", () => {
  const log = cellsOf([
    ["user_id", "event", "time", "amount"],
    ["u1", "open", "2026-01-01 10:00:01", null],
    ["u2", "pay", "2026-01-01 10:00:02", 30],
    ["u2", "pay", "2026-01-01 10:00:02", 30],
    ["u2", "pay", "2026-01-01 10:00:03", 30],
  ]);
  const reading = readTable(log);
  expect([asked(reading, "repeatedRows")?.detail, asked(reading, "repeatedRows")?.chosen, totals(reading)["revenue"]]).toEqual([
    { count: 1 },
    "all",
    90,
  ]);
  const once = answered(log, "repeatedRows", "once");
  expect([totals(once)["revenue"], once.dropped]).toEqual([60, [{ row: 3, reason: "repeated" }]]);
});

test("two sales of a day by channel may be alike, and are no rows of a log", () => {
  const twice = cellsOf([
    ["Date", "Channel", "Spend"],
    ["2026-01-01", "Search", 30],
    ["2026-01-01", "Search", 30],
  ]);
  expect(readTable(twice).questions).toEqual([]);
});

test("spend in one currency and revenue in another make no ROI and no chart of it, and it is said", () => {
  const reading = readTable(
    cellsOf([
      ["Date", "Channel", "Cost (USD)", "Revenue (CNY)"],
      ["2026-01-01", "Search", 11, 207],
      ["2026-01-02", "Social", 23, 100],
      ["2026-01-03", "Search", 31, 300],
    ]),
  );
  expect(roi(reading)).toBeNull();
  expect(totals(reading)).toEqual({ spend: 65, revenue: 607 });
  expect(reading.notes.find(({ key }) => key === "currenciesDiffer")?.detail).toEqual({ spend: "USD", revenue: "CNY" });
  expect(unmetNeed(reading, { names: true, all: ["spend", "revenue"] })).toBe("currenciesDiffer");
  expect(unmetNeed(reading, { names: true, all: ["spend"] })).toBeNull();
});

test("a yen sign is yen in a Japanese export and yuan in a Chinese one, and $ is the dollar that a line above names", () => {
  const currencies = (rows: Rows) => readTable(cellsOf(rows)).columns.flatMap(({ currency }) => currency ?? []);
  expect(
    currencies([
      ["日付", "媒体", "費用", "売上"],
      ["2026/01/01", "Yahoo", "¥1,234", "¥5,678"],
    ]),
  ).toEqual(["JPY", "JPY"]);
  expect(
    currencies([
      ["日期", "渠道", "花费", "成交金额"],
      ["2026/01/01", "抖音", "¥1,234", "¥5,678"],
    ]),
  ).toEqual(["CNY", "CNY"]);
  expect(currencies([["All amounts in AUD"], ["Date", "Channel", "Spend"], ["2026-01-01", "Search", "$5.20"]])).toEqual(["AUD"]);
});

describe("a unit", () => {
  const IN_TITLE = (size: number): Rows => [
    ["单位：万元"],
    ["日期", "渠道", "花费"],
    ["2026-01-01", "抖音", 12.3 * size],
    ["2026-01-02", "微信", 13.1 * size],
    ["2026-01-03", "抖音", 14.9 * size],
  ];

  test("of a title holds for amounts that can be in it", () => {
    expect(readTable(cellsOf(IN_TITLE(1))).questions).toEqual([]);
  });

  test("of a title is asked where amounts are as large as if they were written out", () => {
    const cells = cellsOf(IN_TITLE(100_000));
    expect(asked(readTable(cells), "unit")?.chosen).toBeNull();
    const spend = (choice: string) => answered(cells, "unit", choice).columns[2]?.values[0];
    expect([spend("1"), spend("10000")]).toEqual([1_230_000, 12_300_000_000]);
  });
});

test("of two columns of revenue the first is taken, and the other is one choice away and back", () => {
  const cells = cellsOf([
    ["Date", "Net sales", "Total sales"],
    ["2026-01-01", 100, 120],
    ["2026-01-02", 110, 130],
  ]);
  const reading = readTable(cells);
  expect([asked(reading, "mainColumn")?.chosen, totals(reading)]).toEqual(["1", { revenue: 210 }]);
  const other = answered(cells, "mainColumn", "2");
  expect([asked(other, "mainColumn")?.chosen, totals(other)]).toEqual(["2", { revenue: 250 }]);
});

describe("a stated total beside hidden rows", () => {
  const rows: Rows = [
    ["日期", "渠道", "花费"],
    ["2026-03-01", "抖音", 1203],
    ["2026-03-02", "微信", 2411],
    ["2026-03-03", "抖音", 3107],
    ["合计", null, 1203 + 2411 + 3107],
  ];

  test("that includes them is told from one that is wrong", () => {
    const cells = cellsOf(rows, { hiddenRows: [2] });
    const reading = readTable(cells);
    expect([reading.questions.map(({ key }) => key), totals(reading)]).toEqual([["hiddenRows"], { spend: 1203 + 3107 }]);
    expect(totals(answered(cells, "hiddenRows", "included"))).toEqual({ spend: 6721 });
    const wrong = rows.map((row, at) => (at === 4 ? ["合计", null, 9999] : row));
    expect(readTable(cellsOf(wrong, { hiddenRows: [2] })).questions.map(({ key }) => key)).toEqual(["statedTotal"]);
  });
});

test("an encoding that another explains as well is asked, and reading by another is a choice", () => {
  // "Müller" beside the code page of the West and that of Central Europe.
  const bytes = Uint8Array.from(Buffer.from("446174756d3b4b616e616c3b4b6f7374656e0a323032362d30312d30313b4df66c6c65723b350a", "hex"));
  const guess = readTextTable(bytes, "t.csv");
  const question = asked(readTable(guess), "encoding");
  if (guess.text.otherEncodings.length === 0) expect(question).toBeUndefined();
  else expect(question?.choices.map(({ key }) => key)).toEqual([guess.text.encoding, ...guess.text.otherEncodings]);
  expect(readTextTable(bytes, "t.csv", { encoding: "windows-1250" }).text).toMatchObject({ encoding: "windows-1250", otherEncodings: [] });
});

test.each([
  ["Impresions", "impressions"],
  ["Clciks", "clicks"],
  ["Kossten", "spend"],
  ["Umsaz", "revenue"],
])("“%s” is one slip away from a word that is known", (header, role) => {
  const { columns } = readTable(
    cellsOf([
      ["Date", header],
      ["2026-01-01", 5],
      ["2026-01-02", 6],
    ]),
  );
  expect([columns[1]?.role, columns[1]?.reason.key, columns[1]?.reason.detail["role"]]).toEqual(["other", "nearWord", role]);
});

test.each(["Kolumn", "Xyz", "数据甲", "Reaches"])("“%s” is near no word", (header) => {
  const { columns } = readTable(
    cellsOf([
      ["Date", header],
      ["2026-01-01", 5],
      ["2026-01-02", 6],
    ]),
  );
  expect(columns[1]?.reason.key).not.toBe("nearWord");
});
