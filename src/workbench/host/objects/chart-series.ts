import type { SheetArea } from "../../engine/cells/area";
import type { CellsRef, ChartSeriesModel } from "../../engine/chart-model";
import { seriesName } from "../../engine/resolve-chart";
import { HostError } from "../dispatch/host-error";
import { nodeOf, officeClass, selfOf, type OfficeClass } from "../dispatch/office-class";
import type { HostContext } from "../host-context";
import { changeChart, chartOf, looksOf, putLooks, type ChartSelf, type ElementSelf } from "./chart-access";
import { chartPointCollectionClass } from "./chart-points";
import { aChartType } from "./charts";
import { anIndex, aText, oneOf } from "./check";
import { collectionMembers } from "./collection";
import { dataLabelsClass, formatClass, MARKER_STYLES } from "./chart-elements";
import { lookMembers, only, within } from "./look";
import { rangeClass } from "./range";

interface Self {
  readonly chart: ChartSelf;
  readonly id: string;
}

const element = (self: Self, name: string): ElementSelf => ({ chart: self.chart, series: self.id, element: name });

function seriesOf(self: Self, host: HostContext): ChartSeriesModel {
  const series = chartOf(host, self.chart).series.find((one) => one.id === self.id);
  if (!series) throw new HostError("ItemNotFound");
  return series;
}

const change = (self: Self, host: HostContext, part: Partial<ChartSeriesModel>): void =>
  changeChart(host, self.chart, (chart) => ({
    ...chart,
    series: chart.series.map((one) => (one.id === self.id ? { ...one, ...part } : one)),
  }));

/** Cells in a row or a column; a chart cannot read a block. */
function cells(value: unknown): CellsRef {
  const area: SheetArea | undefined = selfOf(rangeClass, value);
  if (!area || (area.rows > 1 && area.columns > 1)) throw new HostError("InvalidArgument");
  return area;
}

const looks = lookMembers<Self>(
  "ChartSeries",
  {
    element: () => "",
    read: (self, host) => looksOf(host, element(self, "")),
    write: (self, host, next) => putLooks(host, element(self, ""), next),
  },
  {
    HasDataLabels: false,
    Filtered: only(false),
    MarkerSize: within(5, 2, 72),
    MarkerStyle: MARKER_STYLES,
    MarkerBackgroundColor: "",
    MarkerForegroundColor: "",
    ShowShadow: only(false),
    Smooth: false,
    GapWidth: within(150, 0, 500),
    Overlap: within(0, -100, 100),
    // Rings have the hole that the page draws.
    DoughnutHoleSize: only(within(60, 10, 90)),
    Explosion: only(within(0, 0, 400)),
    FirstSliceAngle: only(within(0, 0, 360)),
    InvertIfNegative: only(false),
    BubbleScale: only(within(100, 0, 300)),
    VaryByCategories: only(false),
    ShowLeaderLines: only(true),
  },
);

const seriesFormatClass = formatClass("ChartSeriesFormat", "Fill", "Line");

const seriesClass: OfficeClass<Self> = officeClass<Self>({
  name: "ChartSeries",
  get: {
    ...looks.get,
    Name: (self, host) => {
      const { series } = chartOf(host, self.chart);
      return seriesName(
        host.engine,
        seriesOf(self, host),
        series.findIndex((one) => one.id === self.id),
      );
    },
    ChartType: (self, host) => seriesOf(self, host).type ?? chartOf(host, self.chart).type,
    AxisGroup: (self, host) => seriesOf(self, host).axisGroup,
    PlotOrder: (self, host) => chartOf(host, self.chart).series.findIndex((one) => one.id === self.id),
  },
  set: {
    ...looks.set,
    Name: (self, value: string, host) => change(self, host, { name: aText(value) }),
    ChartType: (self, value: string, host) => change(self, host, { type: aChartType(value) }),
    // From zero on, as in Microsoft's sample of it.
    PlotOrder: (self, value: number, host) => {
      const { series } = chartOf(host, self.chart);
      const at = anIndex(value);
      if (at >= series.length) throw new HostError("InvalidArgument");
      const own = seriesOf(self, host);
      changeChart(host, self.chart, (chart) => ({ ...chart, series: series.filter((one) => one !== own).toSpliced(at, 0, own) }));
    },
    AxisGroup: (self, value: string, host) => change(self, host, { axisGroup: oneOf(["Primary", "Secondary"] as const, value) }),
  },
  navigate: {
    Format: (self) => nodeOf(seriesFormatClass, element(self, "")),
    DataLabels: (self) => nodeOf(dataLabelsClass, element(self, "labels")),
    Points: (self) => nodeOf(chartPointCollectionClass, self),
  },
  methods: {
    SetValues: (self, host, source: unknown) => change(self, host, { values: cells(source) }),
    SetXAxisValues: (self, host, source: unknown) => change(self, host, { categories: cells(source) }),
    SetBubbleSizes: (self, host, source: unknown) => change(self, host, { sizes: cells(source) }),
    Delete: (self, host) => {
      seriesOf(self, host);
      changeChart(host, self.chart, (chart) => ({ ...chart, series: chart.series.filter((one) => one.id !== self.id) }));
    },
  },
});

const members = collectionMembers<ChartSelf, ChartSeriesModel>({
  list: (self, host) => chartOf(host, self).series,
  node: (series, self) => nodeOf(seriesClass, { chart: self, id: series.id }),
  matches: (series, key) => series.id === key,
  lacks: ["GetItem", "GetItemOrNullObject"],
});

export const chartSeriesCollectionClass: OfficeClass<ChartSelf> = officeClass<ChartSelf>({
  name: "ChartSeriesCollection",
  ...members,
  methods: {
    ...members.methods,
    Add: (self, host, name?: string, index?: number) => {
      const id = crypto.randomUUID();
      const nothing: CellsRef = { sheetId: self.sheetId, row: 0, column: 0, rows: 0, columns: 0 };
      const added: ChartSeriesModel = { id, name: name ?? "", values: nothing, axisGroup: "Primary", looks: {} };
      changeChart(host, self, (chart) => ({ ...chart, series: chart.series.toSpliced(index ?? chart.series.length, 0, added) }));
      return nodeOf(seriesClass, { chart: self, id });
    },
  },
});
