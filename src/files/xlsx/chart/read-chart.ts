import type { ChartKind } from "../../../plan/sheet-plan";
import { parseSheetArea } from "../area-ref";
import type { FileChart, FileSeries, SheetArea } from "../../file-chart";
import { colorIn, lookOfChart, lookOfSeries } from "./read-look";
import { deepText, descend, valOf as value, type XmlElement } from "../package/xml";

function plotKind(plot: XmlElement): ChartKind | undefined {
  const stacked = value(descend(plot, "grouping")) === "stacked";
  const percent = value(descend(plot, "grouping")) === "percentStacked";
  switch (plot.name) {
    case "barChart": {
      if (percent) return undefined;
      const sideways = value(descend(plot, "barDir")) === "bar";
      if (sideways) return stacked ? "stackedBar" : "bar";
      return stacked ? "stackedColumn" : "column";
    }
    case "lineChart":
      return stacked || percent ? undefined : "line";
    case "areaChart":
      return stacked || percent ? undefined : "area";
    case "doughnutChart":
      return "doughnut";
    case "scatterChart":
      return "scatter";
    case "bubbleChart":
      return "bubble";
    default:
      return undefined;
  }
}

function areaOf(element: XmlElement | undefined): SheetArea | undefined {
  const formula = element?.children.map((child) => descend(child, "f")?.text).find((text) => text !== undefined);
  return formula === undefined ? undefined : parseSheetArea(formula);
}

function seriesName(series: XmlElement): string {
  const name = descend(series, "tx");
  return name ? deepText(descend(name, "strRef", "strCache") ?? descend(name, "v") ?? name).trim() : "";
}

function readSeries(series: XmlElement, plotted: ChartKind, chartKind: ChartKind, second: boolean): FileSeries | undefined {
  const kind =
    plotted === "scatter" && colorIn(descend(series, "spPr", "ln")) !== undefined && value(descend(series, "marker", "symbol")) === "none"
      ? "line"
      : plotted;
  const values = areaOf(descend(series, "val") ?? descend(series, "yVal"));
  if (!values) return undefined;
  const categories = areaOf(descend(series, "cat") ?? descend(series, "xVal"));
  const sizes = areaOf(descend(series, "bubbleSize"));
  const shape = descend(series, "spPr");
  const color =
    colorIn(kind === "line" ? descend(shape, "ln") : shape) ?? colorIn(descend(shape, "ln")) ?? colorIn(descend(series, "marker", "spPr"));
  const labels = descend(series, "dLbls");
  const nameFormula = descend(series, "tx", "strRef", "f")?.text;
  const nameFrom = nameFormula === undefined ? undefined : parseSheetArea(nameFormula);
  return {
    name: seriesName(series),
    ...(nameFrom && { nameFrom }),
    values,
    ...(categories && { categories }),
    ...(sizes && { sizes }),
    ...(color && { color }),
    ...(kind !== chartKind && { kind }),
    ...(second && { secondaryAxis: true }),
    ...(![undefined, "solid"].includes(value(descend(shape, "ln", "prstDash"))) && { dashed: true }),
    ...lookOfSeries(series, kind),
    ...(labels && [descend(labels, "showVal"), descend(labels, "showPercent")].some((shown) => value(shown) === "1") && { labels: true }),
  };
}

const LEGEND: Readonly<Record<string, FileChart["legend"]>> = { b: "bottom", r: "right", t: "top", l: "left", tr: "right" };

function axisFormat(axis: XmlElement | undefined): string | undefined {
  const format = descend(axis, "numFmt")?.attributes;
  return format?.["sourceLinked"] === "0" && format["formatCode"] !== "General" ? format["formatCode"] : undefined;
}

const axisTitle = (axis: XmlElement | undefined): string | undefined => {
  const title = descend(axis, "title", "tx");
  return title && deepText(title).trim();
};

/** Value and category axes by what they are for, found through the plots that use them. */
function axesOf(area: XmlElement, plots: readonly XmlElement[]) {
  const byId = new Map(area.children.filter(({ name }) => /Ax$/.test(name)).map((axis) => [value(descend(axis, "axId")), axis]));
  const ids = (plot: XmlElement | undefined) => plot?.children.filter(({ name }) => name === "axId").map(value) ?? [];
  const [categoryId, valueId] = ids(plots[0]);
  const secondPlot = plots.find((plot) => ids(plot)[1] !== valueId);
  return {
    category: byId.get(categoryId),
    values: byId.get(valueId),
    second: byId.get(ids(secondPlot)[1]),
    secondId: ids(secondPlot)[1],
    idsOf: ids,
  };
}

/** A chart part as ours; undefined where it holds a kind we cannot draw or data that is no plain area. */
export function readChart(root: XmlElement, name: string, at: FileChart["at"]): FileChart | undefined {
  const chart = descend(root, "chart");
  const area = descend(chart, "plotArea");
  const plots = area?.children.filter(({ name: tag }) => /Chart$/.test(tag)) ?? [];
  const kinds = plots.map(plotKind);
  const [kind] = kinds;
  if (!area || kind === undefined || kinds.includes(undefined)) return undefined;
  const axes = axesOf(area, plots);
  const read = plots
    .flatMap((plot, index) =>
      plot.children
        .filter((child) => child.name === "ser")
        .map((series) => ({
          order: Number(value(descend(series, "order")) ?? 0),
          series: readSeries(series, kinds[index] as ChartKind, kind, axes.secondId !== undefined && axes.idsOf(plot)[1] === axes.secondId),
        })),
    )
    .sort((a, b) => a.order - b.order);
  if (read.length === 0 || read.some(({ series }) => series === undefined)) return undefined;
  const title = descend(chart, "title", "tx");
  const legend = descend(chart, "legend");
  const titleRef = descend(title, "strRef", "f")?.text;
  // A title without words is that of the only series.
  const automatic = descend(chart, "title") !== undefined && title === undefined && read.length === 1 ? read[0]?.series : undefined;
  const titleFrom = titleRef === undefined ? automatic?.nameFrom : parseSheetArea(titleRef);
  const optional = {
    valueFormat: axisFormat(axes.values),
    secondaryFormat: axisFormat(axes.second),
    categoryFormat: axisFormat(axes.category),
    valueTitle: axisTitle(axes.values),
    categoryTitle: axisTitle(axes.category),
  };
  return {
    name,
    kind,
    title: title ? deepText(descend(title, "strRef", "strCache") ?? title).trim() : (automatic?.name ?? ""),
    ...(titleFrom && { titleFrom }),
    series: read.map(({ series }) => series as FileSeries),
    at,
    ...Object.fromEntries(Object.entries(optional).filter(([, text]) => text !== undefined)),
    ...lookOfChart(chart, area, root, axes),
    ...(value(descend(axes.category, "scaling", "orientation")) === "maxMin" && { reversed: true }),
    ...(value(descend(chart, "plotVisOnly")) === "0" && { plotsHidden: true }),
    legend: legend ? (LEGEND[value(descend(legend, "legendPos")) ?? "r"] ?? "right") : "none",
  };
}
