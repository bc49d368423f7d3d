import { isCellError, type CellError, type CellValue } from "../../core/cell";
import type { Lang } from "../../core/lang";
import type { Param, RawArgument } from "../../functions/define";
import { PANE_FUNCTION_WORDS } from "../../locale/pane-functions";

type Rows = readonly (readonly CellValue[])[];

interface Argument {
  readonly param: Param;
  readonly value: RawArgument | undefined;
}

/**
 * An error value as a sentence: which argument it comes from and how to mend it. Functions of ours bring the sentence
 * along; an error in a cell they read does not.
 */
export function errorSentence({ error, message }: CellError, args: readonly Argument[], lang: Lang): string {
  const words = PANE_FUNCTION_WORDS[lang];
  if (message) return message;
  for (const { param, value } of args) {
    if (isCellError(value)) return words.argumentErrorSingle(param.text[lang].label, value.error);
    if (!Array.isArray(value)) continue;
    const cells = (value as Rows).flat();
    const at = cells.findIndex(isCellError);
    const found = cells[at];
    if (isCellError(found))
      return cells.length === 1
        ? words.argumentErrorSingle(param.text[lang].label, found.error)
        : words.argumentError(param.text[lang].label, found.error, at + 1);
  }
  const known: Readonly<Record<string, string>> = words.errors;
  return known[error] ?? words.errors.other;
}
