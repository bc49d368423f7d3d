import type { Lang } from "../../../core/lang";
import type { FunctionDefinition, Param } from "../../../functions/define";
import { defaultWords } from "../../../locale/function-defaults";
import { choiceLabel } from "../choice-label";
import { HELP_WORDS } from "../help-words";
import { html, type Html } from "../html";
import { prose } from "../prose";

/** Every argument: what it is called, what it means, its unit, its default and its choices. */
export const argumentSection = ({ id, params }: FunctionDefinition, lang: Lang): Html =>
  html`<dl class="arguments">${params.map(
    (
      param,
    ) => html`<div id="arg-${param.name}"><dt><code>${param.name}</code><span class="label">${param.text[lang].label}</span>${badges(param, lang)}</dt>
<dd>${prose(param.text[lang].help, id)}${choices(param, lang)}</dd></div>`,
  )}</dl>`;

const badges = (param: Param, lang: Lang): Html => {
  const words = HELP_WORDS[lang];
  const text = param.choices === undefined ? defaultWords(param, lang) : param.defaultText;
  const fallback = text === undefined ? "" : html`<span class="badge">${words.fallback} <b>${text}</b></span>`;
  return html`<span class="badges"><span class="badge">${param.choices === undefined ? words.units[param.unit] : words.choice}${param.shape === "range" ? ` · ${words.range}` : ""}</span>${
    param.optional ? html`<span class="badge">${words.optional}</span>${fallback}` : html`<span class="badge must">${words.required}</span>`
  }</span>`;
};

const choices = ({ choices: all }: Param, lang: Lang): Html =>
  all === undefined
    ? html``
    : html`<ul class="choices">${all.map((choice) => html`<li><code>${choice.value}</code> ${choiceLabel(choice, lang)}</li>`)}</ul>`;
