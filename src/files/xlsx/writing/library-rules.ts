import type { Area, CompareOperator } from "../../../plan/sheet-plan";
import { areaAddress } from "../../../plan/area";
import type { FileConditional, FileThreshold, FileValidation } from "../../file-rules";
import type { FileStyle } from "../../file-workbook";
import { toFileFormula } from "../formula/to-file-formula";
import type { LibraryConditional, LibraryStyle, LibraryValidation } from "../library";

const OPERATOR = {
  between: "between",
  notBetween: "notBetween",
  equal: "equal",
  notEqual: "notEqual",
  greaterThan: "greaterThan",
  lessThan: "lessThan",
  greaterOrEqual: "greaterThanOrEqual",
  lessOrEqual: "lessThanOrEqual",
} as const satisfies Record<CompareOperator, string>;

const refs = (areas: readonly Area[]) => areas.map((area) => areaAddress(area, "none")).join(" ");

/** Excel refuses a file whose titles or messages are longer. */
const TITLE_LIMIT = 32;
const MESSAGE_LIMIT = 255;
const LIST_LIMIT = 255;
const clip = (text: string, limit: number) => (text.length > limit ? `${text.slice(0, limit - 1)}…` : text);

/** Whether a list fits between the quotes of a validation; a longer one must stand in cells. */
const fitsInline = (values: readonly string[]): boolean =>
  values.join(",").length <= LIST_LIMIT && values.every((value) => !value.includes(","));

export function libraryValidation({ areas, rule, allowBlank, prompt, error }: FileValidation): LibraryValidation {
  const common = {
    range: refs(areas),
    allowBlank,
    ...(prompt && {
      showInputMessage: true,
      inputTitle: clip(prompt.title, TITLE_LIMIT),
      inputMessage: clip(prompt.message, MESSAGE_LIMIT),
    }),
    ...(error && {
      showErrorMessage: true,
      errorTitle: clip(error.title, TITLE_LIMIT),
      errorMessage: clip(error.message, MESSAGE_LIMIT),
      errorStyle: error.level,
    }),
  };
  switch (rule.kind) {
    case "any":
      return { ...common, type: "none" as LibraryValidation["type"] };
    case "list":
      if (!fitsInline(rule.values))
        throw new RangeError(`The list of a validation at ${common.range} is too long for a file, or holds a comma`);
      return { ...common, type: "list", values: rule.values.map((value) => value.replaceAll('"', '""')) };
    case "listFrom":
      return { ...common, type: "list", formula1: toFileFormula(rule.source) };
    case "custom":
      return { ...common, type: "custom", formula1: toFileFormula(rule.formula) };
    default: {
      const { kind, operator, first, second } = rule;
      return {
        ...common,
        type: kind,
        operator: OPERATOR[operator],
        formula1: toFileFormula(first),
        ...(second !== undefined && { formula2: toFileFormula(second) }),
      };
    }
  }
}

const threshold = ({ kind, value }: FileThreshold) => ({ type: kind, ...(value !== undefined && { value }) });
const argb = (color: string) => `FF${color.replace("#", "").toUpperCase()}`;

/** Undefined for icons, which we write ourselves. */
export function libraryConditional(
  { areas, rule, stopIfTrue }: FileConditional,
  priority: number,
  styleOf: (style: FileStyle) => LibraryStyle,
): LibraryConditional | undefined {
  const common = { range: refs(areas), priority, ...(stopIfTrue && { stopIfTrue }) };
  switch (rule.kind) {
    case "formula":
      return { ...common, type: "expression", formula: toFileFormula(rule.formula), style: styleOf(rule.style) };
    case "compare": {
      const bounds = [rule.first, ...(rule.second === undefined ? [] : [rule.second])].map((bound) => toFileFormula(bound));
      return { ...common, type: "cellIs", operator: OPERATOR[rule.operator], formula: bounds, style: styleOf(rule.style) };
    }
    case "dataBar":
      return { ...common, type: "dataBar", dataBar: { cfvo: [threshold(rule.low), threshold(rule.high)], color: argb(rule.color) } };
    case "iconSet":
      return undefined;
    case "colorScale":
      return {
        ...common,
        type: "colorScale",
        colorScale: { cfvo: rule.stops.map(({ at }) => threshold(at)), colors: rule.stops.map(({ color }) => argb(color)) },
      };
  }
}
