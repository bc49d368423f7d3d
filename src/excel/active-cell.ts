import { cellValue } from "./read/cell-value";
import { runExcel } from "./run-excel";
import type { ActiveCell } from "./workbook-port";

const PROPERTIES = "address,formulas,values,valueTypes";

/** Queues the active cell; it can be read after the next `sync`. */
export function loadActiveCell(context: Excel.RequestContext): { readonly cell: Excel.Range; readonly read: () => ActiveCell } {
  const cell = context.workbook.getActiveCell();
  cell.load(PROPERTIES);
  return {
    cell,
    read: () => ({
      address: cell.address,
      formula: String(cell.formulas[0]?.[0] ?? ""),
      value: cellValue(cell.values[0]?.[0], cell.valueTypes[0]?.[0]),
    }),
  };
}

export const activeCell = (): Promise<ActiveCell> =>
  runExcel("selection", async (context) => {
    const { read } = loadActiveCell(context);
    await context.sync();
    return read();
  });
