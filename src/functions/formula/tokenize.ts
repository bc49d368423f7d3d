import type { FormulaTokenKind } from "../../core/cells/formula/formula-token";
import { tokenizeFormula } from "../../core/cells/formula/tokenize-formula";
import type { Token, TokenKind } from "./token";

const KINDS: Partial<Record<FormulaTokenKind, TokenKind>> = {
  text: "text",
  number: "number",
  boolean: "name",
  error: "error",
  reference: "reference",
  table: "reference",
  name: "name",
  function: "function",
  operator: "operator",
  open: "open",
  close: "close",
  "brace-open": "brace",
  "brace-close": "brace",
  comma: "comma",
  semicolon: "semicolon",
};

/**
 * A formula in its pieces, as Office.js gives it: English function names, commas between arguments, with or without "=".
 * Undefined where something stands in it that no formula holds. Spaces are dropped, and what a cell has spilled (`C3#`) is one piece.
 */
export function tokenize(formula: string): readonly Token[] | undefined {
  const offset = formula.startsWith("=") ? 1 : 0;
  const tokens: Token[] = [];
  for (const { kind, text, start } of tokenizeFormula(formula.slice(offset))) {
    const own = KINDS[kind];
    const [from, before] = [start + offset, tokens.at(-1)];
    const spilled = text === "#" && before?.kind === "reference" && before.end === from;
    if (spilled) tokens[tokens.length - 1] = { ...before, text: `${before.text}#`, end: from + 1 };
    else if (own) tokens.push({ kind: own, text, start: from, end: from + text.length });
    else if (kind !== "space") return undefined;
  }
  return tokens;
}
