import type { ErrorCode } from "../../core/cell";
import { textInFormula } from "../../core/cells/text-in-formula";

/**
 * A part of a plain formula. `given` is what stands in the user's own formula, `binds` how tightly its last sign does; `maybe` is a
 * parameter of a LAMBDA that may be left out when it is called.
 */
export type Expression =
  | { readonly kind: "literal"; readonly value: number | string | boolean; readonly text?: string }
  | { readonly kind: "error"; readonly code: ErrorCode }
  | { readonly kind: "given"; readonly text: string; readonly binds: number; readonly range?: boolean; readonly maybe?: boolean }
  | { readonly kind: "omitted" }
  | { readonly kind: "none" }
  | { readonly kind: "operation"; readonly operator: string; readonly operands: readonly Expression[] }
  | { readonly kind: "call"; readonly name: string; readonly args: readonly Expression[] };

const BINDING: Readonly<Record<string, number>> = {
  "=": 1,
  "<>": 1,
  "<": 1,
  ">": 1,
  "<=": 1,
  ">=": 1,
  "&": 2,
  "+": 3,
  "-": 3,
  "*": 4,
  "/": 4,
  "^": 5,
  "%": 6,
  negate: 7,
};
/** What needs no brackets anywhere. */
export const WHOLE = 9;

export const bindingOf = (operator: string): number => BINDING[operator] ?? 1;

export const literal = (value: number | string | boolean): Expression => ({ kind: "literal", value });
export const error = (code: ErrorCode): Expression => ({ kind: "error", code });
export const call = (name: string, ...args: readonly Expression[]): Expression => ({ kind: "call", name, args });
export const operation = (operator: string, ...operands: readonly Expression[]): Expression => ({ kind: "operation", operator, operands });

/** A formula's text, with no more brackets than it needs. */
export const print = (expression: Expression): string => write(expression).text;

/** What binds weaker than this stands in brackets within what holds it. */
function write(expression: Expression): { readonly text: string; readonly binds: number } {
  switch (expression.kind) {
    case "literal":
      return literalText(expression);
    case "error":
      return { text: expression.code, binds: WHOLE };
    case "given":
      return { text: expression.text, binds: expression.binds };
    case "omitted":
      return { text: "", binds: WHOLE };
    case "none":
      throw new Error("There is no plain form to be written.");
    case "call":
      // Cells from one to another: no function of Excel, but how it writes them.
      if (expression.name === "SPAN") return { text: expression.args.map(print).join(":"), binds: WHOLE };
      return { text: `${expression.name}(${expression.args.map(print).join(",")})`, binds: WHOLE };
    case "operation":
      return written(expression.operator, expression.operands);
  }
}

function literalText({ value, text }: Extract<Expression, { kind: "literal" }>): { readonly text: string; readonly binds: number } {
  if (typeof value === "number") return { text: text ?? numberText(value), binds: value < 0 ? bindingOf("-") : WHOLE };
  return { text: typeof value === "string" ? textInFormula(value) : value ? "TRUE" : "FALSE", binds: WHOLE };
}

/** Excel writes its exponents in capitals. */
const numberText = (value: number): string => String(value).replace("e", "E");

function written(operator: string, [first, second]: readonly Expression[]): { readonly text: string; readonly binds: number } {
  const binds = bindingOf(operator);
  const left = first ? (operator !== "^" && isSigned(first) ? write(first).text : bracketed(first, binds)) : "";
  if (operator === "negate" && first?.kind === "operation" && first.operator === "negate")
    return { text: `--${bracketed(first.operands[0] as Expression, bindingOf("negate"))}`, binds };
  if (operator === "negate") return { text: `-${left}`, binds: bindingOf("-") };
  if (operator === "%" || !second) return { text: `${left}%`, binds };
  return { text: `${left}${operator}${bracketed(second, binds + 1)}`, binds };
}

/** A sign at the beginning binds tighter than all that follows, but reads wrongly before a power. */
const isSigned = (expression: Expression): boolean =>
  (expression.kind === "operation" && expression.operator === "negate") || (expression.kind === "literal" && Number(expression.value) < 0);

function bracketed(expression: Expression, least: number): string {
  const { text, binds } = write(expression);
  return binds < least ? `(${text})` : text;
}
