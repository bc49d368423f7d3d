import type { Grid } from "../grid";
import type { DroppedRow, Note } from "../note";
import type { Question } from "../question";
import type { Corrections } from "../recipe";
import { judgeAnnounced, namingRows, type Announced } from "./announced-totals";
import { endTotal } from "./end-total";
import { everythingRows } from "./everything-rows";
import { pivotGroups, type PivotGroups } from "./pivot-groups";
import type { RowSums } from "./row-sums";
import { totalQuestions } from "./total-questions";

export interface TotalsContext {
  readonly grid: Grid;
  /** Source rows that are data or announce a total, in order. All else speaks of places in this list. */
  readonly rows: readonly number[];
  /** Columns of names and days. */
  readonly names: readonly number[];
  /** Those of them that hold days. */
  readonly days: readonly number[];
  readonly sums: RowSums;
  readonly announced: ReadonlyMap<number, Announced>;
  readonly corrections: Corrections;
}

/** Why a row is a total, or might be one. */
export interface TotalRow {
  readonly reason: "total" | "subtotal" | "totalBySum" | "group";
  readonly column: number;
}

/** A row that states something else than its rows come to. */
export interface Unequal {
  readonly column: number;
  readonly sums: readonly number[];
  /** Whether it is left out although it does not fit. */
  readonly leftOut: boolean;
}

export interface FoundTotals {
  /** Places of rows that count. */
  readonly kept: readonly number[];
  readonly dropped: readonly DroppedRow[];
  readonly pivot: PivotGroups | null;
  readonly notes: readonly Note[];
  readonly questions: readonly Question[];
}

/** What coincidence would have to hit before a row that nothing names a total is taken for one, in digits. */
const SURE_DIGITS = 4;
const ASKED_DIGITS = 2.5;
/** Above so many rows nobody sums up some of them without a word. */
const MOST_ROWS_ASKED = 20_000;
const MOST_WEAK = 2000;
/** So many rows of a long table tell whether it has groups at all. */
const LOOKED_AT = 2000;

/**
 * Tells the rows that sum up others from the rows of data: by what they equal, in all additive measures together, and by their words only
 * where nothing contradicts. What may be a coincidence is asked.
 */
export function findTotals(context: TotalsContext): FoundTotals {
  const { grid, rows, names, sums, corrections } = context;
  const kept = new Set(corrections.keepRows ?? []);
  const chosen = new Set(corrections.totalRows ?? []);
  const totals = new Map<number, TotalRow>();
  const unequal = new Map<number, Unequal>();
  const maybe = new Map<number, TotalRow>();
  const announced = new Map([...context.announced].filter(([place]) => !kept.has(rows[place] as number)));
  const open = (place: number): boolean => !totals.has(place) && !kept.has(rows[place] as number);
  for (const [place, row] of rows.entries()) if (chosen.has(row)) totals.set(place, { reason: "total", column: names[0] ?? 0 });

  const everything = everythingRows(grid, names, sums, rows);
  for (const [place, column] of everything.totals) if (open(place)) totals.set(place, { reason: "total", column });
  for (const [place, { column, sums: own }] of everything.unequal)
    if (open(place) && !announced.has(place)) unequal.set(place, { column, sums: own, leftOut: false });

  addWeak(context, announced, totals, unequal);
  const strong = new Map([...announced].filter(([place, { label }]) => label.by !== "weak" && !totals.has(place)));
  for (const [place, { label, column }] of strong) totals.set(place, { reason: label.kind === "subtotal" ? "subtotal" : "total", column });

  const alive = without(totals, rows.length);
  const pivot = withPivot(context, kept.size === 0 ? alive : alive.filter(open), totals, maybe);
  const left = pivot ? alive.filter((place) => !totals.has(place)) : alive;
  const end = endTotal(context, left);
  if (end && open(end.place)) {
    const { place, column } = end;
    if (end.unequal) unequal.set(place, { column, sums: end.unequal, leftOut: end.sure });
    if (end.sure) totals.set(place, { reason: "totalBySum", column });
    else if (!end.unequal) maybe.set(place, { reason: "totalBySum", column });
  }
  const data = end?.sure ? left.filter((place) => !totals.has(place)) : left;
  // What a total states is held against the rows that count in the end.
  const judged = judgeAnnounced(grid, names, sums, rows, { announced: strong, data });
  const ofAll = [...judged].some(([place, { equal }]) => equal && strong.get(place)?.label.kind === "total");
  for (const [place, { equal, named, sums: own }] of judged) {
    const states = sums.measures.some((_, measure) => sums.value(measure, place) !== 0);
    // Beside a total that fits, one of something that no row names ("Total: Search") cannot be compared.
    const stranger = ofAll && !named && strong.get(place)?.label.of !== "";
    if (!equal && !stranger && states && data.length > 0)
      unequal.set(place, { column: strong.get(place)?.column ?? 0, sums: own, leftOut: true });
  }
  const { notes, questions } = totalQuestions(context, { totals, unequal, maybe, pivot });
  return {
    kept: data,
    dropped: [...totals].map(([place, { reason, column }]) => {
      const row = rows[place] as number;
      return { row, reason, cell: { row, column }, text: grid.text(row, column) };
    }),
    pivot,
    notes,
    questions,
  };
}

/** All places but some. A long table mostly has no totals, and is gone through once. */
function without(totals: ReadonlyMap<number, unknown>, count: number): readonly number[] {
  const places: number[] = new Array<number>(count - totals.size);
  for (let place = 0, at = 0; place < count; place++) if (!totals.has(place)) places[at++] = place;
  return places;
}

/** Rows that may be totals by their words: only what they state can tell. */
function addWeak(
  { grid, names, sums, rows }: TotalsContext,
  announced: ReadonlyMap<number, Announced>,
  totals: Map<number, TotalRow>,
  unequal: Map<number, Unequal>,
): void {
  const weak = new Map([...announced].filter(([place, { label }]) => label.by === "weak" && !totals.has(place)));
  if (weak.size === 0 || weak.size > MOST_WEAK) return;
  // "抖音 汇总" beside rows of 抖音 is held against all others; "Total Tools" counts among those until it is found to be a sum.
  const naming = namingRows(grid, names, rows, weak);
  for (const named of [true, false]) {
    const tried = new Map([...weak].filter(([place]) => naming.has(place) === named));
    const data = without(totals, rows.length).filter((place) => !tried.has(place) && !isSure(announced.get(place)));
    for (const [place, judged] of judgeAnnounced(grid, names, sums, rows, { announced: tried, data })) {
      const column = tried.get(place)?.column ?? 0;
      const fits = named ? judged.equal : judged.of > 1 && sums.digits(place) >= ASKED_DIGITS;
      if (fits) totals.set(place, { reason: "subtotal", column });
      else if (named && !sums.isZero(place)) unequal.set(place, { column, sums: judged.sums, leftOut: false });
    }
  }
}

function withPivot(
  { sums, names, grid, rows, days }: TotalsContext,
  alive: readonly number[],
  totals: Map<number, TotalRow>,
  maybe: Map<number, TotalRow>,
): PivotGroups | null {
  // A pivot table shows its groups from the start, and a long table is none.
  if (alive.length > MOST_ROWS_ASKED && !startsWithGroups(sums, alive)) return null;
  const pivot = pivotGroups(sums, alive);
  // One group of all others is a total, and judged as such.
  if (!pivot || (pivot.whole && pivot.groups.size === 1)) return null;
  const chance = Math.log10(Math.max(1, alive.length));
  const several = [...pivot.groups].filter(([, members]) => members > 1);
  const column = names[0] ?? 0;
  const sure = pivot.whole
    ? pivot.digits >= SURE_DIGITS
    : several.length > 1 && pivot.covered * 2 >= alive.length && pivot.digits >= 2 * SURE_DIGITS + chance;
  if (sure) {
    for (const place of pivot.groups.keys()) totals.set(place, { reason: "group", column: firstNamed(grid, names, rows[place] as number) });
    return pivot;
  }
  if (alive.length > MOST_ROWS_ASKED) return null;
  for (const [place] of several) {
    const bearsDay = days.some((column) => grid.text(rows[place] as number, column) !== "");
    if (sums.digits(place) >= ASKED_DIGITS + chance && (pivot.whole || !bearsDay)) maybe.set(place, { reason: "group", column });
  }
  return null;
}

function startsWithGroups(sums: RowSums, alive: readonly number[]): boolean {
  const start = pivotGroups(sums, alive.slice(0, LOOKED_AT));
  return start !== null && start.covered * 2 >= LOOKED_AT;
}

export function firstNamed(grid: Grid, names: readonly number[], row: number): number {
  return names.find((column) => grid.text(row, column) !== "") ?? names[0] ?? 0;
}

const isSure = (one: Announced | undefined): boolean => one !== undefined && one.label.by !== "weak";
