import type { FileIcon, FileIcons, FileIconStop } from "../../../files/file-rules";
import { iconCount, shownIcons } from "../../../files/icon-sets";
import { iconsFromGrid, iconsToGrid, type GridIcons } from "../../files/grid-icons";
import { HostError } from "../dispatch/host-error";
import { officeClass } from "../dispatch/office-class";
import type { HostContext } from "../host-context";
import { formulaCheck } from "./accepted-formula";
import { aFlag, oneOf } from "./check";
import { changeRule, ruleOf, type FormatSelf } from "./conditional-model";

interface Icon {
  readonly set: string;
  readonly index: number;
}

interface Criterion {
  readonly type?: string;
  readonly operator?: string;
  readonly formula?: string | number;
  readonly customIcon?: Icon | null;
}

const COUNTS: Readonly<Record<string, string>> = { "3": "Three", "4": "Four", "5": "Five" };

/** `ThreeArrows`, as files call `3Arrows`. */
const officeName = (set: string): string => set.replace(/^\d/, (digit) => COUNTS[digit] ?? digit);

function fileName(style: string): string {
  const name = style.replace(/^(Three|Four|Five)/, (word) => Object.keys(COUNTS).find((digit) => COUNTS[digit] === word) ?? word);
  if (iconCount(name) === undefined) throw new HostError("InvalidArgument");
  return name;
}

const TYPES = { Number: "num", Percent: "percent", Percentile: "percentile", Formula: "formula" } as const;
const WHOLE = 100;

/** Limits that part the numbers into equal shares, as Excel begins with: 0, 33 and 67 per cent for three icons. */
const evenStops = (count: number): FileIconStop[] =>
  Array.from({ length: count }, (_, at) => ({ kind: "percent", value: String(Math.round((WHOLE * at) / count)), inclusive: true }));

export const USUAL_ICONS: FileIcons = {
  kind: "iconSet",
  set: "3TrafficLights1",
  reversed: false,
  showsValue: true,
  stops: evenStops(3),
};

function iconsOf(self: FormatSelf, host: HostContext): FileIcons {
  const icons = iconsFromGrid(ruleOf(host, self).rule as unknown as GridIcons);
  if (!icons) throw HostError.notImplemented("IconSetConditionalFormat.criteria of icons that Excel has not");
  return icons;
}

const change = (self: FormatSelf, host: HostContext, part: Partial<FileIcons>, without?: "icons"): void =>
  changeRule(host, self, (whole) => {
    const { icons: custom, ...icons } = { ...iconsOf(self, host), ...part };
    const next: FileIcons = { ...icons, ...(custom && without !== "icons" && { icons: custom }) };
    return { ...whole, rule: iconsToGrid(next) as unknown as typeof whole.rule };
  });

function criterionOf(icons: FileIcons, at: number): Criterion {
  const { kind, value = "0", inclusive } = icons.stops[at] as FileIconStop;
  const custom = icons.icons?.[at];
  return {
    type: Object.entries(TYPES).find(([, one]) => one === kind)?.[0] ?? "Number",
    operator: inclusive ? "GreaterThanOrEqual" : "GreaterThan",
    formula: `=${value}`,
    customIcon: custom ? { set: officeName(custom.set), index: custom.index } : null,
  };
}

function stopOf(self: FormatSelf, host: HostContext, { type, operator, formula }: Criterion): FileIconStop {
  const kind = TYPES[oneOf(Object.keys(TYPES) as (keyof typeof TYPES)[], type)];
  const inclusive = oneOf(["GreaterThan", "GreaterThanOrEqual"], operator) === "GreaterThanOrEqual";
  const value = String(formula ?? "").replace(/^=/, "");
  if (value.trim() === "") throw new HostError("InvalidArgument");
  const number = Number(value);
  if (!Number.isFinite(number)) {
    if (kind === "percent" || kind === "percentile")
      throw HostError.notImplemented("IconSetConditionalFormat.criteria by shares that a formula gives");
    formulaCheck(host, self.sheetId)(`=${value}`);
    return { kind: "formula", value, inclusive };
  }
  if ((kind === "percent" || kind === "percentile") && !(number >= 0 && number <= WHOLE)) throw new HostError("InvalidArgument");
  return { kind, value, inclusive };
}

function customIcon(icon: Icon): FileIcon {
  const set = fileName(String(icon.set));
  if (!Number.isInteger(icon.index) || icon.index < 0 || icon.index >= (iconCount(set) ?? 0)) throw new HostError("InvalidArgument");
  return { set, index: icon.index };
}

/** Of the first criterion only the icon counts. Source: `IconSetConditionalFormat.criteria` in Microsoft's reference. */
function setCriteria(self: FormatSelf, value: unknown, host: HostContext): void {
  const icons = iconsOf(self, host);
  if (!Array.isArray(value) || value.length !== icons.stops.length) throw new HostError("InvalidArgument");
  const criteria = value.map((one: unknown): Criterion => (typeof one === "object" && one !== null ? one : {}));
  const [lowest] = icons.stops;
  const stops = criteria.map((criterion, at) => (at === 0 && lowest ? lowest : stopOf(self, host, criterion)));
  const custom = criteria.some(({ customIcon: icon }) => icon !== undefined && icon !== null);
  if (!custom) return change(self, host, { stops }, "icons");
  const usual = shownIcons({ ...icons, stops });
  const shown = criteria.map(({ customIcon: icon }, at) => (icon ? customIcon(icon) : (usual[at] as FileIcon)));
  change(self, host, { stops, icons: shown, reversed: false });
}

/** Source: `Excel.IconSetConditionalFormat` in Microsoft's reference (ExcelApi 1.6). */
export const iconSetClass = officeClass<FormatSelf>({
  name: "IconSetConditionalFormat",
  get: {
    Criteria: (self, host) => {
      const icons = iconsOf(self, host);
      return icons.stops.map((_, at) => criterionOf(icons, at));
    },
    ReverseIconOrder: (self, host) => iconsOf(self, host).reversed,
    ShowIconOnly: (self, host) => !iconsOf(self, host).showsValue,
    Style: (self, host) => officeName(iconsOf(self, host).set),
  },
  set: {
    Criteria: setCriteria,
    ReverseIconOrder: (self, value: boolean, host) => {
      if (iconsOf(self, host).icons) throw new HostError("InvalidOperation");
      change(self, host, { reversed: aFlag(value) });
    },
    ShowIconOnly: (self, value: boolean, host) => change(self, host, { showsValue: !aFlag(value) }),
    Style: (self, value: string, host) => {
      const set = fileName(value);
      const count = iconCount(set) as number;
      const { stops } = iconsOf(self, host);
      change(self, host, { set, stops: stops.length === count ? stops : evenStops(count) }, "icons");
    },
  },
});
