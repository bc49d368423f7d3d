import { readBracket, type Reading } from "./read-bracket";
import type { DateUnit, FormatPart, Placeholder } from "./format-section";

type Sign = readonly [pattern: RegExp, read: (reading: Reading, match: RegExpExecArray) => FormatPart | "nothing" | undefined];

const UNITS: Readonly<Record<string, DateUnit>> = {
  y: "year",
  b: "buddhistYear",
  g: "era",
  m: "month",
  d: "day",
  a: "weekday",
  h: "hour",
  s: "second",
};

const literal = (text = ""): FormatPart => ({ kind: "literal", text });

/**
 * The signs of a format, in the order they are tried, each with what it stands for; undefined where Excel refuses it.
 * Source: Microsoft Support, "Review guidelines for customizing a number format". `!` works as `\` does.
 */
export const FORMAT_SIGNS: readonly Sign[] = [
  [/"([^"]*)"/y, (_reading, match) => literal(match[1])],
  [/[\\!](.)/suy, (_reading, match) => literal(match[1])],
  [/_./suy, () => literal(" ")],
  // Fills the cell's width with a character; a text has no width to fill.
  [/\*./suy, () => "nothing"],
  [/\[([^\]]*)\]/y, (reading, match) => readBracket(reading, match[1] ?? "")],
  [/General|G\/通用格式/iy, () => ({ kind: "general" })],
  [/(am)\/(pm)/iy, () => ({ kind: "half", morning: "AM", afternoon: "PM", byLocale: true })],
  [
    /(a)\/(p)|(上午)\/(下午)/iy,
    (_reading, [, a, p, morning, afternoon]) => ({
      kind: "half",
      morning: a ?? morning ?? "",
      afternoon: p ?? afternoon ?? "",
      byLocale: false,
    }),
  ],
  [/E([+-])/iy, (_reading, match) => ({ kind: "exponent", plus: match[1] === "+" })],
  [/\.(0+)/y, fractionOfSecond],
  [/b[12]/iy, () => "nothing"],
  // An "e" is the year of the calendar, which in ours has four digits.
  [/e+/y, () => ({ kind: "date", unit: "year", length: 4 })],
  [
    /y+|m+|d+|h+|s+|b+|g+|a{3,}/iy,
    (_reading, [text]) => ({ kind: "date", unit: UNITS[text.charAt(0).toLowerCase()] ?? "era", length: text.length }),
  ],
  [/[0#?]/y, (_reading, [text]) => ({ kind: "digit", place: text as Placeholder, role: "whole" })],
  [/\/ *(?:([1-9]\d*)|(?=[0#?]))/y, slash],
  [/\./y, () => ({ kind: "point" })],
  [/,/y, () => ({ kind: "comma" })],
  [/@/y, () => ({ kind: "text" })],
  [
    /%/y,
    (reading) => {
      reading.scale = 2;
      return literal("%");
    },
  ],
  // Letters that Excel keeps for other languages and for other editions of the format; an open quote or bracket.
  [/[EÈÉÊËèéêëNÑñ"[\\_*]/uy, () => undefined],
  [/./suy, (_reading, match) => literal(match[0])],
];

/** `.00` after seconds are parts of a second; elsewhere the point is a point, and its zeros are read one by one. */
function fractionOfSecond(reading: Reading, [text, zeros = ""]: RegExpExecArray): FormatPart {
  const last = reading.parts.findLast(({ kind }) => kind === "date");
  if (last?.kind === "date" && (last.unit === "second" || last.unit === "seconds") && zeros.length <= 3) {
    return { kind: "date", unit: "fraction", length: zeros.length };
  }
  reading.unread = text.length - 1;
  return { kind: "point" };
}

/** Between digits a slash makes a fraction. */
function slash(reading: Reading, [text, denominator]: RegExpExecArray): FormatPart {
  if (reading.parts.some(({ kind }) => kind === "digit"))
    return { kind: "slash", ...(denominator !== undefined && { denominator: Number(denominator) }) };
  reading.unread = text.length - 1;
  return literal("/");
}
