import { formulaTokens, neighbour, type FormulaToken } from "./tokens";

/** Functions whose result is more than one cell. */
const SPILLING = new Set(
  `
FILTER SORT SORTBY UNIQUE SEQUENCE RANDARRAY VSTACK HSTACK TAKE DROP TOCOL TOROW WRAPROWS WRAPCOLS CHOOSECOLS CHOOSEROWS EXPAND
TEXTSPLIT GROUPBY PIVOTBY MAP SCAN BYROW BYCOL MAKEARRAY REDUCE TRANSPOSE FREQUENCY LINEST LOGEST TREND GROWTH MMULT MINVERSE MUNIT
MODE.MULT TRIMRANGE REGEXEXTRACT`
    .trim()
    .split(/\s+/),
);

/** Functions that give cells which only calculation finds. */
const CELLS_ELSEWHERE = new Set(["OFFSET", "INDIRECT"]);

/** Whether a formula calls a function whose result may be more than one cell, whatever is around it. */
export const givesMany = (formula: string): boolean =>
  formulaTokens(formula).some(
    ({ kind, text }, index, tokens) =>
      kind === "name" &&
      tokens[index + 1]?.text === "(" &&
      [SPILLING, CELLS_ELSEWHERE].some((names) => names.has(text.toUpperCase().replace(/^(?:_XLFN\.|_XLWS\.)+/, ""))),
  );

/** Functions that take one value where a range may stand, and then give as many results as the range has cells. */
const ONE_VALUE = new Set(
  `
IF IFERROR IFNA IFS SWITCH CHOOSE ABS INT ROUND ROUNDUP ROUNDDOWN MOD SIGN SQRT EXP LN LOG LOG10 POWER CEILING FLOOR TRUNC
YEAR MONTH DAY WEEKDAY WEEKNUM ISOWEEKNUM HOUR MINUTE SECOND DATE DATEVALUE EOMONTH TEXT VALUE LEFT RIGHT MID LEN TRIM UPPER LOWER
SUBSTITUTE FIND SEARCH EXACT ISNUMBER ISBLANK ISERROR ISNA ISTEXT ISEVEN ISODD NOT ISERR ISLOGICAL ISNONTEXT ISFORMULA
TIME TIMEVALUE DAYS DAYS360 DATEDIF CHAR CODE UNICHAR UNICODE CLEAN PROPER REPT REPLACE FIXED DOLLAR NUMBERVALUE TEXTBEFORE TEXTAFTER
SIN COS TAN ASIN ACOS ATAN ATAN2 SINH COSH TANH DEGREES RADIANS FACT COMBIN PERMUT EVEN ODD ROMAN ARABIC BASE DECIMAL
NORM.DIST NORM.INV NORM.S.DIST NORM.S.INV NORMDIST NORMINV NORMSDIST NORMSINV PMT PV FV NPER`
    .trim()
    .split(/\s+/),
);

/** Whether a function has a result for each cell of an area that is given to it. */
export const takesOneValue = (name: string): boolean => ONE_VALUE.has(name.toUpperCase());

/** The arguments that are one value in functions which take ranges elsewhere, from zero. */
const ONE_VALUE_AT: Readonly<Record<string, (argument: number) => boolean>> = {
  ...Object.fromEntries(
    ["VLOOKUP", "HLOOKUP", "MATCH", "XLOOKUP", "XMATCH", "RANK", "RANK.EQ", "RANK.AVG"].map((name) => [name, (at: number) => at === 0]),
  ),
  ...Object.fromEntries(
    ["COUNTIF", "SUMIF", "AVERAGEIF", "LARGE", "SMALL", "PERCENTILE", "QUARTILE"].map((name) => [name, (at: number) => at === 1]),
  ),
  COUNTIFS: (at) => at % 2 === 1,
  ...Object.fromEntries(["SUMIFS", "AVERAGEIFS", "MAXIFS", "MINIFS"].map((name) => [name, (at: number) => at > 0 && at % 2 === 0])),
  INDEX: (at) => at > 0,
};

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
  while (
    at > 0 &&
    (["name", "sheet", "bracket"].includes(tokens[at - 1]?.kind ?? "") || tokens[at - 1]?.text === ":" || tokens[at - 1]?.text === "!")
  )
    at--;
  return at;
};

interface Call {
  readonly name: string;
  argument: number;
}

const takesOne = ({ name, argument }: Call): boolean => ONE_VALUE.has(name) || ONE_VALUE_AT[name]?.(argument) === true;

/** Where an area stands for one value, each by the index of its first token; a function that gives many cells by that of its name. */
interface ArrayPlace {
  readonly at: number;
  readonly area: boolean;
}

function arrayPlaces(tokens: readonly FormulaToken[], manyCells: (name: string) => boolean): readonly ArrayPlace[] {
  const places: ArrayPlace[] = [];
  const calls: Call[] = [];
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index] as FormulaToken;
    if (token.kind === "sign" && token.text === "(") {
      const before = tokens[index - 1];
      const name = before?.kind === "name" ? before.text.toUpperCase() : "";
      if (SPILLING.has(name) && !calls.some((call) => ARRAY_NATIVE.has(call.name))) places.push({ at: index - 1, area: false });
      calls.push({ name, argument: 0 });
    } else if (token.kind === "sign" && token.text === ")") calls.pop();
    else if (token.kind === "sign" && token.text === ",") {
      const call = calls.at(-1);
      if (call) call.argument += 1;
    } else if (token.kind === "sign" && token.text === "#" && index > 0) {
      if (calls.length === 0) places.push({ at: index, area: false });
      return places;
    } else if (endsArea(tokens, index) || (token.kind === "name" && neighbour(tokens, index, 1)?.text !== "(" && manyCells(token.text))) {
      const start = startOfArea(tokens, index);
      if (neighbour(tokens, start, -1)?.text !== "@" && standsForOne(tokens, start, index, calls)) places.push({ at: start, area: true });
    }
  }
  return places;
}

function standsForOne(tokens: readonly FormulaToken[], start: number, end: number, calls: readonly Call[]): boolean {
  if (calls.length === 0) return true;
  const operated = OPERATORS.has(neighbour(tokens, start, -1)?.text ?? "") || OPERATORS.has(neighbour(tokens, end, 1)?.text ?? "");
  const native = calls.findLastIndex((call) => ARRAY_NATIVE.has(call.name));
  const inner = calls.slice(native + 1).filter((call) => call.name !== "");
  const innermost = inner.at(-1);
  const expectsOne = innermost !== undefined && takesOne(innermost);
  return native >= 0 ? inner.some((call) => KEEPS_ONE.has(call.name)) && (operated || expectsOne) : operated || expectsOne;
}

/**
 * Whether a formula must be stored as an array formula. Excel reads every other stored formula the old way:
 * a range where one value is expected stands for the cell in the same row. `manyCells` says which names mean
 * more than one cell.
 */
export const needsArray = (formula: string, manyCells: (name: string) => boolean = () => false): boolean =>
  arrayPlaces(formulaTokens(formula), manyCells).length > 0;

/**
 * A formula that is stored as no array formula, as Excel shows it: with "@" before what stands for one of its cells.
 * Source: Microsoft Support, "Implicit intersection operator: @".
 */
export function showIntersections(formula: string, manyCells: (name: string) => boolean = () => false): string {
  const tokens = formulaTokens(formula);
  const at = new Set(arrayPlaces(tokens, manyCells).flatMap((place) => (place.area ? [place.at] : [])));
  return at.size === 0 ? formula : tokens.map(({ text }, index) => (at.has(index) ? `@${text}` : text)).join("");
}

/** The formula without the "@" that Excel puts back by itself where it opens the file; undefined where others are needed. */
export function hideIntersections(formula: string, manyCells: (name: string) => boolean = () => false): string | undefined {
  const tokens = formulaTokens(formula);
  if (!tokens.some(({ kind, text }) => kind === "sign" && text === "@")) return undefined;
  const plain = tokens
    .filter(({ kind, text }) => kind !== "sign" || text !== "@")
    .map(({ text }) => text)
    .join("");
  return showIntersections(plain, manyCells) === formula ? plain : undefined;
}
