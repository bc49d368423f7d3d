import { closeBrackets } from "../../../core/cells/formula/close-brackets";
import { halfWidthFormula } from "../../../core/cells/formula/half-width";
import { spellFormula } from "../../../core/cells/formula/spell-formula";
import type { FormulaRefusal } from "./formula-refusal";

export interface FormulaRules {
  /** Why Excel would not take a text as a formula. */
  readonly refusal: (formula: string) => FormulaRefusal | undefined;
  readonly isFunction: (name: string) => boolean;
  /** Signs of full width are those of formulas, as in Excel's Chinese. */
  readonly fullWidth: boolean;
}

export type Entered = { readonly formula: string } | { readonly refusal: FormulaRefusal };

/**
 * What a text typed into a cell is as a formula: the formula the cell gets, or why it is refused with places counted in the text;
 * undefined where the text is none. What Excel mends without asking is mended: brackets are closed, signs of full width
 * taken for what they mean.
 */
export function enteredFormula(typed: string, rules: FormulaRules): Entered | undefined {
  const half = rules.fullWidth ? halfWidthFormula(typed) : undefined;
  const text = half?.text ?? typed;
  // A single "=" is a text.
  if (!text.startsWith("=") || text.length < 2) return undefined;
  const entered = closed(text, rules.refusal);
  if ("formula" in entered) return { formula: spellFormula(entered.formula, rules.isFunction) };
  // The name of a sheet may hold signs of full width without standing in quotation marks.
  if (typed !== text && typed.startsWith("=") && !rules.refusal(typed)) return { formula: spellFormula(typed, rules.isFunction) };
  const place = (at: number): number => (at === 0 ? 0 : Math.min((half?.from[at - 1] ?? at - 1) + 1, typed.length));
  const { refusal } = entered;
  return { refusal: { ...refusal, at: place(refusal.at), end: place(refusal.end) } };
}

function closed(formula: string, refusal: FormulaRules["refusal"]): Entered {
  const whole = closeBrackets(formula);
  const [asTyped, asClosed] = [refusal(formula), refusal(whole)];
  if (!asTyped) return { formula };
  if (!asClosed) return { formula: whole };
  // Of `=ABS(` it helps more to hear that an argument is missing than that the end is.
  return { refusal: asClosed.key === "argument-count" ? asClosed : asTyped };
}
