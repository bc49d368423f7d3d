import type { Grid } from "../grid";
import { firstFilled } from "../header/find-header";
import type { DroppedRow } from "../note";
import type { HeaderPlace, Recipe } from "../recipe";
import { isMeasure } from "../roles/role";
import { roleOfHeader } from "../roles/role-of-header";
import { totalKind } from "./total-kind";

const COMMENT = /^(?:注[:：]|备注[:：]|说明[:：]|数据来源|数据说明|口径|\*|※|note:|notes:|source:|remark|disclaimer)/i;

export interface DataRows {
  readonly kept: readonly number[];
  readonly dropped: readonly DroppedRow[];
}

/** Splits what stands below the header into rows of data and everything that only looks like one. */
export function dataRows(grid: Grid, recipe: Pick<Recipe, "header" | "headers" | "labelColumns" | "corrections">): DataRows {
  const { header: place, headers, labelColumns, corrections } = recipe;
  const kept: number[] = [];
  const dropped: DroppedRow[] = [];
  const hidden = new Set(corrections.includeHidden ? [] : grid.cells.hiddenRows);
  const wanted = new Set(corrections.keepRows ?? []);
  const fields = headers.filter((header) => header.name !== "").length;
  let broken = false;
  for (let row = place ? place.row + place.rows : 0; row < grid.rows; row++) {
    if (wanted.has(row)) {
      kept.push(row);
      continue;
    }
    if (grid.isBlankRow(row)) {
      dropped.push({ row, reason: "blank" });
      broken = true;
      continue;
    }
    const why = judge(grid, row, place, fields, labelColumns);
    if (why) {
      dropped.push(why);
      if (why.reason === "comment") broken = true;
      continue;
    }
    if (broken && kept.length > 0 && isOtherHeader(grid, row, kept[kept.length - 1] ?? row)) {
      dropped.push(because(grid, row, "secondTable", firstFilled(grid, row)));
      break;
    }
    if (hidden.has(row)) {
      dropped.push({ row, reason: "hidden" });
      continue;
    }
    kept.push(row);
    broken = false;
  }
  return { kept, dropped };
}

/** Totals are labelled where a row says what it is about, never in a note or a measure. */
export function mayHoldLabel(header: string): boolean {
  const role = roleOfHeader(header)?.role;
  return role === undefined || (role !== "note" && role !== "ratio" && !isMeasure(role));
}

const because = (grid: Grid, row: number, reason: DroppedRow["reason"], column: number): DroppedRow => ({
  row,
  reason,
  cell: { row, column },
  text: grid.text(row, column),
});

function judge(grid: Grid, row: number, place: HeaderPlace | null, fields: number, labels: readonly number[]): DroppedRow | null {
  for (const column of labels) {
    if (grid.kind(row, column) !== "text") continue;
    const kind = totalKind(grid.text(row, column));
    if (kind) return because(grid, row, kind, column);
  }
  const filled = filledColumns(grid, row);
  const first = filled[0] ?? 0;
  if (place && repeatsHeader(grid, row, place, filled)) return because(grid, row, "repeatedHeader", first);
  const alone = filled.length === 1 && fields >= 3 && grid.kind(row, first) === "text";
  const comments = filled.length <= 2 && fields > 2 && COMMENT.test(grid.text(row, first));
  return alone || comments ? because(grid, row, "comment", first) : null;
}

function filledColumns(grid: Grid, row: number): number[] {
  const filled: number[] = [];
  for (let column = 0; column < grid.columns; column++) if (grid.text(row, column) !== "") filled.push(column);
  return filled;
}

function repeatsHeader(grid: Grid, row: number, place: HeaderPlace, filled: readonly number[]): boolean {
  for (let header = place.row; header < place.row + place.rows; header++) {
    const same = filled.filter((column) => grid.text(row, column) === grid.text(header, column)).length;
    if (filled.length >= 2 && same >= filled.length * 0.6) return true;
  }
  return false;
}

/** After a break, a row of nothing but words where values stood before, or with two known field names, starts another table. */
function isOtherHeader(grid: Grid, row: number, lastKept: number): boolean {
  const filled = filledColumns(grid, row);
  if (filled.length < 2 || filled.some((column) => grid.kind(row, column) !== "text")) return false;
  const known = filled.filter((column) => roleOfHeader(grid.text(row, column))).length;
  return known >= 2 || filled.some((column) => ["number", "date"].includes(grid.kind(lastKept, column)));
}
