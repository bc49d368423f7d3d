import { isCellError } from "../../core/cell";
import { exceeds } from "../../core/numeric/equality";
import type { FormulaNode } from "../formula/formula-node";
import { parseFormula } from "../formula/parse-formula";
import { bindingOf, call, literal, operation, WHOLE, type Expression } from "./expression";

/** What each name of a template stands for. */
export type Given = ReadonlyMap<string, Expression>;

/** A template's formula with the arguments in the place of their names. */
export function readTemplate(template: string, given: Given): Expression {
  const node = parseFormula(`=${template}`);
  if (node === undefined) throw new Error(`“${template}” is no formula.`);
  return ofTemplate(node, template, given);
}

function ofTemplate(node: FormulaNode, template: string, given: Given): Expression {
  const inner = (part: FormulaNode): Expression => ofTemplate(part, template, given);
  switch (node.kind) {
    case "literal":
      return isCellError(node.value) ? { kind: "error", code: node.value.error } : { kind: "literal", value: node.value ?? 0 };
    case "reference":
      if (node.text === "NONE") return { kind: "none" };
      return given.get(node.text) ?? unknown(node.text, template);
    case "array":
      return { kind: "given", text: `{${node.rows.map((row) => row.join(",")).join(";")}}`, binds: WHOLE };
    case "operation":
      return { kind: "operation", operator: node.operator, operands: node.operands.map(inner) };
    case "call":
      return ofCall(node.name, node.args.map(inner));
    case "missing":
      return { kind: "omitted" };
    case "other":
      return unknown("something", template);
  }
}

/** Whether thresholds rise is known of those that were typed, and looked for in cells: each against the one before. */
function ofCall(name: string, args: readonly Expression[]): Expression {
  const [list] = args;
  if (name !== "RISES" || list === undefined) return { kind: "call", name, args };
  const typed = list.kind === "given" && list.text.startsWith("{") ? numbersOf(list.text) : undefined;
  if (typed) return literal(typed.every((value, i) => i === 0 || exceeds(value, typed[i - 1] as number)));
  const count = call("COUNT", list);
  const nth = (place: Expression): Expression => call("INDEX", list, place);
  const later = call("SPAN", nth(literal(2)), nth(count));
  const earlier = call("SPAN", nth(literal(1)), nth(operation("-", count, literal(1))));
  const falls = operation("<=", operation("-", later, earlier), operation("*", literal(1e-12), call("ABS", later)));
  const falling = call("SUMPRODUCT", operation("negate", operation("negate", falls)));
  return call("IF", operation("<", count, literal(2)), literal(true), operation("=", falling, literal(0)));
}

const numbersOf = (array: string): readonly number[] => array.slice(1, -1).split(/[,;]/).map(Number);

function unknown(text: string, template: string): never {
  throw new Error(`${text} in “${template}” is no argument.`);
}

/** An argument as it stands in the user's formula; `text` is that formula with what was put in the place of its inner calls. */
export function readArgument(node: FormulaNode, text: string): Expression {
  if (node.kind === "missing") return { kind: "omitted" };
  const constant = constantOf(node);
  if (constant !== undefined) return { kind: "literal", value: constant, ...(typeof constant === "number" && { text }) };
  if (node.kind === "literal" && isCellError(node.value)) return { kind: "error", code: node.value.error };
  const range = node.kind === "array" || (node.kind === "reference" && RANGE.test(withoutTexts(node.text)));
  return { kind: "given", text, binds: node.kind === "operation" ? bindingOf(node.operator) : WHOLE, ...(range && { range }) };
}

/** Several cells: `A1:B9`, what a cell has spilled, or a column of a table but its own row. */
const RANGE = /:|#$|^[^[]*\[(?!@|\[?#This Row)/i;
const withoutTexts = (reference: string): string => reference.replace(/^(?:'(?:[^']|'')*'|[^!]*)!/, "");

function constantOf(node: FormulaNode): number | string | boolean | undefined {
  if (node.kind === "literal") return node.value === null || isCellError(node.value) ? undefined : node.value;
  if (node.kind !== "operation" || node.operands.length !== 1) return undefined;
  const inner = constantOf(node.operands[0] as FormulaNode);
  if (typeof inner !== "number") return undefined;
  return node.operator === "negate" ? -inner : node.operator === "%" ? inner / 100 : node.operator === "+" ? inner : undefined;
}
