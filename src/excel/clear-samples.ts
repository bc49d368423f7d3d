import { placesOf } from "../plan/standing/places";
import { standingSamples } from "../plan/standing/standing-samples";
import { rangeOf } from "./apply/range-of";
import { rectangles } from "./apply/rectangles";
import { hasSamples } from "./list-inserted";
import { readStanding } from "./read/read-standing";
import { runExcel } from "./run-excel";
import { knownSheet, saveIdentity } from "./sheet-identities";
import type { PlanOf } from "./workbook-port";

/**
 * Empties the inputs that still hold their sample, wherever they stand now. A cell that the user has changed stays, and so does a formula,
 * whatever it shows.
 */
export const clearSamples = (sheetId: string, planOf: PlanOf): Promise<void> =>
  runExcel("clearSamples", async (context) => {
    const known = await knownSheet(context, sheetId, "clearSamples");
    const plan = await planOf(known.identity);
    const [read] = plan ? await readStanding(context, [known.sheet]) : [];
    if (!plan || !read || !hasSamples(plan, read, known.identity)) return;
    const samples = standingSamples(plan, placesOf(plan, read.state), read.cells);
    const marked = new Set(samples.map(({ row, column }) => `${row}:${column}`));
    for (const part of rectangles(around(samples), (row, column) => marked.has(`${row}:${column}`))) {
      rangeOf(known.sheet, part).clear("Contents");
    }
    await context.sync();
    await saveIdentity(context, known, { ...known.identity, cleared: samples.length });
  });

function around(cells: readonly { readonly row: number; readonly column: number }[]) {
  const [row, column] = [Math.min(...cells.map((cell) => cell.row)), Math.min(...cells.map((cell) => cell.column))];
  const [bottom, right] = [Math.max(...cells.map((cell) => cell.row)), Math.max(...cells.map((cell) => cell.column))];
  return { row, column, rows: bottom - row + 1, columns: right - column + 1 };
}
