import { LANGS, type Lang } from "../../../core/lang";
import type { FunctionDefinition } from "../../../functions/define";
import type { FunctionMath, SymbolWords } from "../../../functions/math";
import { HELP_WORDS } from "../help-words";
import { html, type Html } from "../html";
import { prose } from "../prose";
import { scrollBox } from "../scroll-box";
import { typeset } from "../typeset";

/** The formula as mathematics, and what each symbol stands for. */
export function formulaSection(definition: FunctionDefinition, lang: Lang): Html {
  const { math } = definition;
  return html`<div class="formula">${math.lines.map((line) => mathLine(line, lang))}</div>${where(definition, math, lang)}`;
}

const mathLine = (line: FunctionMath["lines"][number], lang: Lang): Html => {
  const [formula, ...texts] = typeof line === "string" ? [line] : line;
  const words = texts[LANGS.indexOf(lang)];
  return html`<div class="line">${words === undefined ? "" : html`<span class="case">${words}</span>`}${scrollBox(HELP_WORDS[lang].formula, typeset(formula, true))}</div>`;
};

const where = (definition: FunctionDefinition, { where: symbols }: FunctionMath, lang: Lang): Html =>
  html`<dl class="where" aria-label="${HELP_WORDS[lang].where}">${symbols.map((symbol) => html`<div><dt>${typeset(symbol[0], false)}</dt><dd>${meaning(definition, symbol, lang)}</dd></div>`)}</dl>`;

function meaning(definition: FunctionDefinition, symbol: SymbolWords, lang: Lang): Html {
  if (symbol.length === 3) return prose(symbol[1 + LANGS.indexOf(lang)] ?? "", definition.id);
  const param = definition.params.find(({ name }) => name === symbol[1]);
  if (param === undefined) throw new Error(`${definition.id}: "${symbol[1]}" in the formula's symbols is no argument`);
  return html`${param.text[lang].label} <a href="#arg-${param.name}"><code>${param.name}</code></a>`;
}
