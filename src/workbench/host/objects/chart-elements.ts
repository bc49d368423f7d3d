import { MARKERS } from "../../../charts/native/chart-picture";
import { PALETTE } from "../../../design/palette";
import { HostError } from "../dispatch/host-error";
import { clientName } from "../dispatch/object-paths";
import { nodeOf, officeClass, type OfficeClass } from "../dispatch/office-class";
import type { HostContext } from "../host-context";
import { resolvedTitle } from "../../engine/resolve-chart";
import { changeChart, chartOf, looksOf, putLooks, type ElementSelf } from "./chart-access";
import { aColor, aText } from "./check";
import { choice, lookMembers, only, within, type LookMember } from "./look";
import { resolveAddress } from "./resolve-address";

const access = {
  element: (self: ElementSelf) => self.element,
  read: (self: ElementSelf, host: HostContext) => looksOf(host, self),
  write: (self: ElementSelf, host: HostContext, looks: ReturnType<typeof looksOf>) => putLooks(host, self, looks),
};
const looks = (className: string, members: Readonly<Record<string, unknown>>) => lookMembers<ElementSelf>(className, access, members);

/** The part of an element, e.g. the font of the title. */
const below =
  (part: string) =>
  (self: ElementSelf): ElementSelf => ({ ...self, element: self.element === "" ? part : `${self.element}.${part}` });

const put = (self: ElementSelf, host: HostContext, look: Readonly<Record<string, unknown>>): void =>
  putLooks(host, self, { ...looksOf(host, self), [self.element]: look });

const fontLooks = looks("ChartFont", {
  Bold: false,
  Color: "#000000",
  Italic: only(false),
  Name: only("Calibri"),
  Size: within(10, 1, 409),
  Underline: only(choice("None", "Single")),
});

/** Words other than the title's and those of labels are drawn and saved in one size and, unless they are quiet, one colour. */
const QUIET: Readonly<Record<string, unknown>> = { Bold: false, Size: 9, Color: PALETTE.muted };

const SET: ReadonlySet<string> = new Set(["title.font", "labels.font"]);

export const fontClass: OfficeClass<ElementSelf> = officeClass<ElementSelf>({
  name: "ChartFont",
  get: fontLooks.get,
  set: {
    ...fontLooks.set,
    ...Object.fromEntries(
      Object.entries(QUIET).map(([name, quiet]) => [
        name,
        (self: ElementSelf, value: never, host: HostContext) => {
          const before = looksOf(host, self);
          const done = fontLooks.set[name]?.(self, value, host);
          const kept = looksOf(host, self)[self.element]?.[clientName(name)];
          if (SET.has(self.element) || kept === quiet) return done;
          putLooks(host, self, before);
          throw HostError.notImplemented(`ChartFont.${clientName(name)}`);
        },
      ]),
    ),
  },
});

/** Styles of markers: all that Excel draws by itself. */
export const MARKER_STYLES: LookMember = {
  ...choice("Automatic", "None", "Square", "Diamond", "Triangle", "X", "Star", "Dot", "Dash", "Circle", "Plus", "Picture"),
  only: ["Automatic", "None", ...MARKERS],
};

/** Besides series and their points. */
const GROUNDS: ReadonlySet<string> = new Set(["area.fill", "plot.fill"]);

export const fillClass: OfficeClass<ElementSelf> = officeClass<ElementSelf>({
  name: "ChartFill",
  methods: {
    SetSolidColor: (self, host, color: string) => {
      const kept = aColor(color);
      // Titles, legends and labels stand on the ground of their chart, which is white as well.
      const isGround = kept === "#FFFFFF" && looksOf(host, self)["area.fill"] === undefined;
      if (self.series === undefined && !GROUNDS.has(self.element) && !isGround) throw HostError.notImplemented("ChartFill.setSolidColor");
      put(self, host, { color: kept });
    },
  },
});

const LINE_STYLES = [
  "Continuous",
  "None",
  "Dash",
  "DashDot",
  "DashDotDot",
  "Dot",
  "Grey25",
  "Grey50",
  "Grey75",
  "Automatic",
  "RoundDot",
] as const;
const lineLooks = looks("ChartLineFormat", { Color: "#000000", LineStyle: choice(...LINE_STYLES), Weight: within(2.25, 0, 1584) });

/** Lines of series look as they are told; those of axes and grids have one look, which is drawn and saved. */
function drawn(self: ElementSelf, member: string, isItsLook: boolean, set: () => unknown): void {
  if (self.series === undefined && !isItsLook) throw HostError.notImplemented(`ChartLineFormat.${member}`);
  set();
}

export const lineClass: OfficeClass<ElementSelf> = officeClass<ElementSelf>({
  name: "ChartLineFormat",
  get: lineLooks.get,
  set: {
    Color: (self, value: never, host) => drawn(self, "color", value === PALETTE.line, () => lineLooks.set["Color"]?.(self, value, host)),
    LineStyle: (self, value: never, host) => drawn(self, "lineStyle", false, () => lineLooks.set["LineStyle"]?.(self, value, host)),
    Weight: (self, value: never, host) => drawn(self, "weight", false, () => lineLooks.set["Weight"]?.(self, value, host)),
  },
  methods: { Clear: (self, host) => drawn(self, "clear", false, () => put(self, host, { lineStyle: "None" })) },
});

const borderClass: OfficeClass<ElementSelf> = officeClass<ElementSelf>({
  name: "ChartBorder",
  // Charts and their words stand without a frame.
  ...looks("ChartBorder", {
    Color: only("#000000"),
    LineStyle: only({ initial: "None", choices: LINE_STYLES }),
    Weight: only(within(0.75, 0, 1584)),
  }),
  methods: { Clear: () => undefined },
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
  ...looks("ChartAreaFormat", {
    RoundedCorners: only(false),
    ColorScheme: only(
      choice(
        ...Array.from({ length: 4 }, (_, i) => `ColorfulPalette${i + 1}`),
        ...Array.from({ length: 13 }, (_, i) => `MonochromaticPalette${i + 1}`),
      ),
    ),
  }),
});

const titleFormatClass = formatClass("ChartTitleFormat", "Fill", "Border", "Font");
const legendFormatClass = formatClass("ChartLegendFormat", "Fill", "Border", "Font");
const labelFormatClass = formatClass("ChartDataLabelFormat", "Fill", "Border", "Font");
const plotFormatClass = formatClass("ChartPlotAreaFormat", "Fill", "Border");

const HORIZONTAL = choice("Center", "Left", "Right", "Justify", "Distributed");
const VERTICAL = choice("Center", "Bottom", "Top", "Justify", "Distributed");

const titleLooks = looks("ChartTitle", {
  Overlay: only(false),
  HorizontalAlignment: only(HORIZONTAL),
  VerticalAlignment: only(VERTICAL),
  TextOrientation: only(0),
  Position: only(choice("Top", "Automatic", "Bottom", "Left", "Right"), "Automatic"),
  ShowShadow: only(false),
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
  ...looks("ChartLegend", {
    Visible: true,
    Position: { ...choice("Bottom", "Top", "Left", "Right", "Corner", "Custom"), only: ["Bottom", "Top", "Left", "Right"] },
    Overlay: only(false),
    ShowShadow: only(false),
  }),
  navigate: { Format: (self) => nodeOf(legendFormatClass, self) },
});

export const dataLabelsClass: OfficeClass<ElementSelf> = officeClass<ElementSelf>({
  name: "ChartDataLabels",
  ...looks("ChartDataLabels", {
    Position: only(
      choice("OutsideEnd", "None", "Center", "InsideEnd", "InsideBase", "Left", "Right", "Top", "Bottom", "BestFit", "Callout"),
    ),
    // A ring's labels are shares.
    ShowValue: only(true, false),
    ShowSeriesName: only(false),
    ShowCategoryName: only(false),
    ShowLegendKey: only(false),
    ShowPercentage: only(false, true),
    ShowBubbleSize: only(false),
    Separator: only(", "),
    NumberFormat: only("General"),
    LinkNumberFormat: only(true),
    TextOrientation: only(0),
    AutoText: only(true),
    HorizontalAlignment: only(HORIZONTAL),
    VerticalAlignment: only(VERTICAL),
  }),
  navigate: { Format: (self) => nodeOf(labelFormatClass, self) },
});

export const plotAreaClass: OfficeClass<ElementSelf> = officeClass<ElementSelf>({
  name: "ChartPlotArea",
  navigate: { Format: (self) => nodeOf(plotFormatClass, self) },
});
