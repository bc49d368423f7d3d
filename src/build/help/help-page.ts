import { isCellError, type CellValue } from "../../core/cell";
import type { Lang } from "../../core/lang";
import type { FunctionDefinition, FunctionExample, Param } from "../../functions/define";
import { formulaText } from "../../functions/formula-text";
import { NAMESPACE } from "../../functions/namespace";
import { HELP_WORDS } from "./help-words";
import { html, type Html } from "./html";
import { helpLayout } from "./layout";

/** The help page of one function in one language. */
export function helpPage(definition: FunctionDefinition, lang: Lang): string {
  const words = HELP_WORDS[lang];
  const text = definition.text[lang];
  return helpLayout({
    lang,
    title: `${NAMESPACE}.${definition.id}`,
    otherLanguage: `${definition.id}.html`,
    body: html`
<p class="crumb"><a href="index.html">${words.catalogue}</a> › ${words.families[definition.family]}</p>
<h1>${NAMESPACE}.${definition.id}</h1>
<p class="summary">${text.summary}</p>
<pre class="signature">${signature(definition)}</pre>
<h2>${words.use}</h2><p>${text.use}</p>
<h2>${words.formula}</h2><div class="formula">${text.formula.map((line) => html`<p>${line}</p>`)}</div>
<h2>${words.args}</h2>${paramTable(definition.params, lang)}
<h2>${words.returns}</h2><p>${definition.returns.shape === "scalar" ? words.scalar : words.spills}</p>
${definition.returns.columns ? html`<ol>${definition.returns.columns.map((column) => html`<li>${column[lang]}</li>`)}</ol>` : ""}
<h2>${words.examples}</h2>${examples(definition, lang)}
<h2>${words.traps}</h2><ul>${text.traps.map((trap) => html`<li>${trap}</li>`)}</ul>
${definition.related.length === 0 ? "" : html`<h2>${words.related}</h2><p>${definition.related.map((id) => html`<a href="${id}.html">${NAMESPACE}.${id}</a> `)}</p>`}
<h2>${words.sources}</h2><ul>${definition.sources.map((source) => html`<li>${source}</li>`)}</ul>`,
  });
}

const signature = (definition: FunctionDefinition): string =>
  `=${NAMESPACE}.${definition.id}(${definition.params.map((param) => (param.optional ? `[${param.name}]` : param.name)).join(", ")})`;

const paramTable = (params: readonly Param[], lang: Lang): Html => {
  const words = HELP_WORDS[lang];
  return html`<table><thead><tr><th>${words.argument}</th><th>${words.unit}</th><th>${words.meaning}</th></tr></thead><tbody>
${params.map((param) => html`<tr><th scope="row"><code>${param.name}</code><br>${param.text[lang].label}</th>
<td>${words.units[param.unit]}<br><small>${param.optional ? `${words.optional}${param.defaultText ? ` · ${words.fallback} ${param.defaultText}` : ""}` : words.required}</small></td>
<td>${param.text[lang].help}${param.choices ? html`<ul>${param.choices.map((choice) => html`<li><code>${choice.value}</code> ${choice.label[lang]}</li>`)}</ul>` : ""}</td></tr>`)}
</tbody></table>`;
};

/** Examples told as situations one by one, the rest as a table of calls and results. */
const examples = (definition: FunctionDefinition, lang: Lang): Html => {
  const told = definition.examples.filter((example) => example.story !== undefined);
  const rest = definition.examples.filter((example) => example.story === undefined && !Array.isArray(example.result));
  return html`${told.map((example) => html`<div class="example"><p>${example.story?.[lang] ?? ""}</p>
<pre>${call(definition, example)}</pre>
<div class="result"><span>${HELP_WORDS[lang].gives}</span> ${resultBlock(example.result)}</div></div>`)}
<table>${rest.map((example) => html`<tr><td><code>${call(definition, example)}</code></td><td>${resultBlock(example.result)}</td></tr>`)}</table>`;
};

const call = (definition: FunctionDefinition, example: FunctionExample): string => shorten(formulaText(definition.id, example.args));

/** Logs given as examples are long; their beginning shows the shape. */
const shorten = (formula: string): string => formula.replaceAll(/\{([^}]{60})[^}]*\}/g, "{$1…}");

const resultBlock = (result: FunctionExample["result"]): Html =>
  Array.isArray(result)
    ? html`<table class="cells">${(result as CellValue[][]).map((row) => html`<tr>${row.map((cell) => html`<td>${cellText(cell)}</td>`)}</tr>`)}</table>`
    : html`<code>${cellText(result as CellValue)}</code>`;

const cellText = (cell: CellValue): string => {
  if (isCellError(cell)) return cell.error;
  return typeof cell === "number" ? String(Number(cell.toPrecision(9))) : String(cell ?? "");
};
