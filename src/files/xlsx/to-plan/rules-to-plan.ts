import { cellAddress } from "../../../plan/area";
import type { Color } from "../../../design/palette";
import type { Lang } from "../../../core/lang";
import { shiftFormula } from "../../../core/cells/formula/shift-formula";
import type { Area, CompareOperator, ConditionalPlan, ValidationPlan } from "../../../plan/sheet-plan";
import type { FileConditional, FileValidation } from "../../file-rules";
import { parseArea, parseSheetArea } from "../area-ref";
import { lookOfStyle } from "./looks-to-runs";

/** How formulas of the sheet are written; undefined for those that speak of others. */
export type OwnFormula = (formula: string) => string | undefined;

/** What cells with a rule say where nobody has given it words. */
const USUAL: Readonly<Record<Lang, Pick<ValidationPlan, "prompt" | "error">>> = {
  en: {
    prompt: { title: "Entry", message: "What may be entered here is checked." },
    error: { title: "This does not fit here", message: "Enter something else, or ask whoever made the template.", stop: true },
  },
  "zh-CN": {
    prompt: { title: "填写提示", message: "这里填写的内容会自动检查。" },
    error: { title: "填写的内容不符合要求", message: "请换一个值，或询问制作模板的同事。", stop: true },
  },
};

const number = (text: string): number | string => (text.trim() !== "" && Number.isFinite(Number(text)) ? Number(text) : `=${text}`);

function ruleOf(rule: FileValidation["rule"], own: OwnFormula, sheet: string): ValidationPlan["rule"] | undefined {
  switch (rule.kind) {
    case "list":
      return rule;
    case "listFrom": {
      const found = parseSheetArea(rule.source);
      const area = found ? (found.sheet.toLowerCase() === sheet.toLowerCase() ? found.area : undefined) : parseArea(rule.source);
      return area && { kind: "listFrom", source: area };
    }
    case "custom": {
      const formula = own(rule.formula);
      return formula === undefined ? undefined : { kind: "custom", formula: `=${formula}` };
    }
    case "whole":
    case "decimal":
    case "date": {
      const bounds = [rule.first, rule.second].map((bound) => (bound === undefined ? undefined : own(bound)));
      const [first, second] = bounds;
      if (first === undefined || (rule.second !== undefined && second === undefined)) return undefined;
      return { kind: rule.kind, operator: rule.operator, first: number(first), ...(second !== undefined && { second: number(second) }) };
    }
    default:
      return undefined;
  }
}

/** A rule of a file for each of its areas; undefined for a rule that plans do not have. */
export function validationsOf(found: FileValidation, own: OwnFormula, sheet: string, lang: Lang): readonly ValidationPlan[] | undefined {
  const rule = ruleOf(found.rule, own, sheet);
  if (!rule) return undefined;
  const { prompt, error } = USUAL[lang];
  return found.areas.map((area) => ({
    area,
    rule,
    prompt: { title: found.prompt?.title || prompt.title, message: found.prompt?.message || prompt.message },
    error: {
      title: found.error?.title || error.title,
      message: found.error?.message || error.message,
      stop: found.error ? found.error.level === "stop" : true,
    },
  }));
}

const COMPARED: Readonly<Record<CompareOperator, (cell: string, first: string, second: string) => string>> = {
  between: (cell, first, second) => `AND(${cell}>=${first},${cell}<=${second})`,
  notBetween: (cell, first, second) => `OR(${cell}<${first},${cell}>${second})`,
  equal: (cell, first) => `${cell}=${first}`,
  notEqual: (cell, first) => `${cell}<>${first}`,
  greaterThan: (cell, first) => `${cell}>${first}`,
  lessThan: (cell, first) => `${cell}<${first}`,
  greaterOrEqual: (cell, first) => `${cell}>=${first}`,
  lessOrEqual: (cell, first) => `${cell}<=${first}`,
};

/** A conditional format of a file for each of its areas; undefined for one that plans do not have. */
export function conditionalsOf({ areas, rule, stopIfTrue }: FileConditional, own: OwnFormula): readonly ConditionalPlan[] | undefined {
  const [first] = areas;
  if (!first) return [];
  const made = areas.map((area) => {
    const planned = ruleAt(rule, area, first, own);
    return planned && { area, rule: planned, ...(stopIfTrue && { stopIfTrue }) };
  });
  return made.every((one) => one !== undefined) ? made : undefined;
}

function ruleAt(rule: FileConditional["rule"], area: Area, first: Area, own: OwnFormula): ConditionalPlan["rule"] | undefined {
  switch (rule.kind) {
    case "formula": {
      const formula = own(shiftFormula(rule.formula, area.row - first.row, area.column - first.column));
      return formula === undefined ? undefined : { kind: "formula", formula: `=${formula}`, style: lookOfStyle(rule.style) };
    }
    case "compare": {
      const [low, high] = [own(rule.first), own(rule.second ?? "0")];
      if (low === undefined || high === undefined) return undefined;
      const formula = `=${COMPARED[rule.operator](cellAddress(area.row, area.column), low, high)}`;
      return { kind: "formula", formula, style: lookOfStyle(rule.style) };
    }
    case "dataBar":
      return { kind: "dataBar", color: rule.color as Color };
    case "colorScale": {
      const [low, ...rest] = rule.stops;
      const high = rest.at(-1);
      const mid = rest.length > 1 ? rest[0] : undefined;
      if (!low || !high) return undefined;
      return {
        kind: "colorScale",
        low: low.color as Color,
        ...(mid && { mid: mid.color as Color }),
        high: high.color as Color,
      };
    }
    case "iconSet":
      return undefined;
  }
}
