import { UNITS_PER_ONE } from "../../core/numeric/exact-units";
import { periodsOf } from "../../core/numeric/periods";
import { METRICS } from "../../metrics/registry";
import type { Metric } from "../../metrics/metric";
import { valueOf } from "../../metrics/value";
import { sumsOf, type BreakdownCell, type PartialSum } from "./counts";
import type { BreakdownAnswer, BreakdownLine, BreakdownPart, BreakdownQuestion } from "./question";

/** Rows and sums on their way to a part. */
interface Sums {
  readonly rows: number;
  readonly sums: readonly PartialSum[];
}

/** The lines of a breakdown, made of what an engine counted for each name and period. */
export function breakdownOf(question: BreakdownQuestion, cells: readonly BreakdownCell[]): BreakdownAnswer {
  const periods = periodNumbers(question);
  const start = question.grain === undefined ? undefined : periodsOf(question.grain, question.weekStart).start;
  const names = [...grouped(cells, ({ name }) => name)];
  const nothing: Sums = { rows: 0, sums: sumsOf(question).map(() => ({ rows: 0, units: 0 })) };
  const together = (own: readonly Sums[]): Sums => own.reduce(added, nothing);
  const lineOf = (name: string | null, own: readonly BreakdownCell[]): BreakdownLine => {
    const now = own.filter(({ before }) => !before);
    const byPeriod = grouped(now, ({ period }) => period);
    return {
      name,
      ...partOf(question, together(now)),
      parts: periods.map((period) => partOf(question, together(byPeriod.get(period) ?? []))),
      before: question.previous === undefined ? null : partOf(question, together(own.filter(({ before }) => before))),
    };
  };
  const lines = (question.by === undefined ? [] : names.map(([name, own]) => lineOf(name, own))).sort(byFirst(question));
  const shown = lines.slice(0, question.top ?? lines.length);
  const hidden = new Set(lines.slice(shown.length).map(({ name }) => name));
  return {
    kind: "breakdown",
    periods: start === undefined ? [] : periods.map(start),
    lines: shown,
    rest:
      hidden.size === 0
        ? null
        : {
            ...lineOf(
              null,
              cells.filter(({ name }) => hidden.has(name)),
            ),
            names: hidden.size,
          },
    all: lineOf(null, cells),
  };
}

function grouped<K>(cells: readonly BreakdownCell[], keyOf: (cell: BreakdownCell) => K): Map<K, BreakdownCell[]> {
  const groups = new Map<K, BreakdownCell[]>();
  for (const cell of cells) {
    const own = groups.get(keyOf(cell));
    if (own) own.push(cell);
    else groups.set(keyOf(cell), [cell]);
  }
  return groups;
}

/** The largest first; names of the same size in the order of their characters. */
function byFirst({ sums: [first] }: BreakdownQuestion): (a: BreakdownLine, b: BreakdownLine) => number {
  const sizeOf = (line: BreakdownLine): number => (first === undefined ? line.rows : (line.sums[first] ?? -Infinity));
  const inOrder = (a: string | null, b: string | null): number => ((a ?? "") < (b ?? "") ? -1 : 1);
  return (a, b) => (sizeOf(a) === sizeOf(b) ? inOrder(a.name, b.name) : sizeOf(b) - sizeOf(a));
}

/** The numbers of all periods that the days touch. */
function periodNumbers({ grain, weekStart, from, to }: BreakdownQuestion): readonly number[] {
  if (grain === undefined) return [];
  const { of } = periodsOf(grain, weekStart);
  const first = of(from);
  return Array.from({ length: of(to) - first + 1 }, (_, at) => first + at);
}

const added = (a: Sums, b: Sums): Sums => ({
  rows: a.rows + b.rows,
  sums: a.sums.map((sum, at) => ({ rows: sum.rows + (b.sums[at]?.rows ?? 0), units: sum.units + (b.sums[at]?.units ?? 0) })),
});

function partOf({ sums, ratios = [] }: BreakdownQuestion, { rows, sums: counted }: Sums): BreakdownPart {
  const amountAt = (at: number): number | null => {
    const sum = counted[at];
    return sum === undefined || sum.rows === 0 ? null : sum.units / UNITS_PER_ONE;
  };
  let next = sums.length;
  return {
    rows,
    sums: Object.fromEntries(sums.map((field, at) => [field, amountAt(at)])),
    ratios: Object.fromEntries(
      ratios.map(({ metric, from }) => {
        const operands = Object.fromEntries(Object.keys(from).map((operand) => [operand, amountAt(next++)]));
        return [metric, valueOf(METRICS[metric] as Metric, operands)];
      }),
    ),
  };
}
