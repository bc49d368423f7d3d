import { ERROR_CODES } from "../../core/cell";
import { NAMESPACE } from "../../functions/namespace";
import { findFunction } from "../../functions/registry";
import { html, type Html } from "./html";

const ERROR = ERROR_CODES.map((code) => code.replaceAll(/[/?!]/g, "\\$&")).join("|");
/** A formula up to its first bracket, another function's name, or an error value. */
const MARKED = new RegExp(`=[A-Z][A-Z.]*\\.?[A-Z_0-9]*\\(|${NAMESPACE}\\.[A-Z_0-9]*[A-Z0-9]|${ERROR}`, "g");

/** A text of a definition with its formulas and error values as code, and the names of other functions as links to their pages. */
export function prose(text: string, ownId: string): Html {
  const parts: (string | Html)[] = [];
  let end = 0;
  for (const { 0: found, index } of text.matchAll(MARKED)) {
    if (index < end) continue;
    const whole = found.endsWith("(") ? text.slice(index, closing(text, index + found.length)) : found;
    parts.push(text.slice(end, index), marked(whole, ownId));
    end = index + whole.length;
  }
  return html`${[...parts, text.slice(end)]}`;
}

const marked = (found: string, ownId: string): Html => {
  const other = found.startsWith(`${NAMESPACE}.`) ? findFunction(found) : undefined;
  return other === undefined || other.id === ownId ? html`<code>${found}</code>` : html`<a href="${other.id}.html">${found}</a>`;
};

/** The place after the bracket that closes the one before `from`; the end of the text where none does. */
function closing(text: string, from: number): number {
  let depth = 1;
  for (let at = from; at < text.length; at += 1) {
    if (text[at] === "(") depth += 1;
    if (text[at] === ")") depth -= 1;
    if (depth === 0) return at + 1;
  }
  return text.length;
}
