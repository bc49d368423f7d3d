import type { Lang } from "../../core/lang";
import { ADMIN_WORDS } from "./admin-words";
import { HELP_WORDS } from "./help-words";
import { html, type Html } from "./html";
import { helpLayout } from "./layout";

export const ADMIN_FILE = "admin.html";

const list = (lines: readonly string[], ordered: boolean): Html => {
  const items = lines.map((line) => html`<li>${line}</li>`);
  return ordered ? html`<ol>${items}</ol>` : html`<ul>${items}</ul>`;
};

/** For whoever rolls the add-in out: how, what is stored where, how to take it away. */
export function adminPage(lang: Lang): string {
  const words = ADMIN_WORDS[lang];
  const pairs = words.storedRows.flatMap((where, at, all) => (at % 2 === 0 ? [[where, all[at + 1] ?? ""] as const] : []));
  return helpLayout({
    lang,
    title: words.title,
    description: words.intro,
    file: ADMIN_FILE,
    crumb: html`<a href="index.html">${HELP_WORDS[lang].catalogue}</a>`,
    body: html`<h1>${words.title}</h1><p class="summary">${words.intro}</p>
<h2 id="deploy">${words.deploy}</h2>${list(words.deploySteps, true)}
<h2 id="rights">${words.rights}</h2>${list(words.rightsLines, false)}
<h2 id="stored">${words.stored}</h2><div class="scroll" tabindex="0" role="region" aria-labelledby="stored"><table class="calls"><thead><tr><th scope="col">${words.where}</th><th scope="col">${words.what}</th></tr></thead><tbody>${pairs.map(([where, what]) => html`<tr><th scope="row">${where}</th><td>${what}</td></tr>`)}</tbody></table></div>
<p>${words.storedNote}</p>
<h2 id="remove">${words.remove}</h2>${list(words.removeSteps, true)}
<h2 id="help">${words.help}</h2>${list(words.helpLines, false)}`,
  });
}
