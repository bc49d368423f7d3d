import type { CellValue } from "../../core/cell";

const NUMBER = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$/;
/** Excel keeps fifteen digits: a longer number is an id, and would lose its end. */
const MOST_DIGITS = 15;

/** Export tools guard ids with a tab or `="…"`: whoever wrote that wanted a text. */
export const isGuarded = (field: string): boolean => /^="[^"]*"$/.test(field.trim()) || field.startsWith("\t") || field.endsWith("\t");

/**
 * One field. A number is one only if it is written plainly and nothing of it is lost: leading zeros, more than
 * fifteen digits, currency, percent and grouping stay text. Export tools guard ids with a tab or `="…"`; both are peeled off.
 */
export function textCell(field: string | undefined): CellValue {
  if (field === undefined) return null;
  const guarded = /^="([^"]*)"$/.exec(field.trim())?.[1];
  const text = (guarded ?? field).trim();
  if (text === "") return null;
  if (guarded !== undefined || field.startsWith("\t") || field.endsWith("\t")) return text;
  if (!NUMBER.test(text)) return text;
  const digits = text
    .replace(/[eE].*$/, "")
    .replace(/\D/g, "")
    .replace(/^0+/, "");
  const value = Number(text);
  return digits.length > MOST_DIGITS || !Number.isFinite(value) ? text : value;
}

/** One field to be read as part of a table: "3.139" stays a text too, because the whole file decides whether that is three thousand. */
export const fieldCell = (field: string | undefined): CellValue =>
  field !== undefined && /^\s*-?\d{1,3}\.\d{3}\s*$/.test(field) ? field.trim() : textCell(field);
