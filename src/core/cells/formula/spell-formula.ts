import type { FormulaToken } from "./formula-token";
import { tokenizeFormula } from "./tokenize-formula";

/**
 * A formula as Excel writes it after it was typed: cells, TRUE and FALSE and known functions in capitals, numbers
 * without what they do not need.
 */
export function spellFormula(formula: string, isFunction: (name: string) => boolean): string {
  return tokenizeFormula(formula)
    .map((token) => spelled(token, isFunction))
    .join("");
}

function spelled({ kind, text }: FormulaToken, isFunction: (name: string) => boolean): string {
  if (kind === "boolean") return text.toUpperCase();
  if (kind === "number") return String(Number(text)).toUpperCase();
  if (kind === "function") return isFunction(text.toUpperCase()) ? text.toUpperCase() : text;
  if (kind !== "reference") return text;
  const cells = text.lastIndexOf("!") + 1;
  return text.slice(0, cells) + text.slice(cells).toUpperCase();
}
