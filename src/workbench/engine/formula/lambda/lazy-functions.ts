import { ErrorType, NumberValueObject, type BaseReferenceObject, type BaseValueObject } from "@univerjs/engine-formula";
import { isCellError, type CellValue } from "../../../../core/cell";
import { asLogical, asNumber } from "../../../../core/cells/coerce";
import { compareCells } from "../../../../core/cells/compare-cells";
import { plainArgument } from "../../plain-argument";
import { isRows, today, valueObject } from "../../builtins/sheet-function";
import type { ProgramNode } from "./program";
import { errorOf, isFunctionValue, OMITTED, type Value } from "./run-program";

type Evaluate = (node: ProgramNode) => Value;
type Lazily = (args: readonly ProgramNode[], evaluate: Evaluate) => Value | undefined;

/**
 * Functions that choose work out only what they choose, so that a LAMBDA which calls itself comes to an end. Over
 * several cells at once they are
 * left to the library (`undefined`).
 */
export const calculateLazily = (name: string, args: readonly ProgramNode[], evaluate: Evaluate): Value | undefined =>
  LAZY[name]?.(args, evaluate);

/** The one cell a value is; `undefined` where it is several. */
function one(value: Value): CellValue | undefined {
  if (value === OMITTED) return null;
  if (isFunctionValue(value)) return { error: "#CALC!" };
  const cells = value.isReferenceObject() ? (value as unknown as BaseReferenceObject).toArrayValueObject() : value;
  const plain = plainArgument(cells as BaseValueObject);
  if (!isRows(plain)) return plain as CellValue;
  return plain.length === 1 && plain[0]?.length === 1 ? (plain[0][0] ?? null) : undefined;
}

const chosen = (node: ProgramNode | undefined, evaluate: Evaluate): Value => (node ? evaluate(node) : valueObject({ error: "#N/A" }));

const firstThat = (args: readonly ProgramNode[], evaluate: Evaluate, otherwise: () => Value): Value | undefined => {
  for (let at = 0; at + 1 < args.length; at += 2) {
    const test = one(evaluate(args[at] as ProgramNode));
    if (test === undefined) return undefined;
    const holds = asLogical(test);
    if (isCellError(holds)) return valueObject(holds);
    if (holds) return chosen(args[at + 1], evaluate);
  }
  return otherwise();
};

const LAZY: Readonly<Record<string, Lazily>> = {
  IF: (args, evaluate) =>
    args.length < 2 || args.length > 3
      ? undefined
      : firstThat(args.slice(0, 2), evaluate, () => (args[2] ? evaluate(args[2]) : valueObject(false))),
  IFS: (args, evaluate) => (args.length % 2 === 1 ? undefined : firstThat(args, evaluate, () => valueObject({ error: "#N/A" }))),
  CHOOSE([which, ...values], evaluate) {
    const cell = which && one(evaluate(which));
    if (cell === undefined) return undefined;
    const index = asNumber(cell, today());
    if (isCellError(index)) return valueObject(index);
    const node = values[Math.trunc(index) - 1];
    return node ? evaluate(node) : errorOf(ErrorType.VALUE);
  },
  SWITCH([value, ...cases], evaluate) {
    const cell = value && one(evaluate(value));
    if (cell === undefined) return undefined;
    if (isCellError(cell)) return valueObject(cell);
    for (let at = 0; at + 1 < cases.length; at += 2) {
      const key = one(evaluate(cases[at] as ProgramNode));
      if (key === undefined) return undefined;
      if (isCellError(key)) return valueObject(key);
      if (compareCells(cell, key) === 0) return evaluate(cases[at + 1] as ProgramNode);
    }
    return cases.length % 2 === 1 ? evaluate(cases.at(-1) as ProgramNode) : valueObject({ error: "#N/A" });
  },
  IFERROR: instead(() => true),
  IFNA: instead((error) => error === "#N/A"),
};

function instead(of: (error: string) => boolean): Lazily {
  return ([first, otherwise, ...more], evaluate) => {
    if (!first || !otherwise || more.length > 0) return undefined;
    const value = evaluate(first);
    const cell = one(value);
    if (cell === undefined) return undefined;
    if (!isCellError(cell) || !of(cell.error)) return value;
    const other = evaluate(otherwise);
    return other === OMITTED ? NumberValueObject.create(0) : other;
  };
}
