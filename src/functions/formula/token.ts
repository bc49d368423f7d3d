/** The pieces of a formula. A reference is one piece with its sheet: `'活动 计划'!B2:B9`, `日报[花费]`, `C3#`. */
export type TokenKind =
  "number" | "text" | "error" | "reference" | "name" | "function" | "operator" | "open" | "close" | "brace" | "comma" | "semicolon";

export interface Token {
  readonly kind: TokenKind;
  readonly text: string;
  /** Where it begins and ends in the formula. */
  readonly start: number;
  readonly end: number;
}
