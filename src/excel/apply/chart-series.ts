import { SERIES_COLORS } from "../../design/palette";
import type { ChartKind, ChartPlan, ChartSeriesPlan } from "../../plan/sheet-plan";
import { CHART_TYPES } from "./chart-types";
import { rangeOf } from "./range-of";

/** Links a series to its cells and gives it its look. */
export function fillSeries(series: Excel.ChartSeries, plan: ChartSeriesPlan, chart: ChartPlan, sheet: Excel.Worksheet): void {
  const kind = plan.kind ?? chart.kind;
  series.name = plan.name;
  series.setValues(rangeOf(sheet, plan.values));
  series.setXAxisValues(rangeOf(sheet, plan.categories));
  if (plan.sizes) series.setBubbleSizes(rangeOf(sheet, plan.sizes));
  if (kind !== chart.kind) series.chartType = CHART_TYPES[kind];
  if (plan.secondaryAxis) series.axisGroup = "Secondary";
  if (plan.labels) series.hasDataLabels = true;
  color(series, plan, kind);
}

function color(series: Excel.ChartSeries, plan: ChartSeriesPlan, kind: ChartKind): void {
  if (kind === "doughnut") return colorSlices(series, plan);
  if (kind === "scatter") return colorMarkers(series, plan.color);
  if (kind !== "line") return series.format.fill.setSolidColor(plan.color);
  series.format.line.color = plan.color;
  series.format.line.weight = 2;
  series.markerStyle = "None";
  if (plan.dashed) series.format.line.lineStyle = "Dash";
}

function colorMarkers(series: Excel.ChartSeries, shade: string): void {
  series.markerStyle = "Circle";
  series.markerBackgroundColor = shade;
  series.markerForegroundColor = shade;
}

/** Each slice of a ring takes the next colour; the last one serves all that follow. */
function colorSlices(series: Excel.ChartSeries, plan: ChartSeriesPlan): void {
  const slices = plan.values.rows * plan.values.columns;
  for (let slice = 0; slice < slices; slice += 1) {
    const shade = SERIES_COLORS[Math.min(slice, SERIES_COLORS.length - 1)] ?? plan.color;
    series.points.getItemAt(slice).format.fill.setSolidColor(shade);
  }
}
