import { unzipSync, strFromU8 } from "fflate";
import { decode } from "../../../src/files/xlsx/decode";
import { encodePlan } from "../../../src/files/xlsx/encode-plan";
import { planToFile } from "../../../src/files/xlsx/plan-to-file";
import { toFileFormula } from "../../../src/files/xlsx/formula/to-file-formula";
import { fromFileFormula } from "../../../src/files/xlsx/formula/from-file-formula";
import type { FileWorkbook } from "../../../src/files/file-workbook";
import { samplePlan } from "./sample-plan";

/** What a file spells differently without meaning it: this-row references stand in full; a table says the formulas of its columns. */
const inFileSpelling = (workbook: FileWorkbook): FileWorkbook => ({
  ...workbook,
  sheets: workbook.sheets.map((sheet) => {
    const cells = sheet.cells.map((cell) =>
      cell.formula === undefined ? cell : { ...cell, formula: fromFileFormula(toFileFormula(cell.formula, "Channels")) },
    );
    const formulaAt = (row: number, column: number) => cells.find((cell) => cell.row === row && cell.column === column)?.formula;
    const tables = sheet.tables.map(({ name, area, columns, banded, filter, totals, style }) => ({
      name,
      area,
      columns,
      banded,
      filter,
      totals,
      ...(style && { style }),
      calculated: columns.map((_, i) => formulaAt(area.row + 1, area.column + i)),
    }));
    return { ...sheet, cells, tables };
  }),
});
const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

describe.each(["en", "zh-CN"] as const)("a plan in %s as a file", (lang) => {
  const plan = samplePlan(lang);

  test("reads back as it was written, with nothing lost", async () => {
    const { workbook, losses } = await decode(await encodePlan(plan));
    expect(losses).toEqual([]);
    expect(plain(workbook.sheets.map(({ carried: _carried, ...sheet }) => sheet))).toEqual(
      plain(inFileSpelling(planToFile([plan])).sheets),
    );
  });

  test("holds formulas without values, so that whoever opens it calculates them", async () => {
    const sheet = strFromU8(unzipSync(await encodePlan(plan))["xl/worksheets/sheet1.xml"] as Uint8Array);
    expect(sheet).toContain("Channels[[#This Row],[");
    expect(sheet).toContain("_xlfn.TEXTJOIN(");
    expect(sheet).not.toMatch(/<\/f><v>/);
  });

  test("stores a formula that needs an array as one, and no other", async () => {
    const sheet = strFromU8(unzipSync(await encodePlan(plan))["xl/worksheets/sheet1.xml"] as Uint8Array);
    expect(sheet.match(/<f t="array"[^>]*>[^<]*/g)?.map((formula) => formula.replace(/<[^>]*>/, "").slice(0, 7))).toEqual(["MAX(IF("]);
  });
});

test("two plans become two sheets of one file", async () => {
  const second = { ...samplePlan("en"), sheetName: "Copy", tables: [], blocks: [], names: [] };
  const { workbook } = await decode(await encodePlan([samplePlan("en"), second]));
  expect(workbook.sheets.map(({ name }) => name)).toEqual(["Channel plan", "Copy"]);
});
