import type { TotalsContext } from "./find-totals";
import { statesSums } from "./row-sums";
import { meansEverything } from "./total-label";

export interface EndTotal {
  readonly place: number;
  readonly column: number;
  readonly sure: boolean;
  /** What all others come to, where it states something else in some measure. */
  readonly unequal?: readonly number[];
}

/** What a row of coincidence would have to hit, in digits, before it counts as a total although it bears a name. */
const SURE_DIGITS = 4;
const NOTHING = /^[-–—\s]*$/;

/** A first or last row that states what all others come to, as ad managers export their totals: with no name, or with the account's. */
export function endTotal(context: TotalsContext, left: readonly number[]): EndTotal | null {
  const { sums } = context;
  if (left.length < 3 || sums.measures.length === 0) return null;
  const all = sums.measures.map((_, measure) => left.reduce((sum, place) => sum + sums.value(measure, place), 0));
  for (const place of [left[0] as number, left.at(-1) as number]) {
    const rest = all.map((sum, measure) => sum - sums.value(measure, place));
    const found = judge(context, left, place, rest);
    if (found) return found;
  }
  return null;
}

function judge(context: TotalsContext, left: readonly number[], place: number, rest: readonly number[]): EndTotal | null {
  const { sums, days, grid, rows, names } = context;
  const count = left.length - 1;
  const row = rows[place] as number;
  const words = names.filter((column) => !days.includes(column));
  const isNameless = (at: number): boolean => {
    const of = rows[at] as number;
    // A total keeps the first day of its report, so days count as names only where nothing else does.
    return (words.length > 0 ? words : names).every((column) => {
      const text = grid.text(of, column);
      return NOTHING.test(text) || meansEverything(text);
    });
  };
  const column = sums.measures[0]?.at ?? 0;
  if (names.length > 0 && isNameless(place) && left.some((other) => other !== place && !isNameless(other))) {
    const equal = rest.filter((sum, measure) => isNear(context, place, measure, sum, count)).length;
    const stated = rest.filter((_, measure) => sums.states(measure, place) && sums.value(measure, place) !== 0).length;
    if (equal === stated && equal > 0) return { place, column, sure: true };
    if (equal > 0 && equal * 2 >= stated) return { place, column, sure: true, unequal: rest };
    const [first = 0] = rest;
    const share = Math.abs(sums.value(0, place) / first);
    return share > 0.5 && share < 2 ? { place, column, sure: false, unequal: rest } : null;
  }
  if (!statesSums(sums, place, (measure) => rest[measure] as number, count)) return null;
  const bearsDay = days.some((column) => grid.text(row, column) !== "");
  const digits = sums.digits(place);
  return { place, column: names[0] ?? column, sure: digits >= SURE_DIGITS && !bearsDay };
}

function isNear({ sums }: TotalsContext, place: number, measure: number, sum: number, rows: number): boolean {
  const stated = sums.value(measure, place);
  return stated !== 0 && Math.abs(stated - sum) <= Math.max(sums.tolerance(measure, sum, rows), Math.abs(sum) * 0.005);
}
