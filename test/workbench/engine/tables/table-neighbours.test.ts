import type { Engine } from "../../../../src/workbench/engine/create-engine";
import { insertTableRows, removeTableRows, ShiftRefused } from "../../../../src/workbench/engine/tables/table-rows";
import { openWorkbook, type OpenWorkbook } from "../../../support/office";
import { activeSheetId, places, shown, state, tableNamed, twoTables } from "./two-tables";

const START = { Costs: "A3:C6", Months: "A9:D11", list: "A4:A6", name: "Sheet1!$B$4:$B$6", chart: "B4:B6" };

let snapshot: Awaited<ReturnType<typeof twoTables>>;
beforeAll(async () => {
  snapshot = await twoTables();
});
let book: OpenWorkbook;
let engine: Engine;
beforeEach(async () => {
  book = await openWorkbook({ snapshot: structuredClone(snapshot) });
  engine = book.engine;
});
afterEach(() => book.close());

const costs = () => tableNamed(engine, "Costs");
const formula = (row: number, column: number) => engine.cells(activeSheetId(engine)).formula(row, column);
const fill = (row: number) => engine.cells(activeSheetId(engine)).style(row, 1).bg?.rgb;

test("a note beside the table is not lost with a row: refused where the table below would be cut, kept in its place otherwise", async () => {
  engine.workbook.getActiveSheet().getRange("F5").setValue("ask the agency");
  const before = state(engine);
  await expect(removeTableRows(engine, costs().id, 4, 1)).rejects.toThrow(ShiftRefused);
  expect(state(engine)).toEqual(before);
  await Excel.run(async (context) => {
    context.workbook.tables.getItem("Months").resize("A9:C11");
    await context.sync();
  });
  await removeTableRows(engine, costs().id, 4, 1);
  expect(places(engine)).toMatchObject({ Costs: "A3:C5", Months: "A8:C10" });
  expect((await shown(engine, 5, 6))[4]).toEqual(["Food", 50, 5, "", "", "ask the agency"]);
});

describe("with another table beside", () => {
  const addTeam = () =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange("F3:F6").values = [["Who"], ["Li"], ["Wang"], ["Zhao"]];
      sheet.tables.add("F3:F6", true).name = "Team";
      await context.sync();
    });

  test("a row is refused where the tables below would be cut, as Excel refuses it, and nothing is changed", async () => {
    await addTeam();
    const before = state(engine);
    await expect(insertTableRows(engine, costs().id, 4, 1)).rejects.toThrow(ShiftRefused);
    await expect(removeTableRows(engine, costs().id, 4, 1)).rejects.toThrow(ShiftRefused);
    expect(state(engine)).toEqual(before);
  });

  test("only cells move where nothing else is in the way", async () => {
    await addTeam();
    await insertTableRows(engine, tableNamed(engine, "Team").id, 4, 1);
    expect(places(engine)).toMatchObject({ ...START, Team: "F3:F7" });
    await removeTableRows(engine, tableNamed(engine, "Team").id, 4, 1);
    expect(places(engine)).toMatchObject({ ...START, Team: "F3:F6" });
  });
});

test("a sheet row or cells that come into a table by any other way are filled alike", async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange("5:5").insert("Down");
    await context.sync();
    context.workbook.tables.getItem("Months").resize("A10:C12");
    sheet.getRange("A6:C6").insert("Down");
    await context.sync();
  });
  expect(places(engine)).toMatchObject({ Costs: "A3:C8", Months: "A11:C13" });
  expect([4, 5].map((row) => [formula(row, 2), fill(row)])).toEqual([
    ["=B5*0.1", "#FFF7E0"],
    ["=B6*0.1", "#FFF7E0"],
  ]);
});
