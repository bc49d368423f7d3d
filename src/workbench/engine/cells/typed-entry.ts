import { numfmt } from "@univerjs/core";
import type { Lang } from "../../../core/lang";
import { typedNumber } from "./typed-number";

/** What Excel makes of something typed where the grid would make something else of it. */
export type TypedEntry =
  | { readonly kind: "number"; readonly value: number; readonly format?: string }
  /** `ambiguous` is a date that might be two different days. */
  | { readonly kind: "text"; readonly ambiguous: boolean };

const PERCENT_FORMAT = /%/;
const WORDS = /"[^"]*"|\\.|\[[^\]]*\]/g;
/** Three numbers as people write days, in any order. */
const DAY_LIKE = /^\d{1,4}([./\- ])\s?\d{1,2}\1\s?\d{1,4}(?:\s+\d{1,2}:\d{2}(?::\d{2})?)?$/;

/**
 * Reads what was typed into a cell with a number format; undefined where the grid reads it as Excel does. A number from 1 on in a cell of
 * percentages is a percentage, a smaller one a fraction: "typing 10 or 0.1 both result in 10.00%" (Microsoft Support, "Format numbers as
 * percentages"). A text that Excel takes for no number stays one, whatever the grid sees in it.
 */
export function typedEntry(typed: string, format: string, lang: Lang = "en"): TypedEntry | undefined {
  const text = typed.trim();
  if (text === "" || format === "@" || /^[='＝]/.test(text)) return undefined;
  const number = typedNumber(text, lang);
  const theirs = numfmt.parseValue(text);
  if (!number) return theirs || DAY_LIKE.test(text) ? { kind: "text", ambiguous: DAY_LIKE.test(text) } : undefined;
  const isPlain = /^[#0,.]*$/.test(number.format ?? "");
  const isShare = PERCENT_FORMAT.test(format.replace(WORDS, "")) && isPlain && Math.abs(number.value) >= 1;
  // Not divided: 35 ÷ 100 is the nearest number to 0.35, 35 × 0.01 is not.
  if (isShare) return { kind: "number", value: Number(`${number.value}e-2`) };
  if (theirs?.v === number.value && (theirs.z || undefined) === number.format) return undefined;
  return { kind: "number", ...number };
}
