import { parseComposed, type ParsedFormula } from "../../../core/cells/formula/parse-formula";

const REMEMBERED = 50_000;
const known = new Map<string, ParsedFormula | undefined>();

/** A formula as it is calculated, with or without "="; parsed once, whoever asks: the same text stands in many cells. */
export function parsedFormula(formula: string): ParsedFormula | undefined {
  const text = formula.startsWith("=") ? formula.slice(1) : formula;
  if (known.has(text)) return known.get(text);
  const parsed = parseComposed(text);
  if (known.size >= REMEMBERED) known.clear();
  known.set(text, parsed);
  return parsed;
}
