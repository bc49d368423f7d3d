import type { Standing } from "../../plan/standing/sheet-state";
import type { Area } from "../../plan/sheet-plan";
import { sheetOfReference } from "../../core/cells/sheet-name";
import { parseArea } from "./parse-area";

/** Where things stand on sheets now and what their cells hold, in two round trips for all of them. */
export async function readStanding(context: Excel.RequestContext, sheets: readonly Excel.Worksheet[]): Promise<readonly Standing[]> {
  if (sheets.length === 0) return [];
  const asked = sheets.map((sheet) => {
    sheet.load("name");
    sheet.names.load("items/name,items/formula");
    sheet.tables.load("items/name,items/showTotals");
    return { sheet, used: sheet.getUsedRangeOrNullObject().load("rowIndex,columnIndex,formulas") };
  });
  await context.sync();
  const tables = asked.map(({ sheet }) =>
    sheet.tables.items.map((table) => ({
      table,
      range: table.getRange().load("rowIndex,columnIndex,rowCount,columnCount"),
      columns: table.columns.load("items/name"),
    })),
  );
  if (tables.some((some) => some.length > 0)) await context.sync();
  return asked.map(({ sheet, used }, index) => ({
    state: {
      names: new Map(
        sheet.names.items.flatMap(({ name, formula }) => {
          const area = areaOn(sheet.name, String(formula));
          return area ? [[name.toLowerCase(), area] as const] : [];
        }),
      ),
      tables: (tables[index] ?? []).map(({ table, range, columns }) => ({
        name: table.name,
        columns: columns.items.map(({ name }) => name),
        area: {
          row: range.rowIndex,
          column: range.columnIndex,
          rows: range.rowCount - (table.showTotals ? 1 : 0),
          columns: range.columnCount,
        },
      })),
    },
    cells: {
      rows: used.isNullObject ? 0 : used.rowIndex + used.formulas.length,
      columns: used.isNullObject ? 0 : used.columnIndex + ((used.formulas as unknown[][])[0]?.length ?? 0),
      at: (row, column) =>
        used.isNullObject ? "" : ((used.formulas as unknown[][])[row - used.rowIndex]?.[column - used.columnIndex] ?? ""),
    },
  }));
}

/** The area a name stands for; none where it is a constant, lies on another sheet or is gone. */
function areaOn(sheet: string, formula: string): Area | undefined {
  const reference = formula.replace(/^=/, "");
  return (sheetOfReference(reference) ?? "").toLowerCase() === sheet.toLowerCase()
    ? parseArea(reference.slice(reference.lastIndexOf("!") + 1))
    : undefined;
}
