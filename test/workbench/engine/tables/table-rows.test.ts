import type { Engine } from "../../../../src/workbench/engine/create-engine";
import { createHeadlessEngine } from "../../../../src/workbench/engine/headless";
import { insertTableRows, removeTableRows } from "../../../../src/workbench/engine/tables/table-rows";
import { activeSheetId, places, shown, state, tableNamed, twoTables } from "./two-tables";

let snapshot: Awaited<ReturnType<typeof twoTables>>;
beforeAll(async () => {
  snapshot = await twoTables();
});
let engine: Engine;
beforeEach(() => {
  engine = createHeadlessEngine({ snapshot: structuredClone(snapshot) });
});
afterEach(async () => {
  await engine.settle();
  engine.dispose();
});

const START = { Costs: "A3:C6", Months: "A9:D11", list: "A4:A6", rule: "C4:C6", name: "Sheet1!$B$4:$B$6", chart: "B4:B6" };
/** One row more in the costs, and what is below one row further down. */
const LONGER = { Costs: "A3:C7", Months: "A10:D12", list: "A4:A7", name: "Sheet1!$B$4:$B$7", chart: "B4:B7" };

const costs = () => tableNamed(engine, "Costs");
const formula = (row: number, column: number) => engine.cells(activeSheetId(engine)).formula(row, column);
const fill = (row: number) => engine.cells(activeSheetId(engine)).style(row, 1).bg?.rgb;

describe.each([
  ["above the first row", 3],
  ["between two rows", 4],
  ["below the last row", 6],
])("a row added %s", (_where, at) => {
  test("is computed, looks, is checked and is counted like its neighbours, and what is below moves down", async () => {
    expect(places(engine)).toEqual(START);
    const before = state(engine);
    await insertTableRows(engine, costs().id, at, 1);
    expect(places(engine)).toMatchObject(LONGER);
    expect(formula(at, 2)).toBe(`=B${at + 1}*0.1`);
    expect(fill(at)).toBe("#FFF7E0");
    engine.workbook.getActiveSheet().getRange(at, 1).setValue(1000);
    expect((await shown(engine, 1))[0]?.slice(1, 3)).toEqual([1350, 135]);
    expect(await shown(engine, 12).then((rows) => rows.slice(9))).toEqual([
      ["Month", "Plan", "Done", "Left"],
      ["May", 10, 4, 6],
      ["June", 20, 5, 15],
    ]);
    await engine.undo();
    await engine.undo();
    expect(state(engine)).toEqual(before);
    await engine.redo();
    expect(tableNamed(engine, "Months").area.row).toBe(9);
    expect(formula(at, 2)).toBe(`=B${at + 1}*0.1`);
  });
});

test("the rows that came in are selected no wider than the grid is", async () => {
  await insertTableRows(engine, costs().id, 4, 1);
  const selected = engine.workbook.getActiveSheet().getSelection()?.getActiveRange()?.getRange();
  expect(selected?.startRow).toBe(4);
  expect(selected?.endColumn).toBeLessThan(engine.workbook.getActiveSheet().getMaxColumns());
});

test("several rows come in at once, and go at once", async () => {
  const before = state(engine);
  await insertTableRows(engine, costs().id, 5, 3);
  expect(places(engine)).toMatchObject({ Costs: "A3:C9", Months: "A12:D14", list: "A4:A9" });
  expect([5, 6, 7].map((row) => formula(row, 2))).toEqual(["=B6*0.1", "=B7*0.1", "=B8*0.1"]);
  await removeTableRows(engine, costs().id, 5, 3);
  expect(places(engine)).toMatchObject({ Costs: START.Costs, Months: START.Months, list: START.list, name: START.name });
  await engine.undo();
  await engine.undo();
  expect(state(engine)).toEqual(before);
});

test("a row taken out takes its numbers with it and nothing else", async () => {
  await removeTableRows(engine, costs().id, 4, 1);
  expect(places(engine)).toMatchObject({ Costs: "A3:C5", Months: "A8:D10", list: "A4:A5", name: "Sheet1!$B$4:$B$5" });
  expect((await shown(engine, 10)).slice(0, 5)).toEqual([
    ["Total", 150, 15, ""],
    ["", "", "", ""],
    ["Item", "Cost", "Tax", ""],
    ["Ads", 100, 10, ""],
    ["Food", 50, 5, ""],
  ]);
});

test("of all rows one is left, empty", async () => {
  await removeTableRows(engine, costs().id, 3, 3);
  expect(places(engine)).toMatchObject({ Costs: "A3:C4", Months: "A7:D9" });
  expect((await shown(engine, 4))[3]).toEqual(["", "", "", ""]);
});

test("the last row of a table looks like any other, striped or not", () => {
  const cells = engine.cells(activeSheetId(engine));
  const filled = (row: number, column: number): string | undefined => cells.style(row, column).bg?.rgb ?? undefined;
  // The costs have no stripes; of the months' two rows, as in Excel, the first is striped.
  expect([3, 4, 5].map((row) => filled(row, 0))).toEqual([undefined, undefined, undefined]);
  expect([filled(9, 0) === undefined, filled(10, 0)]).toEqual([false, undefined]);
});

/** Source: Microsoft Support, "How to correct a #REF! error". */
test("formulas lose a table's columns as they are deleted, and the table with its last cells", async () => {
  const sheet = engine.workbook.getActiveSheet();
  sheet
    .getRange("A20:A24")
    .setValues([
      [{ f: "=SUM(Costs[Cost])" }],
      [{ f: "=SUM(Costs[[Item]:[Cost]])" }],
      [{ f: "=ROWS(Costs)" }],
      [{ f: "=SUM(Costs[Tax])" }],
      [{ f: "=SUM(Months[Plan])" }],
    ]);
  const texts = () => [19, 20, 21, 22, 23].map((row) => formula(row, 0));
  const before = [texts(), state(engine)];
  sheet.deleteColumns(1, 1);
  const lost = ["=SUM(#REF!)", "=SUM(Costs[Item])", "=ROWS(Costs)", "=SUM(Costs[Tax])"];
  expect(texts()).toEqual([...lost, "=SUM(#REF!)"]);
  // What reads the sheet's cells follows these and not the table's.
  expect([formula(0, 1), formula(3, 1), formula(9, 2)]).toEqual(["=SUM(B4:B6)", "=#REF!*0.1", "=#REF!-B10"]);
  await engine.undo();
  expect([texts(), state(engine)]).toEqual(before);
  sheet.deleteRows(2, 5);
  const rows = [14, 15, 16, 17, 18].map((row) => formula(row, 0));
  expect(rows).toEqual(["=SUM(#REF!)", "=SUM(#REF!)", "=ROWS(#REF!)", "=SUM(#REF!)", "=SUM(Months[Plan])"]);
  await engine.undo();
  expect([texts(), state(engine)]).toEqual(before);
});
