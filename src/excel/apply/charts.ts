import { PALETTE } from "../../design/palette";
import { isLying, isPoints } from "../../plan/chart-kinds";
import type { ChartPlan, ChartSeriesPlan } from "../../plan/sheet-plan";
import { sheetInFormula } from "../../core/cells/sheet-name";
import { cellAddress } from "../../plan/area";
import { action, type Stage } from "./action";
import { CHART_TYPES } from "./chart-types";
import { fillSeries } from "./chart-series";
import { rangeOf } from "./range-of";

/** Native charts, linked to the cells. */
export const charts: Stage = (plan) =>
  plan.charts.map((chart) => action(40 + 24 * chart.series.length, chart, (sheet) => addChart(sheet, chart, plan.sheetName)));

function addChart(sheet: Excel.Worksheet, plan: ChartPlan, sheetName: string): void {
  const [first, ...others] = plan.series;
  if (!first) throw new RangeError(`The chart ${plan.name} has no series.`);
  // Made from one vector of numbers, a chart has exactly one series, whatever stands around it.
  const chart = sheet.charts.add(CHART_TYPES[plan.kind], rangeOf(sheet, first.values), first.values.rows === 1 ? "Rows" : "Columns");
  chart.name = plan.name;
  fillSeries(chart.series.getItemAt(0), first, plan, sheet);
  for (const series of others) fillSeries(chart.series.add(series.name), series, plan, sheet);
  dress(chart, plan);
  if (plan.titleCell) chart.title.setFormula(`=${sheetInFormula(sheetName)}!${cellAddress(plan.titleCell.row, plan.titleCell.column)}`);
  const { row, column, rows, columns } = plan.at;
  chart.setPosition(cellAddress(row, column), cellAddress(row + rows - 1, column + columns - 1));
}

/** Title, legend, axes. No frame, quiet lines, one size of type. */
function dress(chart: Excel.Chart, plan: ChartPlan): void {
  // Figures behind a chart stay in it when their rows or columns are folded away.
  chart.plotVisibleOnly = false;
  chart.title.text = plan.title;
  chart.title.format.font.size = 12;
  chart.title.format.font.bold = true;
  chart.title.format.font.color = PALETTE.ink;
  chart.format.border.lineStyle = "None";
  if (plan.legend === "none") chart.legend.visible = false;
  else {
    chart.legend.visible = true;
    chart.legend.position = LEGEND[plan.legend];
    chart.legend.format.font.color = PALETTE.muted;
  }
  if (plan.kind === "doughnut") return;
  dressAxes(chart, plan);
}

const LEGEND = { bottom: "Bottom", right: "Right", top: "Top" } as const;

function dressAxes(chart: Excel.Chart, plan: ChartPlan): void {
  const { valueAxis, categoryAxis } = chart.axes;
  // Dates stay labels in their order: on an axis of days, weekly columns would stand thin and far apart.
  if (!isPoints(plan.kind)) categoryAxis.categoryType = "TextAxis";
  if (isLying(plan.kind)) {
    // Read from the top, as the table is, with the amounts still below.
    categoryAxis.reversePlotOrder = true;
    categoryAxis.position = "Maximum";
  }
  valueAxis.format.font.color = PALETTE.muted;
  categoryAxis.format.font.color = PALETTE.muted;
  valueAxis.majorGridlines.format.line.color = PALETTE.line;
  if (plan.valueFormat) valueAxis.numberFormat = plan.valueFormat;
  if (plan.categoryFormat) categoryAxis.numberFormat = plan.categoryFormat;
  if (plan.valueTitle) valueAxis.title.text = plan.valueTitle;
  if (plan.categoryTitle) categoryAxis.title.text = plan.categoryTitle;
  if (plan.series.some(onSecondAxis)) {
    const second = chart.axes.getItem("Value", "Secondary");
    second.format.font.color = PALETTE.muted;
    if (plan.secondaryFormat) second.numberFormat = plan.secondaryFormat;
  }
}

const onSecondAxis = (series: ChartSeriesPlan): boolean => series.secondaryAxis === true;
