/** A text with a number in it that goes on by rules of its own. */
export interface Numbered {
  readonly number: number;
  /** The text with another number; texts of the same kind have the same. */
  readonly kind: string;
  readonly write: (number: number) => string;
  /** Where the numbers begin again with 1. */
  readonly cycle?: number;
}

const QUARTER = /^(q|qtr|quarter)(\s*)([1-4])$/i;
const ORDINAL = /^(\d+)(st|nd|rd|th)(?![\p{L}\p{N}])(.*)$/isu;

/** 1st, 2nd, 3rd, 4th, 11th … */
function ordinal(number: number): string {
  const ending = Math.floor(number / 10) % 10 === 1 ? "th" : (["th", "st", "nd", "rd"][number % 10] ?? "th");
  return `${number}${ending}`;
}

/**
 * Quarters, which begin again, and ordinals. Source: Microsoft Support, "Fill data automatically in worksheet cells" (Qtr3 → Qtr4, Qtr1;
 * 1st Period → 2nd Period).
 */
export function numberedText(text: string): Numbered | undefined {
  const [, word, gap, quarter] = QUARTER.exec(text) ?? [];
  if (word !== undefined)
    return { number: Number(quarter), kind: `${word.toLowerCase()}${gap}`, write: (number) => `${word}${gap}${number}`, cycle: 4 };
  const [, digits, ending, rest] = ORDINAL.exec(text) ?? [];
  if (digits === undefined || ordinal(Number(digits)) !== `${Number(digits)}${ending?.toLowerCase()}`) return undefined;
  return { number: Number(digits), kind: rest ?? "", write: (number) => `${ordinal(Math.max(0, number))}${rest}` };
}
