import type { CompareOperator } from "../../../plan/sheet-plan";
import { parseAreas } from "../area-ref";
import { eachKept } from "../each-kept";
import type { FileValidation } from "../../file-rules";
import { fromFileFormula } from "../formula/from-file-formula";
import { allNamed, deepText, descend, type XmlElement } from "../package/xml";
import { isOn } from "./file-style";
import { unescapeText } from "./shared-texts";

export const FILE_OPERATORS: Readonly<Record<string, CompareOperator>> = {
  between: "between",
  notBetween: "notBetween",
  equal: "equal",
  notEqual: "notEqual",
  greaterThan: "greaterThan",
  lessThan: "lessThan",
  greaterThanOrEqual: "greaterOrEqual",
  lessThanOrEqual: "lessOrEqual",
};

/** A formula that is there; some programs write an empty one, of which the engine would never come back. */
export const filledFormula = (formula: string | undefined): string | undefined =>
  formula === undefined || /^=?\s*$/.test(formula) ? undefined : fromFileFormula(formula);

const KINDS = ["whole", "decimal", "date", "time", "textLength"] as const;
const LEVELS = ["stop", "warning", "information"] as const;

/** A formula or text of the element itself, or of its form since Excel 2010, where it stands one deeper. */
function textOf(element: XmlElement, name: string): string | undefined {
  const found = descend(element, name);
  return found && deepText(found);
}

function ruleOf(element: XmlElement): FileValidation["rule"] | undefined {
  const { type = "none", operator = "between" } = element.attributes;
  const written = textOf(element, "formula1");
  const first = filledFormula(written);
  const second = filledFormula(textOf(element, "formula2"));
  if (type === "none") return { kind: "any" };
  if (first === undefined) return undefined;
  if (type === "list") {
    const quoted = /^\s*"([\s\S]*)"\s*$/.exec(written ?? "")?.[1];
    if (quoted === undefined) return { kind: "listFrom", source: first };
    return { kind: "list", values: quoted.split(",").map((value) => value.replaceAll('""', '"').trim()) };
  }
  if (type === "custom") return { kind: "custom", formula: first };
  const kind = KINDS.find((one) => one === type);
  return kind && { kind, operator: FILE_OPERATORS[operator] ?? "between", first, ...(second !== undefined && { second }) };
}

function fileValidation(element: XmlElement): FileValidation | undefined {
  const { attributes } = element;
  const rule = ruleOf(element);
  const areas = parseAreas(attributes["sqref"] ?? textOf(element, "sqref")?.trim() ?? "");
  if (!rule || areas.length === 0) return undefined;
  const said = (name: string): string => unescapeText(attributes[name] ?? "");
  return {
    areas,
    rule,
    allowBlank: isOn(attributes["allowBlank"]),
    ...(isOn(attributes["showInputMessage"]) &&
      (said("promptTitle") || said("prompt")) && { prompt: { title: said("promptTitle"), message: said("prompt") } }),
    ...(isOn(attributes["showErrorMessage"]) && {
      error: {
        title: said("errorTitle"),
        message: said("error"),
        level: LEVELS.find((level) => level === attributes["errorStyle"]) ?? "stop",
      },
    }),
    // In a file the attribute says that the arrow is not shown.
    ...(isOn(attributes["showDropDown"]) && { hidesArrow: true as const }),
  };
}

/** The validations under elements, those since Excel 2010 with lists on other sheets too; and how many have no rule that is known. */
export const fileValidations = (elements: readonly XmlElement[]): { readonly made: readonly FileValidation[]; readonly lost: number } =>
  eachKept(
    elements.flatMap((element) => allNamed(element, "dataValidation")),
    fileValidation,
  );
