import { FORMAT_SIGNS } from "./format-signs";
import type { FormatPart, FormatSection } from "./format-section";
import type { Reading } from "./read-bracket";

/** Reads one section from `start` on, to its semicolon or the end; undefined where Excel would refuse it. */
export function readSection(pattern: string, start: number): { readonly section: FormatSection; readonly end: number } | undefined {
  const reading: Reading = { parts: [], scale: 0, unread: 0 };
  let at = start;
  while (at < pattern.length && pattern[at] !== ";") {
    for (const [sign, read] of FORMAT_SIGNS) {
      sign.lastIndex = at;
      const match = sign.exec(pattern);
      if (!match) continue;
      const part = read(reading, match);
      if (part === undefined) return undefined;
      if (part !== "nothing") reading.parts.push(part);
      at += match[0].length - reading.unread;
      reading.unread = 0;
      break;
    }
  }
  const section = sectionOf(reading, at === start);
  return section && { section, end: at };
}

const isDigit = (part: FormatPart | undefined): boolean => part?.kind === "digit";

function sectionOf({ parts: read, scale, condition, color, numerals, locale }: Reading, isEmpty: boolean): FormatSection | undefined {
  const about = {
    ...(condition && { condition }),
    ...(color !== undefined && { color }),
    ...(numerals !== undefined && { numerals }),
    ...(locale !== undefined && { locale }),
  };
  const kinds = new Set(read.map(({ kind }) => kind));
  const plain = { ...about, grouped: false, scale: 0 };
  if (kinds.has("date") || kinds.has("half")) {
    if (kinds.has("digit") || kinds.has("general") || kinds.has("text") || scale !== 0) return undefined;
    return { ...plain, kind: "date", parts: minutes(read.map(asText)) };
  }
  if (kinds.has("text"))
    return kinds.has("digit") || kinds.has("general") ? undefined : { ...plain, kind: "text", parts: read.map(asText) };
  // Brackets alone, as in "[DBNum1]" and "[Red]", leave the number as General has it.
  if (read.length === 0 && !isEmpty) return { ...plain, kind: "general", parts: [{ kind: "general" }] };
  if (kinds.has("general")) return kinds.has("digit") ? undefined : { ...plain, kind: "general", parts: read.map(asText) };
  if (!kinds.has("digit"))
    return kinds.has("exponent") ? undefined : { ...about, kind: "literal", parts: read.map(asText), grouped: false, scale };
  return numberSection(read, scale, about);
}

/** In a section without digits points and commas stand for themselves. */
function asText(part: FormatPart): FormatPart {
  if (part.kind === "point") return { kind: "literal", text: "." };
  return part.kind === "comma" ? { kind: "literal", text: "," } : part;
}

/** An "m" next to hours or seconds is a minute. */
function minutes(parts: readonly FormatPart[]): readonly FormatPart[] {
  const dates = parts.filter((part) => part.kind === "date");
  const isMinute = (part: FormatPart): boolean => {
    if (part.kind !== "date" || part.unit !== "month" || part.length > 2) return false;
    const at = dates.indexOf(part);
    const [before, after] = [dates[at - 1]?.unit, dates[at + 1]?.unit];
    return before === "hour" || before === "hours" || before === "seconds" || after === "second" || after === "seconds";
  };
  return parts.map((part) => (isMinute(part) ? ({ ...part, unit: "minute" } as FormatPart) : part));
}

function numberSection(
  read: readonly FormatPart[],
  percent: number,
  about: Pick<FormatSection, "condition" | "color">,
): FormatSection | undefined {
  const { parts, grouped, thousands } = withoutCommas(read);
  const [point, exponent, slash] = (["point", "exponent", "slash"] as const).map((kind) =>
    parts.findIndex((part) => part.kind === kind),
  ) as [number, number, number];
  if (slash >= 0 && (point >= 0 || exponent >= 0)) return undefined;
  if (exponent >= 0 && !parts.slice(exponent).some(isDigit)) return undefined;
  const numerator = slash < 0 ? slash : parts.slice(0, slash).findLastIndex((part) => !isDigit(part)) + 1;
  if (slash >= 0 && numerator === slash) return undefined;
  const roleAt = (index: number) => {
    if (slash >= 0) return index > slash ? "denominator" : index >= numerator ? "numerator" : "whole";
    if (exponent >= 0 && index > exponent) return "exponent";
    return point >= 0 && index > point ? "fraction" : "whole";
  };
  const placed = parts.map((part, index): FormatPart => {
    if (part.kind === "digit") return { ...part, role: roleAt(index) };
    // Only the first point is one.
    return part.kind === "point" && index !== point ? { kind: "literal", text: "." } : part;
  });
  const kind = slash >= 0 ? "fraction" : exponent >= 0 ? "scientific" : "number";
  return { ...about, kind, parts: placed, grouped, scale: percent - 3 * thousands };
}

/** A comma between digits groups them, one behind the last of them divides by a thousand, one before all of them is a comma. */
function withoutCommas(read: readonly FormatPart[]): {
  readonly parts: readonly FormatPart[];
  readonly grouped: boolean;
  readonly thousands: number;
} {
  const wholeEnd = read.findIndex(({ kind }) => kind === "point" || kind === "exponent");
  const lastWhole = (wholeEnd < 0 ? read : read.slice(0, wholeEnd)).findLastIndex(isDigit);
  const first = read.findIndex(isDigit);
  let [grouped, thousands] = [false, 0];
  const parts = read.flatMap((part, index): FormatPart[] => {
    if (part.kind !== "comma") return [part];
    const before = read.slice(0, index).findLast(({ kind }) => kind !== "comma");
    if (index > first && first >= 0 && index < lastWhole) grouped = true;
    else if (first >= 0 && index > first && (isDigit(before) || before?.kind === "point")) thousands += 1;
    else return [{ kind: "literal", text: "," }];
    return [];
  });
  return { parts, grouped, thousands };
}
