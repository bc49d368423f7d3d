/** A piece of a formula. Texts put together again give the formula back, letter by letter. */
export interface FormulaToken {
  readonly kind: "text" | "sheet" | "bracket" | "name" | "number" | "error" | "space" | "sign";
  readonly text: string;
}

const ERROR = /#(?:NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|SPILL!|CALC!|GETTING_DATA|FIELD!|BLOCKED!|CONNECT!|UNKNOWN!|BUSY!)/iy;
const NAME = /(?:\$\d+|[$\p{L}_\\][$\p{L}\p{N}_.\\?]*)/uy;
const NUMBER = /\d+(?:\.\d*)?(?:[eE][+-]?\d+)?|\.\d+(?:[eE][+-]?\d+)?/y;
const SPACE = /\s+/y;
const TEXT = /"(?:[^"]|"")*"?/y;
const SHEET = /'(?:[^']|'')*'?/y;

/** The end of the square bracket that opens at `start`, with nesting and the apostrophe that escapes. */
function bracketEnd(formula: string, start: number): number {
  let depth = 0;
  for (let at = start; at < formula.length; at++) {
    const sign = formula[at];
    if (sign === "'") at++;
    else if (sign === "[") depth++;
    else if (sign === "]" && --depth === 0) return at + 1;
  }
  return formula.length;
}

const PATTERNS = [["error", ERROR], ["text", TEXT], ["sheet", SHEET], ["name", NAME], ["number", NUMBER], ["space", SPACE]] as const;

/** Cuts a formula, without its leading "=", into pieces. Never fails: what it does not know is a sign. */
export function formulaTokens(formula: string): FormulaToken[] {
  const tokens: FormulaToken[] = [];
  let at = 0;
  while (at < formula.length) {
    if (formula[at] === "[") {
      const end = bracketEnd(formula, at);
      tokens.push({ kind: "bracket", text: formula.slice(at, end) });
      at = end;
      continue;
    }
    let found: FormulaToken = { kind: "sign", text: formula[at] as string };
    for (const [kind, pattern] of PATTERNS) {
      pattern.lastIndex = at;
      const match = pattern.exec(formula);
      if (match) {
        found = { kind, text: match[0] };
        break;
      }
    }
    tokens.push(found);
    at += found.text.length;
  }
  return tokens;
}

/** The first token from `index` in `step` direction that is not space. */
export function neighbour(tokens: readonly FormulaToken[], index: number, step: 1 | -1): FormulaToken | undefined {
  let at = index + step;
  while (tokens[at]?.kind === "space") at += step;
  return tokens[at];
}
