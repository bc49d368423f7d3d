import type { CompareOperator } from "../../../plan/sheet-plan";
import { areaAddress, cellAddress } from "../../../plan/area";
import { parseAreas } from "../area-ref";
import type { FileConditional, FileThreshold, FileValidation } from "../../file-workbook";
import { fromFileFormula } from "../formula/from-file-formula";
import type { LibraryConditional, LibraryValidation } from "../library";
import { fileStyle } from "./file-style";

const OPERATOR = {
  between: "between",
  notBetween: "notBetween",
  equal: "equal",
  notEqual: "notEqual",
  greaterThan: "greaterThan",
  lessThan: "lessThan",
  greaterThanOrEqual: "greaterOrEqual",
  lessThanOrEqual: "lessOrEqual",
} as const satisfies Record<NonNullable<LibraryValidation["operator"]>, CompareOperator>;

/** A formula that is there; some programs write an empty one, of which the engine would never come back. */
const filled = (formula: string | undefined): string | undefined =>
  formula === undefined || /^=?\s*$/.test(formula) ? undefined : fromFileFormula(formula);

function validationRule(validation: LibraryValidation): FileValidation["rule"] | undefined {
  const first = filled(validation.formula1);
  switch (validation.type) {
    case "list":
      if (validation.values) return { kind: "list", values: validation.values.map((value) => value.replaceAll('""', '"').trim()) };
      return first === undefined ? undefined : { kind: "listFrom", source: first };
    case "custom":
      return first === undefined ? undefined : { kind: "custom", formula: first };
    default:
      if (first === undefined) return undefined;
      return {
        kind: validation.type,
        operator: OPERATOR[validation.operator ?? "between"],
        first,
        ...(validation.formula2 !== undefined && { second: fromFileFormula(validation.formula2) }),
      };
  }
}

/** The library's validation as ours; undefined where it holds no rule we know. */
export function fileValidation(validation: LibraryValidation): FileValidation | undefined {
  const rule = validationRule(validation);
  const areas = parseAreas(validation.range);
  if (!rule || areas.length === 0) return undefined;
  const { inputTitle, inputMessage, errorTitle, errorMessage } = validation;
  return {
    areas,
    rule,
    allowBlank: validation.allowBlank ?? false,
    ...(validation.showInputMessage &&
      (inputTitle || inputMessage) && { prompt: { title: inputTitle ?? "", message: inputMessage ?? "" } }),
    ...(validation.showErrorMessage && {
      error: { title: errorTitle ?? "", message: errorMessage ?? "", level: validation.errorStyle ?? "stop" },
    }),
  };
}

const threshold = ({ type, value }: { type: string; value?: string }): FileThreshold => ({
  kind: type as FileThreshold["kind"],
  ...(value !== undefined && { value }),
});
const THRESHOLDS = new Set(["min", "max", "num", "percent", "percentile"]);
const hex = (argb: string) => (/^[0-9a-f]{6,8}$/i.test(argb) ? `#${argb.slice(-6).toUpperCase()}` : undefined);

function scaleRule({ colorScale, dataBar }: LibraryConditional): FileConditional["rule"] | undefined {
  const points = colorScale?.cfvo ?? dataBar?.cfvo ?? [];
  if (!points.every(({ type }) => THRESHOLDS.has(type))) return undefined;
  if (dataBar) {
    const color = hex(dataBar.color);
    const [low, high] = dataBar.cfvo;
    return color && low && high ? { kind: "dataBar", color, low: threshold(low), high: threshold(high) } : undefined;
  }
  const colors = colorScale?.colors.map(hex) ?? [];
  if (!colorScale || colors.some((color) => color === undefined)) return undefined;
  return { kind: "colorScale", stops: colorScale.cfvo.map((at, index) => ({ at: threshold(at), color: colors[index] as string })) };
}

/**
 * The library's conditional format as ours; undefined where we have no such kind. Rules Excel stores with a formula
 * become that formula.
 */
export function fileConditional(rule: LibraryConditional, theme: readonly string[]): FileConditional | undefined {
  const areas = parseAreas(rule.range);
  const [first] = areas;
  if (!first) return undefined;
  const common = { areas, stopIfTrue: rule.stopIfTrue ?? false };
  if (rule.type === "colorScale" || rule.type === "dataBar") {
    const scale = scaleRule(rule);
    return scale && { ...common, rule: scale };
  }
  const style = rule.style && fileStyle(rule.style, theme, true);
  if (!style) return undefined;
  const formulas = [rule.formula ?? []].flat().map(filled);
  if (rule.type === "cellIs" && formulas[0] !== undefined)
    return {
      ...common,
      rule: {
        kind: "compare",
        operator: OPERATOR[rule.operator ?? "equal"],
        first: formulas[0],
        ...(formulas[1] !== undefined && { second: formulas[1] }),
        style,
      },
    };
  if (rule.type === "duplicateValues" || rule.type === "uniqueValues") {
    const times = areas.map((area) => `COUNTIF(${areaAddress(area)},${cellAddress(first.row, first.column)})`).join("+");
    return { ...common, rule: { kind: "formula", formula: `${times}${rule.type === "uniqueValues" ? "=" : ">"}1`, style } };
  }
  return formulas[0] === undefined || rule.type === "top10" || rule.type === "aboveAverage" || rule.type === "iconSet"
    ? undefined
    : { ...common, rule: { kind: "formula", formula: formulas[0], style } };
}
