/** The sheets before the exclamation mark: one, or the first and the last of several; `book` where it is another file. */
export interface SheetPrefix {
  readonly book?: string;
  readonly first: string;
  readonly last?: string;
}

/** A corner of an area, rows and columns from zero. Without a row it is that of whole columns, without a column of whole rows. */
export interface Corner {
  readonly row?: number;
  readonly column?: number;
  readonly rowFixed: boolean;
  readonly columnFixed: boolean;
}

/** As written: `to` may lie above or left of `from`. */
export interface Cells {
  readonly from: Corner;
  readonly to: Corner;
}

export type TableSection = "all" | "data" | "headers" | "totals" | "this-row";

/** What stands in the brackets of a structured reference: no sections are the data, no columns are all of them. */
export interface TablePart {
  readonly sections: readonly TableSection[];
  readonly columns?: { readonly from: string; readonly to: string };
}

export type ArrayElement = number | string | boolean | { readonly error: string };

/** A finished piece of a formula. */
export type Operand =
  | { readonly kind: "number"; readonly value: number }
  | { readonly kind: "text"; readonly value: string }
  | { readonly kind: "boolean"; readonly value: boolean }
  | { readonly kind: "error"; readonly code: string }
  | { readonly kind: "array"; readonly rows: readonly (readonly ArrayElement[])[] }
  | { readonly kind: "missing" }
  | { readonly kind: "reference"; readonly sheets?: SheetPrefix; readonly cells: Cells }
  /** `optional` is a parameter of a LAMBDA in square brackets. */
  | { readonly kind: "name"; readonly sheets?: SheetPrefix; readonly name: string; readonly optional?: true }
  | { readonly kind: "table"; readonly table?: string; readonly part: TablePart };

export type BinaryOperator = ":" | " " | "," | "^" | "*" | "/" | "+" | "-" | "&" | "=" | "<>" | "<" | ">" | "<=" | ">=";

/** Something done to the values before it. */
export type Operation =
  | { readonly kind: "prefix"; readonly operator: "-" | "+" | "@" }
  | { readonly kind: "postfix"; readonly operator: "%" | "#" }
  | { readonly kind: "binary"; readonly operator: BinaryOperator }
  | { readonly kind: "call"; readonly name: string; readonly sheets?: SheetPrefix; readonly args: number }
  /** A call of a value: `LAMBDA(x,x+1)(2)`. The function lies below its arguments. */
  | { readonly kind: "apply"; readonly args: number }
  /** Brackets around the value before. */
  | { readonly kind: "group" };

export type FormulaItem = Operand | Operation;

/**
 * A formula as Excel itself keeps it: in the order of calculation, each operation after what it works on. Such a list has no
 * depth, so a formula of any permitted length can be walked through without a deep call stack.
 */
export type FormulaItems = readonly FormulaItem[];
