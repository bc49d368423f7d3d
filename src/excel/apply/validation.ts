import type { CompareOperator, ValidationPlan } from "../../plan/sheet-plan";
import { sheetInFormula } from "../../core/cells/sheet-name";
import { areaAddress } from "../../plan/area";
import { action, type Stage } from "./action";
import { rangeOf } from "./range-of";

const OPERATORS = {
  between: "Between",
  notBetween: "NotBetween",
  equal: "EqualTo",
  notEqual: "NotEqualTo",
  greaterThan: "GreaterThan",
  lessThan: "LessThan",
  greaterOrEqual: "GreaterThanOrEqualTo",
  lessOrEqual: "LessThanOrEqualTo",
} as const satisfies Record<CompareOperator, string>;

/** What may be typed into which cells, with the hint before and the help after a mistake. */
export const validation: Stage = (plan) =>
  plan.validations.map((entry) =>
    action(6, entry, (sheet) => {
      const target = rangeOf(sheet, entry.area).dataValidation;
      target.rule = ruleOf(entry.rule, plan.sheetName);
      target.prompt = { showPrompt: true, title: entry.prompt.title, message: entry.prompt.message };
      target.errorAlert = {
        showAlert: true,
        style: entry.error.stop ? "Stop" : "Warning",
        title: entry.error.title,
        message: entry.error.message,
      };
    }),
  );

function ruleOf(rule: ValidationPlan["rule"], sheetName: string): Excel.DataValidationRule {
  switch (rule.kind) {
    case "list":
      return { list: { inCellDropDown: true, source: listSource(rule.values) } };
    case "listFrom":
      return { list: { inCellDropDown: true, source: `=${sheetInFormula(sheetName)}!${areaAddress(rule.source)}` } };
    case "custom":
      return { custom: { formula: rule.formula } };
    case "whole":
      return { wholeNumber: compared(rule) };
    case "decimal":
      return { decimal: compared(rule) };
    case "date":
      return { date: comparedDates(rule) };
  }
}

/** A literal list is one text with commas between its entries, at most 255 characters long. */
function listSource(values: readonly string[]): string {
  const source = values.join(",");
  if (values.some((value) => value.includes(","))) throw new RangeError(`A validation list cannot hold an entry with a comma: ${source}`);
  if (source.length > 255) throw new RangeError(`A validation list of ${source.length} characters is longer than Excel's 255: ${source}`);
  return source;
}

type Comparison = Extract<ValidationPlan["rule"], { readonly operator: CompareOperator }>;

const compared = ({ operator, first, second }: Comparison): Excel.BasicDataValidation => ({
  operator: OPERATORS[operator],
  formula1: first,
  ...(second === undefined ? {} : { formula2: second }),
});

/** Dates are serial numbers in a plan; here a bare number would be read as text, a formula is read as itself. */
const dateBound = (bound: number | string): string => (typeof bound === "number" ? `=${bound}` : bound);

const comparedDates = ({ operator, first, second }: Comparison): Excel.DateTimeDataValidation => ({
  operator: OPERATORS[operator],
  formula1: dateBound(first),
  ...(second === undefined ? {} : { formula2: dateBound(second) }),
});
