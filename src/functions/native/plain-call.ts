import type { FunctionDefinition, NativeForm, Param } from "../define";
import { NAMESPACE } from "../namespace";
import { call, literal, print, WHOLE, type Expression } from "./expression";
import { compared, guarded, isFlag } from "./guards";
import { readTemplate, type Given } from "./read-expression";
import { simplify } from "./simplify";
import type { NoPlainForm } from "./native-words";

/** A call in Excel's own functions. */
export interface PlainCall {
  /** All of it as one formula; a row or table fills as many cells as the call did. */
  readonly whole: Expression;
  /** The cells of a row, each as a formula of its own. */
  readonly cells?: readonly Expression[];
}

/** A call without a plain form says why. */
export class NoPlainFormError extends Error {
  constructor(readonly why: NoPlainForm) {
    super(why.key);
    this.name = "NoPlainFormError";
  }
}

/** @throws NoPlainFormError where the function, or these arguments, have none. */
export function plainCall(definition: FunctionDefinition, args: readonly Expression[]): PlainCall {
  const name = `${NAMESPACE}.${definition.id}`;
  const { params } = definition;
  if (definition.native === undefined) throw new NoPlainFormError({ key: "no-form", name });
  if (args.length > params.length) throw new NoPlainFormError({ key: "surplus", name, most: params.length });
  const given = params.map((param, i) => argument(param, args[i] ?? { kind: "omitted" }, name));
  return plainOf(definition, given);
}

/** The plain form over expressions that stand for all arguments. */
export function plainOf(definition: FunctionDefinition, given: readonly Expression[]): PlainCall {
  const name = `${NAMESPACE}.${definition.id}`;
  const named: Given = new Map(definition.params.map((param, i) => [param.name, given[i] as Expression]));
  const { formula, unless = [], tall } = formOf(definition);
  const tests = unless.map(([test, code]) => [readTemplate(test, named), readTemplate(code, named)] as const);
  const fit = tests.filter((_, i) => unless[i]?.[1].endsWith("#VALUE!"));
  const domain = tests.filter((test) => !fit.includes(test));
  const tested = (inner: Expression): Expression => {
    const whole = simplify(guarded(definition, given, { formula: inner, fit, domain }));
    if (hasNone(whole)) throw new NoPlainFormError({ key: "not-these", name });
    return whole;
  };
  if (typeof formula === "string") return { whole: tested(readTemplate(formula, named)) };
  const columns = formula.map((each) => readTemplate(each, named));
  return { whole: tested(sideBySide(columns)), ...(!tall && { cells: columns.map(tested) }) };
}

const formOf = ({ native = "NONE" }: FunctionDefinition): NativeForm => (typeof native === "string" ? { formula: native } : native);

/** Several columns from one formula, as Excel 2021 spills them. */
const sideBySide = (columns: readonly Expression[]): Expression =>
  call("CHOOSE", { kind: "given", text: `{${columns.map((_, i) => i + 1).join(",")}}`, binds: WHOLE }, ...columns);

function argument(param: Param, given: Expression, name: string): Expression {
  if (given.kind === "omitted") {
    if (!param.optional) throw new NoPlainFormError({ key: "missing", name, argument: param.text });
    return defaultOf(param);
  }
  if (param.shape === "scalar" && given.kind === "given" && given.range)
    throw new NoPlainFormError({ key: "range", name, argument: param.text, given: given.text });
  return compared(param, given);
}

/** What counts where an argument is left out; `omitted` where that is no number or word. */
export function defaultOf(param: Param): Expression {
  const { defaultText = "" } = param;
  if (isFlag(param)) return literal(defaultText === "TRUE");
  if (param.choices !== undefined && param.unit === "text") return literal(defaultText);
  return defaultText === "" || !Number.isFinite(Number(defaultText)) ? { kind: "omitted" } : literal(Number(defaultText));
}

/** Nothing for these options, or a stretch of what is no range of cells. */
const hasNone = (expression: Expression): boolean =>
  expression.kind === "none" ||
  (expression.kind === "call" && expression.name === "SPAN" && expression.args.some(isTyped)) ||
  (expression.kind === "operation" && expression.operands.some(hasNone)) ||
  (expression.kind === "call" && expression.args.some(hasNone));

const isTyped = (expression: Expression): boolean =>
  expression.kind === "call" && expression.args.some((arg) => arg.kind === "given" && arg.text.startsWith("{"));

/** Whether any call of the function has a plain form. */
export const hasPlainForm = (definition: FunctionDefinition): boolean => definition.native !== undefined;

export const printed = ({ whole }: PlainCall): string => print(whole);
