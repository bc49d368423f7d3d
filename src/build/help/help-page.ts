import type { Lang } from "../../core/lang";
import type { FunctionDefinition } from "../../functions/define";
import { inReadersWords } from "../../functions/in-readers-words";
import { NAMESPACE } from "../../functions/namespace";
import { chartFigure } from "./chart/chart-figure";
import { HELP_WORDS } from "./help-words";
import { html, type Html } from "./html";
import { helpLayout } from "./layout";
import { prose } from "./prose";
import { argumentSection } from "./sections/argument-section";
import { callTable } from "./sections/call-table";
import { errorSection } from "./sections/error-section";
import { exampleSection } from "./sections/example-section";
import { formulaSection } from "./sections/formula-section";
import { largeRangeSection } from "./sections/large-range-section";
import { nativeSection } from "./sections/native-section";
import { relatedSection } from "./sections/related-section";
import { resultSection } from "./sections/result-section";

/** The help page of one function in one language. */
export function helpPage(told: FunctionDefinition, lang: Lang): string {
  const definition = inReadersWords(told, lang);
  const words = HELP_WORDS[lang];
  const text = definition.text[lang];
  return helpLayout({
    lang,
    title: `${NAMESPACE}.${definition.id}`,
    description: text.summary,
    file: `${definition.id}.html`,
    crumb: html`<a href="index.html">${words.catalogue}</a> › <a href="index.html#${definition.family}">${words.families[definition.family]}</a>`,
    body: html`
<h1>${NAMESPACE}.<wbr>${breakable(definition.id)}</h1>
<p class="summary">${prose(text.summary, definition.id)}</p>
<pre class="signature"><code>${signature(definition)}</code></pre>
${section("use", words.use, html`<p>${prose(text.use, definition.id)}</p>`)}
${section("example", words.example, html`${exampleSection(definition, lang)}${chartFigure(definition, lang)}`)}
${section("formula", words.formula, formulaSection(definition, lang))}
${nativeSection(definition, lang)}
${section("arguments", words.args, argumentSection(definition, lang))}
${section("result", words.returns, resultSection(definition, lang))}
${section("traps", words.traps, html`<ul class="traps">${text.traps.map((trap) => html`<li>${prose(trap, definition.id)}</li>`)}</ul>`)}
${section("errors", words.errors, errorSection(definition, lang))}
${callTable(definition, lang)}
${largeRangeSection(definition, lang)}
${relatedSection(definition, lang)}
${section("sources", words.sources, html`<ul class="sources">${definition.sources.map((source) => html`<li>${source}</li>`)}</ul>`)}`,
  });
}

const section = (id: string, title: string, body: Html): Html => html`<h2 id="${id}">${title}</h2>${body}`;

const signature = (definition: FunctionDefinition): string =>
  `=${NAMESPACE}.${definition.id}(${definition.params.map((param) => (param.optional ? `[${param.name}]` : param.name)).join(", ")})`;

/** A long name may break after its underscores. */
const breakable = (id: string): Html => html`${id.split("_").map((part, i) => html`${i === 0 ? "" : html`_<wbr>`}${part}`)}`;
