import type { Lang } from "../../core/lang";
import type { FunctionFamily } from "../../functions/define";
import { FUNCTIONS } from "../../functions/registry";
import { NAMESPACE } from "../../functions/namespace";
import { HELP_WORDS } from "./help-words";
import { html } from "./html";
import { helpLayout } from "./layout";

/** The list of all functions in one language, by family. */
export function cataloguePage(lang: Lang): string {
  const words = HELP_WORDS[lang];
  const families = Object.keys(words.families) as FunctionFamily[];
  return helpLayout({
    lang,
    title: words.catalogue,
    otherLanguage: "index.html",
    body: html`<h1>${words.catalogue}</h1><p class="summary">${words.intro}</p>
${families.map((family) => {
  const members = FUNCTIONS.filter((definition) => definition.family === family);
  return members.length === 0 ? "" : html`<h2>${words.families[family]}</h2><dl>${members.map((definition) => html`<dt><a href="${definition.id}.html">${NAMESPACE}.${definition.id}</a></dt><dd>${definition.text[lang].summary}</dd>`)}</dl>`;
})}`,
  });
}
