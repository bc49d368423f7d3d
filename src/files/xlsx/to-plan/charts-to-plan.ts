import { SERIES_COLORS } from "../../../design/palette";
import type { ChartPlan, ChartSeriesPlan } from "../../../plan/sheet-plan";
import type { FileChart, SheetArea } from "../../file-chart";

/** A chart of a file whose figures stand on its own sheet; undefined for any other. */
export function chartPlanOf({ series, titleFrom, legend, ...chart }: FileChart, sheet: string): ChartPlan | undefined {
  const isOwn = (from: SheetArea | undefined): from is SheetArea => from?.sheet.toLowerCase() === sheet.toLowerCase();
  const planned = series.map(({ values, categories, sizes, color, kind, secondaryAxis, dashed, labels, name }, index) => {
    if (!isOwn(values) || !isOwn(categories) || (sizes && !isOwn(sizes))) return undefined;
    const own: ChartSeriesPlan = {
      name,
      values: values.area,
      categories: categories.area,
      ...(sizes && { sizes: sizes.area }),
      color: color ?? (SERIES_COLORS[index % SERIES_COLORS.length] as string),
      ...(kind && { kind }),
      ...(secondaryAxis && { secondaryAxis }),
      ...(dashed && { dashed }),
      ...(labels && { labels }),
    };
    return own;
  });
  if (planned.length === 0 || !planned.every((one) => one !== undefined)) return undefined;
  const { name, kind, title, at, valueFormat, secondaryFormat, categoryFormat, valueTitle, categoryTitle } = chart;
  return {
    name,
    kind,
    title,
    ...(isOwn(titleFrom) && { titleCell: { row: titleFrom.area.row, column: titleFrom.area.column } }),
    series: planned,
    at,
    ...(valueFormat !== undefined && { valueFormat }),
    ...(secondaryFormat !== undefined && { secondaryFormat }),
    ...(categoryFormat !== undefined && { categoryFormat }),
    ...(valueTitle !== undefined && { valueTitle }),
    ...(categoryTitle !== undefined && { categoryTitle }),
    legend: legend === "left" ? "right" : legend,
  };
}
