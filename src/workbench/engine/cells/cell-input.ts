import { CellValueType, type ICellData } from "@univerjs/core";
import { isFault, parseFormula } from "../../../core/cells/formula/parse-formula";
import { ERROR_CODES } from "../../../core/cell";
import type { Lang } from "../../../core/lang";
import { textType } from "./error-text";
import { typedNumber } from "./typed-number";

const ERRORS: ReadonlySet<string> = new Set(ERROR_CODES);
/** What belongs to the cell's former content and must not survive the new one. */
const FORMER = { f: null, si: null, p: null, custom: null } as const;

/**
 * What Excel makes of something written to a cell, as if it were typed: numbers, dates, percentages and booleans are
 * recognised in texts; what else begins with "=", "+" or "-" is a formula; an apostrophe or the format Text keeps anything
 * a text. `null` leaves the cell as it is. Sources: `Range.values` in Microsoft's reference; OfficeDev/office-js #229,
 * where "2018-12-31" written to a cell became a date.
 */
export function cellInput(value: unknown, format: string, lang?: Lang): ICellData | undefined {
  if (value === null || value === undefined) return undefined;
  if (typeof value === "number") return { v: value, t: CellValueType.NUMBER, ...FORMER };
  if (typeof value === "boolean") return { v: value ? 1 : 0, t: CellValueType.BOOLEAN, ...FORMER };
  const text = String(value);
  if (text === "") return { v: null, t: null, ...FORMER };
  if (format === "@") return { v: text, t: textType(text), ...FORMER };
  if (text.startsWith("'")) return { v: text.slice(1), t: CellValueType.FORCE_STRING, ...FORMER };
  if (text.startsWith("=") && text.length > 1) return { f: text, v: null, t: null, si: null, p: null, custom: null };
  return recognised(text, format, lang);
}

function recognised(text: string, format: string, lang: Lang | undefined): ICellData {
  const word = text.trim().toUpperCase();
  if (word === "TRUE" || word === "FALSE") return { v: word === "TRUE" ? 1 : 0, t: CellValueType.BOOLEAN, ...FORMER };
  if (ERRORS.has(word)) return { v: word, t: CellValueType.STRING, ...FORMER };
  const number = typedNumber(text, lang);
  if (number) {
    const style = number.format !== undefined && format === "General" ? { s: { n: { pattern: number.format } } } : {};
    return { v: number.value, t: CellValueType.NUMBER, ...style, ...FORMER };
  }
  // What begins with a sign and is no formula all the same, such as an item of a list, stays the text it is.
  if (/^[+-]./.test(text) && !isFault(parseFormula(text))) return { f: `=${text}`, v: null, t: null, si: null, p: null, custom: null };
  return { v: text, t: CellValueType.STRING, ...FORMER };
}
