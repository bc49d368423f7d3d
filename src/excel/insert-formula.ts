import { loadActiveCell } from "./active-cell";
import { runExcel } from "./run-excel";
import { WorkbookError, type ActiveCell } from "./workbook-port";

type Inserted = { readonly done: true; readonly address: string } | { readonly done: false; readonly occupied: ActiveCell };

/** Writes a formula (en-US, with its "=") into the active cell, unless something is there that may not be overwritten. */
export function insertFormula(formula: string, overwrite: boolean): Promise<Inserted> {
  return runExcel("formula", async (context) => {
    if (!formula.startsWith("=")) throw new WorkbookError("formula", "InvalidArgument", true, `Not a formula: ${formula}`);
    const { cell, read } = loadActiveCell(context);
    await context.sync();
    const before = read();
    // A cell that another formula spills into has a value, but no formula of its own.
    if (!overwrite && (before.formula !== "" || before.value !== null)) return { done: false, occupied: before };
    cell.formulas = [[formula]];
    await context.sync();
    return { done: true, address: before.address };
  });
}
