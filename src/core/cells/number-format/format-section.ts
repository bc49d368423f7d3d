/** A place for a digit: "0" shows a zero where there is none, "?" a space, "#" nothing. */
export type Placeholder = "0" | "#" | "?";

/** `weekday` is the "aaa" of East Asian editions; `hours`, `minutes` and `seconds` count on beyond a day. */
export type DateUnit =
  | "year"
  | "buddhistYear"
  | "era"
  | "month"
  | "day"
  | "weekday"
  | "hour"
  | "minute"
  | "second"
  | "fraction"
  | "hours"
  | "minutes"
  | "seconds";

export type FormatPart =
  | { readonly kind: "literal"; readonly text: string }
  | { readonly kind: "digit"; readonly place: Placeholder; readonly role: "whole" | "fraction" | "exponent" | "numerator" | "denominator" }
  | { readonly kind: "point" | "comma" | "general" | "text" }
  | { readonly kind: "exponent"; readonly plus: boolean }
  /** Stands between numerator and denominator; with a value, the denominator is always this one. */
  | { readonly kind: "slash"; readonly denominator?: number }
  | { readonly kind: "date"; readonly unit: DateUnit; readonly length: number }
  | { readonly kind: "half"; readonly morning: string; readonly afternoon: string; readonly byLocale: boolean };

/** A condition such as `[>=100]`. */
export interface Condition {
  readonly operator: "=" | "<>" | "<" | "<=" | ">" | ">=";
  readonly bound: number;
}

/** One of the up to four sections that semicolons part. */
export interface FormatSection {
  readonly kind: "general" | "number" | "scientific" | "fraction" | "date" | "text" | "literal";
  readonly parts: readonly FormatPart[];
  readonly condition?: Condition;
  /** As it is written: "red", "color 5". */
  readonly color?: string;
  /** The numerals of `[DBNum1]` to `[DBNum3]`. */
  readonly numerals?: number;
  /** The language of names of days and months. */
  readonly locale?: string;
  readonly grouped: boolean;
  /** Powers of ten that per cent signs and trailing commas move the number by. */
  readonly scale: number;
}
