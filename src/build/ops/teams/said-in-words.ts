import type { Lang } from "../../../core/lang";
import { PUNCTUATION } from "../../../core/punctuation";
import { TeamTemplateError } from "../../../teams/templates/refusal";
import { refusalLines } from "../../../teams/templates/template-words";

/** What is done with a template; why one is not taken is said in words. */
export function saidInWords<T>(lang: Lang, act: () => T): T {
  try {
    return act();
  } catch (error) {
    if (!(error instanceof TeamTemplateError)) throw error;
    throw new Error(refusalLines(error.refusals, lang).join(PUNCTUATION[lang].sentences), { cause: error });
  }
}
