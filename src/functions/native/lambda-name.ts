import type { FunctionDefinition } from "../define";
import { NAMESPACE } from "../namespace";
import { call, print, WHOLE, type Expression } from "./expression";
import { compared } from "./guards";
import { defaultOf, plainOf } from "./plain-call";

export interface LambdaName {
  /** A name of the workbook, such as `OPS_LTV`. */
  readonly name: string;
  /** What it refers to, with "=". */
  readonly refersTo: string;
}

/**
 * A function as a name of the workbook for Excel 365: `=LAMBDA(spend,new_customers,…)`, called as `OPS_CAC(B2,C2)`. Arguments that may be
 * left out stand in square brackets, as Excel has them.
 *
 * @throws NoPlainFormError where the function has no plain form, or some option has none.
 */
export function lambdaName(definition: FunctionDefinition): LambdaName {
  const { params, id } = definition;
  const defaults = params.map((param) => (param.optional ? defaultOf(param) : undefined));
  const names = params.map(({ name }) => parameterName(name));
  const used = names.map((name, i) => (isSettled(defaults[i]) ? `${name}_` : name));
  const given = params.map((param, i) =>
    compared(param, { kind: "given", text: used[i] as string, binds: WHOLE, maybe: param.optional && !isSettled(defaults[i]) }),
  );
  const body = print(plainOf(definition, given).whole);
  const settled = names.flatMap((name, i) => {
    const fallback = defaults[i];
    if (!isSettled(fallback) || fallback === undefined) return [];
    const value = call("IF", call("ISOMITTED", variable(name)), fallback, variable(name));
    return [`${used[i] as string},${print(value)}`];
  });
  const inner = settled.length === 0 ? body : `LET(${settled.join(",")},${body})`;
  const head = names.map((name, i) => (params[i]?.optional ? `[${name}]` : name)).join(",");
  return { name: `${NAMESPACE}_${id}`, refersTo: `=LAMBDA(${head},${inner})` };
}

const isSettled = (fallback: Expression | undefined): boolean => fallback?.kind === "literal";
const variable = (text: string): Expression => ({ kind: "given", text, binds: WHOLE });

/** Names of values may not look like cells: not `p1`, and not `r` or `c`, which are whole rows and columns. */
const parameterName = (name: string): string => (/^(?:[a-z]{1,3}\d+|[rc])$/i.test(name) ? `${name}_` : name);
