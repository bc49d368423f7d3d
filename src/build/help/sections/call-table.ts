import { isCellError, type CellValue } from "../../../core/cell";
import type { Lang } from "../../../core/lang";
import type { FunctionDefinition, FunctionExample } from "../../../functions/define";
import { formulaText } from "../../../functions/formula-text";
import { HELP_WORDS } from "../help-words";
import { html, type Html } from "../html";
import { scrollBox } from "../scroll-box";
import { toldExample } from "../told-example";

const MOST = 6;

/** The other examples as calls that can be typed, with what they return. Errors have a table of their own. */
export function callTable(definition: FunctionDefinition, lang: Lang): Html {
  const told = toldExample(definition);
  const words = HELP_WORDS[lang];
  const others = definition.examples.filter((example) => example !== told && !isCellError(example.result)).slice(0, MOST);
  if (others.length === 0) return html``;
  return html`<h2 id="calls">${words.calls}</h2>${scrollBox(
    words.calls,
    html`<table class="calls"><thead><tr><th scope="col">${words.formulaTyped}</th><th scope="col">${words.returns}</th></tr></thead>
<tbody>${others.map((example) => html`<tr><td><code>${callText(definition, example)}</code>${example.story === undefined ? "" : html`<br><small>${example.story[lang]}</small>`}</td><td class="number">${resultText(example.result)}</td></tr>`)}</tbody></table>`,
  )}`;
}

/** The call as one would type it; of a long list only the beginning. */
export const callText = (definition: FunctionDefinition, { args }: Pick<FunctionExample, "args">): string =>
  formulaText(definition.id, args)
    .replaceAll(/\{[^}]*\}/g, (list) => shortened(list))
    .replaceAll(/,(?=[^ ])/g, ", ");

const LONGEST_LIST = 8;

/** An array constant with a space after each separator, cut after its first few elements. */
const shortened = (list: string): string => {
  const elements = [...list.slice(1, -1).matchAll(/("(?:[^"]|"")*"|[^,;"]*)([,;]|$)/g)].filter(([whole]) => whole !== "");
  const shown = elements.length > LONGEST_LIST ? elements.slice(0, 3) : elements;
  const text = shown.map(([, element, separator]) => `${element}${separator}${separator === "" ? "" : " "}`).join("");
  return `{${text}${shown.length < elements.length ? "…" : ""}}`;
};

const resultText = (result: FunctionExample["result"]): Html => {
  if (!Array.isArray(result)) return html`<code>${plain(result as CellValue)}</code>`;
  const rows = result as readonly (readonly CellValue[])[];
  return html`<code>{${rows
    .slice(0, 4)
    .map((row) => row.map(plain).join(", "))
    .join("; ")}${rows.length > 4 ? "; …" : ""}}</code>`;
};

/** The number as a cell without a format shows it. */
const plain = (cell: CellValue): string => {
  if (isCellError(cell)) return cell.error;
  if (typeof cell === "number") return String(Number(cell.toPrecision(9)));
  return typeof cell === "string" ? (cell === "" ? '""' : cell) : String(cell ?? "");
};
