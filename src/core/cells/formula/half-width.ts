import { tokenizeFormula } from "./tokenize-formula";

export interface HalfWidth {
  readonly text: string;
  /** Where each sign of the text stood in what was typed. */
  readonly from: readonly number[];
}

const IDEOGRAPHIC_SPACE = "\u3000";
/** Unicode's full-width forms of the ASCII signs lie in the same order, so far above them. */
const [FIRST_WIDE, LAST_WIDE, ABOVE_ASCII] = ["\uff01", "\uff5e", 0xfee0];

const half = (sign: string): string =>
  sign === IDEOGRAPHIC_SPACE ? " " : sign >= FIRST_WIDE && sign <= LAST_WIDE ? String.fromCharCode(sign.charCodeAt(0) - ABOVE_ASCII) : sign;

/** What a quotation mark ends with. Input methods put in the two curly ones by turns and are easily out of step, so either ends either. */
const ENDS: Readonly<Record<string, string>> = {
  '"': '"',
  "\uff02": "\uff02",
  "\u201c": "\u201c\u201d",
  "\u201d": "\u201c\u201d",
  "'": "'",
  "\uff07": "\uff07",
  "\u2018": "\u2018\u2019",
  "\u2019": "\u2018\u2019",
};
const SINGLE = "'\uff07\u2018\u2019";

/**
 * A formula as a Chinese input method writes it, with the signs that formulas have: `＝IF（A1＞1，“是”，“否”）`. What stands in quotation marks
 * and the names of columns, sheets and the workbook's own names stay as they were typed.
 */
export function halfWidthFormula(typed: string): HalfWidth {
  const from: number[] = [];
  let text = "";
  const put = (signs: string, at: number): void => {
    text += signs;
    from.push(...Array.from(signs.split(""), () => at));
  };
  let at = 0;
  while (at < typed.length) {
    const sign = typed[at] as string;
    if (sign in ENDS) at = quoted(typed, at, put);
    else if (half(sign) === "[") at = bracketed(typed, at, put);
    else put(half(sign), at++);
  }
  return { text: withNamesAsTyped(text, typed, from), from };
}

type Put = (signs: string, at: number) => void;

/** Puts a text or a sheet's name with plain marks around it, and answers where what follows begins. */
function quoted(typed: string, start: number, put: Put): number {
  const ends = ENDS[typed[start] as string] as string;
  const mark = SINGLE.includes(typed[start] as string) ? "'" : '"';
  put(mark, start);
  for (let at = start + 1; at < typed.length; at += 1) {
    const sign = typed[at] as string;
    if (!ends.includes(sign)) put(sign === mark ? mark + mark : sign, at);
    // Plain marks stand twice for one of them.
    else if (ends.length === 1 && typed[at + 1] === sign) {
      put(mark, at++);
      put(mark, at);
    } else {
      put(mark, at);
      return at + 1;
    }
  }
  return typed.length;
}

/** The same for what stands in the brackets of a table: only the signs of its grammar change, never those of a column's name. */
function bracketed(typed: string, start: number, put: Put): number {
  const wide = typed[start] !== "[";
  const grammar = (sign: string): string => (wide || sign === "[" || sign === "]" ? half(sign) : sign);
  let depth = 0;
  let before = "";
  let at = start;
  for (; at < typed.length; at += 1) {
    const sign = typed[at] as string;
    const meant = grammar(sign);
    if (sign === "'" && at + 1 < typed.length) {
      put(sign, at);
      put(typed[++at] as string, at);
      before = "";
      continue;
    }
    if (meant === "[" || meant === "]") {
      put(meant, at);
      depth += meant === "[" ? 1 : -1;
      if (depth === 0) return at + 1;
    } else {
      const special = before === "[" ? "@#" : before === "]" ? ",:" : "";
      put(special.includes(half(sign)) ? half(sign) : sign, at);
    }
    before = meant;
  }
  return at;
}

/** Letters of full width make up cells and functions, but they may also be part of a name. */
function withNamesAsTyped(text: string, typed: string, from: readonly number[]): string {
  let whole = text;
  for (const { kind, start, text: name } of tokenizeFormula(text)) {
    if (kind !== "name") continue;
    const asTyped = name.replace(/[^]/g, (_, i: number) => typed[from[start + i] as number] as string);
    whole = whole.slice(0, start) + asTyped + whole.slice(start + name.length);
  }
  return whole;
}
