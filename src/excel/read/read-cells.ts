import type { SheetCells } from "../../reading/sheet-cells";
import type { CellValue } from "../../core/cell";
import { runExcel } from "../run-excel";
import { readRows, type RowsRead } from "./read-rows";
import type { ReadTarget } from "./read-target";
import { resolveTarget } from "./resolve-target";

/** Excel on the web answers with at most 5 MB; cells with values, types and formats take about 40 bytes each, long texts more. */
const CELLS_PER_REQUEST = 20_000;

/** Reads what the target covers, in as many requests as its size needs. Rejects with an AbortError once the signal is aborted. */
export function readCells(target: ReadTarget, signal?: AbortSignal): Promise<SheetCells> {
  return runExcel(target.kind === "selection" ? "selection" : "read", async (context) => {
    signal?.throwIfAborted();
    const found = await resolveTarget(context, target);
    const values: CellValue[][] = [];
    const formats: string[][] = [];
    const hiddenRows: number[] = [];
    let height = Math.max(1, Math.floor(CELLS_PER_REQUEST / Math.max(1, found.area.columns)));
    for (let row = 0; row < found.area.rows;) {
      signal?.throwIfAborted();
      const rows = Math.min(height, found.area.rows - row);
      const part: RowsRead | "too-large" = await readRows(context, found, row, rows);
      if (part === "too-large") {
        height = Math.max(1, Math.floor(rows / 2));
        continue;
      }
      values.push(...part.values);
      formats.push(...part.formats);
      hiddenRows.push(...part.hiddenRows.map((offset) => row + offset));
      row += rows;
    }
    return {
      sheet: found.sheet,
      source: found.source,
      row: found.area.row,
      column: found.area.column,
      values,
      formats,
      hiddenRows,
      ...(found.merges ? { merges: found.merges } : {}),
      ...(found.table === undefined ? {} : { table: found.table }),
      ...(found.openBelow ? { openBelow: true } : {}),
      names: found.names,
      dateSystem: found.dateSystem,
    };
  });
}
