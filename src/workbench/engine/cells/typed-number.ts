import { numfmt } from "@univerjs/core";
import { dateOfText } from "../../../core/cells/date-of-text";
import type { Lang } from "../../../core/lang";
import { typedDate } from "./typed-date";

/** A number that was written as a text, and the format that its form brings to a cell. */
interface TypedNumber {
  readonly value: number;
  readonly format?: string;
}

/**
 * The number or date that Excel sees in a text, in the en-US and the Chinese editions; undefined where it sees a text. The grid's own
 * reading passes over commas wherever they stand ("14,37" was 1437), takes "5.3.2026" and "5 3 2026" for a day in May, which may be one
 * in March, and knows no date written in Chinese. In an edition, `lang`, dates bring that edition's formats, otherwise the one they are
 * written in. Sources: Microsoft Support, "VALUE function", "Format numbers as dates or times" (Chinese edition).
 */
export function typedNumber(text: string, lang?: Lang): TypedNumber | undefined {
  if (!/\d|[０-９]/.test(text)) return undefined;
  const half = halfWidth(text.trim());
  const chinese = chineseDate(half);
  if (chinese) return chinese;
  const hours = moreHours(half);
  if (hours) return hours;
  const fraction = fractionIn(half);
  if (fraction) return fraction;
  const parsed = numfmt.parseValue(half);
  const date = typedDate(half, lang ?? "en");
  if (date) return lang === undefined && parsed?.v === date.value && parsed.z ? { value: date.value, format: parsed.z } : date;
  if (!isGrouped(half) || GLUED_HALF.test(half)) return undefined;
  if (typeof parsed?.v !== "number" || /^m[. ]d/.test(parsed.z ?? "")) return undefined;
  return { value: percentIn(half) ?? parsed.v, ...(parsed.z ? { format: parsed.z } : {}) };
}

/** "2 pm" is a time, "2pm" is none. Source: Microsoft Support, "Enter data manually in worksheet cells": "followed by a space". */
const GLUED_HALF = /\d[ap]m?$/i;

const FRACTION = /^([+-]?)(\d{1,9}) +(\d{1,5})\/(\d{1,5})$/;

/** "1 1/2" is one and a half, with as many digits as its denominator has. Source: Microsoft Support, "Display numbers as fractions". */
function fractionIn(text: string): TypedNumber | undefined {
  const [, sign, whole, numerator, denominator = "0"] = FRACTION.exec(text) ?? [];
  if (Number(denominator) === 0) return undefined;
  const places = "?".repeat(Math.min(denominator.length, 3));
  const value = Number(whole) + Number(numerator) / Number(denominator);
  return { value: sign === "-" ? -value : value, format: `# ${places}/${places}` };
}

const HOURS = /^(\d{1,4}):([0-5]\d)(?::([0-5]\d))?$/;

/** Hours beyond a day: "25:00" is more than one. Source: Microsoft Support, "Add or subtract time". */
function moreHours(text: string): TypedNumber | undefined {
  const [, hours, minutes, seconds = "0"] = HOURS.exec(text) ?? [];
  if (hours === undefined || Number(hours) < 24 || Number(hours) > 9999) return undefined;
  return { value: (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)) / 86_400, format: "[h]:mm:ss" };
}

/** Digits and the signs of numbers as Chinese input methods set them: "￥１，２００" is "¥1,200". Other texts stay as they are. */
const halfWidth = (text: string): string => (/^[\d\s.,%()+\-¥$€£￥＄０-９．，％（）＋－]+$/.test(text) ? text.normalize("NFKC") : text);

/** Commas part groups of three digits before the decimal point, or nothing. */
function isGrouped(text: string): boolean {
  if (!text.includes(",") || /[a-z]/i.test(text)) return true;
  return /^\d{1,3}(?:,\d{3})+(?:\.\d*)?$/.test(text.replace(/[^\d.,]/g, ""));
}

const CHINESE_DATE = /^(?:(\d{4})年)?(\d{1,2})月(?:(\d{1,2})[日号])?$/;

/** "2026年3月5日", "2026年3月", which is its first day, and "3月5日" of this year. */
function chineseDate(text: string): TypedNumber | undefined {
  const [, year, month, day] = CHINESE_DATE.exec(text) ?? [];
  if (month === undefined || (year === undefined && day === undefined)) return undefined;
  const thisYear = new Date().getFullYear();
  const value = dateOfText(`${year ?? thisYear}/${month}/${day ?? 1}`, thisYear);
  const format = `${year === undefined ? "" : 'yyyy"年"'}m"月"${day === undefined ? "" : 'd"日"'}`;
  return value === undefined ? undefined : { value, format };
}

/** "35%" is 0.35, and not the 0.35000000000000003 that a multiplication by 0.01 gives. */
function percentIn(text: string): number | undefined {
  const digits = /^\s*([+-]?\s*(?:\d[\d,]*\.?\d*|\.\d+))\s*%\s*$/.exec(text)?.[1];
  return digits === undefined ? undefined : Number(`${digits.replace(/[\s,]/g, "")}e-2`);
}
