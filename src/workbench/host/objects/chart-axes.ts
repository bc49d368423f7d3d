import { HostError } from "../dispatch/host-error";
import { nodeOf, officeClass, selfOf, type OfficeClass } from "../dispatch/office-class";
import type { HostContext } from "../host-context";
import { changeChart, chartOf, looksOf, putLooks, type ChartSelf, type ElementSelf } from "./chart-access";
import { fontClass, formatClass, lineClass } from "./chart-elements";
import { aText, oneOf } from "./check";
import { choice, lookMembers, only } from "./look";
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
    ...lookMembers<ElementSelf>("ChartGridlines", access, { Visible: shown }),
    navigate: { Format: (self) => nodeOf(gridlinesFormatClass, self) },
  });
const shownGridlinesClass = gridlinesClass(true);
const hiddenGridlinesClass = gridlinesClass(false);

const axisTitleFormatClass = formatClass("ChartAxisTitleFormat", "Fill", "Border", "Font");
const axisTitleLooks = lookMembers<ElementSelf>("ChartAxisTitle", access, { Visible: false, Text: "", TextOrientation: only(0) });

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

const tickMarks = choice("None", "Cross", "Inside", "Outside");

const axisLooks = lookMembers<ElementSelf>("ChartAxis", access, {
  // Bounds and units are numbers, or "" for automatic.
  MajorUnit: null,
  MinorUnit: only({ initial: null }, undefined),
  Maximum: null,
  Minimum: null,
  DisplayUnit: only(
    choice(
      "None",
      "Hundreds",
      "Thousands",
      "TenThousands",
      "HundredThousands",
      "Millions",
      "TenMillions",
      "HundredMillions",
      "Billions",
      "Trillions",
      "Custom",
    ),
  ),
  ShowDisplayUnitLabel: only(false),
  // Dates are labels in their order here.
  CategoryType: only(choice("Automatic", "TextAxis", "DateAxis"), "TextAxis"),
  BaseTimeUnit: only(choice("Days", "Months", "Years")),
  ScaleType: only(choice("Linear", "Logarithmic")),
  LogBase: only(10),
  ReversePlotOrder: false,
  Visible: true,
  IsBetweenCategories: only(true),
  MajorTickMark: only(tickMarks),
  MinorTickMark: only(tickMarks),
  TickMarkSpacing: only(1),
  TickLabelPosition: choice("NextToAxis", "High", "Low", "None"),
  TickLabelSpacing: only({ initial: null }, undefined),
  Alignment: only(choice("Center", "Left", "Right")),
  MultiLevel: only(false),
  NumberFormat: "General",
  LinkNumberFormat: true,
  Offset: only(100),
  TextOrientation: only(0),
  // Where the values' axis crosses lying bars that are read from the top.
  Position: only(choice("Automatic", "Maximum", "Minimum", "Custom"), "Maximum"),
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
    // Labels stand beside the axis or nowhere; without them it is the axis that is not shown.
    TickLabelPosition: (self, value: string, host) => {
      if (!["NextToAxis", "None", "High", "Low"].includes(value)) throw new HostError("InvalidArgument");
      if (value === "High" || value === "Low") throw HostError.notImplemented("ChartAxis.tickLabelPosition");
      const looks = looksOf(host, self);
      putLooks(host, self, { ...looks, [self.element]: { ...looks[self.element], tickLabelPosition: value } });
    },
    ReversePlotOrder: (self, value: boolean, host) => {
      // Lying bars are read from the top; nothing else is drawn the other way round.
      if (value === true && !/^Bar/.test(chartOf(host, self.chart).type)) throw HostError.notImplemented("ChartAxis.reversePlotOrder");
      if (value === true && self.element !== "category") throw HostError.notImplemented("ChartAxis.reversePlotOrder");
      return axisLooks.set["ReversePlotOrder"]?.(self, value as never, host);
    },
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
