import type { Grid } from "./grid";
import { firstFilled, type HeaderPlace } from "./header";
import type { HeaderText } from "./header-texts";
import { roleOfHeader } from "./roles/role-of-header";
import { isMeasure } from "./roles/role";
import type { DroppedRow, ReadingHints } from "./table-reading";
import { totalKind } from "./totals";

const COMMENT = /^(?:注[:：]|备注[:：]|说明[:：]|数据来源|数据说明|口径|\*|※|note:|notes:|source:|remark|disclaimer)/i;

/** Splits what stands below the header into rows of data and everything that only looks like one. */
export function dataRows(grid: Grid, place: HeaderPlace | null, headers: readonly HeaderText[], hints: ReadingHints): { readonly kept: readonly number[]; readonly dropped: readonly DroppedRow[] } {
  const kept: number[] = [];
  const dropped: DroppedRow[] = [];
  const hidden = new Set(hints.includeHidden ? [] : grid.cells.hiddenRows);
  const wanted = new Set(hints.keepRows ?? []);
  const fields = headers.filter((header) => header.name !== "").length;
  const labels = headers.flatMap((header, column) => (mayHoldLabel(header.name) ? [column] : []));
  let broken = false;
  for (let row = place ? place.row + place.rows : 0; row < grid.rows; row++) {
    if (wanted.has(row)) { kept.push(row); continue; }
    if (grid.isBlankRow(row)) { dropped.push({ row, reason: "blank" }); broken = true; continue; }
    const why = judge(grid, row, place, fields, labels);
    if (why) {
      dropped.push(why);
      if (why.reason === "comment") broken = true;
      continue;
    }
    if (broken && kept.length > 0 && isOtherHeader(grid, row, kept[kept.length - 1] ?? row)) {
      dropped.push({ row, reason: "secondTable", cell: { row, column: firstFilled(grid, row) }, text: grid.text(row, firstFilled(grid, row)) });
      break;
    }
    if (hidden.has(row)) { dropped.push({ row, reason: "hidden" }); continue; }
    kept.push(row);
    broken = false;
  }
  return { kept, dropped };
}

/** Totals are labelled where a row says what it is about, never in a note or a measure. */
function mayHoldLabel(header: string): boolean {
  const role = roleOfHeader(header)?.role;
  return role === undefined || (role !== "note" && role !== "ratio" && !isMeasure(role));
}

function judge(grid: Grid, row: number, place: HeaderPlace | null, fields: number, labels: readonly number[]): DroppedRow | null {
  for (const column of labels) {
    if (grid.kind(row, column) !== "text") continue;
    const kind = totalKind(grid.text(row, column));
    if (kind) return { row, reason: kind, cell: { row, column }, text: grid.text(row, column) };
  }
  const filled = filledColumns(grid, row);
  if (place && repeatsHeader(grid, row, place, filled)) return { row, reason: "repeatedHeader", cell: { row, column: filled[0] ?? 0 }, text: grid.text(row, filled[0] ?? 0) };
  const first = filled[0] ?? 0;
  const alone = filled.length === 1 && fields >= 3 && grid.kind(row, first) === "text";
  if (alone || (filled.length <= 2 && fields > 2 && COMMENT.test(grid.text(row, first)))) return { row, reason: "comment", cell: { row, column: first }, text: grid.text(row, first) };
  return null;
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
