import { BooleanValueObject, ErrorType, ErrorValueObject, NullValueObject, type BaseValueObject } from "@univerjs/engine-formula";
import { calculateLazily } from "./lazy-functions";
import { stackedFunctions, type GroupTexts } from "./group-by";
import { HIGHER_ORDER } from "./higher-order";
import type { Parameter, ProgramNode } from "./program";

/** A function as a value. */
export interface FunctionValue {
  readonly call: (args: readonly Value[]) => Value;
  readonly least: number;
  readonly most: number;
  /** Of the library's functions. */
  readonly name?: string;
  /** Several functions beside each other, for GROUPBY and PIVOTBY. */
  readonly stacked?: readonly FunctionValue[];
}

/** An argument that was left out, which only ISOMITTED tells from a blank. */
export const OMITTED: unique symbol = Symbol("omitted");
export type Value = BaseValueObject | FunctionValue | typeof OMITTED;

export interface Run {
  readonly given: readonly BaseValueObject[];
  readonly isFunction: (name: string) => boolean;
  /** The number of arguments a function takes; any where the library does not say. */
  readonly counts: (name: string) => readonly [least: number, most: number];
  readonly callFunction: (name: string, args: readonly BaseValueObject[]) => BaseValueObject;
  readonly callOperator: (operator: string, args: readonly BaseValueObject[]) => BaseValueObject;
  /** How much of what calls may pile up is taken. */
  readonly depth: { taken: number };
  /** What GROUPBY and PIVOTBY call totals. */
  readonly totals: GroupTexts;
}

interface Scope {
  readonly name: string;
  value: Value;
  readonly outer: Scope | undefined;
}

export const errorOf = (type: ErrorType): BaseValueObject => ErrorValueObject.create(type);
export const isFunctionValue = (value: Value): value is FunctionValue => typeof value === "object" && "call" in value && "least" in value;

/**
 * As a cell or a function of the library takes it: a function that nobody calls is #CALC!. Source: Microsoft Support,
 * "LAMBDA function".
 */
const plainValue = (value: Value): BaseValueObject =>
  value === OMITTED ? NullValueObject.create() : isFunctionValue(value) ? errorOf(ErrorType.CALC) : value;

/** Calls nested deeper are #NUM!; each takes one and one for each of its arguments, as in Excel. */
const DEEPEST = 1024;

export function runProgram(root: ProgramNode, run: Run): BaseValueObject {
  const result = evaluate(root, undefined);
  return plainValue(result);

  function evaluate(node: ProgramNode, scope: Scope | undefined): Value {
    switch (node.kind) {
      case "given":
        return run.given[node.at] ?? NullValueObject.create();
      case "missing":
        return OMITTED;
      case "error":
        return errorOf(node.code as ErrorType);
      case "name":
        return named(node, scope);
      case "lambda":
        return lambda(node.parameters, node.body, scope);
      case "let":
        return evaluate(node.body, bind(node, scope));
      case "apply":
        return callValue(
          evaluate(node.callee, scope),
          node.args.map((arg) => evaluate(arg, scope)),
        );
      case "operator":
        return run.callOperator(
          node.operator,
          node.args.map((arg) => plainValue(evaluate(arg, scope))),
        );
      case "call":
        return call(node, scope);
    }
  }

  function bind({ bindings, together }: Extract<ProgramNode, { kind: "let" }>, outer: Scope | undefined): Scope | undefined {
    let scope = outer;
    if (!together) {
      for (const [name, value] of bindings) scope = { name, value: evaluate(value, scope), outer: scope };
      return scope;
    }
    const own = bindings.map(([name]) => (scope = { name, value: errorOf(ErrorType.CALC), outer: scope }));
    bindings.forEach(([, value], at) => {
      (own[at] as Scope).value = evaluate(value, scope);
    });
    return scope;
  }

  function find(name: string, scope: Scope | undefined): Scope | undefined {
    let at = scope;
    while (at && at.name !== name) at = at.outer;
    return at;
  }

  function named({ name, handed }: Extract<ProgramNode, { kind: "name" }>, scope: Scope | undefined): Value {
    const found = find(name, scope);
    if (found) return found.value;
    const upper = name.toUpperCase();
    if (!handed || !run.isFunction(upper)) return errorOf(ErrorType.NAME);
    const [least, most] = run.counts(upper);
    return { name: upper, least, most, call: (args) => run.callFunction(upper, args.map(plainValue)) };
  }

  function lambda(parameters: readonly Parameter[], body: ProgramNode, scope: Scope | undefined): FunctionValue {
    const needed = parameters.findLastIndex((one) => !one.optional) + 1;
    const takes = parameters.length + 1;
    return {
      least: needed,
      most: parameters.length,
      call(args) {
        if (run.depth.taken + takes > DEEPEST) return errorOf(ErrorType.NUM);
        run.depth.taken += takes;
        let inner = scope;
        parameters.forEach(({ name }, at) => {
          inner = { name, value: args[at] ?? OMITTED, outer: inner };
        });
        const value = evaluate(body, inner);
        run.depth.taken -= takes;
        return value;
      },
    };
  }

  function call({ name, args }: Extract<ProgramNode, { kind: "call" }>, scope: Scope | undefined): Value {
    const own = find(name.toLowerCase(), scope);
    if (own)
      return callValue(
        own.value,
        args.map((arg) => evaluate(arg, scope)),
      );
    if (name === "ISOMITTED") return BooleanValueObject.create(args[0] !== undefined && evaluate(args[0], scope) === OMITTED);
    const lazily = calculateLazily(name, args, (node) => evaluate(node, scope));
    if (lazily !== undefined) return lazily;
    const values = args.map((arg) => evaluate(arg, scope));
    const higher = HIGHER_ORDER[name];
    if (higher) return higher(values, run.totals);
    const functions = name === "HSTACK" ? values.filter(isFunctionValue) : [];
    if (functions.length > 0 && functions.length === values.length) return stackedFunctions(functions);
    return run.isFunction(name) ? run.callFunction(name, values.map(plainValue)) : errorOf(ErrorType.NAME);
  }
}

/** A call of a value; a wrong number of arguments is #VALUE!. Source: Microsoft Support, "LAMBDA function". */
export function callValue(callee: Value, args: readonly Value[]): Value {
  if (isFunctionValue(callee))
    return args.length < callee.least || args.length > callee.most ? errorOf(ErrorType.VALUE) : callee.call(args);
  return callee !== OMITTED && callee.isError() ? callee : errorOf(ErrorType.VALUE);
}
