import { colorOf } from "../../design/cell-styles";
import { sheetInFormula } from "../../core/cells/sheet-name";
import { areaAddress } from "../../plan/area";
import type { ConditionalPlan, ValidationPlan } from "../../plan/sheet-plan";
import type { FileConditional, FileValidation } from "../file-rules";
import { fileStyle, INSIDE } from "./plan-style";

export function planValidation({ area, rule, prompt, error }: ValidationPlan, sheet: string): FileValidation {
  const text = (value: number | string) => String(value).replace(/^=/, "");
  const fileRule = (): FileValidation["rule"] => {
    switch (rule.kind) {
      case "list":
        return rule;
      case "listFrom":
        return { kind: "listFrom", source: `${sheetInFormula(sheet)}!${areaAddress(rule.source)}` };
      case "custom":
        return { kind: "custom", formula: text(rule.formula) };
      default:
        return {
          kind: rule.kind,
          operator: rule.operator,
          first: text(rule.first),
          ...(rule.second !== undefined && { second: text(rule.second) }),
        };
    }
  };
  return {
    areas: [area],
    rule: fileRule(),
    allowBlank: true,
    prompt,
    error: { title: error.title, message: error.message, level: error.stop ? "stop" : "warning" },
  };
}

export function planConditional({ area, rule, stopIfTrue }: ConditionalPlan): FileConditional {
  const fileRule = (): FileConditional["rule"] => {
    switch (rule.kind) {
      case "formula": {
        // A conditional format cannot change a font's size.
        const { font, ...look } = fileStyle(rule.style, INSIDE, undefined);
        const { size: _size, ...face } = font ?? {};
        return {
          kind: "formula",
          formula: rule.formula.replace(/^=/, ""),
          style: { font: face, ...(look.fill && { fill: look.fill }), ...(look.borders && { borders: look.borders }) },
        };
      }
      // From zero, so that a bar's length is the amount.
      case "dataBar":
        return { kind: "dataBar", color: colorOf(rule.color), low: { kind: "num", value: "0" }, high: { kind: "max" } };
      case "colorScale":
        return {
          kind: "colorScale",
          stops: [
            { at: { kind: "min" }, color: colorOf(rule.low) },
            ...(rule.mid ? [{ at: { kind: "percentile", value: "50" }, color: colorOf(rule.mid) } as const] : []),
            { at: { kind: "max" }, color: colorOf(rule.high) },
          ],
        };
    }
  };
  return { areas: [area], rule: fileRule(), stopIfTrue: stopIfTrue ?? false };
}
