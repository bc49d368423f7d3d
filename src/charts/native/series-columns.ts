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

/** Parts of a category's breadth: kept free around its columns, and where each column stands in the rest. Excel's gap width and overlap. */
export function lanesOf({ gapWidth, overlap = 0 }: { readonly gapWidth?: number; readonly overlap?: number }, lanes: number) {
  const count = Math.max(lanes, 1);
  const covered = count > 1 ? overlap / 100 : 0;
  const breadth = count - (count - 1) * covered;
  const free = gapWidth === undefined ? 0.3 : gapWidth / 100 / (breadth + gapWidth / 100);
  return { free, width: 1 / breadth, start: (lane: number) => (lane * (1 - covered)) / breadth };
}

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
