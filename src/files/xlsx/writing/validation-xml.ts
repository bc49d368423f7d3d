import type { FileValidation } from "../../file-rules";
import { escapeXml } from "../package/xml";
import { attributesXml } from "./attributes-xml";
import { libraryValidation } from "./library-rules";

const flag = (on: boolean | undefined): 1 | undefined => (on ? 1 : undefined);

function validationXml(validation: FileValidation): string {
  const one = libraryValidation(validation);
  const first = one.values ? `"${one.values.join(",")}"` : one.formula1;
  const attributes = attributesXml({
    type: (one.type as string) === "none" ? undefined : one.type,
    errorStyle: one.errorStyle === "stop" ? undefined : one.errorStyle,
    operator: one.operator,
    allowBlank: flag(one.allowBlank),
    showDropDown: flag(validation.hidesArrow),
    showInputMessage: flag(one.showInputMessage),
    showErrorMessage: flag(one.showErrorMessage),
    errorTitle: one.errorTitle || undefined,
    error: one.errorMessage || undefined,
    promptTitle: one.inputTitle || undefined,
    prompt: one.inputMessage || undefined,
    sqref: one.range,
  });
  const formula = (name: string, text: string | undefined): string => (text === undefined ? "" : `<${name}>${escapeXml(text)}</${name}>`);
  return `<dataValidation${attributes}>${formula("formula1", first)}${formula("formula2", one.formula2)}</dataValidation>`;
}

/** The rules of a sheet's cells as an element of its part; empty where there are none. */
export const validationsXml = (validations: readonly FileValidation[]): string =>
  validations.length === 0
    ? ""
    : `<dataValidations count="${validations.length}">${validations.map(validationXml).join("")}</dataValidations>`;
