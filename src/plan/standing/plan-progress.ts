import { writeColumn } from "../../core/cells/formula/read-table-part";
import { cellArea, contains } from "../area";
import type { SheetPlan } from "../sheet-plan";
import { placesOf, type Cell } from "./places";
import type { Standing } from "./sheet-state";
import { standingSamples } from "./standing-samples";
import { writtenAs } from "./written";

/** What stands in an input: nothing, the sample it was inserted with, or what somebody entered. */
export type EntryState = "blank" | "sample" | "entered";

export interface InputProgress {
  /** Of the value or table. */
  readonly key: string;
  readonly cell: Cell;
  readonly state: EntryState;
}

export interface TableProgress extends InputProgress {
  /** Rows in which somebody entered something. */
  readonly rows: number;
}

/** How far a sheet is filled in, in the order in which it is read. */
export interface SheetProgress {
  readonly values: readonly InputProgress[];
  readonly tables: readonly TableProgress[];
  /** Where the checks stand, by key. */
  readonly checks: readonly { readonly key: string; readonly cell: Cell }[];
  /** Where every value stands, those worked out too, and how a formula names the columns of the tables: `log[user]`. */
  readonly named: { readonly values: Readonly<Record<string, Cell>>; readonly columns: Readonly<Record<string, string>> };
}

const VALUES = "values.";
const CHECKS = "checks.";

/** What of a plan's inputs is filled in on the sheet that was made from it. */
export function progressOf(plan: SheetPlan, { state, cells }: Standing): SheetProgress {
  const places = placesOf(plan, state);
  const samples = new Set(standingSamples(plan, places, cells).map(({ row, column }) => `${row}:${column}`));
  const stateAt = (row: number, column: number): EntryState =>
    cells.at(row, column) === "" ? "blank" : samples.has(`${row}:${column}`) ? "sample" : "entered";
  const anchored = (prefix: string): { key: string; row: number; column: number; planned: Cell }[] =>
    Object.entries(plan.anchors ?? {})
      .filter(([key]) => key.startsWith(prefix))
      .flatMap(([key, planned]) => {
        const now = places.anchor(key);
        return now ? [{ key: key.slice(prefix.length), row: now.row, column: now.column, planned }] : [];
      })
      .sort((a, b) => a.row - b.row || a.column - b.column);
  const linked = (plan.linked ?? []).map(({ row, column }) => cellArea(row, column));
  const isInput = ({ row, column }: Cell): boolean => [...plan.samples, ...linked].some((area) => contains(area, cellArea(row, column)));
  const columns = Object.entries(writtenAs(places)).flatMap(([table, { name, headers }]) =>
    Object.entries(headers).map(([column, header]) => [`${table}[${column}]`, name + writeColumn(header)] as const),
  );
  return {
    named: {
      values: Object.fromEntries(anchored(VALUES).map(({ key, row, column }) => [key, { row, column }])),
      columns: Object.fromEntries(columns),
    },
    values: anchored(VALUES)
      .filter(({ planned }) => isInput(planned))
      .map(({ key, row, column }) => ({ key, cell: { row, column }, state: stateAt(row, column) })),
    tables: [...places.tables]
      .flatMap(([key, { plan: table, now, columns }]): TableProgress[] => {
        const entered = columns.flatMap((across, index) =>
          across !== undefined && isInput({ row: table.area.row + 1, column: table.area.column + index }) ? [now.area.column + across] : [],
        );
        const [first] = entered;
        if (first === undefined) return [];
        const rows = Array.from({ length: now.area.rows - 1 }, (_, index) =>
          entered.map((column) => stateAt(now.area.row + 1 + index, column)),
        );
        const filled = rows.filter((row) => row.some((each) => each !== "blank"));
        const own = rows.filter((row) => row.includes("entered")).length;
        const all: EntryState = own > 0 ? "entered" : filled.length > 0 ? "sample" : "blank";
        return [{ key, cell: { row: now.area.row + 1, column: first }, state: all, rows: filled.length }];
      })
      .sort((a, b) => a.cell.row - b.cell.row || a.cell.column - b.cell.column),
    checks: anchored(CHECKS).map(({ key, row, column }) => ({ key, cell: { row, column } })),
  };
}
