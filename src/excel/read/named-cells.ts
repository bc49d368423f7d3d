import type { NamedCell } from "../../reading/sheet-cells";
import { ECONOMICS_NAMES } from "../../metrics/economics";
import { cellValue } from "./cell-value";

/**
 * Asks for the cells by whose names our own sheets state their margin, refunds and fees. Queues the question; the answer can be had
 * after the next `sync`. A sheet of somebody else has none of them.
 */
export function askNamedCells(context: Excel.RequestContext, sheet: string): () => Readonly<Record<string, NamedCell>> {
  const { names } = context.workbook.worksheets.getItem(sheet);
  const asked = Object.values(ECONOMICS_NAMES).map((name) => {
    const range = names.getItemOrNullObject(name).getRangeOrNullObject();
    range.load("rowIndex,columnIndex,values,valueTypes");
    return { name, range };
  });
  return () =>
    Object.fromEntries(
      asked.flatMap(({ name, range }) => {
        if (range.isNullObject) return [];
        const value = cellValue(range.values[0]?.[0], range.valueTypes[0]?.[0]);
        return [[name, { row: range.rowIndex, column: range.columnIndex, value }]];
      }),
    );
}
