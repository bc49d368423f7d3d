import { textInFormula } from "../../core/cells/text-in-formula";

/** A sentence with places to be filled, as `{count} of {all}`. */
type Template = string;

const PLACE = /\{(\w+)\}/;

/** The sentence with its texts. */
export const fill = (template: Template, texts: Readonly<Record<string, string>>): string =>
  template.replaceAll(new RegExp(PLACE, "g"), (place, key: string) => texts[key] ?? place);

/** The sentence as a part of a formula, its places filled by parts of formulas. */
export const fillFormula = (template: Template, parts: Readonly<Record<string, string>>): string =>
  template
    .split(PLACE)
    .flatMap((piece, index) => (index % 2 === 1 ? [parts[piece] ?? textInFormula(piece)] : piece === "" ? [] : [textInFormula(piece)]))
    .join("&");
