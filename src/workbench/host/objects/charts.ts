import { cellReader } from "../../engine/cells/cell-reader";
import type { SheetArea } from "../../engine/cells/area";
import type { ChartModel, ChartSeriesModel } from "../../engine/chart-model";
import { edgesOf } from "../../engine/edges";
import { seriesFromData } from "../../engine/series-from-data";
import { HostError } from "../dispatch/host-error";
import { nodeOf, officeClass, selfOf, type OfficeClass } from "../dispatch/office-class";
import { EVENT, eventsAt } from "../event-types";
import type { HostContext } from "../host-context";
import { chartAxesClass } from "./chart-axes";
import { changeChart, chartOf, type ChartSelf } from "./chart-access";
import { areaFormatClass, dataLabelsClass, legendClass, plotAreaClass, titleClass } from "./chart-elements";
import { chartSeriesCollectionClass } from "./chart-series";
import { aNumber, aText, oneOf } from "./check";
import { collectionMembers, sameName } from "./collection";
import { choice, lookMembers, only } from "./look";
import { rangeClass } from "./range";
import { allow } from "./protection-model";
import { resolveAddress } from "./resolve-address";
import { worksheetClass } from "./worksheet";

/** The kinds the page can draw. Others are Excel's, and refused by name. */
export const CHART_TYPES = [
  "ColumnClustered",
  "ColumnStacked",
  "BarClustered",
  "BarStacked",
  "Line",
  "LineMarkers",
  "Area",
  "Pie",
  "Doughnut",
  "XYScatter",
  "XYScatterLines",
  "XYScatterLinesNoMarkers",
  "XYScatterSmooth",
  "Bubble",
] as const;

/** Excel's kinds of charts, by how their names begin. */
const OTHERS =
  /^(?:3D)?(?:Column|Bar|Line|Area|Pie|Doughnut|Radar|Surface|XYScatter|Bubble|Stock|Cylinder|Cone|Pyramid|OfPie|Histogram|Boxwhisker|Pareto|RegionMap|Treemap|Waterfall|Sunburst|Funnel)\w*$/;

export function aChartType(value: unknown): string {
  const known = CHART_TYPES.find((type) => type === value);
  if (known) return known;
  if (typeof value === "string" && OTHERS.test(value)) throw HostError.notImplemented(`charts of the type ${value}`);
  throw new HostError("InvalidArgument");
}

/** What a new chart measures in Excel, in points. */
const NEW_SIZE = { width: 360, height: 216 } as const;

const placeOf = (self: ChartSelf, host: HostContext) => {
  const chart = chartOf(host, self);
  return chart.covers ? edgesOf(host.engine, { sheetId: self.sheetId, ...chart.covers }) : chart.place;
};

const move = (self: ChartSelf, host: HostContext, part: Partial<ChartModel["place"]>): void =>
  changeChart(host, self, ({ covers: _released, ...chart }) => ({ ...chart, place: { ...placeOf(self, host), ...part } }));

const looks = lookMembers<ChartSelf>(
  "Chart",
  {
    element: () => "",
    read: (self, host) => chartOf(host, self).looks,
    write: (self, host, next) => changeChart(host, self, (chart) => ({ ...chart, looks: next })),
  },
  {
    ShowDataLabelsOverMaximum: only(true),
    CategoryLabelLevel: only(0),
    SeriesNameLevel: only(0),
    Style: only(201),
    DisplayBlanksAs: only(choice("NotPlotted", "Zero", "Interplotted")),
    PlotVisibleOnly: true,
    ShowAllFieldButtons: only(false),
  },
);

/** Whether the series of a chart are the columns or the rows of its data. */
const plottedBy = ({ series: [first] }: ChartModel): "Rows" | "Columns" =>
  first && first.values.columns > first.values.rows ? "Rows" : "Columns";

/** The one block of cells that a chart's names, categories and values make up. */
function sourceOf({ series }: ChartModel): SheetArea {
  const parts = series.flatMap(({ name, values, categories, sizes }) => [name, values, categories, sizes]);
  const [first, ...others] = parts.filter((part) => typeof part === "object");
  if (!first || others.some(({ sheetId }) => sheetId !== first.sheetId)) throw new HostError("InvalidOperation");
  return others.reduce<SheetArea>((all, part) => {
    const [row, column] = [Math.min(all.row, part.row), Math.min(all.column, part.column)];
    const rows = Math.max(all.row + all.rows, part.row + part.rows) - row;
    return { ...all, row, column, rows, columns: Math.max(all.column + all.columns, part.column + part.columns) - column };
  }, first);
}

const chartClass: OfficeClass<ChartSelf> = officeClass<ChartSelf>({
  name: "Chart",
  identity: (self) => ({ Id: self.id }),
  get: {
    ...looks.get,
    PlotBy: (self, host) => plottedBy(chartOf(host, self)),
    Id: (self, host) => chartOf(host, self).id,
    Name: (self, host) => chartOf(host, self).name,
    ChartType: (self, host) => chartOf(host, self).type,
    Left: (self, host) => placeOf(self, host).left,
    Top: (self, host) => placeOf(self, host).top,
    Width: (self, host) => placeOf(self, host).width,
    Height: (self, host) => placeOf(self, host).height,
  },
  set: {
    ...looks.set,
    PlotBy: (self, value: string, host) => {
      const chart = chartOf(host, self);
      const wanted = oneOf(["Rows", "Columns"] as const, value);
      if (wanted === plottedBy(chart)) return;
      const source = sourceOf(chart);
      changeChart(host, self, () => ({
        ...chart,
        series: seriesFromData(cellReader(host.engine, source.sheetId), source, wanted, chart.type),
      }));
    },
    Name: (self, value: string, host) => changeChart(host, self, (chart) => ({ ...chart, name: aText(value) })),
    ChartType: (self, value: string, host) => changeChart(host, self, (chart) => ({ ...chart, type: aChartType(value) })),
    Left: (self, value: number, host) => move(self, host, { left: aNumber(value) }),
    Top: (self, value: number, host) => move(self, host, { top: aNumber(value) }),
    Width: (self, value: number, host) => move(self, host, { width: aNumber(value) }),
    Height: (self, value: number, host) => move(self, host, { height: aNumber(value) }),
  },
  navigate: {
    Worksheet: (self) => nodeOf(worksheetClass, { sheetId: self.sheetId }),
    Title: (self) => nodeOf(titleClass, { chart: self, element: "title" }),
    Legend: (self) => nodeOf(legendClass, { chart: self, element: "legend" }),
    DataLabels: (self) => nodeOf(dataLabelsClass, { chart: self, element: "labels" }),
    Format: (self) => nodeOf(areaFormatClass, { chart: self, element: "area" }),
    PlotArea: (self) => nodeOf(plotAreaClass, { chart: self, element: "plot" }),
    Axes: (self) => nodeOf(chartAxesClass, self),
    Series: (self) => nodeOf(chartSeriesCollectionClass, self),
  },
  methods: {
    SetPosition: (self, host, start: unknown, end: unknown) => {
      const from = resolveAddress(host, self.sheetId, start);
      const to = end === undefined || end === null ? undefined : resolveAddress(host, self.sheetId, end);
      const place = placeOf(self, host);
      if (!to) {
        const { left, top } = edgesOf(host.engine, { ...from, rows: 1, columns: 1 });
        move(self, host, { ...place, left, top });
        return;
      }
      const row = Math.min(from.row, to.row);
      const column = Math.min(from.column, to.column);
      const covers = {
        row,
        column,
        rows: Math.max(from.row + from.rows, to.row + to.rows) - row,
        columns: Math.max(from.column + from.columns, to.column + to.columns) - column,
      };
      changeChart(host, self, (chart) => ({ ...chart, covers }));
    },
    SetData: (self, host, source: unknown, by?: string) =>
      changeChart(host, self, (chart) => ({ ...chart, series: seriesOf(host, source, by, chart.type) })),
    Activate: (self, host) => void chartOf(host, self),
    Delete: (self, host) => {
      chartOf(host, self);
      host.engine.charts.remove(self.sheetId, self.id);
    },
  },
});

function seriesOf(host: HostContext, source: unknown, by: unknown, type: string): readonly ChartSeriesModel[] {
  const area = selfOf(rangeClass, source);
  if (!area) throw new HostError("InvalidArgument");
  const wanted = by === undefined || by === null ? "Auto" : oneOf(["Auto", "Columns", "Rows"], by);
  return seriesFromData(cellReader(host.engine, area.sheetId), area, wanted, type);
}

const members = collectionMembers<{ readonly sheetId: string }, ChartModel>({
  list: (self, host) => host.engine.charts.list(self.sheetId),
  node: (chart, self) => nodeOf(chartClass, { sheetId: self.sheetId, id: chart.id }),
  matches: (chart, key) => sameName(chart.name, key) || chart.id === key,
});

export const chartCollectionClass: OfficeClass<{ readonly sheetId: string }> = officeClass<{ readonly sheetId: string }>({
  name: "ChartCollection",
  ...members,
  guard: (self, host, member) => {
    if (member === "Add") allow(host, self.sheetId, "objects");
  },
  events: eventsAt<{ readonly sheetId: string }>(
    { AddedEvent: EVENT.chartAdded, DeletedEvent: EVENT.chartDeleted },
    (self) => self.sheetId,
  ),
  methods: {
    ...members.methods,
    Add: async (self, host, type: string, source: unknown, by?: string) => {
      const chartType = aChartType(type);
      await host.engine.settle();
      const series = seriesOf(host, source, by, chartType);
      const area = selfOf(rangeClass, source) as SheetArea;
      const beside = edgesOf(host.engine, area);
      const title: ChartModel["looks"] =
        series.length === 1 && series[0] && !/^(XY|Bubble)/.test(chartType) ? { title: { visible: true } } : {};
      const chart: ChartModel = {
        id: `{${crypto.randomUUID().toUpperCase()}}`,
        name: freeName(host, self.sheetId),
        type: chartType,
        place: { left: beside.left + beside.width + 12, top: beside.top, ...NEW_SIZE },
        series,
        looks: title,
      };
      host.engine.charts.put(self.sheetId, chart);
      return nodeOf(chartClass, { sheetId: self.sheetId, id: chart.id });
    },
  },
});

function freeName(host: HostContext, sheetId: string): string {
  const taken = new Set(host.engine.charts.list(sheetId).map((chart) => chart.name));
  let number = 1;
  while (taken.has(`Chart ${number}`)) number += 1;
  return `Chart ${number}`;
}
