import { excelWorkbook } from "../../../src/excel/excel-workbook";
import { registerFunctions } from "../../../src/excel/register-functions";
import { spillsOf } from "../../../src/workbench/engine/cells/spilled-areas";
import { createHeadlessEngine } from "../../../src/workbench/engine/headless";
import { fileToSnapshot } from "../../../src/workbench/files/file-to-snapshot";
import { snapshotToFile } from "../../../src/workbench/files/snapshot-to-file";
import { decode } from "../../../src/files/xlsx/decode";
import { encode } from "../../../src/files/xlsx/encode";
import { partText, unpack } from "../../../src/files/xlsx/package/zip";
import { openExcel, type TestExcel } from "../../excel/support/open-excel";

let excel: TestExcel;
beforeEach(async () => {
  excel = await openExcel();
  registerFunctions(
    () => "en",
    () => Promise.resolve(1900),
  );
});
afterEach(() => excel.close());

const saved = async () => {
  const { engine } = excel.workbook;
  return encode(snapshotToFile(engine.save(), (sheetId) => spillsOf(engine, sheetId)).workbook);
};
const enter = async (formulas: Readonly<Record<string, string | number>>) => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    for (const [address, formula] of Object.entries(formulas)) sheet.getRange(address).formulas = [[formula]];
    await context.sync();
  });
  await excel.settle();
};

test("what formulas fill is in the file: the formula with the whole of its area, and a value in each of its cells", async () => {
  // 1000, 300, 60: steps of 300 ÷ 1000 and 60 ÷ 300.
  await enter({ A1: 1000, A2: 300, A3: 60, C1: "=OPS.FUNNEL(A1:A3)", H1: "=SEQUENCE(2,2)", K1: "=OPS.ROAS(1,0)" });
  const bytes = await saved();
  const { workbook } = await decode(bytes);
  const cells = new Map(workbook.sheets[0]?.cells.map((cell) => [`${cell.row},${cell.column}`, cell]));
  expect(cells.get("0,2")).toMatchObject({
    formula: "OPS.FUNNEL(A1:A3)",
    value: 1000,
    array: { area: { row: 0, column: 2, rows: 3, columns: 4 }, dynamic: true },
  });
  expect([0, 1, 2].map((row) => [2, 3, 4, 5].map((column) => cells.get(`${row},${column}`)?.value))).toEqual([
    [1000, 1, 1, 0],
    [300, 0.3, 0.3, 700],
    [60, 0.2, 0.06, 240],
  ]);
  expect(
    [
      [0, 7],
      [0, 8],
      [1, 7],
      [1, 8],
    ].map(([row, column]) => cells.get(`${row},${column}`)?.value),
  ).toEqual([1, 2, 3, 4]);
  expect(cells.get("0,10")).toMatchObject({ formula: "OPS.ROAS(1,0)", value: { error: "#DIV/0!" } });
  // ECMA-376 part 1, 18.3.1.40 and 18.9; [MS-XLSX] 2.3.15: cell metadata 1 marks a dynamic array.
  const xml = partText(unpack(bytes), "xl/worksheets/sheet1.xml") ?? "";
  expect(xml).toMatch(/<c r="C1"[^>]* cm="1"[^>]*><f t="array" ref="C1:F3">/);
  expect(partText(unpack(bytes), "xl/metadata.xml")).toContain('dynamicArrayProperties fDynamic="1"');
});

test("a file with spilled results opens as it was: nothing is in the way of its own formula", async () => {
  await enter({ H1: "=SEQUENCE(2,2)" });
  const { workbook } = await decode(await saved());
  const engine = createHeadlessEngine({ snapshot: fileToSnapshot(workbook).snapshot });
  await engine.settle();
  const cells = engine.cells("sheet-1");
  const shown = [
    [0, 7],
    [0, 8],
    [1, 7],
    [1, 8],
  ].map(([row = 0, column = 0]) => cells.value(row, column));
  engine.dispose();
  expect(shown).toEqual([1, 2, 3, 4]);
});

test("a formula that found no room is saved with its error and without an area", async () => {
  await enter({ H1: "=SEQUENCE(2,2)", I2: 7 });
  expect((await excelWorkbook.formulaCell("Sheet1!H1")).value).toEqual({ error: "#SPILL!" });
  const { workbook } = await decode(await saved());
  const cells = workbook.sheets[0]?.cells ?? [];
  expect(cells.find(({ row, column }) => row === 0 && column === 7)).toMatchObject({
    value: { error: "#SPILL!" },
    array: { area: { rows: 1, columns: 1 } },
  });
  expect(cells.find(({ row, column }) => row === 1 && column === 8)?.value).toBe(7);
});
