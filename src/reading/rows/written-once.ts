import type { Grid } from "../grid";
import type { Question } from "../question";
import type { ColumnRecipe, Corrections } from "../recipe";
import type { Role } from "../roles/role";
import { pick, valueAt, type Values } from "../columns/values";
import type { Filled } from "../columns/fill-down";
import type { DataRows } from "./data-rows";

/** Columns that can hold an order's number, and those that are written on the first line of an order only. */
const ORDER_ROLES: ReadonlySet<Role> = new Set<Role>(["id", "note", "other"]);
const OF_ORDER: ReadonlySet<Role> = new Set<Role>(["date", "channel", "activity", "store", "user", "currency", "note", "other", "id"]);
/** Names that hold for the rows below where something proves it; a day, a user or an event is never made up. */
const NAMES: ReadonlySet<Role> = new Set<Role>(["channel", "activity", "product", "store", "other", "note"]);
const HAS_DIGITS = /\d{3}/;

export interface WrittenOnce {
  readonly columns: readonly ColumnRecipe[];
  /** Offset of the column whose repeated number makes rows the lines of one order. */
  readonly orderAt: number | null;
  readonly questions: readonly Question[];
}

/**
 * Whether blanks take the value above: within merged cells, within the lines of one order, or where subtotals show which rows belong to
 * a name. Elsewhere a blank is a blank, and the user is asked.
 */
export function writtenOnce(
  grid: Grid,
  columns: readonly ColumnRecipe[],
  kept: readonly number[],
  { announced, corrections }: Pick<DataRows, "announced"> & { readonly corrections: Corrections },
): WrittenOnce {
  const orderAt = orderColumn(grid, columns, kept);
  const proven = [...announced.values()].some(({ label }) => label.kind === "subtotal");
  const questions: Question[] = [];
  const read = columns.map((column): ColumnRecipe => {
    const chosen = corrections.namesAbove?.[column.at];
    if (chosen !== undefined) return { ...column, blanks: chosen ? "asAbove" : "missing" };
    if (orderAt !== null && column.at !== orderAt && OF_ORDER.has(column.role) && isOfOrder(grid, column.at, orderAt, kept))
      return { ...column, blanks: "asOrder" };
    if (column.blanks !== "asAbove") return column;
    if (proven && NAMES.has(column.role)) return column;
    if (NAMES.has(column.role)) questions.push(question(grid, column, kept, corrections));
    return { ...column, blanks: "missing" };
  });
  return { columns: read, orderAt, questions };
}

function question(grid: Grid, { at, header }: ColumnRecipe, kept: readonly number[], { namesAbove = {} }: Corrections): Question {
  const blank = kept.filter((row) => grid.text(row, at) === "");
  return {
    key: "blankNames",
    cell: { row: blank[0] ?? 0, column: at },
    detail: { header, count: blank.length },
    choices: [
      { key: "above", correction: { namesAbove: { ...namesAbove, [at]: true } } },
      { key: "blank", correction: { namesAbove: { ...namesAbove, [at]: false } } },
    ],
    chosen: "blank",
  };
}

/** A column of numbers of orders, some of which go over several rows, one below the other. */
function orderColumn(grid: Grid, columns: readonly ColumnRecipe[], kept: readonly number[]): number | null {
  const found = columns.find(({ at, type, role }) => {
    if (type === "number" || type === "date" || type === "empty" || !ORDER_ROLES.has(role)) return false;
    const seen = new Set<string>();
    let last = "",
      repeated = 0;
    for (const row of kept) {
      const text = grid.text(row, at);
      if (!HAS_DIGITS.test(text)) return false;
      if (text === last) repeated++;
      else if (seen.has(text)) return false;
      seen.add(text);
      last = text;
    }
    return repeated > 0 && seen.size > 1;
  });
  return found?.at ?? null;
}

/** Whether a column is blank on later lines of orders, and filled on the first ones. */
function isOfOrder(grid: Grid, at: number, orderAt: number, kept: readonly number[]): boolean {
  let blanks = 0,
    firsts = 0,
    filledFirsts = 0,
    last = "";
  for (const row of kept) {
    const order = grid.text(row, orderAt),
      filled = grid.text(row, at) !== "";
    if (order !== last) {
      firsts++;
      if (filled) filledFirsts++;
    } else if (!filled) blanks++;
    last = order;
  }
  return blanks > 0 && filledFirsts * 2 > firsts;
}

/** Takes the blanks of later lines from the first line of their order. */
export function fillWithinOrder(grid: Grid, values: Values, rows: readonly number[], orderAt: number): Filled {
  const from = new Int32Array(rows.length);
  let first = -1,
    filled = 0,
    source = -1,
    last = "";
  for (let index = 0; index < rows.length; index++) {
    const order = grid.text(rows[index] as number, orderAt);
    if (order === "" || order !== last) source = -1;
    last = order;
    from[index] = index;
    if (valueAt(values, index) !== null) source = index;
    else if (source >= 0) {
      from[index] = source;
      if (filled++ === 0) first = index;
    }
  }
  return { values: filled === 0 ? values : pick(values, from), filled, first };
}
