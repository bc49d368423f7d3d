import { readReference } from "./read-reference";
import type { FormulaToken, FormulaTokenKind } from "./formula-token";

const NAME = String.raw`[\p{L}_\\][\p{L}\p{M}\p{N}_.\\?]*`;
/** Anything but what has a meaning of its own in a formula. Source: ECMA-376 part 1, 18.17.2.2, sheet-name-character. */
const PLAIN_SHEET = String.raw`[^\s'*\[\]\\:/?;{}#"=<>&+\-^%,()!@$|]+`;
const SHEET = String.raw`(?:'(?:[^']|''){1,255}'|(?:\[[^\[\]]+\])?${PLAIN_SHEET}(?::${PLAIN_SHEET})?|\[[^\[\]]+\])!`;
const CELL = String.raw`\$?[A-Za-z]{1,3}\$?\d{1,7}`;
const CELLS = String.raw`(?:${CELL}(?::${CELL})?|\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}|\$?\d{1,7}:\$?\d{1,7})`;
/** Letters or digits right after it would make it another word. */
const END = String.raw`(?![\p{L}\p{M}\p{N}_.\\?$!(\[])`;

const sticky = (source: string): RegExp => new RegExp(source, "uy");

type Rule = readonly [FormulaTokenKind, RegExp];

const rule = (kind: FormulaTokenKind, source: string): Rule => [kind, sticky(source)];

/** In this order: what may begin like another kind comes before it. Sheets are looked for only where there is an exclamation mark. */
const words = (sheet: string): readonly Rule[] => [
  rule("function", String.raw`${sheet}${NAME}(?=\()`),
  rule("reference", `${sheet}${CELLS}${END}`),
  rule("reference", `${sheet}${CELL}${END}`),
  ...(sheet === "" ? [] : [rule("error", `${sheet}#REF!`), rule("name", `${SHEET}${NAME}`)]),
  rule("function", String.raw`${sheet}${NAME}(?=[ \t\r\n]+\()`),
  rule("number", String.raw`(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?`),
  rule("boolean", String.raw`(?:[Tt][Rr][Uu][Ee]|[Ff][Aa][Ll][Ss][Ee])${END}`),
  rule("name", String.raw`${NAME}(?!\[)`),
];
const PLAIN_WORDS = words("");
const WORDS = words(`(?:${SHEET})?`);

const SIGNS: readonly Rule[] = [rule("operator", "<=|>=|<>|[-+*/^&=<>%@:#]")];
const TEXTS: readonly Rule[] = [rule("text", `"(?:[^"]|"")*"`), rule("unclosed-text", `"[^]*`)];
const SPACES: readonly Rule[] = [rule("space", String.raw`[ \t\r\n]+`)];
const SINGLE: Readonly<Record<string, FormulaTokenKind>> = {
  "(": "open",
  ")": "close",
  "{": "brace-open",
  "}": "brace-close",
  ",": "comma",
  ";": "semicolon",
};
const BY_SIGN = new Map<string, readonly Rule[]>([
  ...[..."-+*/^&=<>%@:#"].map((sign) => [sign, SIGNS] as const),
  ...[..." \t\r\n"].map((sign) => [sign, SPACES] as const),
  ['"', TEXTS],
]);
const ERROR =
  /#(?:NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|GETTING_DATA|SPILL!|CALC!|FIELD!|BLOCKED!|CONNECT!|UNKNOWN!|BUSY!|EXTERNAL!|PYTHON!)/iy;
/** What was on a sheet that is gone: `#REF!A1`. */
const LOST = sticky(`#REF!(?:${CELLS}|${NAME})${END}`);
const TABLE_NAME = sticky(String.raw`(?:${NAME})?(?=\[)`);

/** Kinds after which a "#" asks for what a cell has spilled and does not begin an error. */
const OPERANDS: ReadonlySet<FormulaTokenKind> = new Set(["reference", "name", "table", "close"]);

/**
 * The pieces of formulas that were cut last, so many of so many characters at most: a table has one formula in all rows of a column, and
 * what checks, writes and calculates a formula cuts it anew each.
 */
const KEPT = { formulas: 2000, length: 400 };
const kept = new Map<string, readonly FormulaToken[]>();

/**
 * Cuts a formula into pieces; never fails and takes time in proportion to the length. What no formula holds is "unknown",
 * what is not finished is "unclosed". The formula comes with or without its "=".
 */
export function tokenizeFormula(formula: string): readonly FormulaToken[] {
  const known = kept.get(formula);
  if (known) return known;
  const tokens = cut(formula);
  if (formula.length <= KEPT.length) {
    if (kept.size >= KEPT.formulas) kept.clear();
    kept.set(formula, tokens);
  }
  return tokens;
}

function cut(formula: string): readonly FormulaToken[] {
  const tokens: FormulaToken[] = [];
  const rules = formula.includes("!") ? WORDS : PLAIN_WORDS;
  let at = 0;
  while (at < formula.length) {
    const token = tokenAt(formula, at, tokens.at(-1), rules);
    tokens.push(token);
    at += token.text.length;
  }
  return tokens;
}

function tokenAt(formula: string, start: number, before: FormulaToken | undefined, rules: readonly Rule[]): FormulaToken {
  const sign = formula[start] as string;
  const single = SINGLE[sign];
  if (single) return { kind: single, text: sign, start };
  const known = BY_SIGN.get(sign);
  if (known) return errorAt(formula, start, before) ?? ruledAt(formula, start, known) ?? unknownAt(formula, start);
  return tableAt(formula, start) ?? ruledAt(formula, start, rules) ?? unknownAt(formula, start);
}

const STRANGE = /[^\s"'()[\]{},;+\-*/^&=<>%@:#]+|[^]/y;
function unknownAt(formula: string, start: number): FormulaToken {
  STRANGE.lastIndex = start;
  return { kind: "unknown", text: STRANGE.exec(formula)?.[0] ?? formula.slice(start), start };
}

function errorAt(formula: string, start: number, before: FormulaToken | undefined): FormulaToken | undefined {
  if (formula[start] !== "#" || (before && OPERANDS.has(before.kind))) return undefined;
  LOST.lastIndex = start;
  ERROR.lastIndex = start;
  const text = (LOST.exec(formula) ?? ERROR.exec(formula))?.[0];
  return text === undefined ? undefined : { kind: "error", text, start };
}

function ruledAt(formula: string, start: number, rules: readonly Rule[]): FormulaToken | undefined {
  for (const [kind, pattern] of rules) {
    pattern.lastIndex = start;
    const text = pattern.exec(formula)?.[0];
    if (text === undefined || text === "") continue;
    // A1048577 and XFE1 lie outside the sheet: words like any other.
    if (kind === "reference" && !readReference(text)) continue;
    return { kind, text, start };
  }
  return undefined;
}

/** `Table[...]` and `[...]`; but `[Book.xlsx]Sheet1!A1` is a reference into another file. */
function tableAt(formula: string, start: number): FormulaToken | undefined {
  if (!formula.includes("[", start)) return undefined;
  TABLE_NAME.lastIndex = start;
  const name = TABLE_NAME.exec(formula)?.[0];
  if (name === undefined || (name === "" && isBook(formula, start))) return undefined;
  const end = bracketEnd(formula, start + name.length);
  return { kind: end === undefined ? "unclosed-bracket" : "table", text: formula.slice(start, end), start };
}

const BOOK = sticky(String.raw`\[[^\[\]]+\](?:${PLAIN_SHEET}(?::${PLAIN_SHEET})?)?!`);
function isBook(formula: string, start: number): boolean {
  BOOK.lastIndex = start;
  return BOOK.test(formula);
}

/** The end of the bracket that opens at `start`, with nesting and the apostrophe that escapes. */
function bracketEnd(formula: string, start: number): number | undefined {
  let depth = 0;
  for (let at = start; at < formula.length; at += 1) {
    const sign = formula[at];
    if (sign === "'") at += 1;
    else if (sign === "[") depth += 1;
    else if (sign === "]" && --depth === 0) return at + 1;
  }
  return undefined;
}
