import { CFValueType, type IColorScale, type IDataBar, type IValueConfig } from "@univerjs/sheets-conditional-formatting";
import { HostError } from "../dispatch/host-error";
import { nodeOf, officeClass, type OfficeClass } from "../dispatch/office-class";
import type { HostContext } from "../host-context";
import { aColor, aFlag, aFormula } from "./check";
import { changeRule, ruleOf, type FormatSelf } from "./conditional-model";

interface Bound {
  readonly type: string;
  readonly formula?: string;
  readonly color?: string;
}

const BOUNDS = {
  LowestValue: CFValueType.min,
  HighestValue: CFValueType.max,
  Number: CFValueType.num,
  Percent: CFValueType.percent,
  Percentile: CFValueType.percentile,
  Formula: CFValueType.formula,
} as const;

/** `Automatic` is what the data bar's end is by itself. */
function valueOf(bound: Bound | undefined, automatic: CFValueType): IValueConfig {
  if (!bound) throw new HostError("InvalidArgument");
  if (bound.type === "Automatic") return { type: automatic };
  const type = BOUNDS[bound.type as keyof typeof BOUNDS];
  if (!type) throw new HostError("InvalidArgument");
  if (type === CFValueType.min || type === CFValueType.max) return { type };
  const formula = bound.formula ?? "";
  const number = Number(formula.replace(/^=/, ""));
  return type !== CFValueType.formula && Number.isFinite(number)
    ? { type, value: number }
    : { type: CFValueType.formula, value: aFormula(formula.startsWith("=") ? formula : `=${formula}`) };
}

const boundOf = (value: IValueConfig): Bound => {
  const type = Object.entries(BOUNDS).find(([, one]) => one === value.type)?.[0] ?? "Number";
  return {
    type,
    ...(value.value === undefined ? {} : { formula: String(value.value).startsWith("=") ? String(value.value) : `=${value.value}` }),
  };
};

const bar = (self: FormatSelf, host: HostContext): IDataBar => ruleOf(host, self).rule as IDataBar;
const changeBar = (self: FormatSelf, host: HostContext, change: (rule: IDataBar) => IDataBar): void =>
  changeRule(host, self, (whole) => ({ ...whole, rule: change(whole.rule as IDataBar) }));

const positiveClass: OfficeClass<FormatSelf> = officeClass<FormatSelf>({
  name: "ConditionalDataBarPositiveFormat",
  get: {
    FillColor: (self, host) => bar(self, host).config.positiveColor.toUpperCase(),
    GradientFill: (self, host) => bar(self, host).config.isGradient,
    BorderColor: () => "",
  },
  set: {
    FillColor: (self, value: string, host) =>
      changeBar(self, host, (rule) => ({ ...rule, config: { ...rule.config, positiveColor: aColor(value) } })),
    GradientFill: (self, value: boolean, host) =>
      changeBar(self, host, (rule) => ({ ...rule, config: { ...rule.config, isGradient: aFlag(value) } })),
    BorderColor: (_self, value: string) => {
      // Bars have no border in the grid; asking for none is what it has.
      if (value !== "") throw HostError.notImplemented("ConditionalDataBarPositiveFormat.borderColor");
    },
  },
});

const negativeClass: OfficeClass<FormatSelf> = officeClass<FormatSelf>({
  name: "ConditionalDataBarNegativeFormat",
  get: {
    FillColor: (self, host) => bar(self, host).config.nativeColor.toUpperCase(),
    MatchPositiveFillColor: (self, host) => bar(self, host).config.nativeColor === bar(self, host).config.positiveColor,
  },
  set: {
    FillColor: (self, value: string, host) =>
      changeBar(self, host, (rule) => ({ ...rule, config: { ...rule.config, nativeColor: aColor(value) } })),
    MatchPositiveFillColor: (self, value: boolean, host) => {
      if (aFlag(value)) changeBar(self, host, (rule) => ({ ...rule, config: { ...rule.config, nativeColor: rule.config.positiveColor } }));
    },
  },
});

export const dataBarClass: OfficeClass<FormatSelf> = officeClass<FormatSelf>({
  name: "DataBarConditionalFormat",
  get: {
    ShowDataBarOnly: (self, host) => !bar(self, host).isShowValue,
    LowerBoundRule: (self, host) => boundOf(bar(self, host).config.min),
    UpperBoundRule: (self, host) => boundOf(bar(self, host).config.max),
  },
  set: {
    ShowDataBarOnly: (self, value: boolean, host) => changeBar(self, host, (rule) => ({ ...rule, isShowValue: !aFlag(value) })),
    LowerBoundRule: (self, value: Bound, host) =>
      changeBar(self, host, (rule) => ({ ...rule, config: { ...rule.config, min: valueOf(value, CFValueType.min) } })),
    UpperBoundRule: (self, value: Bound, host) =>
      changeBar(self, host, (rule) => ({ ...rule, config: { ...rule.config, max: valueOf(value, CFValueType.max) } })),
  },
  navigate: { PositiveFormat: (self) => nodeOf(positiveClass, self), NegativeFormat: (self) => nodeOf(negativeClass, self) },
});

const scale = (self: FormatSelf, host: HostContext): IColorScale => ruleOf(host, self).rule as IColorScale;

interface Criteria {
  readonly minimum: Bound;
  readonly midpoint?: Bound | null;
  readonly maximum: Bound;
}

export const colorScaleClass: OfficeClass<FormatSelf> = officeClass<FormatSelf>({
  name: "ColorScaleConditionalFormat",
  get: {
    ThreeColorScale: (self, host) => scale(self, host).config.length === 3,
    Criteria: (self, host) => {
      const stops = scale(self, host).config.map((stop) => ({ ...boundOf(stop.value), color: stop.color.toUpperCase() }));
      return { minimum: stops[0], ...(stops.length === 3 ? { midpoint: stops[1] } : {}), maximum: stops.at(-1) };
    },
  },
  set: {
    Criteria: (self, value: Criteria, host) => {
      const stops = [value?.minimum, value?.midpoint, value?.maximum].filter((stop): stop is Bound => stop !== undefined && stop !== null);
      if (stops.length < 2) throw new HostError("InvalidArgument");
      const config = stops.map((stop, index) => ({
        index,
        color: aColor(stop.color),
        value: valueOf(stop, index === 0 ? CFValueType.min : CFValueType.max),
      }));
      changeRule(host, self, (whole) => ({ ...whole, rule: { ...scale(self, host), config } }));
    },
  },
});
