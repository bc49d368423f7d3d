import { FUTURE_PREFIX } from "./future-functions";
import { lambdaNames } from "./lambda-names";
import { formulaTokens, neighbour, type FormulaToken } from "./tokens";

/** Excel's own way to store a custom function of an add-in; another Excel without it shows the cached value. */
const CUSTOM_FUNCTION = /^OPS\.([\p{L}\p{N}_.]+)$/iu;

/** `[@cost]`, `[@[ad cost]]` and `[@]` in the long form files use. */
function longThisRow(bracket: string): string {
  const inner = /^\[\s*@([\s\S]*)\]$/.exec(bracket)?.[1];
  if (inner === undefined) return bracket;
  if (inner.trim() === "") return "[#This Row]";
  return `[[#This Row],${inner.trim().startsWith("[") ? inner.trim() : `[${inner.trim()}]`}]`;
}

function functionName(name: string): string {
  const custom = CUSTOM_FUNCTION.exec(name);
  if (custom?.[1]) return `_xldudf_OPS_${custom[1].toUpperCase().replaceAll(".", "_")}`;
  return `${FUTURE_PREFIX.get(name.toUpperCase()) ?? ""}${name}`;
}

/** Where the operand that ends before `index` begins: a reference or a bracketed call. */
function operandStart(pieces: readonly string[], tokens: readonly FormulaToken[], index: number): number {
  let at = index - 1;
  if (tokens[at]?.text === ")") {
    for (let depth = 0; at >= 0; at--) {
      if (tokens[at]?.text === ")") depth++;
      if (tokens[at]?.text === "(" && --depth === 0) break;
    }
  }
  while (at > 0 && ["name", "sheet", "bracket"].includes(tokens[at - 1]?.kind ?? "")) at--;
  if (tokens[at - 1]?.text === "!") at = operandStart(pieces, tokens, at - 1);
  return Math.max(at, 0);
}

/** `A1#` becomes ANCHORARRAY(A1). Changes `pieces`. */
function anchorSpills(pieces: string[], tokens: readonly FormulaToken[]): void {
  tokens.forEach((token, index) => {
    if (token.kind !== "sign" || token.text !== "#" || index === 0) return;
    const start = operandStart(pieces, tokens, index);
    pieces[start] = `_xlfn.ANCHORARRAY(${pieces[start]}`;
    pieces[index] = ")";
  });
}

/** `@A1:A9` becomes SINGLE(A1:A9). Changes `pieces`. */
function singleOut(pieces: string[], tokens: readonly FormulaToken[]): void {
  tokens.forEach((token, index) => {
    if (token.kind !== "sign" || token.text !== "@") return;
    let end = index + 1;
    for (let depth = 0; end < tokens.length; end++) {
      const text = tokens[end]?.text ?? "";
      if (text === "(") depth++;
      else if (text === ")" && --depth < 0) break;
      else if (depth === 0 && tokens[end]?.kind === "sign" && !":!#$)".includes(text)) break;
    }
    pieces[index] = "_xlfn.SINGLE(";
    pieces[end - 1] += ")";
  });
}

/**
 * A formula as people write it, in the form an .xlsx file holds: prefixes on newer functions, marked LET
 * and LAMBDA names, this-row references in full. `table` is the table the cell lies in.
 */
export function toFileFormula(formula: string, table?: string): string {
  const tokens = formulaTokens(formula.replace(/^=/, ""));
  const bound = lambdaNames(tokens);
  const pieces = tokens.map((token, index) => {
    if (token.kind === "bracket") {
      const before = tokens[index - 1];
      const owned = before?.kind === "name";
      const external = neighbour(tokens, index, 1)?.kind === "name" && !owned;
      return `${owned || external || !table ? "" : table}${longThisRow(token.text)}`;
    }
    if (token.kind !== "name") return token.text;
    if (bound.has(token.text.toUpperCase())) return `_xlpm.${token.text}`;
    return neighbour(tokens, index, 1)?.text === "(" ? functionName(token.text) : token.text;
  });
  anchorSpills(pieces, tokens);
  singleOut(pieces, tokens);
  return pieces.join("");
}
