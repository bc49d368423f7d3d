import { parseComposed, type ParsedFormula } from "../../../core/cells/formula/parse-formula";

/** Formulas parsed before, by their text; the same text stands in many cells. */
export class ParsedFormulas {
  private readonly known = new Map<string, ParsedFormula | undefined>();

  of(formula: string): ParsedFormula | undefined {
    if (this.known.size > 50_000) this.known.clear();
    if (!this.known.has(formula)) this.known.set(formula, parseComposed(formula.replace(/^=/, "")));
    return this.known.get(formula);
  }
}
