import type { CellValue } from "../../core/cell";

interface Place {
  /** Where it begins and ends in the formula. */
  readonly start: number;
  readonly end: number;
}

export interface FormulaCall extends Place {
  readonly kind: "call";
  /** As it is written, with the namespace. */
  readonly name: string;
  readonly args: readonly FormulaNode[];
}

/** A formula as a tree. What is not understood stays as "other", with the calls found in it. */
export type FormulaNode =
  | FormulaCall
  | (Place & { readonly kind: "literal"; readonly value: CellValue })
  | (Place & { readonly kind: "array"; readonly rows: readonly (readonly CellValue[])[] })
  | (Place & { readonly kind: "reference"; readonly text: string })
  | (Place & { readonly kind: "operation"; readonly operator: string; readonly operands: readonly FormulaNode[] })
  | (Place & { readonly kind: "missing" })
  | (Place & { readonly kind: "other"; readonly parts: readonly FormulaNode[] });
