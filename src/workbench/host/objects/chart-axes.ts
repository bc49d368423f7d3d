import { HostError } from "../dispatch/host-error";
import { nodeOf, officeClass, selfOf, type OfficeClass } from "../dispatch/office-class";
import type { HostContext } from "../host-context";
import { changeChart, looksOf, putLooks, type ChartSelf, type ElementSelf } from "./chart-access";
import { fontClass, formatClass, lineClass } from "./chart-elements";
import { aText, oneOf } from "./check";
import { lookMembers } from "./look";
import { rangeClass } from "./range";

const access = {
  element: (self: ElementSelf) => self.element,
  read: (self: ElementSelf, host: HostContext) => looksOf(host, self),
  write: (self: ElementSelf, host: HostContext, looks: ReturnType<typeof looksOf>) => putLooks(host, self, looks),
};

const axisFormatClass: OfficeClass<ElementSelf> = officeClass<ElementSelf>({
  name: "ChartAxisFormat",
  navigate: {
    Font: (self) => nodeOf(fontClass, { ...self, element: `${self.element}.font` }),
    Line: (self) => nodeOf(lineClass, { ...self, element: `${self.element}.line` }),
  },
});

const gridlinesFormatClass = formatClass("ChartGridlinesFormat", "Line");

const gridlinesClass = (shown: boolean): OfficeClass<ElementSelf> =>
  officeClass<ElementSelf>({
    name: "ChartGridlines",
    ...lookMembers<ElementSelf>(access, { Visible: shown }),
    navigate: { Format: (self) => nodeOf(gridlinesFormatClass, self) },
  });
const shownGridlinesClass = gridlinesClass(true);
const hiddenGridlinesClass = gridlinesClass(false);

const axisTitleFormatClass = formatClass("ChartAxisTitleFormat", "Fill", "Border", "Font");
const axisTitleLooks = lookMembers<ElementSelf>(access, { Visible: false, Text: "", TextOrientation: 0 });

const axisTitleClass: OfficeClass<ElementSelf> = officeClass<ElementSelf>({
  name: "ChartAxisTitle",
  get: axisTitleLooks.get,
  set: {
    ...axisTitleLooks.set,
    // Writing a title shows it.
    Text: (self, value: string, host) => {
      const looks = looksOf(host, self);
      putLooks(host, self, { ...looks, [self.element]: { ...looks[self.element], text: aText(value), visible: true } });
    },
  },
  navigate: { Format: (self) => nodeOf(axisTitleFormatClass, self) },
});

const axisLooks = lookMembers<ElementSelf>(access, {
  // Bounds and units are numbers, or "" for automatic.
  MajorUnit: null,
  MinorUnit: null,
  Maximum: null,
  Minimum: null,
  DisplayUnit: "None",
  ShowDisplayUnitLabel: false,
  CategoryType: "Automatic",
  BaseTimeUnit: "Days",
  ScaleType: "Linear",
  LogBase: 10,
  ReversePlotOrder: false,
  Visible: true,
  IsBetweenCategories: true,
  MajorTickMark: "Outside",
  MinorTickMark: "None",
  TickMarkSpacing: 1,
  TickLabelPosition: "NextToAxis",
  TickLabelSpacing: null,
  Alignment: "Center",
  MultiLevel: false,
  NumberFormat: "General",
  LinkNumberFormat: true,
  Offset: 100,
  TextOrientation: 0,
  Position: "Automatic",
});

const axisClass: OfficeClass<ElementSelf> = officeClass<ElementSelf>({
  name: "ChartAxis",
  get: {
    ...axisLooks.get,
    Type: (self) => (/category/i.test(self.element) ? "Category" : "Value"),
    AxisGroup: (self) => (self.element.startsWith("secondary") ? "Secondary" : "Primary"),
  },
  set: {
    ...axisLooks.set,
    // A format of one's own is no longer that of the cells.
    NumberFormat: (self, value: string, host) => {
      const looks = looksOf(host, self);
      putLooks(host, self, { ...looks, [self.element]: { ...looks[self.element], numberFormat: aText(value), linkNumberFormat: false } });
    },
  },
  navigate: {
    Format: (self) => nodeOf(axisFormatClass, self),
    Title: (self) => nodeOf(axisTitleClass, { ...self, element: `${self.element}.title` }),
    MajorGridlines: (self) =>
      nodeOf(self.element === "value" ? shownGridlinesClass : hiddenGridlinesClass, { ...self, element: `${self.element}.majorGridlines` }),
    MinorGridlines: (self) => nodeOf(hiddenGridlinesClass, { ...self, element: `${self.element}.minorGridlines` }),
  },
  methods: {
    SetCategoryNames: (self, host, source: unknown) => {
      const range = selfOf(rangeClass, source);
      if (!range) throw new HostError("InvalidArgument");
      changeChart(host, self.chart, (chart) => ({ ...chart, series: chart.series.map((one) => ({ ...one, categories: range })) }));
    },
  },
});

const axis = (element: string) => (self: ChartSelf) => nodeOf(axisClass, { chart: self, element });

export const chartAxesClass: OfficeClass<ChartSelf> = officeClass<ChartSelf>({
  name: "ChartAxes",
  navigate: { CategoryAxis: axis("category"), ValueAxis: axis("value") },
  methods: {
    GetItem: (self, _host, type: string, group?: string) => {
      const kind = oneOf(["Category", "Value"], type);
      const secondary = group === "Secondary";
      return axis(secondary ? `secondary${kind}` : kind.toLowerCase())(self);
    },
  },
});
