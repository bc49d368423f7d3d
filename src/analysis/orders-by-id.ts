import { isOrderNumber } from "../reading/roles/order-number";
import type { TableReading } from "../reading/table-reading";
import { columnOf } from "./aggregate";

/**
 * How many orders rows are of, where a column names each row's order, by its header or because it is the same for the lines of one order,
 * and none counts them; what was given back is none.
 */
export function ordersById(reading: TableReading, rows: readonly number[]): number | null {
  if (columnOf(reading, "orders")) return null;
  const { columns, recipe } = reading;
  const named = columns.find(({ role, header }) => role === "id" && isOrderNumber(header));
  // Numbers that were cut after their fifteenth digit are the same for different orders.
  const isCut = reading.notes.some(({ key, detail }) => key === "digitsLost" && detail["header"] === named?.header);
  if (isCut) return null;
  const ids = (named ?? columns.find(({ at }) => at !== null && at === recipe.orderAt))?.values;
  const revenue = columnOf(reading, "revenue")?.values;
  if (!ids || !revenue) return null;
  return new Set(rows.flatMap((row) => (ids[row] === null || Number(revenue[row] ?? 0) < 0 ? [] : [ids[row]]))).size;
}
