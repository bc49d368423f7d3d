import { dayOfTime } from "../../core/numeric/day-of-time";
import { periodsOf } from "../../core/numeric/periods";
import { WarehouseFault } from "../fault";
import { sumsOf, type BreakdownCell } from "../question/counts";
import type { BreakdownQuestion, Filter } from "../question/question";
import { amountField, rowFilter, textField, type EventTable } from "./event-table";

/** More names compare nothing; a column of ids has millions. */
export const MOST_NAMES = 10_000;

/** Rows and sums by name and period. Rows need no user. */
export function countCells(table: EventTable, question: BreakdownQuestion, filters: readonly Filter[] | undefined): BreakdownCell[] {
  const { by, grain, weekStart, from, to, previous } = question;
  const names = by === undefined ? undefined : textField(table, by);
  const passes = rowFilter(table, filters);
  const wanted = sumsOf(question).map(({ field, beside }) => ({
    amounts: amountField(table, field),
    beside: beside.map((name) => amountField(table, name)),
  }));
  const periods = grain === undefined ? undefined : periodsOf(grain, weekStart);
  const cells = new Map<number, ReturnType<typeof emptyCell>>();
  const width = names?.distinct.length ?? 1;
  const seen = new Set<number>();
  // The last day worked out: rows of a log stand near those of the same day.
  let [lastDay, period] = [NaN, 0];
  const add = (row: number, code: number, at: number, before: boolean): void => {
    const key = (at * 2 + (before ? 1 : 0)) * width + code;
    let cell = cells.get(key);
    if (!cell) {
      cell = emptyCell(names?.distinct[code] ?? "", at, before, wanted.length);
      cells.set(key, cell);
    }
    cell.rows += 1;
    for (let i = 0; i < wanted.length; i += 1) {
      const { amounts, beside } = wanted[i] as (typeof wanted)[number];
      if (beside.some((column) => Number.isNaN(column[row]))) continue;
      const sum = cell.sums[i] as (typeof cell.sums)[number];
      sum.rows += 1;
      sum.units += amounts[row] as number;
    }
  };
  for (let row = 0; row < table.rows; row += 1) {
    const day = dayOfTime(table.time[row] as number);
    const now = day >= from && day <= to;
    const earlier = previous !== undefined && day >= previous[0] && day <= previous[1];
    if ((!now && !earlier) || (passes && !passes(row))) continue;
    const code = names ? (names.codes[row] as number) : 0;
    if (seen.size <= MOST_NAMES) seen.add(code);
    if (periods && now && day !== lastDay) [lastDay, period] = [day, periods.of(day)];
    if (now) add(row, code, period, false);
    if (earlier) add(row, code, 0, true);
  }
  if (seen.size > MOST_NAMES) throw new WarehouseFault("too-many-names", { field: by ?? "", most: MOST_NAMES });
  return [...cells.values()];
}

const emptyCell = (name: string, period: number, before: boolean, sums: number) => ({
  name,
  period,
  before,
  rows: 0,
  sums: Array.from({ length: sums }, () => ({ rows: 0, units: 0 })),
});
