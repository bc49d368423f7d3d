import { isCellError } from "../core/cell";
import type { Standing } from "../plan/standing/sheet-state";
import type { FileSheet } from "./file-workbook";
import { parseSheetArea } from "./xlsx/area-ref";

/** Where things stand on a sheet of a file and what its cells hold. */
export function standingInFile({ name, names, tables, cells }: FileSheet): Standing {
  const held = new Map(cells.map(({ row, column, value, formula }) => [`${row}:${column}`, formula === undefined ? value : `=${formula}`]));
  const used = cells.filter(({ value, formula }) => value !== null || formula !== undefined);
  return {
    state: {
      names: new Map(
        names.flatMap(({ name: one, refersTo }) => {
          const found = parseSheetArea(refersTo);
          return found?.sheet.toLowerCase() === name.toLowerCase() ? [[one.toLowerCase(), found.area] as const] : [];
        }),
      ),
      tables: tables.map((table) => ({
        name: table.name,
        columns: table.columns,
        area: { ...table.area, rows: table.area.rows - (table.totals ? 1 : 0) },
      })),
    },
    cells: {
      rows: used.reduce((most, { row }) => Math.max(most, row + 1), 0),
      columns: used.reduce((most, { column }) => Math.max(most, column + 1), 0),
      at: (row, column) => {
        const value = held.get(`${row}:${column}`) ?? "";
        return isCellError(value) ? value.error : value;
      },
    },
  };
}
