import { CellValueType, RANGE_TYPE, type IRange } from "@univerjs/core";
import fc from "fast-check";
import { createHeadlessEngine } from "../../../../src/workbench/engine/headless";
import type { Engine } from "../../../../src/workbench/engine/create-engine";
import type { ForeignBlock } from "../../../../src/workbench/page/paste/foreign-block";
import { foreignInput, formulaRules } from "../../../../src/workbench/page/paste/foreign-input";
import { pasteBlock } from "../../../../src/workbench/page/paste/paste-block";
import { pastePlace } from "../../../../src/workbench/page/paste/paste-place";

let engine: Engine;
beforeEach(() => {
  engine = createHeadlessEngine();
});
afterEach(() => engine.dispose());

const block = (...rows: string[]): ForeignBlock => rows.map((row) => row.split("|").map((text) => ({ text })));
const sheet = () => engine.workbook.getActiveSheet();
const at = (address: string) => {
  const { startRow, startColumn, endRow, endColumn } = sheet().getRange(address).getRange();
  const cells = engine.cells(sheet().getSheetId());
  return Array.from({ length: endRow - startRow + 1 }, (_, r) =>
    Array.from({ length: endColumn - startColumn + 1 }, (_, c) => cells.formula(startRow + r, startColumn + c)),
  );
};
const paste = (address: string, what: ForeignBlock) => {
  sheet().getRange(address).activate();
  return pasteBlock(engine, what);
};

test("values arrive as if typed, in the fill, font and number format of the cells, and one undo takes them back", async () => {
  sheet()
    .getRange("B2:C3")
    .setBackground("#FFF2CC")
    .setNumberFormat("#,##0.00")
    .setValues([
      [1, 2],
      [3, 4],
    ]);
  paste("B2", block("1,200|TRUE", "=1+2|"));
  expect(at("B2:C3")).toEqual([
    [1200, true],
    ["=1+2", ""],
  ]);
  expect(sheet().getRange("B2").getBackground()).toBe("#FFF2CC");
  expect(sheet().getRange("B2:C3").getNumberFormats()).toEqual([
    ["#,##0.00", "#,##0.00"],
    ["#,##0.00", "#,##0.00"],
  ]);
  await engine.undo();
  expect(at("B2:C3")).toEqual([
    [1, 2],
    [3, 4],
  ]);
});

test("dates and percentages bring their number format only to cells that have none", () => {
  sheet().getRange("A2").setNumberFormat("0.0");
  paste("A1", [[{ text: "2026-03-05" }], [{ text: "2026-03-05" }], [{ text: "5 Mar", number: 46086, format: "d mmm" }]]);
  // Days from 1899-12-30, as Excel's DATE(2026,3,5).
  expect(at("A1:A3")).toEqual([[46086], [46086], [46086]]);
  expect(sheet().getRange("A2").getNumberFormat()).toBe("0.0");
  expect(sheet().getRange("A1").getNumberFormat()).toMatch(/yy/);
});

test("a formula that Excel refuses and an id become texts, and are told by their cells; other formulas are entered as if typed", () => {
  sheet().getRange("D1").setValue(4);
  const told = paste(
    "A1",
    block(
      "=1+|=SUM(D1)|=NOSUCH!A1",
      "=== July ===|=sum(1;2)|=NoSuchTable[x]",
      "007|+8613800138000|20261128000012345678",
      "+1 from me|-n/a|@here",
      "=|+D1|-D1",
    ),
  );
  expect(told).toEqual({ formula: ["A1", "C1", "A2", "B2", "C2"], id: ["A3", "B3", "C3"] });
  expect(at("A1:C5")).toEqual([
    ["=1+", "=SUM(D1)", "=NOSUCH!A1"],
    ["=== July ===", "=sum(1;2)", "=NoSuchTable[x]"],
    ["007", "+8613800138000", "20261128000012345678"],
    ["+1 from me", "-n/a", "@here"],
    ["=", "=+D1", "=-D1"],
  ]);
  const formulas = ["A1", "C1", "A2", "B2", "C2"].map((address) => sheet().getRange(address).getFormula());
  expect(formulas).toEqual(["", "", "", "", ""]);
});

test("no text from elsewhere becomes a formula that is none, and none is lost", () => {
  const texts = fc.string({
    unit: fc.constantFrom("=", "+", "-", "@", "(", ")", ",", "'", '"', "A1", "SUM", "中", "1", " ", "%"),
    minLength: 1,
    maxLength: 8,
  });
  const rules = formulaRules(engine);
  fc.assert(
    fc.property(texts, (text) => {
      const { data } = foreignInput({ text }, "General", rules);
      if (typeof data?.f === "string") expect(rules.refusal(data.f)).toBeUndefined();
      else expect(data?.t === CellValueType.NUMBER || data?.v === text || data?.v === text.slice(1)).toBe(true);
    }),
  );
});

test("text cells keep text, ids keep all their digits, and a list with dashes is text", () => {
  sheet().getRange("A1").setNumberFormat("@");
  paste("A1", block("007", "1234567890123456789", "- first"));
  expect(at("A1:A3")).toEqual([["007"], ["1234567890123456789"], ["- first"]]);
});

test("a number is taken with all its digits, whatever is shown of it", () => {
  paste("A1", [[{ text: "1,234.57", number: 1234.5678 }]]);
  expect(at("A1")).toEqual([[1234.5678]]);
});

test("one value fills the selection; a block is repeated where the selection is a multiple of it, and else goes in once", () => {
  paste("A1:B2", block("7"));
  paste("D1:D4", block("1", "2"));
  paste("F1:F3", block("1", "2"));
  expect(at("A1:B2")).toEqual([
    [7, 7],
    [7, 7],
  ]);
  expect(at("D1:D4")).toEqual([[1], [2], [1], [2]]);
  expect(at("F1:F3")).toEqual([[1], [2], [""]]);
});

test("rows that a filter holds back keep what they hold; rows hidden by hand are pasted into", () => {
  sheet()
    .getRange("A1:A4")
    .setValues([["h"], ["x"], ["y"], ["x"]]);
  const filter = sheet().getRange("A1:A4").createFilter();
  filter?.setColumnFilterCriteria(0, { colId: 0, filters: { filters: ["x"] } });
  paste("B2", block("1", "2"));
  expect(at("B2:B4")).toEqual([[1], [""], [2]]);
  sheet().hideRows(5, 1);
  paste("B5", block("1", "2", "3"));
  expect(at("B5:B7")).toEqual([[1], [2], [3]]);
});

test("a merged cell takes a value; a block with something for what it covers is refused and changes nothing", () => {
  sheet().getRange("B1:C2").merge();
  paste("B1:C2", block("5"));
  expect(at("B1")).toEqual([[5]]);
  expect(paste("A1", block("1|2|3"))).toBe("mergedCells");
  expect(at("A1:B1")).toEqual([["", 5]]);
  paste("A1", block("1|2|"));
  expect(at("A1:B1")).toEqual([[1, 2]]);
});

test("the grid grows for a wide block", () => {
  paste("A1", [Array.from({ length: 300 }, (_, column) => ({ text: String(column) }))]);
  expect(at("KN1")).toEqual([[299]]);
});

test("a block goes no further than Excel's last row and column, and on whole columns to their beginning once", () => {
  const place = (selection: IRange, rows: number, columns: number) => pastePlace(sheet().getSheet(), selection, { rows, columns });
  // 1,048,576 rows and 16,384 columns: "Excel specifications and limits", Microsoft Support.
  const last = { startRow: 1048575, startColumn: 16383, endRow: 1048575, endColumn: 16383 };
  expect(place(last, 1, 1)).toEqual({ rows: [1048575], columns: [16383] });
  expect(place(last, 1, 2)).toBe("beyondSheet");
  expect(place(last, 2, 1)).toBe("beyondSheet");
  expect(place({ startRow: 0, startColumn: 2, endRow: 999, endColumn: 2, rangeType: RANGE_TYPE.COLUMN }, 2, 1)).toEqual({
    rows: [0, 1],
    columns: [2],
  });
});
