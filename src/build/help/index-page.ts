import type { Lang } from "../../core/lang";
import type { FunctionDefinition, FunctionFamily } from "../../functions/define";
import { NAMESPACE } from "../../functions/namespace";
import { findFunction, FUNCTIONS } from "../../functions/registry";
import { ADMIN_FILE } from "./admin-page";
import { ADMIN_WORDS } from "./admin-words";
import { HELP_WORDS } from "./help-words";
import { html, Html } from "./html";
import { helpLayout } from "./layout";
import { SEARCH_SCRIPT } from "./search-script";
import { SITUATIONS } from "./situations";

/** The list of all functions in one language: to search, by situation, by family. */
export function indexPage(lang: Lang): string {
  const words = HELP_WORDS[lang];
  return helpLayout({
    lang,
    title: words.catalogue,
    description: words.intro,
    file: "index.html",
    crumb: html`OpsPlan`,
    body: html`<h1>${words.catalogue}</h1><p class="summary">${words.intro}</p>
<div class="find" role="search" hidden data-nothing="${words.nothing}" data-matches="${words.matches}"><label for="find">${words.search}</label><input id="find" type="search" autocomplete="off" placeholder="${words.searchHint}"><small role="status"></small></div>
<section data-group><h2>${words.situations}</h2><ul class="situations">${SITUATIONS.map(({ want, ids }) => situation(want[lang], ids.map(known), lang))}</ul></section>
<div class="families">${(Object.keys(words.families) as FunctionFamily[]).map((family) => familyList(family, lang))}</div>
<p><a href="${ADMIN_FILE}">${ADMIN_WORDS[lang].title}</a></p>`,
    script: html`<script>${new Html(SEARCH_SCRIPT)}</script>`,
  });
}

const known = (id: string): FunctionDefinition => {
  const definition = findFunction(id);
  if (definition === undefined) throw new Error(`A situation names ${id}, which is no function`);
  return definition;
};

const link = ({ id }: FunctionDefinition): Html => html`<a href="${id}.html">${NAMESPACE}.${id}</a>`;

const situation = (want: string, answers: readonly FunctionDefinition[], lang: Lang): Html =>
  html`<li data-find="${[want, ...answers.map((answer) => searchText(answer, lang))].join(" ").toLowerCase()}"><span>${want}</span>${answers.map(link)}</li>`;

const familyList = (family: FunctionFamily, lang: Lang): Html => {
  const members = FUNCTIONS.filter((definition) => definition.family === family);
  return html`<section data-group><h2 id="${family}">${HELP_WORDS[lang].families[family]}</h2><dl>${members.map((definition) => html`<div data-find="${searchText(definition, lang)}"><dt>${link(definition)}</dt><dd>${definition.text[lang].summary}</dd></div>`)}</dl></section>`;
};

/** What one may type to find a function: its name, summary and use, the words people search for, and its family. */
const searchText = ({ id, text, keywords, family }: FunctionDefinition, lang: Lang): string =>
  [`${NAMESPACE}.${id}`, id.replaceAll("_", " "), text[lang].summary, text[lang].use, ...keywords, HELP_WORDS[lang].families[family]]
    .join(" ")
    .toLowerCase();
