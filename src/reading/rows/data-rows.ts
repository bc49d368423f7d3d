import { sectionCurrency } from "../currencies/section-currency";
import type { Grid } from "../grid";
import { firstFilled } from "../header/find-header";
import { unitRow } from "../header/unit-row";
import type { DroppedRow } from "../note";
import type { HeaderPlace, Recipe } from "../recipe";
import { headerStem } from "../roles/header-stem";
import { isDimension, isMeasure } from "../roles/role";
import { roleOfHeader } from "../roles/role-of-header";
import type { Announced } from "./announced-totals";
import { asideReader } from "./rows-aside";
import { totalLabel, type TotalLabel } from "./total-label";

const COMMENT = /^(?:注[:：]|备注[:：]|说明[:：]|数据来源|数据说明|口径|\*|※|note:|notes:|source:|remark|disclaimer)/i;

export interface DataRows {
  readonly kept: readonly number[];
  readonly dropped: readonly DroppedRow[];
  /** Rows whose words announce a total: beyond doubt, and so not among those kept, or perhaps. */
  readonly announced: ReadonlyMap<number, Announced>;
}

/** Splits what stands below the header into rows of data and everything that only looks like one. */
export function dataRows(
  grid: Grid,
  recipe: Pick<Recipe, "header" | "headers" | "labelColumns" | "corrections">,
  looked: Iterable<number> = rowsBelow(grid, recipe.header),
): DataRows {
  const { header: place, headers, labelColumns, corrections } = recipe;
  const kept: number[] = [];
  const dropped: DroppedRow[] = [];
  const announced = new Map<number, Announced>();
  const labelIn = labelReader(grid, labelColumns);
  const hidden = new Set(corrections.includeHidden ? [] : grid.cells.hiddenRows);
  const wanted = new Set(corrections.keepRows ?? []);
  const fields = headers.filter((header) => header.name !== "").length;
  let broken = false;
  const units = unitRow(grid, place);
  const asideOf = asideReader(grid, labelColumns);
  for (const row of looked) {
    if (row === units) {
      dropped.push(because(grid, row, "units", firstFilled(grid, row)));
      continue;
    }
    if (wanted.has(row)) {
      kept.push(row);
      continue;
    }
    if (grid.isBlankRow(row)) {
      dropped.push({ row, reason: "blank" });
      broken = true;
      continue;
    }
    const total = labelIn(row);
    if (total && total.label.by !== "weak" && !hidden.has(row)) {
      if (total.label.kind === "summary") dropped.push(because(grid, row, "summary", total.column));
      else announced.set(row, total);
      continue;
    }
    const aside = kept.length === 0 ? null : asideOf(row, kept.length);
    if (aside) {
      dropped.push(because(grid, row, aside.reason, aside.column));
      continue;
    }
    const again = place ? headerAgain(grid, row, place) : null;
    if (again === "other" && kept.length > 0) {
      dropped.push(because(grid, row, "secondTable", firstFilled(grid, row)));
      break;
    }
    if (again !== null) {
      dropped.push(because(grid, row, "repeatedHeader", firstFilled(grid, row)));
      continue;
    }
    if (sectionCurrency(grid, row) !== null) {
      dropped.push(because(grid, row, "comment", firstFilled(grid, row)));
      continue;
    }
    const why = judge(grid, row, fields);
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
    if (total?.label.by === "weak") announced.set(row, total);
    kept.push(row);
    broken = false;
  }
  return { kept, dropped, announced };
}

function* rowsBelow(grid: Grid, place: HeaderPlace | null): Iterable<number> {
  for (let row = place ? place.row + place.rows : 0; row < grid.rows; row++) yield row;
}

/** So many rows tell what a table is; of a longer one some of the others are looked at, too. */
const UNDERSTOOD_ROWS = 2000;

/** The rows that a table is understood from: the first ones, and as many again over all of it. */
export function understoodRows(grid: Grid, place: HeaderPlace | null): readonly number[] {
  const first = place ? place.row + place.rows : 0;
  const end = Math.min(grid.rows, first + UNDERSTOOD_ROWS);
  const rows = Array.from({ length: Math.max(0, end - first) }, (_, at) => first + at);
  const step = Math.max(1, Math.floor((grid.rows - end) / UNDERSTOOD_ROWS));
  for (let row = end; row < grid.rows && rows.length < 2 * UNDERSTOOD_ROWS; row += step) rows.push(row);
  return rows;
}

/** What total a row announces, in the first of the columns that says so beyond doubt. Names repeat: each is judged once. */
function labelReader(grid: Grid, labels: readonly number[]): (row: number) => Announced | null {
  const known = new Map<string, TotalLabel | null>();
  return (row) => {
    let found: Announced | null = null;
    for (const column of labels) {
      const text = grid.value(row, column);
      if (typeof text !== "string" || text === "") continue;
      let label = known.get(text);
      if (label === undefined) {
        label = totalLabel(text);
        known.set(text, label);
      }
      if (label && label.by !== "weak") return { label, column };
      if (label) found ??= { label, column };
    }
    return found;
  };
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

function judge(grid: Grid, row: number, fields: number): DroppedRow | null {
  if (fields < 3 || !isSparse(grid, row)) return null;
  const filled = filledColumns(grid, row);
  const first = filled[0] ?? 0;
  // A line of dashes reads as a missing value.
  const alone = filled.length === 1 && fields >= 3 && ["text", "missing"].includes(grid.kind(row, first));
  const comments = filled.length <= 2 && fields > 2 && COMMENT.test(grid.text(row, first));
  return alone || comments ? because(grid, row, "comment", first) : null;
}

function filledColumns(grid: Grid, row: number): number[] {
  const filled: number[] = [];
  for (let column = 0; column < grid.columns; column++) if (grid.text(row, column) !== "") filled.push(column);
  return filled;
}

/** Whether no more than two cells of a row are filled. */
function isSparse(grid: Grid, row: number): boolean {
  let filled = 0;
  for (let column = 0; column < grid.columns && filled <= 2; column++) {
    const value = grid.value(row, column);
    if (value !== null && value !== "" && (typeof value !== "string" || value.trim() !== "")) filled++;
  }
  return filled <= 2;
}

/**
 * Whether a row is the header once more: most of its cells are the header's. Where another field stands in the place of one,
 * stores instead of channels, it is the header of another table.
 */
function headerAgain(grid: Grid, row: number, place: HeaderPlace): "same" | "other" | null {
  for (let header = place.row; header < place.row + place.rows; header++) {
    let same = 0,
      filled = 0;
    for (let column = 0; column < grid.columns; column++) {
      const value = grid.value(row, column);
      if (value === null || value === "") continue;
      filled++;
      if (value === grid.value(header, column)) same++;
      // So many other cells already that no 60 % can be left.
      else if (filled - same > grid.columns * 0.4) break;
    }
    if (filled >= 2 && same >= filled * 0.6) return namesOtherField(grid, row, header) ? "other" : "same";
  }
  return null;
}

function namesOtherField(grid: Grid, row: number, header: number): boolean {
  for (let column = 0; column < grid.columns; column++) {
    const [here, there] = [grid.text(row, column), grid.text(header, column)];
    if (headerStem(here) === headerStem(there)) continue;
    const role = roleOfHeader(here)?.role;
    // Cities and channels are names of the same kind; 花费 and 消耗 are the same amount.
    if (role !== undefined && (isDimension(role) || role !== roleOfHeader(there)?.role)) return true;
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
