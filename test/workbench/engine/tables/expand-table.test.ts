import type { Engine } from "../../../../src/workbench/engine/create-engine";
import { createHeadlessEngine } from "../../../../src/workbench/engine/headless";
import { expandTable } from "../../../../src/workbench/engine/tables/expand-table";
import { insertTableRows } from "../../../../src/workbench/engine/tables/table-rows";
import { fillEmptyColumn } from "../../../../src/workbench/engine/tables/fill-column";
import { fileToSnapshot } from "../../../../src/workbench/files/file-to-snapshot";
import { snapshotToFile } from "../../../../src/workbench/files/snapshot-to-file";
import { decode } from "../../../../src/files/xlsx/decode";
import { encode } from "../../../../src/files/xlsx/encode";
import { actOnTable } from "../../../../src/workbench/engine/tables/table-actions";
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

const type = (row: number, column: number, value: string | number) => {
  engine.workbook.getActiveSheet().getRange(row, column).setValue(value);
  return expandTable(engine, { sheetId: activeSheetId(engine), row, column, rows: 1, columns: 1 });
};
const formula = (row: number, column: number) => engine.cells(activeSheetId(engine)).formula(row, column);

test("what is typed under a table is its next row, computed and counted; the blank row below is the last that is free", async () => {
  expect(await type(6, 1, 1000)).toBe(true);
  expect(places(engine)).toMatchObject({ Costs: "A3:C7", Months: "A9:D11", list: "A4:A7", name: "Sheet1!$B$4:$B$7", chart: "B4:B7" });
  expect(formula(6, 2)).toBe("=B7*0.1");
  expect((await shown(engine, 1))[0]?.slice(0, 3)).toEqual(["Total", 1350, 135]);
  expect(engine.cells(activeSheetId(engine)).style(6, 1).bg?.rgb).toBe("#FFF7E0");
  expect(await type(7, 1, 5)).toBe(true);
  // Now the next table begins directly below.
  expect(places(engine)).toMatchObject({ Costs: "A3:C8", Months: "A9:D11" });
});

test("undo first takes back the growing and leaves what was typed, then that too; redo brings both back", async () => {
  const before = state(engine);
  await type(6, 1, 1000);
  const grown = state(engine);
  await engine.undo();
  expect(places(engine)).toMatchObject({ Costs: "A3:C6", list: "A4:A6", name: "Sheet1!$B$4:$B$6" });
  expect(engine.cells(activeSheetId(engine)).value(6, 1)).toBe(1000);
  await engine.undo();
  expect(state(engine)).toEqual(before);
  await engine.redo();
  await engine.redo();
  expect(state(engine)).toEqual(grown);
});

test("a formula typed into a calculated column of the new row stays", async () => {
  await type(6, 2, "=1+1");
  expect(formula(6, 2)).toBe("=1+1");
});

test("a table does not grow over what is not its own", async () => {
  engine.workbook.getActiveSheet().getRange("C7").setValue("a note");
  expect(await type(6, 1, 1000)).toBe(false);
  expect(await type(7, 1, 3)).toBe(false);
  expect(places(engine)).toMatchObject({ Costs: "A3:C6", Months: "A9:D11" });
});

test("what is typed beside a table is a new column, named by its header or as Excel names it", async () => {
  expect(await type(4, 3, "paid")).toBe(true);
  expect(await type(2, 4, "When")).toBe(true);
  expect(places(engine)).toMatchObject({ Costs: "A3:E6" });
  expect((await shown(engine, 5, 5)).slice(2)).toEqual([
    ["Item", "Cost", "Tax", "Column1", "When"],
    ["Ads", 100, 10, "", ""],
    ["Film", 200, 20, "paid", ""],
  ]);
});

describe("a block that is pasted or filled in", () => {
  const write = (row: number, column: number, values: (string | number)[][]) => {
    engine.workbook
      .getActiveSheet()
      .getRange(row, column, values.length, values[0]?.length ?? 0)
      .setValues(values);
    return expandTable(engine, { sheetId: activeSheetId(engine), row, column, rows: values.length, columns: values[0]?.length ?? 0 });
  };

  test("directly below a table is its next rows, computed", async () => {
    engine.workbook.getActiveSheet().insertRowsBefore(7, 2);
    expect(
      await write(6, 0, [
        ["Bags", 10],
        ["Pens", 20],
      ]),
    ).toBe(true);
    expect(places(engine)).toMatchObject({ Costs: "A3:C8", name: "Sheet1!$B$4:$B$8", chart: "B4:B8", list: "A4:A8", rule: "C4:C8" });
    expect((await shown(engine, 8, 3)).slice(6)).toEqual([
      ["Bags", 10, 1],
      ["Pens", 20, 2],
    ]);
  });

  test("over the last row and the last column makes the table longer and wider; one undo leaves the block alone", async () => {
    await write(5, 2, [
      [1, 2, 3],
      [4, 5, 6],
    ]);
    expect(places(engine)).toMatchObject({ Costs: "A3:E7" });
    expect((await shown(engine, 7, 5)).slice(2)).toEqual([
      ["Item", "Cost", "Tax", "Column1", "Column2"],
      ["Ads", 100, 10, "", ""],
      ["Film", 200, 20, "", ""],
      ["Food", 50, 1, 2, 3],
      ["", "", 4, 5, 6],
    ]);
    await engine.undo();
    expect(places(engine)).toMatchObject({ Costs: "A3:C6" });
    expect((await shown(engine, 7, 5)).slice(5)).toEqual([
      ["Food", 50, 1, 2, 3],
      ["", "", 4, 5, 6],
    ]);
  });

  test("below a table and wider makes it wider too; several columns beside are named by what stands in the header row", async () => {
    expect(await write(6, 2, [[7, 8]])).toBe(true);
    expect(
      await write(2, 4, [
        ["When", ""],
        ["May", 1],
      ]),
    ).toBe(true);
    expect(places(engine)).toMatchObject({ Costs: "A3:F7" });
    expect((await shown(engine, 3, 6)).slice(2)).toEqual([["Item", "Cost", "Tax", "Column1", "When", "Column2"]]);
  });

  test("beginning outside a table is not its own", async () => {
    for (const [row, column] of [
      [1, 2],
      [1, 3],
      [7, 1],
    ] as const)
      expect(await write(row, column, [[1, 2]])).toBe(false);
    expect(places(engine)).toMatchObject({ Costs: "A3:C6" });
  });

  test("keeps the look it was pasted with; a number format alone gives way to the table's", async () => {
    const cell = engine.workbook.getActiveSheet().getRange("B7");
    cell.setBackgroundColor("#00FF00");
    await type(6, 1, 5);
    expect(engine.cells(activeSheetId(engine)).style(6, 1).bg?.rgb).toBe("#00FF00");
    await engine.undo();
    await engine.undo();
    await engine.undo();
    cell.setValue({ v: 5, s: { n: { pattern: "0.00" } } });
    await type(6, 1, 5);
    expect(engine.cells(activeSheetId(engine)).style(6, 1)).toMatchObject({ bg: { rgb: "#FFF7E0" } });
  });
});

test("rows that come to a table are as high as the row beside them, by typing, at the end, in the middle and as the first", async () => {
  const heights = () => [3, 4, 5, 6, 7, 8, 9].map((row) => engine.workbook.getActiveSheet().getSheet().getRowHeight(row));
  engine.workbook.getActiveSheet().setRowHeightsForced(3, 3, 41);
  const before = state(engine);
  const rest = heights()[5];
  await type(6, 1, 5);
  expect(heights()).toEqual([41, 41, 41, 41, rest, rest, rest]);
  const { id } = tableNamed(engine, "Costs");
  for (const [at, rows] of [
    [7, 5],
    [4, 6],
    [3, 7],
  ] as const) {
    await insertTableRows(engine, id, at, 1);
    expect(heights()).toEqual(Array.from({ length: 7 }, (_, i) => (i < rows ? 41 : rest)));
  }
  for (let steps = 0; steps < 5; steps += 1) await engine.undo();
  expect(state(engine)).toEqual(before);
});

test("columns without a header are named in the language of the page", async () => {
  engine.dispose();
  engine = createHeadlessEngine({ snapshot: structuredClone(snapshot), lang: "zh-CN" });
  await type(4, 3, "paid");
  await type(4, 4, "late");
  expect(engine.tableStore.named("Costs")?.columns.map(({ name }) => name)).toEqual(["Item", "Cost", "Tax", "列1", "列2"]);
});

// Microsoft Support, "Overview of Excel tables": header cells hold texts.
test("a formula written over a header is the text it gives, in one step of undo", async () => {
  await engine.settle();
  const names = () => engine.tableStore.named("Costs")?.columns.map(({ name }) => name);
  const before = state(engine);
  engine.workbook.getActiveSheet().getRange("B3").setValue('="Cost "&1+1');
  engine.workbook.getActiveSheet().getRange("E20").setValue("=SUM(Costs[Tax])");
  await engine.settle();
  const after = state(engine);
  expect([formula(2, 1), names()]).toEqual(["Cost 2", ["Item", "Cost 2", "Tax"]]);
  await engine.undo();
  await engine.undo();
  expect(state(engine)).toEqual(before);
  await engine.redo();
  await engine.redo();
  await engine.settle();
  expect(state(engine)).toEqual(after);
});

test("columns come in before the first and behind the last one, and go with their cells", async () => {
  const before = state(engine);
  const { id, area } = tableNamed(engine, "Costs");
  const act = (action: Parameters<typeof actOnTable>[1], column: number) =>
    actOnTable(engine, action, { table: tableNamed(engine, "Costs"), selected: { ...area, column, columns: 1, row: 3, rows: 1 } });
  await act("columnsLeft", 0);
  await act("columnsRight", 3);
  expect(tableNamed(engine, "Costs")).toMatchObject({ id, area: { column: 0, columns: 5 } });
  expect((await shown(engine, 4, 5)).slice(2)).toEqual([
    ["Column1", "Item", "Cost", "Tax", "Column2"],
    ["", "Ads", 100, 10, ""],
  ]);
  expect(formula(3, 3)).toBe("=C4*0.1");
  await act("removeColumns", 0);
  await act("removeColumns", 3);
  expect((await shown(engine, 4)).slice(2)).toEqual([
    ["Item", "Cost", "Tax", ""],
    ["Ads", 100, 10, ""],
  ]);
  for (let steps = 0; steps < 4; steps += 1) await engine.undo();
  expect(state(engine)).toEqual(before);
});

// Microsoft Support, "Use calculated columns in an Excel table".
describe("a formula entered into one cell of a table's column", () => {
  const enter = (row: number, column: number, value: string) => {
    engine.workbook.getActiveSheet().getRange(row, column).setValue(value);
    return fillEmptyColumn(engine, { sheetId: activeSheetId(engine), row, column, rows: 1, columns: 1 });
  };
  const column = () => [3, 4, 5].map((row) => formula(row, 3));

  test("fills the column where it is empty, also rows added later; undo takes back first the filling, then the formula", async () => {
    await type(2, 3, "Net");
    const before = state(engine);
    expect(await enter(4, 3, "=B5-C5")).toBe(true);
    expect(column()).toEqual(["=B4-C4", "=B5-C5", "=B6-C6"]);
    const filled = state(engine);
    await actOnTable(engine, "rowsAbove", {
      table: tableNamed(engine, "Costs"),
      selected: { ...tableNamed(engine, "Costs").data, rows: 1 },
    });
    expect([formula(3, 3), ...column().slice(1)]).toEqual(["=B4-C4", "=B5-C5", "=B6-C6"]);
    await engine.undo();
    expect(state(engine)).toEqual(filled);
    await engine.undo();
    expect(column()).toEqual(["", "=B5-C5", ""]);
    await engine.undo();
    expect(state(engine)).toEqual(before);
    await engine.redo();
    await engine.redo();
    expect(state(engine)).toEqual(filled);
  });

  test("leaves cells alone that hold something, and cells that are no table's", async () => {
    await type(2, 3, "Net");
    engine.workbook.getActiveSheet().getRange(5, 3).setValue("later");
    expect(await enter(4, 3, "=B5-C5")).toBe(false);
    expect(column()).toEqual(["", "=B5-C5", "later"]);
    expect(await enter(4, 4, "=1")).toBe(false);
    expect(await enter(4, 2, "=1")).toBe(false);
  });
});

test("a calculated column keeps its formula where most rows next to a new one were typed over", async () => {
  await engine.settle();
  const { snapshot: opened } = fileToSnapshot((await decode(await encode(snapshotToFile(engine.save()).workbook))).workbook);
  engine.dispose();
  engine = createHeadlessEngine({ snapshot: opened });
  const sheet = engine.workbook.getActiveSheet();
  sheet.insertRowBefore(0);
  sheet.getRange("C6").setValue(1);
  sheet.getRange("C7").setValue("=1+1");
  await actOnTable(engine, "rowsAbove", {
    table: tableNamed(engine, "Costs"),
    selected: { ...tableNamed(engine, "Costs").data, row: 6, rows: 1 },
  });
  expect([4, 5, 6, 7].map((row) => formula(row, 2))).toEqual(["=B5*0.1", 1, "=B7*0.1", "=1+1"]);
});

test("merged cells are not dragged or filled over a table, and a person is told", async () => {
  const told: string[] = [];
  engine.tables.refusals.subscribe((why) => told.push(why));
  const sheet = engine.workbook.getActiveSheet();
  sheet.getRange("G1:H1").merge();
  sheet.getRange("C1:D1").merge();
  const before = state(engine);
  const [unitId, subUnitId] = [engine.workbook.getId(), activeSheetId(engine)];
  const range = (address: string) => sheet.getRange(address).getRange();
  const refused = [
    engine.runLater("sheet.command.move-range", { fromRange: range("G1:H1"), toRange: range("B4:C4") }),
    engine.runLater("sheet.command.auto-fill", { unitId, subUnitId, sourceRange: range("C1:D1"), targetRange: range("C1:D5") }),
  ];
  for (const one of refused) await expect(one).rejects.toThrow();
  expect(state(engine)).toEqual(before);
  expect(told).toEqual(["merge", "merge"]);
  await engine.runLater("sheet.command.move-range", { fromRange: range("G1:H1"), toRange: range("G4:H4") });
  expect(sheet.getSheet().getMergeData()).toHaveLength(2);
});

test("cells of a table are not merged, neither with each other nor with others, and a person is told", async () => {
  const told: string[] = [];
  engine.tables.refusals.subscribe((why) => told.push(why));
  const merge = (range: string) => engine.workbook.getActiveSheet().getRange(range).merge({ isForceMerge: true });
  const before = state(engine);
  for (const range of ["A4:B4", "A3:C3", "C5:E5", "A2:A3", "A1:D12"]) merge(range);
  expect(state(engine)).toEqual(before);
  expect(told).toEqual(Array.from({ length: 5 }, () => "merge"));
  merge("A1:C1");
  expect(engine.workbook.getActiveSheet().getSheet().getMergeData()).toHaveLength(1);
});
