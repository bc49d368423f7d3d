import { tokenizeFormula } from "./tokenize-formula";

/** The formula with the round brackets closed at its end that it left open, as Excel closes them without asking. */
export function closeBrackets(formula: string): string {
  let open = 0;
  for (const { kind } of tokenizeFormula(formula)) open += kind === "open" ? 1 : kind === "close" ? -1 : 0;
  return formula + ")".repeat(Math.max(0, open));
}
