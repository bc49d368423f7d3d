import { CellValueType, type IRange, type Injector, type Nullable, type Worksheet } from "@univerjs/core";
import { TableManager } from "@univerjs/sheets-table";
import { serialOfToday } from "../../../../core/cells/serial-date";
import { passes, type FilterCondition } from "./filter-condition";

/** The library's filters of one table, as far as they are replaced. */
interface Filters {
  getColumnFilter(
    column: number,
  ): Nullable<{ readonly filterType: string; readonly filterInfo?: FilterCondition & { anchorTime?: number } }>;
  getExecuteFunc(
    sheet: Worksheet,
    range: IRange,
    column: number,
    filter: { readonly filterType: string; readonly values?: readonly unknown[] },
  ): (value: unknown) => boolean;
  doColumnFilter(sheet: Nullable<Worksheet>, range: IRange, column: number, out: Set<number>): void;
}

const mended = new WeakSet<object>();

/**
 * A table's filters let through what Excel's do. The library's "above average", "below average" and "top" let every row through, its "last
 * month" was this month, next month and quarters ended a day early, weeks began on Monday, days began at another hour than the clock's, and
 * blanks and texts were compared as numbers. The class has no name outside the library, so it is reached through a table that nobody sees.
 */
export function mendTableFilters(injector: Injector): void {
  const unseen = injector.createInstance(TableManager);
  const id = unseen.addTable("", "", "unseen", { startRow: 0, endRow: 1, startColumn: 0, endColumn: 0 }, [""]);
  const filters = Object.getPrototypeOf(unseen.getTable("", id)?.getTableFilters()) as Filters;
  unseen.dispose();
  if (mended.has(filters)) return;
  mended.add(filters);
  const execute = filters.getExecuteFunc;
  // A number that is shown as it stands was compared as a number with the texts that are let through.
  filters.getExecuteFunc = function (sheet, range, column, filter) {
    const test = execute.call(this, sheet, range, column, filter);
    if (filter.filterType !== "manual") return test;
    const through = new Set(filter.values?.map(String));
    return (value) => (value === null || value === undefined ? test(value) : through.has(String(value)));
  };
  const library = filters.doColumnFilter;
  filters.doColumnFilter = function (sheet, range, column, out) {
    const info = this.getColumnFilter(column)?.filterInfo;
    if (!sheet || !info) return library.call(this, sheet, range, column, out);
    const values = Array.from({ length: range.endRow - range.startRow + 1 }, (_, row) =>
      numberAt(sheet, range.startRow + row, range.startColumn + column),
    );
    const today = serialOfToday(info.anchorTime === undefined ? new Date() : new Date(info.anchorTime));
    const test = passes(
      info,
      values.filter((value) => value !== undefined),
      today,
    );
    if (!test) return library.call(this, sheet, range, column, out);
    values.forEach((value, row) => {
      if (!test(value)) out.add(range.startRow + row);
    });
  };
}

/** The number a cell holds, whatever it is shown as. */
function numberAt(sheet: Worksheet, row: number, column: number): number | undefined {
  const { v: value, t: type, p: rich } = sheet.getCellRaw(row, column) ?? {};
  if (rich || type === CellValueType.BOOLEAN || value === undefined || value === null || value === "") return undefined;
  if (typeof value === "number") return value;
  return type === CellValueType.NUMBER && Number.isFinite(Number(value)) ? Number(value) : undefined;
}
