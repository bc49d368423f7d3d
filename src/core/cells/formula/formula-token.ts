export type FormulaTokenKind =
  | "space"
  | "text"
  | "number"
  | "boolean"
  | "error"
  | "reference"
  | "name"
  | "function"
  | "table"
  | "operator"
  | "open"
  | "close"
  | "brace-open"
  | "brace-close"
  | "comma"
  | "semicolon"
  | "unclosed-text"
  | "unclosed-bracket"
  | "unknown";

/** A piece of a formula. The texts of all pieces put together give the formula back, letter by letter. */
export interface FormulaToken {
  readonly kind: FormulaTokenKind;
  readonly text: string;
  readonly start: number;
}
