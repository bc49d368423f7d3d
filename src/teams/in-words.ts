import type { Lang } from "../core/lang";
import { PUNCTUATION } from "../core/punctuation";
import { ownCalls } from "../functions/formula/own-calls";
import { parseFormula } from "../functions/formula/parse-formula";

/** What the calls of our functions in a formula work out and from what: the summary of each, and its arguments by their labels. */
export function inWords(formula: string, lang: Lang): string {
  const node = parseFormula(formula);
  const { clauses, colon, bracketed } = PUNCTUATION[lang];
  return (node ? ownCalls(node) : [])
    .map(({ definition: { text, params }, call }) => {
      const given = call.args.flatMap((arg, index) => {
        const param = params[Math.min(index, params.length - 1)];
        const written = formula.slice(arg.start, arg.end).trim();
        return param && written !== "" ? [`${param.text[lang].label}${colon}${written}`] : [];
      });
      const summary = text[lang].summary.replace(/[.。]$/, "");
      return given.length > 0 ? summary + bracketed(given.join(clauses)) : summary;
    })
    .join(clauses);
}
