import { decode } from "../../../src/files/xlsx/decode";
import { editPackage } from "../../../src/files/xlsx/editing/package-edit";
import { readTeamWorkbook } from "../../../src/files/xlsx/editing/read-team-workbook";
import { fromFileFormula } from "../../../src/files/xlsx/formula/from-file-formula";
import { excelWorkbook } from "../../../src/excel/excel-workbook";
import { shareCopy } from "../../../src/taskpane/state/share-copy";
import { inventoryOf } from "../../../src/teams/inventory";
import { ledgersOf } from "../../../src/teams/restore/plan-restore";
import { fileToSnapshot } from "../../../src/workbench/files/file-to-snapshot";
import { saveXlsx } from "../../../src/workbench/page/files/xlsx-door";
import { planPackage } from "../../teams/team-package";
import { openExcel, type TestExcel } from "../support/open-excel";
import { held } from "./support";

let excel: TestExcel;
beforeAll(async () => {
  const { workbook } = await decode(planPackage());
  excel = await openExcel({
    snapshot: fileToSnapshot(workbook).snapshot,
    saveFile: async () => (await saveXlsx(excel.workbook.engine)).bytes,
  });
  await excel.settle();
});
afterAll(() => excel.close());

test("the copy holds values and a list of its formulas, and the workbook in hand stays as it is", async () => {
  const before = await held("Plan", "A1:I12");
  const told: number[] = [];
  const bytes = await excelWorkbook.fileBytes({ onProgress: (done) => void told.push(done) });
  expect(told.at(-1)).toBe(1);
  const copy = await shareCopy(bytes ?? new Uint8Array(), "zh-CN", "2026-03-05 14:30");
  expect(copy).toMatchObject({ formulas: 10, left: 0, hasMacros: false });
  const { workbook } = await decode(copy.bytes);
  const shared = readTeamWorkbook(editPackage(copy.bytes), workbook);
  expect(inventoryOf(shared, fromFileFormula).formulas).toEqual([]);
  expect(ledgersOf(shared).map(({ sheet, entries }) => [sheet, entries.length])).toEqual([["OPS 公式台账", 24]]);
  const plan = workbook.sheets.find(({ name }) => name === "Plan");
  const at = (row: number, column: number) => plan?.cells.find((cell) => cell.row === row && cell.column === column);
  expect([at(1, 3)?.value, at(1, 4)?.value, at(3, 3)?.value, at(8, 0)?.value]).toEqual([4, "earns", { error: "#DIV/0!" }, 5]);
  expect(at(1, 3)?.formula).toBeUndefined();
  expect(await held("Plan", "A1:I12")).toEqual(before);
});

test("a host that opens no second workbook is told apart from one that fails", async () => {
  expect(await excelWorkbook.openCopy(planPackage())).toBe(false);
});

test("at most two files are open at a time, and only workbooks are handed over", async () => {
  const { document } = excel.workbook.Office.context;
  const open = (type: Office.FileType) => new Promise<Office.AsyncResult<Office.File>>((done) => document.getFileAsync(type, done));
  const files = [await open(Office.FileType.Compressed), await open(Office.FileType.Compressed)];
  expect((await open(Office.FileType.Compressed)).status).toBe("failed");
  for (const { value } of files) await new Promise<void>((done) => value.closeAsync(() => done()));
  expect((await open(Office.FileType.Pdf)).status).toBe("failed");
});

test("a cancelled hand-over leaves no file open", async () => {
  const stop = new AbortController();
  const cancelled = excelWorkbook.fileBytes({ onProgress: () => stop.abort(), signal: AbortSignal.abort() });
  await expect(cancelled).rejects.toMatchObject({ name: "AbortError" });
  for (let times = 0; times < 3; times += 1) expect((await excelWorkbook.fileBytes())?.length).toBeGreaterThan(0);
});
