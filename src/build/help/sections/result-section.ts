import type { Lang } from "../../../core/lang";
import type { FunctionDefinition } from "../../../functions/define";
import { columnUnit } from "../../../functions/column-unit";
import { HELP_WORDS } from "../help-words";
import { html, type Html } from "../html";

/** What a cell gets: one value or a spill, its columns with their units, and the words for the keys it can hold. */
export function resultSection({ returns }: FunctionDefinition, lang: Lang): Html {
  const words = HELP_WORDS[lang];
  const columns = returns.columns ?? [];
  return html`<p>${returns.shape === "scalar" ? words.scalar.replace("{unit}", words.units[returns.unit]) : words.spills[returns.shape]}</p>
${columns.length === 0 ? "" : html`<ol class="columns">${columns.map((column, i) => html`<li>${column[lang]} <span class="badge">${words.units[columnUnit(returns, i)]}</span></li>`)}</ol>`}
${returns.labels === undefined ? "" : html`<ul class="choices">${Object.entries(returns.labels).map(([key, label]) => html`<li><code>${key}</code> ${label[lang].toLowerCase() === key.toLowerCase() ? "" : label[lang]}</li>`)}</ul>`}`;
}
