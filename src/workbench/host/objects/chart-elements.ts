import { HostError } from "../dispatch/host-error";
import { nodeOf, officeClass, type OfficeClass } from "../dispatch/office-class";
import type { HostContext } from "../host-context";
import { resolvedTitle } from "../../engine/resolve-chart";
import { changeChart, chartOf, looksOf, putLooks, type ElementSelf } from "./chart-access";
import { aColor, aText } from "./check";
import { lookMembers } from "./look";
import { resolveAddress } from "./resolve-address";

const access = {
  element: (self: ElementSelf) => self.element,
  read: (self: ElementSelf, host: HostContext) => looksOf(host, self),
  write: (self: ElementSelf, host: HostContext, looks: ReturnType<typeof looksOf>) => putLooks(host, self, looks),
};
const looks = (defaults: Readonly<Record<string, unknown>>) => lookMembers<ElementSelf>(access, defaults);

/** The part of an element, e.g. the font of the title. */
const below =
  (part: string) =>
  (self: ElementSelf): ElementSelf => ({ ...self, element: self.element === "" ? part : `${self.element}.${part}` });

const put = (self: ElementSelf, host: HostContext, look: Readonly<Record<string, unknown>>): void =>
  putLooks(host, self, { ...looksOf(host, self), [self.element]: look });

export const fontClass: OfficeClass<ElementSelf> = officeClass<ElementSelf>({
  name: "ChartFont",
  ...looks({ Bold: false, Color: "#000000", Italic: false, Name: "Calibri", Size: 10, Underline: "None" }),
});

export const fillClass: OfficeClass<ElementSelf> = officeClass<ElementSelf>({
  name: "ChartFill",
  methods: {
    SetSolidColor: (self, host, color: string) => put(self, host, { color: aColor(color) }),
    Clear: (self, host) => put(self, host, { clear: true }),
  },
});

export const lineClass: OfficeClass<ElementSelf> = officeClass<ElementSelf>({
  name: "ChartLineFormat",
  ...looks({ Color: "#000000", LineStyle: "Continuous", Weight: 0.75 }),
  methods: { Clear: (self, host) => put(self, host, { lineStyle: "None" }) },
});

const borderClass: OfficeClass<ElementSelf> = officeClass<ElementSelf>({
  name: "ChartBorder",
  ...looks({ Color: "#000000", LineStyle: "Continuous", Weight: 0.75 }),
  methods: { Clear: (self, host) => put(self, host, { lineStyle: "None" }) },
});

const FORMAT_PARTS = {
  Fill: (self: ElementSelf) => nodeOf(fillClass, below("fill")(self)),
  Border: (self: ElementSelf) => nodeOf(borderClass, below("border")(self)),
  Font: (self: ElementSelf) => nodeOf(fontClass, below("font")(self)),
  Line: (self: ElementSelf) => nodeOf(lineClass, below("line")(self)),
};

/** The format objects differ in their names and in which parts they have. */
export const formatClass = (name: string, ...parts: readonly (keyof typeof FORMAT_PARTS)[]): OfficeClass<ElementSelf> =>
  officeClass<ElementSelf>({ name, navigate: Object.fromEntries(parts.map((part) => [part, FORMAT_PARTS[part]])) });

export const areaFormatClass: OfficeClass<ElementSelf> = officeClass<ElementSelf>({
  ...formatClass("ChartAreaFormat", "Fill", "Border", "Font"),
  ...looks({ RoundedCorners: false, ColorScheme: "ColorfulPalette1" }),
});

const titleFormatClass = formatClass("ChartTitleFormat", "Fill", "Border", "Font");
const legendFormatClass = formatClass("ChartLegendFormat", "Fill", "Border", "Font");
const labelFormatClass = formatClass("ChartDataLabelFormat", "Fill", "Border", "Font");
const plotFormatClass = formatClass("ChartPlotAreaFormat", "Fill", "Border");

const titleLooks = looks({
  Overlay: false,
  HorizontalAlignment: "Center",
  VerticalAlignment: "Center",
  TextOrientation: 0,
  Position: "Top",
  ShowShadow: false,
});

export const titleClass: OfficeClass<ElementSelf> = officeClass<ElementSelf>({
  name: "ChartTitle",
  get: {
    ...titleLooks.get,
    Text: (self, host) => resolvedTitle(host.engine, chartOf(host, self.chart)).text,
    Visible: (self, host) => resolvedTitle(host.engine, chartOf(host, self.chart)).visible,
  },
  set: {
    ...titleLooks.set,
    // Writing a title shows it.
    Text: (self, value: string, host) => {
      put(self, host, { ...looksOf(host, self)[self.element], text: aText(value), visible: true });
      // A text of its own takes the place of the cell's.
      if (self.element === "title" && chartOf(host, self.chart).titleCell)
        changeChart(host, self.chart, ({ titleCell: _, ...chart }) => chart);
    },
    Visible: (self, value: boolean, host) => put(self, host, { ...looksOf(host, self)[self.element], visible: flag(value) }),
  },
  navigate: { Format: (self) => nodeOf(titleFormatClass, self) },
  methods: {
    SetFormula: (self, host, formula: unknown) => {
      if (typeof formula !== "string" || !formula.startsWith("=") || self.element !== "title") throw new HostError("InvalidArgument");
      const titleCell = resolveAddress(host, self.chart.sheetId, formula.slice(1));
      if (titleCell.rows !== 1 || titleCell.columns !== 1) throw new HostError("InvalidArgument");
      changeChart(host, self.chart, (chart) => ({
        ...chart,
        titleCell,
        looks: { ...chart.looks, title: { ...chart.looks["title"], visible: true } },
      }));
    },
  },
});

function flag(value: unknown): boolean {
  if (typeof value !== "boolean") throw new HostError("InvalidArgument");
  return value;
}

export const legendClass: OfficeClass<ElementSelf> = officeClass<ElementSelf>({
  name: "ChartLegend",
  ...looks({ Visible: true, Position: "Right", Overlay: false, ShowShadow: false }),
  navigate: { Format: (self) => nodeOf(legendFormatClass, self) },
});

export const dataLabelsClass: OfficeClass<ElementSelf> = officeClass<ElementSelf>({
  name: "ChartDataLabels",
  ...looks({
    Position: "OutsideEnd",
    ShowValue: true,
    ShowSeriesName: false,
    ShowCategoryName: false,
    ShowLegendKey: false,
    ShowPercentage: false,
    ShowBubbleSize: false,
    Separator: ", ",
    NumberFormat: "General",
    LinkNumberFormat: true,
    TextOrientation: 0,
    AutoText: true,
    HorizontalAlignment: "Center",
    VerticalAlignment: "Center",
  }),
  navigate: { Format: (self) => nodeOf(labelFormatClass, self) },
});

export const plotAreaClass: OfficeClass<ElementSelf> = officeClass<ElementSelf>({
  name: "ChartPlotArea",
  navigate: { Format: (self) => nodeOf(plotFormatClass, self) },
});
