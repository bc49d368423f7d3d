import type { ChartInk } from "./chart-ink";
import type { ChartPicture } from "./chart-picture";
import type { LegendEntry } from "./legend-shapes";
import { sliceColor } from "./slice-color";

const MARKS: Partial<Record<string, LegendEntry["mark"]>> = { line: "line", scatter: "dot", bubble: "dot" };

/** What the legend names: the slices of a doughnut, otherwise the series. */
export function legendEntries({ kind, series }: ChartPicture, ink: ChartInk): LegendEntry[] {
  if (kind === "doughnut") {
    const [ring] = series;
    return ring === undefined ? [] : ring.categories.map((name, i) => ({ name, color: ink.series(sliceColor(ring, i)), mark: "square" }));
  }
  return series.map((one) => ({ name: one.name, color: ink.series(one.color), mark: one.dashed ? "dashed" : MARKS[one.kind] ?? "square" }));
}
