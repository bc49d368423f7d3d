import type { IRange } from "@univerjs/core";
import { within } from "./areas";
import type { OnSheet } from "./change-areas";

/** Rows, or columns, that come from others: `length` of them from one place to another. */
export interface Run {
  readonly from: number;
  readonly to: number;
  readonly length: number;
}

export interface Carried {
  readonly from: OnSheet;
  readonly to: OnSheet;
  readonly rows: readonly Run[];
  readonly columns: readonly Run[];
  /** The cells the formats are taken away from, where cells are cut. */
  readonly cut?: readonly IRange[];
}

export function placed(rows: readonly Run[], columns: readonly Run[], side: "from" | "to"): IRange[] {
  return rows.flatMap((row) =>
    columns.map((column) => ({
      startRow: row[side],
      endRow: row[side] + row.length - 1,
      startColumn: column[side],
      endColumn: column[side] + column.length - 1,
    })),
  );
}

/** Where the areas come to. */
export function arrived(areas: readonly IRange[], rows: readonly Run[], columns: readonly Run[]): IRange[] {
  return rows.flatMap((row) =>
    columns.flatMap((column) => {
      const [source] = placed([row], [column], "from") as [IRange];
      return within(areas, source).map(({ startRow, endRow, startColumn, endColumn }) => ({
        startRow: startRow + row.to - row.from,
        endRow: endRow + row.to - row.from,
        startColumn: startColumn + column.to - column.from,
        endColumn: endColumn + column.to - column.from,
      }));
    }),
  );
}

/** Pairs of rows, or columns, in a row as runs: `from[i]` comes to `to[i]`, and from the beginning again where there are fewer. */
export function runsOf(from: readonly number[], to: readonly number[], { endsTogether = false } = {}): Run[] {
  const runs: { from: number; to: number; length: number }[] = [];
  const ahead = endsTogether && from.length > 0 ? (from.length - (to.length % from.length)) % from.length : 0;
  for (const [i, target] of to.entries()) {
    const source = from[(i + ahead) % from.length];
    const last = runs.at(-1);
    if (source === undefined) return [];
    if (last && last.from + last.length === source && last.to + last.length === target) last.length += 1;
    else runs.push({ from: source, to: target, length: 1 });
  }
  return runs;
}
