import { formulaTokens, neighbour, type FormulaToken } from "./tokens";

/** Functions whose result is more than one cell. */
const SPILLING = new Set(`
FILTER SORT SORTBY UNIQUE SEQUENCE RANDARRAY VSTACK HSTACK TAKE DROP TOCOL TOROW WRAPROWS WRAPCOLS CHOOSECOLS CHOOSEROWS EXPAND
TEXTSPLIT GROUPBY PIVOTBY MAP SCAN BYROW BYCOL MAKEARRAY REDUCE TRANSPOSE FREQUENCY LINEST LOGEST TREND GROWTH MMULT MINVERSE MUNIT
MODE.MULT TRIMRANGE`.trim().split(/\s+/));

/** Functions that take one value where a range may stand, and then give as many results as the range has cells. */
const ONE_VALUE = new Set(`
IF IFERROR IFNA IFS SWITCH CHOOSE ABS INT ROUND ROUNDUP ROUNDDOWN MOD SIGN SQRT EXP LN LOG LOG10 POWER CEILING FLOOR TRUNC
YEAR MONTH DAY WEEKDAY WEEKNUM ISOWEEKNUM HOUR MINUTE SECOND DATE DATEVALUE EOMONTH TEXT VALUE LEFT RIGHT MID LEN TRIM UPPER LOWER
SUBSTITUTE FIND SEARCH EXACT ISNUMBER ISBLANK ISERROR ISNA ISTEXT ISEVEN ISODD NOT`.trim().split(/\s+/));

/** Functions that calculate their arguments as arrays whatever the cell is; IF inside them still does not. */
const ARRAY_NATIVE = new Set(["SUMPRODUCT", "MMULT", "LOOKUP", "AGGREGATE"]);
const KEEPS_ONE = new Set(["IF", "IFERROR", "IFNA", "IFS", "SWITCH", "CHOOSE"]);

const OPERATORS = new Set(["+", "-", "*", "/", "^", "&", "=", "<", ">"]);

/** Whether the token ends an area of more than one cell: `A1:B2`, `Sales[cost]`. */
function endsArea(tokens: readonly FormulaToken[], index: number): boolean {
  const token = tokens[index];
  if (token?.kind === "bracket") return tokens[index - 1]?.kind === "name" && !/^\[\s*(?:@|\[?\s*#This Row)/i.test(token.text);
  return token?.kind === "name" && tokens[index - 1]?.text === ":";
}

const startOfArea = (tokens: readonly FormulaToken[], index: number): number => {
  let at = index;
  while (at > 0 && (["name", "sheet", "bracket"].includes(tokens[at - 1]?.kind ?? "") || tokens[at - 1]?.text === ":" || tokens[at - 1]?.text === "!")) at--;
  return at;
};

/**
 * Whether a formula must be stored as an array formula. Excel reads every other stored formula the old way:
 * a range where one value is expected stands for the cell in the same row. `manyCells` says which names mean
 * more than one cell.
 */
export function needsArray(formula: string, manyCells: (name: string) => boolean = () => false): boolean {
  const tokens = formulaTokens(formula);
  const calls: string[] = [];
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index] as FormulaToken;
    if (token.kind === "sign" && token.text === "(") {
      const before = tokens[index - 1];
      const name = before?.kind === "name" ? before.text.toUpperCase() : "";
      if (SPILLING.has(name) && !calls.some((call) => ARRAY_NATIVE.has(call))) return true;
      calls.push(name);
    } else if (token.kind === "sign" && token.text === ")") calls.pop();
    else if (token.kind === "sign" && token.text === "#" && index > 0) return calls.length === 0;
    else if (endsArea(tokens, index) || (token.kind === "name" && neighbour(tokens, index, 1)?.text !== "(" && manyCells(token.text))) {
      const start = startOfArea(tokens, index);
      const before = neighbour(tokens, start, -1)?.text;
      const after = neighbour(tokens, index, 1)?.text;
      if (calls.length === 0) return true;
      const operated = OPERATORS.has(before ?? "") || OPERATORS.has(after ?? "");
      const native = calls.findLastIndex((call) => ARRAY_NATIVE.has(call));
      const inner = calls.slice(native + 1).filter((call) => call !== "");
      const expectsOne = inner.some((call) => ONE_VALUE.has(call)) && ONE_VALUE.has(calls.at(-1) || inner.at(-1) || "");
      if (native >= 0 ? inner.some((call) => KEEPS_ONE.has(call)) && (operated || expectsOne) : operated || expectsOne) return true;
    }
  }
  return false;
}
