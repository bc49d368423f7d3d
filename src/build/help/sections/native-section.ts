import { columnLetters } from "../../../core/cells/column-letters";
import { textInFormula } from "../../../core/cells/text-in-formula";
import type { Lang } from "../../../core/lang";
import { PUNCTUATION } from "../../../core/punctuation";
import type { FunctionDefinition, Param } from "../../../functions/define";
import { plainFormula, type PlainFormula } from "../../../functions/native/plain-formula";
import { NoPlainFormError } from "../../../functions/native/plain-call";
import { NAMESPACE } from "../../../functions/namespace";
import { HELP_WORDS } from "../help-words";
import { html, type Html } from "../html";
import { toldExample } from "../told-example";

/** Where a range would lie on such a sheet. */
const LAST_ROW = 13;

/**
 * The same in Excel's own functions, with what the worked example gives in cells of their own, and its options as words; nothing where
 * there is no such form.
 */
export function nativeSection(definition: FunctionDefinition, lang: Lang): Html {
  const given = argumentsOf(definition);
  const plain = plainOf(`=${NAMESPACE}.${definition.id}(${given.map(({ place }) => place).join(",")})`);
  if (plain === undefined) return html``;
  const words = HELP_WORDS[lang];
  const where = given.flatMap(({ param, place }) => (param.choices || place === "" ? [] : [`${place} ${param.text[lang].label}`]));
  const columns = definition.returns.columns ?? [];
  const formulas = plain.cells ?? [plain.formula];
  return html`<h2 id="native">${words.native}</h2><p>${words.nativeUse}${PUNCTUATION[lang].colon}${where.join(PUNCTUATION[lang].list)}${words.stop}</p>
${formulas.map((formula, i) => html`${plain.cells ? html`<p class="column">${columns[i]?.[lang] ?? ""}</p>` : ""}<pre><code>${formula}</code></pre>`)}`;
}

interface Placed {
  readonly param: Param;
  /** A cell or range, a word, or nothing. */
  readonly place: string;
}

/** The arguments up to the last that the worked example gives. */
function argumentsOf(definition: FunctionDefinition): readonly Placed[] {
  const args = toldExample(definition)?.args ?? [];
  const isGiven = (param: Param, i: number): boolean => !param.optional || ((args[i] ?? null) !== null && args[i] !== "");
  const last = definition.params.findLastIndex(isGiven);
  return definition.params.slice(0, last + 1).map((param, i) => {
    if (!isGiven(param, i)) return { param, place: "" };
    if (param.choices) return { param, place: typeof args[i] === "string" ? textInFormula(args[i]) : String(args[i]).toUpperCase() };
    const letters = columnLetters(i + 1);
    return { param, place: param.shape === "range" ? `${letters}2:${letters}${LAST_ROW}` : `${letters}2` };
  });
}

function plainOf(call: string): PlainFormula | undefined {
  try {
    return plainFormula(call);
  } catch (error) {
    if (error instanceof NoPlainFormError) return undefined;
    throw error;
  }
}
