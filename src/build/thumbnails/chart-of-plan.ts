import type { ChartPicture } from "../../charts/native/chart-picture";
import { formatNumber } from "../../charts/native/format-number";
import type { Area, ChartPlan } from "../../plan/sheet-plan";
import type { CalculatedSheet } from "./calculated-sheet";

type Value = string | number | boolean;

function read<Cell>({ row, column, rows, columns }: Area, cell: (row: number, column: number) => Cell): Cell[] {
  const found: Cell[] = [];
  for (let down = row; down < row + rows; down++)
    for (let across = column; across < column + columns; across++) found.push(cell(down, across));
  return found;
}

const numberOf = (value: Value): number | null => (typeof value === "number" ? value : null);

/** A native chart of a plan with the figures of its sheet, as the workbook draws it. */
export function chartOfPlan(chart: ChartPlan, sheet: CalculatedSheet): ChartPicture {
  const { kind, titleCell, categoryFormat, valueFormat = "", secondaryFormat = "", valueTitle, categoryTitle } = chart;
  const shown = (row: number, column: number): string => {
    const value = sheet.value(row, column);
    return categoryFormat !== undefined && typeof value === "number" ? formatNumber(value, categoryFormat) : sheet.text(row, column);
  };
  return {
    kind,
    title: titleCell ? sheet.text(titleCell.row, titleCell.column) : chart.title,
    legend: chart.legend,
    valueFormat,
    secondaryFormat,
    categoryFormat: categoryFormat ?? "",
    ...(valueTitle === undefined ? {} : { valueTitle }),
    ...(categoryTitle === undefined ? {} : { categoryTitle }),
    ...(kind === "bar" || kind === "stackedBar" ? { fromTop: true } : {}),
    series: chart.series.map((series) => ({
      name: series.name,
      values: read(series.values, sheet.value).map(numberOf),
      categories: read(series.categories, shown),
      xs: read(series.categories, sheet.value).map(numberOf),
      ...(series.sizes ? { sizes: read(series.sizes, sheet.value).map(numberOf) } : {}),
      color: series.color,
      kind: series.kind ?? kind,
      secondaryAxis: series.secondaryAxis === true,
      dashed: series.dashed === true,
      labels: series.labels === true,
      labelFormat: series.secondaryAxis ? secondaryFormat : valueFormat,
    })),
  };
}
