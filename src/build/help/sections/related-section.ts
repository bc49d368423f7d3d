import type { Lang } from "../../../core/lang";
import type { FunctionDefinition } from "../../../functions/define";
import { NAMESPACE } from "../../../functions/namespace";
import { findFunction } from "../../../functions/registry";
import { HELP_WORDS } from "../help-words";
import { html, type Html } from "../html";

/** The functions to look at next, each with what it answers. */
export function relatedSection(definition: FunctionDefinition, lang: Lang): Html {
  if (definition.related.length === 0) return html``;
  return html`<h2 id="related">${HELP_WORDS[lang].related}</h2><ul class="related">${definition.related.map((id) => html`<li><a href="${id}.html">${NAMESPACE}.${id}</a> <span>${findFunction(id)?.text[lang].summary ?? ""}</span></li>`)}</ul>`;
}
