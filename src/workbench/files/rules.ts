import { isoDayOfSerial, serialOfIsoDay } from "../../core/cells/serial-date";
import { sheetInFormula } from "../../core/cells/sheet-name";
import type { CompareOperator } from "../../plan/sheet-plan";
import type { FileValidation } from "../../files/file-rules";
import { isReadable } from "./readable-formula";
import { fromGridRange, toGridRange, type GridValidation } from "./snapshot-resources";

export const OPERATOR_TO_GRID = {
  between: "between",
  notBetween: "notBetween",
  equal: "equal",
  notEqual: "notEqual",
  greaterThan: "greaterThan",
  lessThan: "lessThan",
  greaterOrEqual: "greaterThanOrEqual",
  lessOrEqual: "lessThanOrEqual",
} as const satisfies Record<CompareOperator, string>;
export const operatorFromGrid = (operator: string | undefined) =>
  (Object.keys(OPERATOR_TO_GRID) as CompareOperator[]).find((one) => OPERATOR_TO_GRID[one] === operator) ?? "between";
const LEVELS = ["information", "stop", "warning"] as const;

const isoToSerial = (bound: string) => String(serialOfIsoDay(bound.slice(0, 10)) ?? bound);
const serialToIso = (bound: string) => (/^\d+$/.test(bound) ? isoDayOfSerial(Number(bound)) : bound);
export const bareFormula = (formula: string) =>
  formula.replace(/^=/, "").replace(/'?\[[^\]]*\]([^'!]+)'?!/g, (_, sheet: string) => `${sheetInFormula(sheet)}!`);
/** A bound as the grid wants it: a constant plain, anything else with "=". */
const bound = (formula: string) => (/^-?[\d.]+$|^\d{4}-\d{2}-\d{2}$/.test(formula) ? formula : `=${formula}`);

export function validationToFile(rule: GridValidation): FileValidation | undefined {
  const { type, formula1 = "", formula2 } = rule;
  const fileRule = (): FileValidation["rule"] | undefined => {
    switch (type) {
      case "any":
        return { kind: "any" };
      case "list":
      case "listMultiple": {
        if (formula1.startsWith("=")) return { kind: "listFrom", source: bareFormula(formula1) };
        const values: unknown = formula1.startsWith("[") ? JSON.parse(formula1) : formula1.split(",");
        return { kind: "list", values: (values as unknown[]).map(String) };
      }
      case "custom":
        return { kind: "custom", formula: bareFormula(formula1) };
      case "whole":
      case "decimal":
      case "textLength":
        return {
          kind: type === "decimal" && rule.uid.startsWith(TIME) ? "time" : type,
          operator: operatorFromGrid(rule.operator),
          first: bareFormula(formula1),
          ...(formula2 !== undefined && formula2 !== "" && { second: bareFormula(formula2) }),
        };
      case "date":
        return {
          kind: type,
          operator: operatorFromGrid(rule.operator),
          first: isoToSerial(bareFormula(formula1)),
          ...(formula2 && { second: isoToSerial(bareFormula(formula2)) }),
        };
      default:
        return undefined;
    }
  };
  const found = fileRule();
  return (
    found && {
      areas: rule.ranges.map(fromGridRange),
      rule: found,
      allowBlank: rule.allowBlank ?? true,
      ...((rule.prompt || rule.promptTitle) && { prompt: { title: rule.promptTitle ?? "", message: rule.prompt ?? "" } }),
      ...((type === "list" || type === "listMultiple") && rule.showDropDown === false && { hidesArrow: true as const }),
      ...(rule.showErrorMessage !== false && {
        error: { title: rule.errorTitle ?? "", message: rule.error ?? "", level: LEVELS[rule.errorStyle ?? 1] ?? "stop" },
      }),
    }
  );
}

/** What of a rule is calculated. */
function validationFormulas(rule: FileValidation["rule"]): readonly string[] {
  if (rule.kind === "custom") return [rule.formula];
  if (rule.kind === "listFrom") return [rule.source];
  return "first" in rule ? [rule.first, ...(rule.second === undefined ? [] : [rule.second])] : [];
}

/** The grid has no times of the day among its rules; as numbers they mean the same. This begins the name of such a rule. */
const TIME = "time-";

export function validationFromFile(validation: FileValidation, name: string): GridValidation | undefined {
  const { areas, rule, allowBlank, prompt, error, hidesArrow } = validation;
  const uid = rule.kind === "time" ? `${TIME}${name}` : name;
  if (!validationFormulas(rule).every(isReadable)) return undefined;
  const common = {
    uid,
    ranges: areas.map(toGridRange),
    allowBlank,
    ...(prompt && { showInputMessage: true, promptTitle: prompt.title, prompt: prompt.message }),
    showErrorMessage: error !== undefined,
    ...(error && { errorTitle: error.title, error: error.message, errorStyle: LEVELS.indexOf(error.level) }),
  };
  switch (rule.kind) {
    case "any":
      return { ...common, type: "any" };
    case "list":
      return { ...common, type: "list", formula1: JSON.stringify(rule.values), showDropDown: !hidesArrow };
    case "listFrom":
      return { ...common, type: "list", formula1: `=${rule.source}`, showDropDown: !hidesArrow };
    case "custom":
      return { ...common, type: "custom", formula1: `=${rule.formula}` };
    default: {
      const written = (value: string) => bound(rule.kind === "date" ? serialToIso(value) : value);
      return {
        ...common,
        type: rule.kind === "time" ? "decimal" : rule.kind,
        operator: OPERATOR_TO_GRID[rule.operator],
        formula1: written(rule.first),
        ...(rule.second !== undefined && { formula2: written(rule.second) }),
      };
    }
  }
}
