/** Why Excel would not take a text as a formula, whatever the workbook. Hosts supply the sentence. */
export type FormulaFaultKey =
  | "empty"
  | "too-long"
  | "text-too-long"
  | "too-nested"
  | "too-many-arguments"
  | "number-too-large"
  | "unclosed-text"
  | "unclosed-bracket"
  | "unopened-bracket"
  | "missing-operand"
  | "missing-operator"
  | "semicolon"
  | "array-constant"
  | "table-reference"
  | "not-a-reference"
  | "local-name"
  | "unknown-sign";

/** The same with what depends on the workbook and its functions. */
export type FormulaRefusalKey = FormulaFaultKey | "unknown-sheet" | "unknown-table" | "outside-table" | "unknown-column" | "argument-count";

export interface FormulaFault {
  readonly key: FormulaFaultKey;
  /** Where in the text, from zero. */
  readonly at: number;
}

/** Thrown and caught within the reading of formulas. */
export class FormulaSyntaxError extends Error {
  constructor(
    readonly key: FormulaFaultKey,
    readonly at: number,
  ) {
    super(key);
  }
}
