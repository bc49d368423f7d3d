import { SOURCE_NAME } from "../plan/source-name";
import { areaAddress, contains } from "../plan/area";
import { sheetInFormula } from "../core/cells/sheet-name";
import { AREA_PROPERTIES, areaOf } from "./read/area-of";
import type { ReadTarget } from "./read/read-target";
import { runExcel } from "./run-excel";
import { knownSheet } from "./sheet-identities";
import { WorkbookError } from "./workbook-port";

/**
 * Where the cells are that a sheet was made from: the table they have become, or they themselves, down to the last row in use where what
 * comes below them belongs to them.
 */
export const chartSource = (sheetId: string, openBelow: boolean): Promise<ReadTarget> =>
  runExcel("read", async (context) => {
    const { sheet } = await knownSheet(context, sheetId, "read");
    const range = sheet.names.getItemOrNullObject(SOURCE_NAME).getRangeOrNullObject();
    range.load(AREA_PROPERTIES);
    await context.sync();
    if (range.isNullObject) throw new WorkbookError("read", "ItemNotFound", true, "The cells that this sheet was made from are gone.");
    const source = range.worksheet;
    source.load("name");
    source.tables.load("items/name");
    const used = source.getUsedRangeOrNullObject(true).load(AREA_PROPERTIES);
    await context.sync();
    const areas = source.tables.items.map((table) => table.getRange().load(AREA_PROPERTIES));
    if (areas.length > 0) await context.sync();
    const area = areaOf(range);
    const at = areas.findIndex((table) => contains(areaOf(table), { ...area, rows: 1, columns: 1 }));
    const table = source.tables.items[at];
    if (table) return { kind: "table", name: table.name };
    const end = used.isNullObject ? 0 : used.rowIndex + used.rowCount;
    const rows = openBelow ? Math.max(area.rows, end - area.row) : area.rows;
    return { kind: "area", name: `${sheetInFormula(source.name)}!${areaAddress({ ...area, rows }, "none")}` };
  });
