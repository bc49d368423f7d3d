import { valuesOf } from "../../engine/resolve-chart";
import { HostError } from "../dispatch/host-error";
import { nodeOf, officeClass, type OfficeClass } from "../dispatch/office-class";
import type { HostContext } from "../host-context";
import { chartOf, looksOf, putLooks, type ChartSelf, type ElementSelf } from "./chart-access";
import { formatClass, MARKER_STYLES } from "./chart-elements";
import { collectionMembers } from "./collection";
import { lookMembers, only, within } from "./look";

interface SeriesSelf {
  readonly chart: ChartSelf;
  readonly id: string;
}

interface Self extends SeriesSelf {
  readonly index: number;
}

const element = (self: Self): ElementSelf => ({ chart: self.chart, series: self.id, element: `point:${self.index}` });

function values(self: SeriesSelf, host: HostContext): readonly unknown[] {
  const series = chartOf(host, self.chart).series.find((one) => one.id === self.id);
  if (!series) throw new HostError("ItemNotFound");
  return valuesOf(host.engine, series.values);
}

const looks = lookMembers<Self>(
  "ChartPoint",
  {
    element: (self) => element(self).element,
    read: (self, host) => looksOf(host, element(self)),
    write: (self, host, next) => putLooks(host, element(self), next),
  },
  {
    HasDataLabel: only(false),
    MarkerStyle: only(MARKER_STYLES),
    MarkerSize: only(within(5, 2, 72)),
    MarkerBackgroundColor: only(""),
    MarkerForegroundColor: only(""),
  },
);

const pointFormatClass = formatClass("ChartPointFormat", "Fill", "Border");

const pointClass: OfficeClass<Self> = officeClass<Self>({
  name: "ChartPoint",
  get: { ...looks.get, Value: (self, host) => values(self, host)[self.index] ?? null },
  set: looks.set,
  navigate: { Format: (self) => nodeOf(pointFormatClass, element(self)) },
});

export const chartPointCollectionClass: OfficeClass<SeriesSelf> = officeClass<SeriesSelf>({
  name: "ChartPointsCollection",
  ...collectionMembers<SeriesSelf, number>({
    list: (self, host) => values(self, host).map((_, index) => index),
    node: (index, self) => nodeOf(pointClass, { ...self, index }),
    matches: (index, key) => index === key,
    lacks: ["GetItem", "GetItemOrNullObject"],
  }),
});
