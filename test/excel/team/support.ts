import { decode } from "../../../src/files/xlsx/decode";
import { fileToSnapshot } from "../../../src/workbench/files/file-to-snapshot";
import { openExcel, type TestExcel } from "../support/open-excel";

/** A workbook file, opened in the embedded workbook as far as the add-in sees it. */
export async function openFile(bytes: Uint8Array): Promise<TestExcel> {
  const { workbook } = await decode(bytes);
  const excel = await openExcel({ snapshot: fileToSnapshot(workbook).snapshot });
  await excel.settle();
  return excel;
}

/** Changes something of the workbook, as a colleague would. */
export const edit = (work: (worksheets: Excel.WorksheetCollection) => void): Promise<void> =>
  Excel.run(async (context) => {
    work(context.workbook.worksheets);
    await context.sync();
  });

/** What cells hold: formulas where there are any, else values. */
export const held = (sheet: string, address: string): Promise<unknown[][]> =>
  Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(sheet).getRange(address).load("formulas");
    await context.sync();
    return range.formulas as unknown[][];
  });

export const shown = (sheet: string, address: string): Promise<unknown[][]> =>
  Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(sheet).getRange(address).load("values");
    await context.sync();
    return range.values as unknown[][];
  });

export const sheetNames = (): Promise<readonly string[]> =>
  Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/name");
    await context.sync();
    return worksheets.items.map(({ name }) => name);
  });
