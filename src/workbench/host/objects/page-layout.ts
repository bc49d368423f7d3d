import type { SheetArea } from "../../engine/cells/area";
import { HostError } from "../dispatch/host-error";
import { nodeOf, officeClass, type OfficeClass } from "../dispatch/office-class";
import type { HostContext } from "../host-context";
import { headerFooterGroupClass } from "./header-footer";
import { rangeClass } from "./range";
import { resolveAddress } from "./resolve-address";

interface Self {
  readonly sheetId: string;
}

/** A sheet's page set-up; the workbook keeps it, printing follows it. */
export interface PageSetup {
  readonly values: Readonly<Record<string, unknown>>;
  readonly printArea?: SheetArea;
  readonly titleRows?: SheetArea;
  readonly titleColumns?: SheetArea;
  /** Rows with which pages begin. */
  readonly breaks?: readonly number[];
}

export const PAGE_PART = "page";

const setup = (host: HostContext, self: Self): PageSetup => host.engine.parts.get<PageSetup>(PAGE_PART, self.sheetId) ?? { values: {} };
const put = (host: HostContext, self: Self, part: Partial<PageSetup>): void =>
  host.engine.parts.set(PAGE_PART, self.sheetId, { ...setup(host, self), ...part });

/** What a new sheet has, in points. Source: Excel's "Normal" margins. */
const DEFAULTS = {
  Orientation: "Portrait",
  PaperSize: "A4",
  BlackAndWhite: false,
  PrintErrors: "AsDisplayed",
  Zoom: { scale: 100 },
  CenterHorizontally: false,
  CenterVertically: false,
  PrintHeadings: false,
  PrintGridlines: false,
  PrintComments: "NoComments",
  DraftMode: false,
  FirstPageNumber: "",
  PrintOrder: "DownThenOver",
  LeftMargin: 50.4,
  RightMargin: 50.4,
  TopMargin: 54,
  BottomMargin: 54,
  HeaderMargin: 21.6,
  FooterMargin: 21.6,
} as const;

/** From a tenth to four times the size, or so many pages. Source: Microsoft Support, "Scale a worksheet" and the largest count of pages. */
function isZoom(zoom: unknown): boolean {
  const { scale, horizontalFitToPages, verticalFitToPages } = (zoom ?? {}) as Partial<Record<string, number | null>>;
  const within = (value: number | null | undefined, least: number, most: number) =>
    value === undefined || value === null || (Number.isInteger(value) && value >= least && value <= most);
  return within(scale, 10, 400) && within(horizontalFitToPages, 0, 32_767) && within(verticalFitToPages, 0, 32_767);
}

const names = Object.keys(DEFAULTS) as (keyof typeof DEFAULTS)[];
const MARGINS = {
  top: "TopMargin",
  bottom: "BottomMargin",
  left: "LeftMargin",
  right: "RightMargin",
  header: "HeaderMargin",
  footer: "FooterMargin",
} as const;
const POINTS_IN: Readonly<Record<string, number>> = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 };

const kept = (key: "printArea" | "titleRows" | "titleColumns") => ({
  get: (self: Self, host: HostContext) => {
    const area = setup(host, self)[key];
    return area ? nodeOf(rangeClass, area) : null;
  },
  need: (self: Self, host: HostContext) => {
    const area = setup(host, self)[key];
    if (!area) throw new HostError("ItemNotFound");
    return nodeOf(rangeClass, area);
  },
  set: (self: Self, host: HostContext, range: unknown) => put(host, self, { [key]: resolveAddress(host, self.sheetId, range) }),
});

const printArea = kept("printArea");
const titleRows = kept("titleRows");
const titleColumns = kept("titleColumns");

export const pageLayoutClass: OfficeClass<Self> = officeClass<Self>({
  name: "PageLayout",
  get: Object.fromEntries(names.map((name) => [name, (self: Self, host: HostContext) => setup(host, self).values[name] ?? DEFAULTS[name]])),
  set: Object.fromEntries(
    names.map((name) => [
      name,
      (self: Self, value: never, host: HostContext) => {
        if (typeof value !== typeof DEFAULTS[name] && name !== "FirstPageNumber") throw new HostError("InvalidArgument");
        if (name === "Zoom" && !isZoom(value)) throw new HostError("InvalidArgument");
        put(host, self, { values: { ...setup(host, self).values, [name]: value } });
      },
    ]),
  ),
  navigate: { HeadersFooters: (self) => nodeOf(headerFooterGroupClass, self) },
  methods: {
    SetPrintArea: printArea.set,
    GetPrintArea: printArea.need,
    GetPrintAreaOrNullObject: printArea.get,
    SetPrintTitleRows: titleRows.set,
    GetPrintTitleRows: titleRows.need,
    GetPrintTitleRowsOrNullObject: titleRows.get,
    SetPrintTitleColumns: titleColumns.set,
    GetPrintTitleColumns: titleColumns.need,
    GetPrintTitleColumnsOrNullObject: titleColumns.get,
    SetPrintMargins: (self, host, unit: string, options: Readonly<Record<string, number>>) => {
      const scale = POINTS_IN[unit];
      if (scale === undefined || !options) throw new HostError("InvalidArgument");
      const margins = Object.entries(MARGINS).flatMap(([key, name]) => (options[key] === undefined ? [] : [[name, options[key] * scale]]));
      put(host, self, { values: { ...setup(host, self).values, ...Object.fromEntries(margins) } });
    },
  },
});
