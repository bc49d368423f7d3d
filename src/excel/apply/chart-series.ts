import { SERIES_COLORS } from "../../design/palette";
import { GAP_WIDTH, isLying, isPoints } from "../../plan/chart-kinds";
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
  // A line among points goes from x to x; "Line" would set it on categories.
  if (kind !== chart.kind) series.chartType = kind === "line" && isPoints(chart.kind) ? "XYScatterLinesNoMarkers" : CHART_TYPES[kind];
  if (plan.secondaryAxis) series.axisGroup = "Secondary";
  if (plan.labels) label(series, kind);
  if (kind === "column" || kind === "stackedColumn" || isLying(kind)) series.gapWidth = GAP_WIDTH;
  color(series, plan, kind);
}

/** Of the ring's own size. */
const HOLE_SIZE = 60;

function label(series: Excel.ChartSeries, kind: ChartKind): void {
  series.hasDataLabels = true;
  if (kind !== "doughnut") return;
  series.dataLabels.showValue = false;
  series.dataLabels.showPercentage = true;
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

/** Each slice of a ring takes the next colour, and the first one again after the last. */
function colorSlices(series: Excel.ChartSeries, plan: ChartSeriesPlan): void {
  series.doughnutHoleSize = HOLE_SIZE;
  const slices = plan.values.rows * plan.values.columns;
  for (let slice = 0; slice < slices; slice += 1) {
    const shade = SERIES_COLORS[slice % SERIES_COLORS.length] ?? plan.color;
    series.points.getItemAt(slice).format.fill.setSolidColor(shade);
  }
}
