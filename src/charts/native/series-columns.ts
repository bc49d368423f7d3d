import type { ChartKind } from "../../plan/sheet-plan";
import type { SeriesPicture } from "./chart-picture";

/** One rectangle of a column or bar chart, in values: from where to where, in which lane of its category. */
export interface Column {
  readonly series: number;
  readonly category: number;
  readonly lane: number;
  readonly lanes: number;
  readonly from: number;
  readonly to: number;
  readonly value: number;
}

export const isPiled = (kind: ChartKind): boolean => kind === "stackedColumn" || kind === "stackedBar";

/** Clustered series stand beside each other; stacked ones on each other, negatives below zero on their own. */
export function seriesColumns(series: readonly SeriesPicture[]): Column[] {
  const stacked = series.some(({ kind }) => isPiled(kind));
  const lanes = stacked ? 1 : series.length;
  const above: number[] = [];
  const below: number[] = [];
  return series.flatMap((one, index) =>
    one.values.flatMap((value, category): Column[] => {
      if (value === null || !Number.isFinite(value)) return [];
      if (!stacked) return [{ series: index, category, lane: index, lanes, from: 0, to: value, value }];
      const pile = value < 0 ? below : above;
      const from = pile[category] ?? 0;
      pile[category] = from + value;
      return [{ series: index, category, lane: 0, lanes, from, to: from + value, value }];
    }),
  );
}
