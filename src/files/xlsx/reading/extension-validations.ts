import type { FileValidation } from "../../file-workbook";
import { fileValidation } from "./file-rules";
import type { LibraryValidation } from "../library";
import { allNamed, deepText, descend, parseXml, type XmlElement } from "../package/xml";

const on = (value: string | undefined) => value === "1" || value === "true";

function extensionValidation(element: XmlElement): FileValidation | undefined {
  const { attributes } = element;
  const text = (name: string) => {
    const found = descend(element, name);
    return found && deepText(found).trim();
  };
  const formula1 = text("formula1");
  const formula2 = text("formula2");
  const quoted = /^"(.*)"$/.exec(formula1 ?? "")?.[1];
  return fileValidation({
    type: (attributes["type"] ?? "none") as LibraryValidation["type"],
    range: text("sqref") ?? "",
    ...(attributes["operator"] && { operator: attributes["operator"] as NonNullable<LibraryValidation["operator"]> }),
    ...(quoted !== undefined ? { values: quoted.split(",") } : formula1 !== undefined && { formula1 }),
    ...(formula2 !== undefined && { formula2 }),
    allowBlank: on(attributes["allowBlank"]),
    showInputMessage: on(attributes["showInputMessage"]),
    showErrorMessage: on(attributes["showErrorMessage"]),
    ...(attributes["promptTitle"] && { inputTitle: attributes["promptTitle"] }),
    ...(attributes["prompt"] && { inputMessage: attributes["prompt"] }),
    ...(attributes["errorTitle"] && { errorTitle: attributes["errorTitle"] }),
    ...(attributes["error"] && { errorMessage: attributes["error"] }),
    ...(attributes["errorStyle"] && { errorStyle: attributes["errorStyle"] as NonNullable<LibraryValidation["errorStyle"]> }),
  });
}

/** Validations since Excel 2010 whose list lies on another sheet: they stand apart from the others. */
export function extensionValidations(xml: string): FileValidation[] {
  const block = /<(\w+:)?dataValidations\b[^>]*>(?:(?!<\/\1dataValidations>)[\s\S])*<xm:sqref>[\s\S]*?<\/\1dataValidations>/.exec(xml)?.[0];
  if (!block) return [];
  const validations = allNamed({ name: "", attributes: {}, text: "", children: [parseXml(block)] }, "dataValidation");
  return validations.map(extensionValidation).filter((validation) => validation !== undefined);
}
