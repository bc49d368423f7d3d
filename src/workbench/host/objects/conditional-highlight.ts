import { BooleanNumber, type IStyleBase } from "@univerjs/core";
import { CFNumberOperator, CFRuleType, CFSubRuleType, type INumberHighlightCell } from "@univerjs/sheets-conditional-formatting";
import { HostError } from "../dispatch/host-error";
import { nodeOf, officeClass, type OfficeClass } from "../dispatch/office-class";
import type { HostContext } from "../host-context";
import { formulaCheck } from "./accepted-formula";
import { aColor, aFlag, aText, oneOf } from "./check";
import { changeRule, ruleOf, type FormatSelf } from "./conditional-model";
import { wordedOf, wordedRule, type CellValueRule } from "./conditional-words";

function styleOf(host: HostContext, self: FormatSelf): IStyleBase {
  const { rule } = ruleOf(host, self);
  return "style" in rule ? rule.style : {};
}

const restyle = (host: HostContext, self: FormatSelf, part: Partial<IStyleBase> | ((style: IStyleBase) => IStyleBase)): void =>
  changeRule(host, self, (whole) => {
    if (!("style" in whole.rule)) throw new HostError("InvalidOperation");
    const style = typeof part === "function" ? part(whole.rule.style) : { ...whole.rule.style, ...part };
    return { ...whole, rule: { ...whole.rule, style } };
  });

const onOff = (value: boolean) => (aFlag(value) ? BooleanNumber.TRUE : BooleanNumber.FALSE);

const fillClass: OfficeClass<FormatSelf> = officeClass<FormatSelf>({
  name: "ConditionalRangeFill",
  get: { Color: (self, host) => styleOf(host, self).bg?.rgb?.toUpperCase() ?? "" },
  set: { Color: (self, value: string, host) => restyle(host, self, { bg: { rgb: aColor(value) } }) },
  methods: {
    Clear: (self, host) => restyle(host, self, ({ bg: _gone, ...rest }) => rest),
  },
});

const fontClass: OfficeClass<FormatSelf> = officeClass<FormatSelf>({
  name: "ConditionalRangeFont",
  get: {
    Color: (self, host) => styleOf(host, self).cl?.rgb?.toUpperCase() ?? "",
    Bold: (self, host) => styleOf(host, self).bl === BooleanNumber.TRUE,
    Italic: (self, host) => styleOf(host, self).it === BooleanNumber.TRUE,
    Underline: (self, host) => (styleOf(host, self).ul?.s === BooleanNumber.TRUE ? "Single" : "None"),
    Strikethrough: (self, host) => styleOf(host, self).st?.s === BooleanNumber.TRUE,
  },
  set: {
    Color: (self, value: string, host) => restyle(host, self, { cl: { rgb: aColor(value) } }),
    Bold: (self, value: boolean, host) => restyle(host, self, { bl: onOff(value) }),
    Italic: (self, value: boolean, host) => restyle(host, self, { it: onOff(value) }),
    Underline: (self, value: string, host) =>
      restyle(host, self, { ul: { s: oneOf(["None", "Single"], value) === "Single" ? BooleanNumber.TRUE : BooleanNumber.FALSE } }),
    Strikethrough: (self, value: boolean, host) => restyle(host, self, { st: { s: onOff(value) } }),
  },
  methods: {
    Clear: (self, host) => restyle(host, self, ({ bg }) => (bg ? { bg } : {})),
  },
});

export const formatClass: OfficeClass<FormatSelf> = officeClass<FormatSelf>({
  name: "ConditionalRangeFormat",
  navigate: { Fill: (self) => nodeOf(fillClass, self), Font: (self) => nodeOf(fontClass, self) },
});

const formulaOf = (self: FormatSelf, host: HostContext): string => {
  const { rule } = ruleOf(host, self);
  return "subType" in rule && rule.subType === CFSubRuleType.formula ? rule.value : "";
};

const setFormula = (self: FormatSelf, value: string, host: HostContext): void =>
  changeRule(host, self, (whole) => {
    const formula = aText(value).startsWith("=") ? value : `=${value}`;
    formulaCheck(host, self.sheetId)(formula);
    if (!("subType" in whole.rule) || whole.rule.subType !== CFSubRuleType.formula) throw new HostError("InvalidOperation");
    return { ...whole, rule: { ...whole.rule, value: formula } };
  });

const formulaRuleClass: OfficeClass<FormatSelf> = officeClass<FormatSelf>({
  name: "ConditionalFormatRule",
  get: { Formula: formulaOf, FormulaLocal: formulaOf },
  set: { Formula: setFormula, FormulaLocal: setFormula },
});

export const customFormatClass: OfficeClass<FormatSelf> = officeClass<FormatSelf>({
  name: "CustomConditionalFormat",
  navigate: { Rule: (self) => nodeOf(formulaRuleClass, self), Format: (self) => nodeOf(formatClass, self) },
});

const OPERATORS = {
  Between: CFNumberOperator.between,
  NotBetween: CFNumberOperator.notBetween,
  EqualTo: CFNumberOperator.equal,
  NotEqualTo: CFNumberOperator.notEqual,
  GreaterThan: CFNumberOperator.greaterThan,
  LessThan: CFNumberOperator.lessThan,
  GreaterThanOrEqual: CFNumberOperator.greaterThanOrEqual,
  LessThanOrEqual: CFNumberOperator.lessThanOrEqual,
} as const;

/** The number that is compared with; undefined for a formula, which the grid compares with by a formula of its own. */
function bound(host: HostContext, self: FormatSelf, value: unknown): number | undefined {
  if (value === undefined || value === null || value === "") throw new HostError("InvalidArgument");
  const formula = typeof value === "string" && !value.startsWith("=") ? `=${value}` : value;
  if (typeof formula === "string") formulaCheck(host, self.sheetId)(formula);
  const number = Number(typeof formula === "string" ? formula.slice(1) : formula);
  return Number.isFinite(number) ? number : undefined;
}

const numberRule = (self: FormatSelf, host: HostContext): INumberHighlightCell => ruleOf(host, self).rule as INumberHighlightCell;

export const cellValueFormatClass: OfficeClass<FormatSelf> = officeClass<FormatSelf>({
  name: "CellValueConditionalFormat",
  get: {
    Rule: (self, host) => {
      const worded = wordedOf(ruleOf(host, self).rule);
      if (worded?.kind === "CellValue") return worded.rule;
      const rule = numberRule(self, host);
      const [first, second] = Array.isArray(rule.value) ? rule.value : [rule.value];
      const operator = Object.entries(OPERATORS).find(([, one]) => one === rule.operator)?.[0];
      return { operator, formula1: `=${String(first ?? 0)}`, ...(second === undefined ? {} : { formula2: `=${String(second)}` }) };
    },
  },
  set: {
    Rule: (self, value: CellValueRule, host) => {
      const operator = OPERATORS[oneOf(Object.keys(OPERATORS) as (keyof typeof OPERATORS)[], value?.operator)];
      const twice = operator === CFNumberOperator.between || operator === CFNumberOperator.notBetween;
      const bounds = [value.formula1, ...(twice ? [value.formula2] : [])].map((one) => bound(host, self, one));
      changeRule(host, self, (whole) => {
        const style = styleOf(host, self);
        if (bounds.includes(undefined)) return { ...whole, rule: wordedRule({ kind: "CellValue", rule: value }, whole.ranges, style) };
        const compared = twice ? bounds : bounds[0];
        return {
          ...whole,
          rule: { type: CFRuleType.highlightCell, subType: CFSubRuleType.number, operator, value: compared, style } as INumberHighlightCell,
        };
      });
    },
  },
  navigate: { Format: (self) => nodeOf(formatClass, self) },
});
