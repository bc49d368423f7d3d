import type { FormulaToken as GrammarToken } from "../../../core/cells/formula/formula-token";
import { tokenizeFormula } from "../../../core/cells/formula/tokenize-formula";

/** A piece of a formula, finer than those of the grammar. Texts put together again give the formula back, letter by letter. */
export interface FormulaToken {
  readonly kind: "text" | "sheet" | "bracket" | "name" | "number" | "error" | "space" | "sign";
  readonly text: string;
}

const KINDS: Partial<Record<GrammarToken["kind"], FormulaToken["kind"]>> = {
  space: "space",
  text: "text",
  "unclosed-text": "text",
  number: "number",
  boolean: "name",
  error: "error",
  unknown: "name",
};
const SIGNS: ReadonlySet<GrammarToken["kind"]> = new Set(["operator", "open", "close", "brace-open", "brace-close", "comma", "semicolon"]);
/** Within a piece of the grammar: a book or the columns of a table, a sheet in quotes, an error, words, and what stands between them. */
const PARTS = /(\[(?:[^[\]']|'[^]|\[(?:[^[\]']|'[^])*\])*(?:\]|$))|('(?:[^']|'')*')|(#REF!)|(\d+(?![^!:]))|([^!:[\]'#]+)|[^]/giu;

/** By the pieces of the grammar, which is asked for the same formula again and again. */
const finer = new WeakMap<readonly GrammarToken[], readonly FormulaToken[]>();

/** Cuts a formula, without its leading "=", into pieces. Never fails. */
export function formulaTokens(formula: string): readonly FormulaToken[] {
  const tokens = tokenizeFormula(formula);
  const pieces = finer.get(tokens) ?? tokens.flatMap(piecesOf);
  finer.set(tokens, pieces);
  return pieces;
}

function piecesOf({ kind, text }: GrammarToken): readonly FormulaToken[] {
  if (SIGNS.has(kind)) return [...text].map((sign) => ({ kind: "sign", text: sign }));
  const whole = KINDS[kind];
  if (whole && !(kind === "error" && /!./.test(text))) return [{ kind: whole, text }];
  return [...text.matchAll(PARTS)].map(([part, bracket, sheet, error, number, word]) => {
    if (bracket !== undefined) return { kind: "bracket", text: part };
    if (sheet !== undefined) return { kind: "sheet", text: part };
    if (error !== undefined) return { kind: "error", text: part };
    if (number !== undefined) return { kind: "number", text: part };
    return { kind: word === undefined ? "sign" : "name", text: part };
  });
}

/** The first token from `index` in `step` direction that is not space. */
export function neighbour(tokens: readonly FormulaToken[], index: number, step: 1 | -1): FormulaToken | undefined {
  let at = index + step;
  while (tokens[at]?.kind === "space") at += step;
  return tokens[at];
}
