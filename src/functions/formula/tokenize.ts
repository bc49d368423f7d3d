import type { Token, TokenKind } from "./token";

const NAME = String.raw`[\p{L}_\\][\p{L}\p{N}_.\\?]*`;
const SHEET = String.raw`(?:'(?:[^']|'')+'|(?:\[[^\]]+\])?${NAME}(?::${NAME})?)!`;
const CELL = String.raw`\$?[A-Za-z]{1,3}\$?[1-9]\d{0,6}`;
const CELLS = String.raw`(?:${CELL}(?::${CELL}|#)?|\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}|\$?\d{1,7}:\$?\d{1,7})(?![\p{L}\p{N}_.(\[!])`;
/** Column specifiers hold brackets of their own, one level deep, and an apostrophe before a special sign. */
const COLUMNS = String.raw`\[(?:[^\[\]']|'.|\[(?:[^\[\]']|'.)*\])*\]`;

/** In this order: what may begin like another kind comes before it. Source of the grammar: ECMA-376 part 1, 18.17.2. */
const RULES: readonly (readonly [TokenKind | "space", RegExp])[] = [
  ["space", /\s+/uy],
  ["text", /"(?:[^"]|"")*"/uy],
  ["error", /#(?:[A-Z]+(?:\/[A-Z0-9]+)?[!?]?|GETTING_DATA)/uy],
  ["function", new RegExp(String.raw`(?:(?:'(?:[^']|'')+'|[\p{L}\p{N}_.[\]]+)!)?${NAME}(?=\s*\()`, "uy")],
  ["reference", new RegExp(String.raw`${SHEET}${CELLS}`, "uy")],
  ["name", new RegExp(String.raw`${SHEET}${NAME}(?![\p{L}\p{N}_.(])`, "uy")],
  ["reference", new RegExp(CELLS, "uy")],
  ["reference", new RegExp(String.raw`(?:${NAME})?${COLUMNS}`, "uy")],
  ["number", /(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?/uy],
  ["name", new RegExp(NAME, "uy")],
  ["operator", /<=|>=|<>|[-+*/^&=<>%@:#]/uy],
  ["open", /\(/uy],
  ["close", /\)/uy],
  ["brace", /[{}]/uy],
  ["comma", /,/uy],
  ["semicolon", /;/uy],
];

/**
 * A formula in its pieces, as Office.js gives it: English function names, commas between arguments, with or without "=".
 * Undefined where something stands in it that no formula holds. Spaces are dropped.
 */
export function tokenize(formula: string): readonly Token[] | undefined {
  const tokens: Token[] = [];
  let at = formula.startsWith("=") ? 1 : 0;
  next: while (at < formula.length) {
    for (const [kind, rule] of RULES) {
      rule.lastIndex = at;
      const text = rule.exec(formula)?.[0];
      if (text === undefined) continue;
      if (kind !== "space") tokens.push({ kind, text, start: at, end: at + text.length });
      at += text.length;
      continue next;
    }
    return undefined;
  }
  return tokens;
}
