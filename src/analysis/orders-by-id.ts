import type { TableReading } from "../reading/table-reading";
import { columnOf } from "./aggregate";

/** Headers of a column that names the order of each row, as shops export them. */
const ORDER_ID =
  /^(?:(?:main |sales )?order[ _-]?(?:id|number|no\.?|ref)|(?:主)?订单(?:号|编号)|訂單編號|注文番号|주문번호|bestellnummer|num[eé]ro de (?:commande|pedido)|n[uú]mero do pedido|numero ordine|no\. pesanan|mã đơn hàng|หมายเลขคำสั่งซื้อ)$/i;

/** How many orders rows are of, where a column names each row's order and none counts them; what was given back is none. */
export function ordersById(reading: TableReading, rows: readonly number[]): number | null {
  if (columnOf(reading, "orders")) return null;
  const ids = reading.columns.find(({ role, header }) => role === "id" && ORDER_ID.test(header.trim()))?.values;
  const revenue = columnOf(reading, "revenue")?.values;
  if (!ids || !revenue) return null;
  return new Set(rows.flatMap((row) => (ids[row] === null || Number(revenue[row] ?? 0) < 0 ? [] : [ids[row]]))).size;
}
