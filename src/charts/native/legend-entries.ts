import type { LegendEntry } from "../scene/legend";
import { paintOf, type ChartPicture } from "./chart-picture";
import { sliceColor } from "./draw-doughnut";

const MARKS: Partial<Record<string, LegendEntry["mark"]>> = { line: "line", scatter: "dot", bubble: "dot" };

/** What the legend names: the slices of a doughnut, otherwise the series. */
export function legendEntries({ kind, series }: ChartPicture): LegendEntry[] {
  if (kind === "doughnut") {
    const [ring] = series;
    return ring === undefined ? [] : ring.categories.map((name, i) => ({ name, paint: paintOf(sliceColor(ring, i)), mark: "square" }));
  }
  return series.map((one) => ({
    name: one.name,
    paint: paintOf(one.color),
    mark: one.dashed ? "line" : (MARKS[one.kind] ?? "square"),
    ...(one.dashed ? { dash: "4 3" } : {}),
  }));
}
