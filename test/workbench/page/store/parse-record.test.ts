import { createHeadlessEngine } from "../../../../src/workbench/engine/headless";
import { parseRecord } from "../../../../src/workbench/page/store/parse-record";

const record = (snapshot: unknown) => ({
  version: 1,
  savedAt: "2026-03-01T00:00:00Z",
  snapshot: JSON.stringify(snapshot),
  view: { sheetId: "s", selection: "B2", row: 4, column: 0 },
});

test("nothing kept opens nothing", () => {
  expect(parseRecord(undefined)).toBeUndefined();
});

test("a workbook of the engine that was kept is opened with its view", () => {
  const engine = createHeadlessEngine();
  engine.workbook.getActiveSheet().getRange("B2").setValue(7);
  const restored = parseRecord(record(engine.save()));
  engine.dispose();
  expect(restored?.view).toEqual({ sheetId: "s", selection: "B2", row: 4, column: 0 });
  const again = createHeadlessEngine(restored === undefined ? {} : { snapshot: restored.snapshot });
  expect(again.workbook.getActiveSheet().getRange("B2").getValue()).toBe(7);
  again.dispose();
});

test.each([
  ["a record of another version", { ...record({}), version: 2 }],
  ["text that is no JSON", { ...record({}), snapshot: "{" }],
  ["a workbook without sheets", record({ sheets: {}, sheetOrder: [] })],
  ["a workbook that lacks a sheet it names", record({ sheets: { a: {} }, sheetOrder: ["a", "b"] })],
  ["something else entirely", "abc"],
])("%s is refused aloud", (_, kept) => {
  expect(() => parseRecord(kept)).toThrow();
});

test("a formula that was refused is kept with its cell, and half a one is none", () => {
  const typing = { sheetId: "a", row: 1, column: 2, text: "=SUM(1;2)" };
  const parsed = (kept: unknown) =>
    parseRecord({ ...record({ sheets: { a: {} }, sheetOrder: ["a"] }), view: { typing: kept } })?.view.typing;
  expect([parsed(typing), parsed({ ...typing, text: 5 }), parsed("=1+")]).toEqual([typing, undefined, undefined]);
});

test("a view with nothing in it shows the top of the sheet", () => {
  expect(parseRecord({ ...record({ sheets: { a: {} }, sheetOrder: ["a"] }), view: null })?.view).toEqual({
    sheetId: "",
    selection: "A1",
    row: 0,
    column: 0,
  });
});
