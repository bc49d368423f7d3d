import { FormulaSyntaxError } from "./formula-fault";
import type { BinaryOperator, FormulaItem } from "./formula-item";
import type { FormulaToken } from "./formula-token";

/**
 * How tightly operators bind. Source: Microsoft Support, "Calculation operators and precedence in Excel"; signs bind
 * before powers there.
 */
export const BINDING: Readonly<Record<BinaryOperator, number>> = {
  ":": 9,
  " ": 8,
  ",": 7,
  "^": 4,
  "*": 3,
  "/": 3,
  "+": 2,
  "-": 2,
  "&": 1,
  "=": 0,
  "<>": 0,
  "<": 0,
  ">": 0,
  "<=": 0,
  ">=": 0,
};
export const AT = 6.5;
export const SIGN = 6;
export const PERCENT = 5;

export type Pending =
  | { readonly kind: "operator"; readonly item: FormulaItem; readonly binding: number; readonly at: number }
  | {
      readonly kind: "open";
      readonly call?: FormulaToken;
      readonly applies: boolean;
      readonly below: number;
      readonly at: number;
      args: number;
    };

/** A value on the pile: where its items begin, and whether it may be cells. */
export interface Value {
  readonly from: number;
  readonly cells: boolean;
}

export interface State {
  readonly items: FormulaItem[];
  readonly pending: Pending[];
  readonly values: Value[];
  readonly locals: Set<string>;
  /** A value is complete, so an operator may follow. */
  complete: boolean;
  depth: number;
}

/** An operator waits for its second value; those that bind as tightly or more are done first. */
export function push(state: State, item: FormulaItem, binding: number, at: number): void {
  reduce(state, binding);
  state.pending.push({ kind: "operator", item, binding, at });
  state.complete = false;
}

export function reduce(state: State, binding: number): void {
  for (let last = state.pending.at(-1); last?.kind === "operator" && last.binding >= binding; last = state.pending.at(-1)) {
    state.pending.pop();
    apply(state, last.item, last.at);
  }
}

export function apply(state: State, item: FormulaItem, at: number): void {
  const right = state.values.pop() as Value;
  state.items.push(item);
  if (item.kind !== "binary") {
    state.values.push({
      from: right.from,
      cells: item.kind !== "group" && "operator" in item && (item.operator === "#" || (item.operator === "@" && right.cells)),
    });
    return;
  }
  const left = state.values.pop() as Value;
  const joins = item.operator === ":" || item.operator === " " || item.operator === ",";
  if (joins && !(left.cells && right.cells)) throw new FormulaSyntaxError("not-a-reference", at);
  state.values.push({ from: left.from, cells: joins });
}

export function innermost(state: State): Extract<Pending, { kind: "open" }> | undefined {
  const last = state.pending.findLast((one) => one.kind === "open");
  return last?.kind === "open" ? last : undefined;
}
