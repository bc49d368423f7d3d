import { writeSoleColumn } from "../../core/cells/formula/read-table-part";
import type { ColumnReading, TableReading } from "../../reading/table-reading";
import { sourceRef } from "./source-ref";

/** The rows of Excel's grid. */
const GRID_ROWS = 1_048_576;

/** How far formulas over the source reach: with its table, to the end of its sheet, or over the rows that were read. */
export type Reach = "table" | "toEnd" | "rows";

/** Whether rows that come below the source belong to it, as far as nothing that was left out stands there. */
export function reachOf(reading: TableReading, standsBelow: boolean): Reach {
  const { source, header } = reading;
  if (reading.form !== "long" || standsBelow) return "rows";
  if (source.table !== undefined && header?.row === 0 && header.rows === 1) return "table";
  return source.openBelow ? "toEnd" : "rows";
}

/** A column of the source as formulas write it. */
export function sourceColumn(reading: TableReading, column: ColumnReading, reach: Reach): string {
  const { source, rows } = reading;
  const first = rows[0] ?? 0,
    last = rows.at(-1) ?? 0;
  const at = column.at ?? 0;
  if (reach === "table") {
    const header = source.values[0]?.[at];
    if (source.table !== undefined && typeof header === "string" && header !== "") return `${source.table}${writeSoleColumn(header)}`;
  }
  return sourceRef(source, first, at, (reach === "toEnd" ? GRID_ROWS - source.row : last + 1) - first);
}
