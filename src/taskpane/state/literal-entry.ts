import { serialOfDate } from "../../core/cells/serial-date";
import { textFromFormula, textInFormula } from "../../core/cells/text-in-formula";

/** A value as typed, and as a formula writes it. */
export interface Literal {
  readonly text: string;
  readonly value: number | string | boolean;
}

const NUMBER = /^([+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?)(%|万|亿)?$/i;
const GROUPED = /^[+-]?\d{1,3}(?:,\d{3})+(?:\.\d+)?(?=%|万|亿|$)/;
const DATE = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?$/;
const TEXT = /^["“”](.*)["“”]$/s;
const POWER_OF_SUFFIX: Readonly<Record<string, string>> = { "%": "e-2", 万: "e4", 亿: "e8" };

function readDate(plain: string): Literal | undefined {
  const [, year, month, day] = (DATE.exec(plain) ?? []).map(Number);
  if (year === undefined || month === undefined || day === undefined) return undefined;
  const value = serialOfDate(year, month, day);
  return value === null ? undefined : { text: `DATE(${year},${month},${day})`, value };
}

/**
 * A single value: 0.4, 40%, 1,200, 3万, 2026-01-31 where a date is meant, "text", TRUE. Full-width digits and signs
 * count as plain ones. A percentage stays one in the formula; 3万 becomes 30000, which every Excel reads. Where a list may
 * stand, a comma parts two numbers.
 */
export function readLiteral(typed: string, isDate: boolean, isList: boolean): Literal | undefined {
  const text = TEXT.exec(typed)?.[1];
  if (text !== undefined) return { text: textInFormula(textFromFormula(text)), value: textFromFormula(text) };
  const plain = typed.normalize("NFKC").replace(/\s/g, "");
  if (/^(true|false)$/i.test(plain)) return { text: plain.toUpperCase(), value: /^t/i.test(plain) };
  if (isDate) {
    const date = readDate(plain);
    if (date) return date;
  }
  if (isList && /\s|,/.test(typed.trim())) return undefined;
  const [, number, suffix] = NUMBER.exec(GROUPED.test(plain) ? plain.replaceAll(",", "") : plain) ?? [];
  if (number === undefined) return undefined;
  if (suffix === undefined) return { text: number.replace(/^\+/, ""), value: Number(number) };
  if (/e/i.test(number)) return undefined;
  const value = Number(number + POWER_OF_SUFFIX[suffix]);
  return { text: suffix === "%" ? `${number.replace(/^\+/, "")}%` : String(value), value };
}
