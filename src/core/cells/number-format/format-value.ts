import { chineseNumber } from "./chinese-numerals";
import { formatDate } from "./format-date";
import { formatFraction } from "./format-fraction";
import { formatNumber } from "./format-number";
import type { Condition, FormatSection } from "./format-section";
import { generalNumber } from "./general-number";
import { GENERAL, readFormat, type NumberFormat } from "./read-format";

/** What a cell shows of a value. */
export interface Formatted {
  /**
   * Undefined where the format cannot show the value: a day before the first, a number that no section is for. Excel
   * fills the cell with "#".
   */
  readonly text: string | undefined;
  /** As the format names it. */
  readonly color?: string;
}

export const isNumberFormat = (pattern: string): boolean => readFormat(pattern) !== undefined;

/**
 * A number or text under a number format, with the names of days and months in `locale` unless the format tells another
 * language; undefined for
 * a format that Excel refuses. Source: Microsoft Support, "Review guidelines for customizing a number format".
 */
export function formatValue(pattern: string, value: number | string, locale: string): Formatted | undefined {
  const format = readFormat(pattern);
  if (!format) return undefined;
  if (typeof value === "string") {
    const { text } = format;
    return text ? { text: written(text, value), ...colorOf(text) } : { text: value };
  }
  const chosen = sectionFor(format, value);
  return chosen ? { text: numberText(chosen, value, locale), ...colorOf(chosen.section) } : { text: undefined };
}

const colorOf = ({ color }: FormatSection): Pick<Formatted, "color"> => (color === undefined ? {} : { color });

interface Chosen {
  readonly section: FormatSection;
  /** Whether a minus goes before a negative number: not where the section is for those alone. */
  readonly signed: boolean;
}

/** The section a number falls into. Without conditions the second is for negative numbers and the third for zero. */
function sectionFor({ numbers: [first = GENERAL, second, third] }: NumberFormat, value: number): Chosen | undefined {
  if (!first.condition && !second?.condition) {
    if (value < 0 && second) return { section: second, signed: false };
    return { section: value === 0 && third ? third : first, signed: true };
  }
  const condition = first.condition ?? { operator: ">", bound: 0 };
  if (holds(condition, value)) return { section: first, signed: isSigned(condition) };
  if (!second) return { section: GENERAL, signed: true };
  if (second.condition ? holds(second.condition, value) : !third || value < 0)
    return { section: second, signed: isSignedElse(condition, second.condition) };
  return third && { section: third, signed: true };
}

function holds({ operator, bound }: Condition, value: number): boolean {
  switch (operator) {
    case "=":
      return value === bound;
    case "<>":
      return value !== bound;
    case "<":
      return value < bound;
    case "<=":
      return value <= bound;
    case ">":
      return value > bound;
    case ">=":
      return value >= bound;
  }
}

/** A condition that only negative numbers meet leaves the sign to the section. */
const isSigned = ({ operator, bound }: Condition): boolean =>
  !((bound < 0 && (operator === "<" || operator === "<=" || operator === "=")) || (bound === 0 && operator === "<"));

/** What is left over is for negative numbers alone where the first section takes all others. */
const isSignedElse = (first: Condition, second?: Condition): boolean =>
  second ? isSigned(second) : !((first.operator === ">=" && first.bound === 0) || (first.operator === ">" && first.bound < 0));

function numberText({ section, signed }: Chosen, value: number, locale: string): string | undefined {
  if (section.kind === "date") return formatDate(value, section, locale);
  const size = Math.abs(value);
  const text = sizeText(section, size);
  // What rounds to zero has no sign under a single section.
  const isZero =
    (section.kind === "number" || section.kind === "scientific") &&
    !/[1-9]/.test(formatNumber(size, { ...section, parts: digitsOf(section), numerals: 0 }));
  return signed && value < 0 && !isZero ? `-${text}` : text;
}

const digitsOf = ({ parts }: FormatSection): FormatSection["parts"] => parts.filter(({ kind }) => kind === "digit" || kind === "point");

function sizeText(section: FormatSection, size: number): string {
  switch (section.kind) {
    case "fraction":
      return formatFraction(size, section);
    case "number":
    case "scientific":
      return formatNumber(size, section);
    default:
      return written(section, chineseNumber(size, section.numerals ?? 0) ?? generalNumber(size));
  }
}

/** A section in which the whole value stands at one place, or at none. */
const written = ({ parts }: FormatSection, value: string): string =>
  parts.map((part) => (part.kind === "literal" ? part.text : part.kind === "general" || part.kind === "text" ? value : "")).join("");
