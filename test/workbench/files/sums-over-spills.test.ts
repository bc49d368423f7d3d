import type { IWorkbookData } from "@univerjs/core";
import { fileToSnapshot } from "../../../src/workbench/files/file-to-snapshot";
import { snapshotToFile } from "../../../src/workbench/files/snapshot-to-file";
import { openWorkbook, type OpenWorkbook } from "../../support/office";

async function sums({ Excel, engine }: OpenWorkbook): Promise<unknown[]> {
  await engine.settle();
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange("H5:H6");
    range.load("values");
    await context.sync();
    return range.values.flat() as unknown[];
  });
}

async function opened<T>(snapshot: Partial<IWorkbookData> | undefined, work: (workbook: OpenWorkbook) => Promise<T>): Promise<T> {
  const workbook = await openWorkbook(snapshot ? { snapshot } : {});
  try {
    return await work(workbook);
  } finally {
    workbook.close();
  }
}

test("what adds up spilled cells is right at once, after a reload and in a file that is opened again", async () => {
  const saved = await opened(undefined, async (workbook) => {
    await workbook.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange("H1").formulas = [["=SEQUENCE(2,2)"]];
      sheet.getRange("H5:H6").formulas = [["=SUM(H1:I2)"], ["=SUM(H1#)"]];
      await context.sync();
    });
    // 1 + 2 + 3 + 4.
    expect(await sums(workbook)).toEqual([10, 10]);
    return workbook.engine.save();
  });
  expect(await opened(saved, sums)).toEqual([10, 10]);
  expect(await opened(fileToSnapshot(snapshotToFile(saved).workbook).snapshot, sums)).toEqual([10, 10]);
});
