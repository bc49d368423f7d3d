import type { CellValue } from "../../core/cell";
import type { TextSource } from "../../reading/sheet-cells";

const NUMBER = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$/;
/** Excel keeps fifteen digits: a longer number is an id, and would lose its end. */
const MOST_DIGITS = 15;

/** A cell of Excel holds no more characters. */
const MOST_CHARACTERS = 32_767;

/** Cuts texts to what a cell of Excel holds, and keeps count of them. */
export function cutText(): {
  readonly take: <T extends string | undefined>(field: T, row: number, column: number) => T | string;
  readonly cut: () => TextSource["cut"];
} {
  let cut: TextSource["cut"] = null;
  return {
    take: (field, row, column) => {
      if (field === undefined || field.length <= MOST_CHARACTERS) return field;
      cut = cut ? { ...cut, count: cut.count + 1 } : { count: 1, row, column };
      return field.slice(0, MOST_CHARACTERS);
    },
    cut: () => cut,
  };
}

/** Export tools guard ids with a tab or `="…"`: whoever wrote that wanted a text. */
export const isGuarded = (field: string): boolean => /^="[^"]*"$/.test(field.trim()) || field.startsWith("\t") || field.endsWith("\t");

/**
 * One field. A number is one only if it is written plainly and nothing of it is lost: leading zeros, more than
 * fifteen digits, currency, percent and grouping stay text. Export tools guard ids with a tab or `="…"`; both are peeled off.
 */
export function textCell(field: string | undefined): CellValue {
  if (field === undefined) return null;
  const trimmed = field.trim();
  const guarded = trimmed.startsWith("=") ? /^="([^"]*)"$/.exec(trimmed)?.[1] : undefined;
  const text = guarded === undefined ? trimmed : guarded.trim();
  if (text === "") return null;
  if (guarded !== undefined || field.startsWith("\t") || field.endsWith("\t")) return text;
  if (!NUMBER.test(text)) return text;
  const value = Number(text);
  return hasTooManyDigits(text) || !Number.isFinite(value) ? text : value;
}

function hasTooManyDigits(number: string): boolean {
  if (number.length <= MOST_DIGITS) return false;
  const digits = number
    .replace(/[eE].*$/, "")
    .replace(/\D/g, "")
    .replace(/^0+/, "");
  return digits.length > MOST_DIGITS;
}

/** One field to be read as part of a table: "3.139" stays a text too, because the whole file decides whether that is three thousand. */
export const fieldCell = (field: string | undefined): CellValue =>
  field !== undefined && /^\s*-?\d{1,3}\.\d{3}\s*$/.test(field) ? field.trim() : textCell(field);
