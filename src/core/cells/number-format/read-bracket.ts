import { languageOf } from "./culture";
import type { Condition, DateUnit, FormatPart } from "./format-section";

/** What is read of a section so far. */
export interface Reading {
  parts: FormatPart[];
  condition?: Condition;
  color?: string;
  numerals?: number;
  locale?: string;
  scale: number;
  /** How many characters of the last sign are to be read again. */
  unread: number;
}

const COLORS = /^(?:black|blue|cyan|green|magenta|red|white|yellow|color ?\d{1,2})$/i;
/** Colours by their names in Excel's Chinese edition. */
const CHINESE_COLORS: Readonly<Record<string, string>> = {
  黑色: "black",
  蓝色: "blue",
  青色: "cyan",
  绿色: "green",
  洋红: "magenta",
  洋红色: "magenta",
  红色: "red",
  白色: "white",
  黄色: "yellow",
};
const CONDITION = /^(<>|<=|>=|=|<|>) *(-?(?:\d+\.?\d*|\.\d+)(?:E[+-]?\d+)?)$/i;
const CURRENCY = /^\$([^-]*)(?:-(.*))?$/s;
const ELAPSED: Readonly<Record<string, DateUnit>> = { h: "hours", m: "minutes", s: "seconds" };

/** What square brackets say of a section; undefined where Excel knows no such word. */
export function readBracket(reading: Reading, inside: string): FormatPart | "nothing" | undefined {
  if (/^(?:h+|m+|s+)$/i.test(inside))
    return { kind: "date", unit: ELAPSED[inside.charAt(0).toLowerCase()] ?? "hours", length: inside.length };
  const [, currency, code] = CURRENCY.exec(inside) ?? [];
  if (currency !== undefined) {
    // A language alone speaks of dates; that of a currency changes neither separators nor digits.
    const locale = code === undefined ? undefined : languageOf(code);
    if (locale !== undefined) reading.locale = locale;
    return currency === "" ? "nothing" : { kind: "literal", text: currency };
  }
  const [, operator, bound] = CONDITION.exec(inside) ?? [];
  const numerals = /^(?:DBNum([1-4])|NatNum\d+)$/i.exec(inside);
  const color = CHINESE_COLORS[inside] ?? (COLORS.test(inside) ? inside.toLowerCase() : undefined);
  if (operator !== undefined) reading.condition = { operator: operator as Condition["operator"], bound: Number(bound) };
  else if (numerals) reading.numerals = Number(numerals[1] ?? 0);
  else if (color !== undefined) reading.color = color;
  else return undefined;
  return "nothing";
}
