import { FORMULA_LIMITS } from "../../core/cells/formula/formula-limits";
import type { FormulaCall, FormulaNode } from "../formula/formula-node";
import { ownFunction } from "../formula/own-function";
import { parseFormula } from "../formula/parse-formula";
import { print } from "./expression";
import { NoPlainFormError, plainCall, type PlainCall } from "./plain-call";
import { readArgument } from "./read-expression";

export interface PlainFormula {
  /** In Excel's own functions, with "=". */
  readonly formula: string;
  /** Where the whole formula is one call that fills a row: each of its cells as a formula of its own. */
  readonly cells?: readonly string[];
}

/**
 * A formula without functions of ours: each call of one in Excel's own functions, all else as it stands. English function names and
 * commas between arguments, as Office.js gives formulas, with or without "=".
 *
 * @throws NoPlainFormError where a call has no plain form, or there is no call.
 */
export function plainFormula(formula: string): PlainFormula {
  const source = formula.trim().replace(/^=?/, "=");
  const node = parseFormula(source);
  const calls = node === undefined ? [] : outermost(node);
  if (calls.length === 0) throw new NoPlainFormError({ key: "no-call" });
  const text = rewritten(source, 0, source.length, calls);
  const [only] = calls;
  if (text.length > FORMULA_LIMITS.length) throw new NoPlainFormError({ key: "too-long", name: only?.name ?? "" });
  const isAll = calls.length === 1 && only !== undefined && /^=\s*@?\s*$/.test(source.slice(0, only.start)) && only.end === source.length;
  const cells = isAll ? plain(only, source).cells : undefined;
  return { formula: text, ...(cells && { cells: cells.map((cell) => `=${print(cell)}`) }) };
}

const inside = (node: FormulaNode): readonly FormulaNode[] =>
  node.kind === "call" ? node.args : node.kind === "operation" ? node.operands : node.kind === "other" ? node.parts : [];

const outermost = (node: FormulaNode): readonly FormulaCall[] =>
  node.kind === "call" && ownFunction(node.name) ? [node] : inside(node).flatMap(outermost);

/** The stretch of the source with the calls in it replaced. */
function rewritten(source: string, start: number, end: number, calls: readonly FormulaCall[]): string {
  let [text, at] = ["", start];
  for (const call of calls) {
    // "@" asks for one cell of what a function gives, which a plain formula gives anyway.
    text += source.slice(at, call.start).replace(/@\s*$/, "");
    const isAll = text.trim().replace(/^=/, "") === "" && call.end === end;
    const { whole } = plain(call, source);
    const replaced = print(whole);
    text += isAll || whole.kind !== "operation" ? replaced : `(${replaced})`;
    at = call.end;
  }
  return text + source.slice(at, end);
}

function plain(call: FormulaCall, source: string): PlainCall {
  const definition = ownFunction(call.name);
  if (definition === undefined) throw new Error(`${call.name} is no function of ours.`);
  return plainCall(
    definition,
    call.args.map((arg) => readArgument(arg, rewritten(source, arg.start, arg.end, outermost(arg)))),
  );
}
