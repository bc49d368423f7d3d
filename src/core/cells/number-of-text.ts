import { dateTimeOfText } from "./date-of-text";

const PLAIN = /^(?:\d{1,3}(?:,\d{3})+|\d+)?(?:\.\d*)?(?:E[+-]?\d+)?$/i;
const FRACTION = /^(\d+) (\d{1,5})\/(\d{1,5})$/;
const SIGN = /^[+-]/;
const CURRENCY = /^[$¥￥€£]/u;

/**
 * What Excel makes of a text where it needs a number, in the en-US culture: numbers with thousands separators, signs, currency,
 * per cent or an exponent, negative numbers in parentheses, fractions after a whole number, dates and times. `year` is the one
 * a date without a year is in. Undefined for a text that is no number. Source: Microsoft Support, "VALUE function".
 */
export function numberOfText(text: string, year: number): number | undefined {
  const trimmed = text.trim();
  if (trimmed === "") return undefined;
  return decimal(trimmed) ?? dateTimeOfText(trimmed, year);
}

function decimal(text: string): number | undefined {
  const negative = /^\((.+)\)$/.exec(text);
  if (negative?.[1]) return SIGN.test(negative[1]) ? undefined : negated(unsigned(negative[1]));
  if (text.startsWith("-")) return negated(unsigned(text.slice(1).trimStart()));
  return unsigned(text.replace(/^\+/, "").trimStart());
}

const negated = (value: number | undefined): number | undefined => (value === undefined ? undefined : -value);

/** A currency sign may stand before the number or before its sign. */
function unsigned(text: string): number | undefined {
  if (CURRENCY.test(text)) {
    const rest = text.slice(1).trimStart();
    return rest.startsWith("-") ? negated(percentage(rest.slice(1))) : percentage(rest);
  }
  return percentage(text);
}

function percentage(text: string): number | undefined {
  const shares = /^(?:%\s*(.+)|(.+?)\s*%)$/.exec(text);
  if (!shares) return plain(text);
  const value = plain(shares[1] ?? shares[2] ?? "");
  return value === undefined ? undefined : value / 100;
}

function plain(text: string): number | undefined {
  const parts = FRACTION.exec(text);
  if (parts) return Number(parts[3]) === 0 ? undefined : Number(parts[1]) + Number(parts[2]) / Number(parts[3]);
  if (!PLAIN.test(text) || !/^[\d.,]*\d/.test(text)) return undefined;
  const value = Number(text.replaceAll(",", ""));
  return Number.isFinite(value) ? value : undefined;
}
