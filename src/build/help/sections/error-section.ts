import { isCellError, type CellError, type ErrorCode } from "../../../core/cell";
import type { Lang } from "../../../core/lang";
import type { FunctionDefinition, RawArgument } from "../../../functions/define";
import { invoke } from "../../../functions/invoke";
import { HELP_WORDS } from "../help-words";
import { html, type Html } from "../html";
import { prose } from "../prose";
import { scrollBox } from "../scroll-box";
import { toldExample } from "../told-example";
import { callText } from "./call-table";

interface Failure {
  readonly error: ErrorCode;
  readonly message: string;
  readonly args: readonly RawArgument[];
}

const ORDER: readonly ErrorCode[] = ["#VALUE!", "#NUM!", "#DIV/0!", "#N/A"];
const MOST_OF_A_KIND = 3;

/** Each error the function can give: what it means here, as the function itself says it, and a call that gives it. */
export function errorSection(definition: FunctionDefinition, lang: Lang): Html {
  const words = HELP_WORDS[lang];
  const failures = failuresOf(definition, lang);
  return scrollBox(
    words.errors,
    html`<table class="errors"><thead><tr><th scope="col">${words.error}</th><th scope="col">${words.meaning}</th></tr></thead><tbody>
${ORDER.flatMap((error) => failures.filter((failure) => failure.error === error)).map(({ error, message, args }) => html`<tr><th scope="row"><code>${error}</code></th><td>${prose(message, definition.id)}<br><small>${words.forExample} <code>${callText(definition, { args })}</code></small></td></tr>`)}
<tr><th scope="row"><code>#N/A</code> …</th><td>${words.errorPassedOn}</td></tr></tbody></table>`,
  );
}

/** What the examples and a few wrong arguments lead to, one of each sentence. */
function failuresOf(definition: FunctionDefinition, lang: Lang): Failure[] {
  const found: Failure[] = [];
  const calls = [...definition.examples.map(({ args }) => args), ...wrongCalls(definition)];
  for (const args of calls) {
    const error = firstError(invoke(definition, args, lang));
    if (error?.message === undefined) continue;
    const alike = found.filter((one) => one.error === error.error);
    const known = alike.some(({ message }) => shape(message) === shape(error.message ?? ""));
    if (!known && alike.length < MOST_OF_A_KIND) found.push({ error: error.error, message: error.message, args });
  }
  return found;
}

/** The told example with one argument replaced: left out, a text, below and above what is possible, zero. */
const wrongCalls = (definition: FunctionDefinition): RawArgument[][] => {
  const { args } = toldExample(definition);
  const wrong = (i: number): RawArgument[] => {
    const param = definition.params[i];
    if (param?.choices !== undefined) return ["?"];
    return param?.unit === "text" ? [] : ["abc", -1, 2, 0];
  };
  return definition.params.flatMap((_, i) =>
    i < args.length ? wrong(i).map((value) => args.map((arg, k) => (k === i ? replaced(arg, value) : arg))) : [],
  );
};

/** In a range only its last cell becomes wrong. */
const replaced = (arg: RawArgument, value: RawArgument): RawArgument => {
  if (!Array.isArray(arg)) return value;
  const rows = arg as readonly (readonly RawArgument[])[];
  return rows.map((row, r) => row.map((cell, c) => (r === rows.length - 1 && c === row.length - 1 ? value : cell))) as RawArgument;
};

const firstError = (result: ReturnType<typeof invoke>): CellError | undefined =>
  Array.isArray(result) ? (result.flat().find(isCellError) as CellError | undefined) : isCellError(result) ? result : undefined;

/** The sentence without its numbers and quotations, which alone do not make it another. */
const shape = (message: string): string => message.replaceAll(/“[^”]*”|[−-]?[\d.]+/g, "…");
