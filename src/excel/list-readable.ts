import { sheetOfReference } from "../core/cells/sheet-name";
import { parseArea } from "./read/parse-area";
import type { NamedPlace, Readable } from "./read/read-target";
import { runExcel } from "./run-excel";
import { WorkbookError } from "./workbook-port";

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
    const { worksheets, tables, names } = context.workbook;
    worksheets.load("items/name,items/visibility");
    tables.load("items/name,items/worksheet/name");
    names.load("items/name,items/type,items/visible,items/formula");
    const active = worksheets.getActiveWorksheet();
    active.load("name");
    const selected = withSelection ? context.workbook.getSelectedRanges() : undefined;
    selected?.load("address");
    await context.sync();
    return {
      sheets: worksheets.items.filter(({ visibility }) => visibility === "Visible").map(({ name }) => name),
      tables: tables.items.map((table) => ({ name: table.name, sheet: table.worksheet.name })),
      names: await namedTables(context, names.items),
      activeSheet: active.name,
      selection: selected?.address ?? "",
    };
  });

/** A name with the sheet and size its formula states, or the range to be asked for them. */
interface NamedRange {
  readonly name: string;
  readonly stated?: { readonly sheet: string; readonly rows: number; readonly columns: number };
  readonly range?: Excel.Range;
}

/** Names for ranges that may hold a table. Most say so in their formula; the size of those that calculate their range is asked for. */
async function namedTables(context: Excel.RequestContext, names: readonly Excel.NamedItem[]): Promise<readonly NamedPlace[]> {
  const found = names.flatMap((item): NamedRange[] => {
    if (!item.visible || item.type !== "Range") return [];
    const reference = String(item.formula).replace(/^=/, "");
    const area = parseArea(reference.slice(reference.lastIndexOf("!") + 1));
    if (area) return [{ name: item.name, stated: { ...area, sheet: sheetOfReference(reference) ?? "" } }];
    const range = item.getRangeOrNullObject();
    range.load("rowCount,columnCount");
    range.worksheet.load("name");
    return [{ name: item.name, range }];
  });
  if (found.some(({ range }) => range)) await context.sync();
  return found.flatMap(({ name, stated, range }) => {
    const place = range && !range.isNullObject ? { sheet: range.worksheet.name, rows: range.rowCount, columns: range.columnCount } : stated;
    return place && place.rows > 1 && place.columns > 1 ? [{ name, sheet: place.sheet }] : [];
  });
}
