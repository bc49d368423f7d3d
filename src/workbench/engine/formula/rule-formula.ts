import type { ICellData, Nullable } from "@univerjs/core";
import type { IOtherFormulaResult } from "@univerjs/engine-formula";
import type { FormulaAt } from "./formula-at";

export type Cells = Nullable<ICellData>[][];
export type Answer = IOtherFormulaResult;

/** A formula of a conditional format or of validation, and what is known of it. */
export interface RuleFormula {
  readonly unitId: string;
  readonly sheetId: string;
  readonly formula: string;
  /** The cell it is written for. */
  readonly first: { readonly row: number; readonly column: number };
  readonly result: NonNullable<Answer["result"]>;
  readonly answer: Answer;
  /** What was worked out, by cells counted from the first; since `state`, or before, which is shown until there is something newer. */
  readonly known: Map<string, { readonly state: number; readonly cells: Cells }>;
  at?: { readonly state: number; readonly of: (down: number, right: number) => FormulaAt };
  asked: boolean;
}

/** Rows and columns that come about when they are asked for. */
export const byNumber = <T>(make: (at: number) => T): Record<number, NonNullable<T>> =>
  new Proxy<Record<number, NonNullable<T>>>(
    {},
    { get: (_, at) => (typeof at === "string" && /^-?\d+$/.test(at) ? make(Number(at)) : undefined) as NonNullable<T> },
  );
