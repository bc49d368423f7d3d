import type { ChartModel, Look } from "../../engine/chart-model";
import { HostError } from "../dispatch/host-error";
import type { HostContext } from "../host-context";

export interface ChartSelf {
  readonly sheetId: string;
  readonly id: string;
}

/** A part of a chart: `title`, `value.majorGridlines` …; of one series, if `series` says which. */
export interface ElementSelf {
  readonly chart: ChartSelf;
  readonly element: string;
  readonly series?: string;
}

export function chartOf(host: HostContext, self: ChartSelf): ChartModel {
  const chart = host.engine.charts.find(self.sheetId, self.id);
  if (!chart) throw new HostError("ItemNotFound");
  return chart;
}

export const changeChart = (host: HostContext, self: ChartSelf, change: (chart: ChartModel) => ChartModel): void =>
  host.engine.charts.put(self.sheetId, change(chartOf(host, self)));

type Looks = Readonly<Record<string, Look>>;

export function looksOf(host: HostContext, self: ElementSelf): Looks {
  const chart = chartOf(host, self.chart);
  if (self.series === undefined) return chart.looks;
  const series = chart.series.find((one) => one.id === self.series);
  if (!series) throw new HostError("ItemNotFound");
  return series.looks;
}

export function putLooks(host: HostContext, self: ElementSelf, looks: Looks): void {
  changeChart(host, self.chart, (chart) =>
    self.series === undefined
      ? { ...chart, looks }
      : { ...chart, series: chart.series.map((one) => (one.id === self.series ? { ...one, looks } : one)) },
  );
}
