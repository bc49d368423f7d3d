import type { ChartKind } from "../../plan/sheet-plan";

/** Office.js names of the kinds of chart. */
export const CHART_TYPES = {
  column: "ColumnClustered",
  stackedColumn: "ColumnStacked",
  bar: "BarClustered",
  line: "Line",
  area: "Area",
  doughnut: "Doughnut",
  scatter: "XYScatter",
  bubble: "Bubble",
} as const satisfies Record<ChartKind, `${Excel.ChartType}`>;

/** Kinds whose categories are numbers on an axis of their own. */
export const isPoints = (kind: ChartKind): boolean => kind === "scatter" || kind === "bubble";
