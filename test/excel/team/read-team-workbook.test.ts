import { decode } from "../../../src/files/xlsx/decode";
import { editPackage } from "../../../src/files/xlsx/editing/package-edit";
import { readTeamWorkbook as readPackage } from "../../../src/files/xlsx/editing/read-team-workbook";
import { fromFileFormula } from "../../../src/files/xlsx/formula/from-file-formula";
import { excelWorkbook } from "../../../src/excel/excel-workbook";
import { asWritten } from "../../../src/teams/in-place";
import { inventoryOf, type Inventory } from "../../../src/teams/inventory";
import { planPackage } from "../../teams/team-package";
import type { TestExcel } from "../support/open-excel";
import { edit, openFile } from "./support";

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
