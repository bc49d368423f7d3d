import { readDate } from "../../src/reading/parse/date";
import { unitOf } from "../../src/reading/roles/header-unit";
import { parseNumber } from "../../src/reading/parse/number";
import { isMissing } from "../../src/reading/parse/missing";
import fc from "fast-check";

describe("numbers as people write them", () => {
  test.each([
    ["1,234.50", 1234.5],
    ["￥１，２３４", 1234],
    ["¥3,000", 3000],
    ["3000元", 3000],
    ["1.2万", 12000],
    ["1.15万元", 11500],
    ["2.5亿", 250_000_000],
    ["12K", 12000],
    ["1.5M", 1_500_000],
    ["(1,234)", -1234],
    ["−5", -5],
    ["-¥20", -20],
    ["￥-20", -20],
    ["５％", 0.05],
    ["12.3%", 0.123],
    ["$1,000", 1000],
    ["1 234 567", 1234567],
    ["120人", 120],
    ["1.2e5", 120000],
    ["▲1,234", -1234],
    ["△500円", -500],
    ["₹1.2 Cr", 12_000_000],
  ])("%s is %d", (text, value) => expect(parseNumber(text)?.value).toBe(value));

  test.each([
    ["1.234,50", 1234.5],
    ["12,5", 12.5],
    ["1.000.000", 1_000_000],
  ])("%s with a decimal comma is %d", (text, value) => expect(parseNumber(text, true)?.value).toBe(value));

  test.each(["抖音", "v2", "1/2", "12:30", "1,23,", "A100", "", "▲5%", "100.50 CR"])("%s is no number", (text) =>
    expect(parseNumber(text)).toBeNull(),
  );

  test("any grouped number comes back as it was", () =>
    fc.assert(
      fc.property(fc.integer({ min: -1e12, max: 1e12 }), (value) => expect(parseNumber(value.toLocaleString("en-US"))?.value).toBe(value)),
    ));

  test.each(["-", "--", "—", "N/A", "null", "", " ", "/"])("%p means that there is none", (text) => expect(isMissing(text)).toBe(true));
  test("zero is a value", () => expect(isMissing(0) || isMissing("0")).toBe(false));
});

describe("units in headers", () => {
  test.each([
    ["曝光(千次)", 1e3],
    ["Spend ($000)", 1e3],
    ["Sales (£'000)", 1e3],
    ["Umsatz in T€", 1e3],
    ["Umsatz (TEUR)", 1e3],
    ["Kosten in Tsd. €", 1e3],
    ["Revenue (in thousands)", 1e3],
    ["Revenue (USD thousands)", 1e3],
    ["Revenue (€m)", 1e6],
    ["销量(万件)", 1e4],
  ])("%s is times %d", (header, multiplier) => expect(unitOf(header)?.multiplier).toBe(multiplier));
  test.each(["Clicks (all)", "Orders (2000)", "SKU (T-Shirt)", "CPM (per 1000)"])("%s states none", (header) =>
    expect(unitOf(header)).toBeNull(),
  );
});

describe("dates as people write them", () => {
  // 46086 is 5 March 2026 in Excel: 1 January 2026 is 46023, and 31 + 28 + 4 days follow.
  test.each([
    "2026/3/5",
    "2026-03-05",
    "2026.03.05",
    "20260305",
    "2026年3月5日",
    "2026-03-05 08:30:00",
    "2026-03-05T10:00:00Z",
    "2026/3/5 周四",
    "5 Mar 2026",
    "March 5, 2026",
    "2026-03-05~2026-03-11",
    "令和8年3月5日",
    "民國115年3月5日",
  ])("%s is 5 March 2026", (text) => {
    const read = readDate(text);
    expect(read?.kind === "full" && Math.floor(read.date.serial)).toBe(46086);
  });
  test("3月5日 leaves the year open", () =>
    expect(readDate("3月5日")).toEqual({ kind: "yearless", date: { month: 3, day: 5, grain: "day", time: 0 } }));
  test.each(["2026-02-30", "13月1日", "抖音", "1.5", "2026"])("%s is no date", (text) => expect(readDate(text)).toBeNull());
});
