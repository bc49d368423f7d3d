import { runExcel } from "./run-excel";
import { WorkbookError, type Readable } from "./workbook-port";

/** What can be read. A selected chart or picture is no selection of cells; then it is left empty. */
export async function listReadable(): Promise<Readable> {
  try {
    return await read(true);
  } catch (error) {
    if (error instanceof WorkbookError && error.code === "InvalidSelection") return read(false);
    throw error;
  }
}

const read = (withSelection: boolean): Promise<Readable> =>
  runExcel("read", async (context) => {
    const { worksheets, tables } = context.workbook;
    worksheets.load("items/name,items/visibility");
    tables.load("items/name,items/worksheet/name");
    const active = worksheets.getActiveWorksheet();
    active.load("name");
    const selected = withSelection ? context.workbook.getSelectedRanges() : undefined;
    selected?.load("address");
    await context.sync();
    return {
      sheets: worksheets.items.filter(({ visibility }) => visibility === "Visible").map(({ name }) => name),
      tables: tables.items.map((table) => ({ name: table.name, sheet: table.worksheet.name })),
      activeSheet: active.name,
      selection: selected?.address ?? "",
    };
  });
