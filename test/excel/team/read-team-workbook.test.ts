import { decode } from "../../../src/files/xlsx/decode";
import { editPackage } from "../../../src/files/xlsx/editing/package-edit";
import { readTeamWorkbook as readPackage } from "../../../src/files/xlsx/editing/read-team-workbook";
import { fromFileFormula } from "../../../src/files/xlsx/formula/from-file-formula";
import { excelWorkbook } from "../../../src/excel/excel-workbook";
import { asWritten } from "../../../src/teams/in-place";
import { inventoryOf, type Inventory } from "../../../src/teams/inventory";
import { planPackage } from "../../teams/team-package";
import type { TestExcel } from "../support/open-excel";
import { differingCells, planPlain } from "../../../src/teams/plain/plan-plain";
import { nameableFunctions, testedName, type TestedName } from "../../../src/teams/plain/lambda-names";
import { edit, held, openFile, shown } from "./support";

let excel: TestExcel;
beforeAll(async () => {
  excel = await openFile(planPackage());
});
afterAll(() => excel.close());

const plain = ({ formulas }: Inventory) =>
  formulas.map(({ sheet, row, column, formula, value, broken, array }) => [
    `${sheet}!${row}:${column}`,
    formula,
    // Files keep fifteen digits.
    typeof value === "number" ? Number(value.toPrecision(15)) : value,
    broken,
    array?.area,
  ]);

test("the open workbook reads as its file does: the same formulas, values and spills", async () => {
  const bytes = planPackage();
  const { workbook: decoded } = await decode(bytes);
  const inFile = inventoryOf(readPackage(editPackage(bytes), decoded), fromFileFormula);
  const open = inventoryOf(await excelWorkbook.readTeamWorkbook(), asWritten);
  expect(plain(open)).toEqual(plain(inFile));
  expect(open.formulas).toHaveLength(10);
});

test("protection is told by sheet, and a text that begins with an equals sign is no formula", async () => {
  await edit((worksheets) => {
    const sheet = worksheets.getItem("It's 备注");
    sheet.getRange("A3").values = [["'=OPS.ROAS(1,2)"]];
    sheet.protection.protect();
  });
  const { sheets } = await excelWorkbook.readTeamWorkbook();
  expect(sheets.map(({ name, isProtected }) => [name, isProtected])).toEqual([
    ["Plan", false],
    ["It's 备注", true],
  ]);
  expect(sheets[1]?.cells).toContainEqual({ row: 2, column: 0, value: "=OPS.ROAS(1,2)" });
  await edit((worksheets) => worksheets.getItem("It's 备注").protection.unprotect());
});

test("reading tells how far it is and can be cancelled", async () => {
  const told: (readonly [number, number])[] = [];
  await excelWorkbook.readTeamWorkbook({ onProgress: (done, of) => void told.push([done, of]) });
  expect(told.at(-1)?.[0]).toBe(told.at(-1)?.[1]);
  const cancelled = excelWorkbook.readTeamWorkbook({ signal: AbortSignal.abort() });
  await expect(cancelled).rejects.toMatchObject({ name: "AbortError" });
});

test("formulas become Excel's own with the same results, in the selected cells or everywhere, and the rest is told", async () => {
  const before = await excelWorkbook.readTeamWorkbook();
  const scope = { sheet: "Plan", area: { row: 1, column: 3, rows: 3, columns: 2 } };
  expect(planPlain(before, scope).plain.map(({ row, column }) => `${row}:${column}`)).toEqual(["1:3", "1:4", "2:3", "2:4", "3:3"]);
  const plan = planPlain(before);
  expect([plan.plain.length, plan.without.map(({ formula }) => formula)]).toEqual([8, Array(2).fill("=OPS.FUNNEL(TOCOL(B7:C7))")]);
  const [values, all] = [await shown("Plan", "A1:I12"), await held("Plan", "A1:I12")];
  const done = await excelWorkbook.applyChanges({ cells: plan.cells, read: before });
  await excel.settle();
  expect([done.skipped, await shown("Plan", "A1:I12")]).toEqual([[], values]);
  expect(await held("Plan", "D2:E2")).not.toEqual([[expect.stringContaining("OPS"), expect.stringContaining("OPS")]]);
  const after = await excelWorkbook.readTeamWorkbook();
  expect(differingCells(plan, before, after)).toEqual([]);
  expect(differingCells(plan, before, { ...after, sheets: [] })).toHaveLength(8);
  expect(inventoryOf(after, asWritten).formulas).toHaveLength(2);
  await excelWorkbook.applyChanges(done.undo);
  await excel.settle();
  expect(await held("Plan", "A1:I12")).toEqual(all);
});

test("functions become names one by one: each is tested, the one that is wrong is named and taken out, and none is overwritten", async () => {
  const tested = (id: string): TestedName => testedName(nameableFunctions().find((one) => one.id === id) as never) as TestedName;
  const [roas, cac, sample] = [tested("ROAS"), tested("CAC"), tested("BREAKEVEN_ROI")];
  await Excel.run(async (context) => {
    context.workbook.names.add(cac.name, "=12");
    await context.sync();
  });
  const [held0, used] = [await held("Plan", "A1:I20"), await shown("Plan", "A13:D20")];
  const outcomes = await excelWorkbook.addLambdaNames([
    roas,
    cac,
    { ...sample, expected: 7 },
    { ...sample, name: "OPS_BROKEN", refersTo: "=LAMBDA(" },
  ]);
  expect([...outcomes]).toEqual([
    ["OPS_ROAS", "added"],
    ["OPS_CAC", "exists"],
    ["OPS_BREAKEVEN_ROI", "wrong"],
    ["OPS_BROKEN", "refused"],
  ]);
  await excel.settle();
  expect([await held("Plan", "A1:I20"), await shown("Plan", "A13:D20")]).toEqual([held0, used]);
  const stop = new AbortController();
  const cancelled = excelWorkbook.addLambdaNames([tested("LTV"), sample], { signal: stop.signal, onProgress: () => stop.abort() });
  await expect(cancelled).rejects.toMatchObject({ name: "AbortError" });
  const namesNow = () =>
    Excel.run(async (context) => {
      const { names } = context.workbook;
      names.load("items/name,items/formula");
      await context.sync();
      return names.items.map(({ name, formula }) => [name, String(formula)]);
    });
  expect((await namesNow()).map(([name]) => name).sort()).toEqual(["OPS_CAC", "OPS_ROAS", "target"]);
  expect(await namesNow()).toContainEqual(["OPS_CAC", "=12"]);
  await excelWorkbook.removeLambdaNames([roas, cac]);
  expect((await namesNow()).map(([name]) => name).sort()).toEqual(["OPS_CAC", "target"]);
});

test("an answer that has no room for all is asked for in parts", async () => {
  const { workbook } = excel;
  const long = "x".repeat(30_000);
  for (let column = 0; column < 10; column += 1)
    await edit((worksheets) => {
      worksheets.add(`Long ${column}`).getRangeByIndexes(0, 0, 10, 2).values = Array.from({ length: 10 }, () => [long, long]);
    });
  const { sheets } = await excelWorkbook.readTeamWorkbook();
  expect(sheets.filter(({ name }) => name.startsWith("Long")).map(({ cells }) => cells.length)).toEqual(Array(10).fill(20));
  expect(workbook.engine.workbook.getSheets()).toHaveLength(12);
});
