import { pick } from "../columns/values";
import type { Table } from "../table";

/** A list with some of its rows only, by their indices. */
export function withRows(table: Table, kept: readonly number[]): Table {
  const currencies = table.currencies && {
    ...table.currencies,
    ofRow: Int8Array.from(kept, (index) => table.currencies?.ofRow[index] ?? -1),
  };
  return {
    ...table,
    rows: kept.map((index) => table.rows[index] ?? 0),
    currencies,
    columns: table.columns.map((column) => ({
      ...column,
      values: pick(column.values, kept),
      ...(column.currencies && currencies && { currencies }),
    })),
  };
}
