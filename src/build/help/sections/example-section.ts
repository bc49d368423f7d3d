import type { Lang } from "../../../core/lang";
import type { Choice, FunctionDefinition, RawArgument } from "../../../functions/define";
import { intermediatesOf } from "../../../functions/working/intermediates-of";
import { workingOf } from "../../../functions/working/working-of";
import { columnUnit } from "../../../functions/column-unit";
import { choiceLabel } from "../choice-label";
import { HELP_WORDS } from "../help-words";
import { html, type Html } from "../html";
import { prose } from "../prose";
import { layOutCall } from "../sheet/lay-out-call";
import type { Rows } from "../sheet/rows";
import { sheetPicture } from "../sheet/sheet-picture";
import { toldExample } from "../told-example";
import { valueText } from "../value-text";

/** A situation worked through as a sheet shows it: the inputs, the formula, what the cell says. */
export function exampleSection(definition: FunctionDefinition, lang: Lang): Html {
  const words = HELP_WORDS[lang];
  const { args, story } = toldExample(definition);
  const unitOf = (column: number) => columnUnit(definition.returns, column);
  const call = layOutCall(definition, args, lang, {
    result: words.returns,
    columnNames: definition.returns.columns?.map((column) => column[lang]) ?? [],
    columnUnit: unitOf,
  });
  const single = call.at === call.result;
  const shown = single
    ? html`<b class="answer">${valueText(call.values[0]?.[0] ?? null, unitOf(0), lang)}</b>`
    : html`<b>${call.result}</b>`;
  return html`<p class="story">${prose(story?.[lang] ?? "", definition.id)}</p>
<ol class="steps"><li>${words.enterInputs} <b>${inputsText(call.inputs, words.and)}</b>${words.stop}</li>
<li>${words.inCell} <b>${call.at}</b> ${words.type} <code>${call.formula}</code></li>
<li>${single ? words.cellShows : words.cellSpills} ${shown}${words.stop}</li>${working(definition, args, call.values, lang)}</ol>
${optionsInForce(definition, args, lang)}${sheetPicture(call, lang, words.sheet)}`;
}

/** The number hangs on its options, so they stand beside it, those left out too. */
function optionsInForce({ params }: FunctionDefinition, args: readonly RawArgument[], lang: Lang): Html {
  const chosen = params.flatMap((param, i) => {
    const choice = param.choices?.find(({ value }) => value === String(args[i] ?? param.defaultText));
    return choice === undefined || isYesOrNo(choice)
      ? []
      : [html`<span class="badge">${param.text[lang].label} <b>${choice.value}</b> ${choiceLabel(choice, lang)}</span> `];
  });
  return chosen.length === 0 ? html`` : html`<p class="badges">${chosen}</p>`;
}

const isYesOrNo = ({ value }: Choice): boolean => value === "TRUE" || value === "FALSE";

/** The numbers on the way, and the formula with the example's numbers in it where it is arithmetic. */
function working(definition: FunctionDefinition, args: readonly RawArgument[], result: Rows, lang: Lang): Html {
  const given = definition.params.map((_, i) => args[i] ?? null);
  const steps = workingOf(definition, given, result, lang);
  const numbers = intermediatesOf(definition, given, lang);
  const onTheWay = numbers.map(
    ({ name, value, unit }) => html`<div class="working">${name[lang]} <b>${valueText(value, unit, lang)}</b></div>`,
  );
  return steps.length + numbers.length === 0
    ? html``
    : html`<li>${HELP_WORDS[lang].worked}${onTheWay}${steps.map(({ words, values, result: value, unit }) => html`<div class="working"><small>${words}</small><br>${values} = <b>${valueText(value, unit, lang)}</b></div>`)}</li>`;
}

/** The ranges that hold the inputs; single cells next to each other are named as one. */
function inputsText(inputs: readonly string[], and: string): string {
  const isCell = (address: string) => !address.includes(":");
  const groups: string[][] = [];
  for (const address of inputs) {
    const last = groups.at(-1);
    if (last !== undefined && isCell(address) && last.every(isCell)) last.push(address);
    else groups.push([address]);
  }
  return groups.map((group) => (group.length === 1 ? group[0] : `${group[0] ?? ""}:${group.at(-1) ?? ""}`)).join(and);
}
