import { pick, valueAt, type Values } from "../columns/values";
import type { Grid } from "../grid";
import type { Question } from "../question";
import type { ColumnRecipe, Corrections } from "../recipe";
import { isOrderNumber } from "../roles/order-number";
import type { Role } from "../roles/role";

/** Amounts that an order can have as a whole. */
const OF_ORDER: ReadonlySet<Role> = new Set<Role>(["revenue", "refunds", "discounts", "fees", "cost"]);
/** So many orders of several lines, and none against it, are no coincidence. */
const SURE_ORDERS = 3;

export interface OrderTotals {
  readonly columns: readonly ColumnRecipe[];
  readonly questions: readonly Question[];
}

/** Amounts of a whole order that stand on each of its lines: added up line by line, an order of three lines would count three times. */
export function orderTotals(
  grid: Grid,
  columns: readonly ColumnRecipe[],
  kept: readonly number[],
  { orderAt, corrections }: { readonly orderAt: number | null; readonly corrections: Corrections },
): OrderTotals {
  if (orderAt === null) return { columns, questions: [] };
  const orders = severalLines(grid, kept, orderAt);
  const found = columns.filter(
    ({ at, type, role }) => type === "number" && OF_ORDER.has(role) && orders.length > 1 && isRepeated(grid, at, orders),
  );
  const [first] = found;
  if (!first) return { columns, questions: [] };
  const named = isOrderNumber(columns.find(({ at }) => at === orderAt)?.header ?? "");
  const { orderTotals: chosen = {} } = corrections;
  const sure = named && orders.length >= SURE_ORDERS && found.every(({ at }) => differ(grid, at, orders));
  const meaning = (at: number) => chosen[at] ?? (sure ? "once" : null);
  const all = (key: "once" | "each") => ({
    key,
    correction: { orderTotals: { ...chosen, ...Object.fromEntries(found.map(({ at }) => [at, key])) } },
  });
  const question: Question = {
    key: "orderTotals",
    cell: { row: orders[0]?.[0] ?? 0, column: first.at },
    detail: { header: first.header, count: orders.length },
    choices: [all("once"), all("each")],
    chosen: meaning(first.at),
  };
  const once = new Set(found.flatMap(({ at }) => (meaning(at) === "once" ? [at] : [])));
  return {
    columns: once.size === 0 ? columns : columns.map((column) => (once.has(column.at) ? { ...column, oncePerOrder: true } : column)),
    questions: [question],
  };
}

/** Orders of several lines that are not all the same, which would be the same thing bought twice. */
function severalLines(grid: Grid, kept: readonly number[], orderAt: number): readonly (readonly number[])[] {
  const orders: number[][] = [];
  let last = "";
  for (const row of kept) {
    const order = grid.text(row, orderAt);
    if (order !== "" && order === last) orders.at(-1)?.push(row);
    else orders.push([row]);
    last = order;
  }
  const columns = Array.from({ length: grid.columns }, (_, column) => column);
  return orders.filter(
    ([first = 0, ...more]) =>
      more.length > 0 && columns.some((column) => more.some((row) => grid.value(row, column) !== grid.value(first, column))),
  );
}

const amount = (grid: Grid, order: readonly number[], at: number) => grid.value(order[0] ?? 0, at);

/** Whether every line of an order has the same amount, and not every order. */
function isRepeated(grid: Grid, at: number, orders: readonly (readonly number[])[]): boolean {
  if (!orders.every((order) => order.every((row) => grid.value(row, at) !== null && grid.value(row, at) === amount(grid, order, at))))
    return false;
  return new Set(orders.map((order) => amount(grid, order, at))).size > 1;
}

/** Whether it is another amount in most orders: a price that all goods have would repeat, too. */
function differ(grid: Grid, at: number, orders: readonly (readonly number[])[]): boolean {
  return new Set(orders.map((order) => amount(grid, order, at))).size * 2 > orders.length;
}

/** Of the lines of an order only the first keeps its amount. */
export function onceWithinOrder(
  grid: Grid,
  values: Values,
  rows: readonly number[],
  orderAt: number,
): { readonly values: Values; readonly repeated: number } {
  const from = new Int32Array(rows.length);
  let last = "",
    repeated = 0;
  for (let index = 0; index < rows.length; index++) {
    const order = grid.text(rows[index] as number, orderAt);
    const isLater = order !== "" && order === last && valueAt(values, index) !== null;
    from[index] = isLater ? -1 : index;
    if (isLater) repeated++;
    last = order;
  }
  return { values: repeated === 0 ? values : pick(values, from), repeated };
}
