import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { findFunction } from "../../src/functions/registry";
import type { Param, RawArgument } from "../../src/functions/define";
import { readEntry } from "../../src/taskpane/state/argument-entry";
import { entryText } from "../../src/taskpane/state/entry-text";

const param = (id: string, name: string): Param => {
  const found = findFunction(id)?.params.find((candidate) => candidate.name === name);
  if (!found) throw new Error(`${id} has no ${name}`);
  return found;
};
const margin = param("BREAKEVEN_ROI", "gross_margin");
const series = param("FUNNEL", findFunction("FUNNEL")?.params[0]?.name ?? "");
const timing = param("LTV", "timing");
const tails = param("AB_TEST", "tails");
const dated: Param = { ...margin, unit: "date" };

describe("what is typed for an argument", () => {
  it.each([
    ["0.4", "0.4", 0.4],
    ["40%", "40%", 0.4],
    ["４０％", "40%", 0.4],
    ["+7", "7", 7],
    ["-.5", "-.5", -0.5],
    ["1,200", "1200", 1200],
    ["1.13万", "11300", 11300],
    ["2亿", "200000000", 200000000],
    ["1e3", "1e3", 1000],
    ["TRUE", "TRUE", true],
    ["“华东”", '"华东"', "华东"],
  ])("%s is the value %s", (typed, text, raw) => {
    expect(readEntry(margin, typed)).toEqual({ kind: "literal", text, raw });
  });

  it.each(["B2", "$B$2", "A1:B20", "A:A", "2:5", "C3#", "Sheet1!A2:A9", "'活动 计划'!B2", "投放!B2:B9"])("%s is cells", (typed) => {
    expect(readEntry(margin, typed)).toEqual({ kind: "reference", text: typed });
  });

  it("writes addresses in capitals and leaves the sheet's name alone", () => {
    expect(readEntry(margin, "data!b2")).toEqual({ kind: "reference", text: "data!B2" });
  });

  it("takes table columns, names and calculations for what they are", () => {
    expect(readEntry(series, "渠道日报[花费]")).toEqual({ kind: "reference", text: "渠道日报[花费]" });
    expect(readEntry(margin, "毛利率")).toEqual({ kind: "name", text: "毛利率" });
    expect(readEntry(margin, "=1-B2")).toEqual({ kind: "calculation", text: "1-B2" });
  });

  it("does not pretend to understand the rest", () => {
    for (const typed of ["=", "40 percent off", "1,2,3", "{1,2;3}"]) expect(readEntry(margin, typed)).toEqual({ kind: "unreadable" });
  });

  it.each(["2026-01-31", "2026/1/31", "2026.01.31", "2026年1月31日"])("%s is the date 46053 where a date is meant", (typed) => {
    // Serial 46053: DATE(2026,1,31) in Excel's 1900 date system; 1 January 2000 is 36526 and 9527 days lie between.
    expect(readEntry(dated, typed)).toEqual({ kind: "literal", text: "DATE(2026,1,31)", raw: 36526 + 9527 });
  });

  it("refuses a day the calendar does not have", () => {
    expect(readEntry(dated, "2026-04-31")).toEqual({ kind: "unreadable" });
  });

  it.each([
    ["1000, 300, 60", "{1000;300;60}", [[1000], [300], [60]]],
    ["1000、300、60", "{1000;300;60}", [[1000], [300], [60]]],
    [
      "{1,2;3,40%}",
      "{1,2;3,0.4}",
      [
        [1, 2],
        [3, 0.4],
      ],
    ],
    ['{"a,b",1}', '{"a,b",1}', [["a,b", 1]]],
  ])("%s is a list of values where cells are expected", (typed, text, raw) => {
    expect(readEntry(series, typed)).toEqual({ kind: "literal", text, raw });
  });

  it("puts keywords in quotes, which Excel needs", () => {
    expect(readEntry(timing, "end")).toEqual({ kind: "literal", text: '"end"', raw: "end" });
  });

  it("writes a choice that is a number as a number", () => {
    expect(readEntry(tails, "1")).toEqual({ kind: "literal", text: "1", raw: 1 });
  });

  it("reads back every value that it writes into a field", () => {
    const cell = fc.oneof(
      fc.double({ noNaN: true, noDefaultInfinity: true }).map((x) => x + 0),
      fc.boolean(),
      fc.string({ minLength: 1 }).filter((s) => !s.startsWith("“")),
    );
    const rows = fc
      .integer({ min: 1, max: 4 })
      .chain((width) => fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 5 }));
    fc.assert(
      fc.property(rows, (raw) => {
        const typed = entryText(raw as RawArgument, false);
        const entry = readEntry(series, typed ?? "");
        expect(entry.kind === "literal" ? entry.raw : entry).toEqual(raw);
      }),
    );
  });
});
