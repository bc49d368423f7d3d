import type { ChartKind } from "../../plan/sheet-plan";

/** Office.js names of the kinds of chart. */
export const CHART_TYPES = {
  column: "ColumnClustered",
  stackedColumn: "ColumnStacked",
  bar: "BarClustered",
  stackedBar: "BarStacked",
  line: "Line",
  area: "Area",
  doughnut: "Doughnut",
  scatter: "XYScatter",
  bubble: "Bubble",
} as const satisfies Record<ChartKind, `${Excel.ChartType}`>;
