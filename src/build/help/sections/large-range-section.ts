import type { Lang } from "../../../core/lang";
import type { FunctionDefinition } from "../../../functions/define";
import { HELP_WORDS } from "../help-words";
import { html, type Html } from "../html";

/** What to do where a range is larger than what Excel hands over in one call; only for functions that take ranges. */
export function largeRangeSection(definition: FunctionDefinition, lang: Lang): Html {
  if (!definition.params.some(({ shape }) => shape === "range")) return html``;
  const words = HELP_WORDS[lang];
  return html`<h2 id="large">${words.large}</h2><p>${words.largeRange}</p><ul>${words.largeWays.map((way) => html`<li>${way}</li>`)}</ul>`;
}
