import { literal, type Expression } from "./expression";

type Constant = number | string | boolean;

/**
 * What is known before a cell is calculated: options that were chosen, arguments that were left out, numbers that were typed. Only tests
 * are worked out, so that the numbers a user typed stay as they are; what counts as 0 or 1 because it was left out leaves no trace.
 */
export function simplify(expression: Expression): Expression {
  if (expression.kind === "operation") return simpleOperation(expression.operator, expression.operands.map(simplify));
  if (expression.kind !== "call") return expression;
  const [first, second, third] = expression.args;
  if (expression.name === "IF" && first) {
    const test = simplify(first);
    const known = constantOf(test);
    if (test.kind === "error") return test;
    if (known !== undefined && typeof known !== "string")
      return simplify((known === false || known === 0 ? third : second) ?? literal(false));
    return { ...expression, args: [test, ...[second, third].flatMap((part) => (part ? [simplify(part)] : []))] };
  }
  if (expression.name === "ISOMITTED" && first)
    return first.kind === "given" && first.maybe ? expression : literal(first.kind === "omitted");
  return simpleCall(expression.name, expression.args.map(simplify));
}

function simpleCall(name: string, args: readonly Expression[]): Expression {
  const [first] = args;
  const known = name === "NOT" && first ? constantOf(first) : undefined;
  if (known !== undefined) return literal(!known);
  if (name !== "OR" && name !== "AND") return { kind: "call", name, args };
  const decides = name === "OR";
  const open = args.filter((arg) => constantOf(arg) !== !decides);
  if (open.some((arg) => constantOf(arg) === decides)) return literal(decides);
  if (open.length === 0) return literal(!decides);
  return open.length === 1 ? (open[0] as Expression) : { kind: "call", name, args: open };
}

/** A number that stands for what was left out. */
const isDefault = (expression: Expression | undefined, value: number): boolean =>
  expression?.kind === "literal" && expression.value === value && expression.text === undefined;

function simpleOperation(operator: string, operands: readonly Expression[]): Expression {
  const [left, right] = operands as readonly [Expression, Expression | undefined];
  if (right !== undefined) {
    if (operator === "+" && isDefault(left, 0)) return right;
    if ((operator === "+" || operator === "-") && isDefault(right, 0)) return left;
    if (operator === "*" && isDefault(left, 1)) return right;
    // Its bounds have been tested around it, so that a text is no zero.
    if (operator === "*" && (isDefault(left, 0) || isDefault(right, 0))) return literal(0);
    if ((operator === "*" || operator === "/" || operator === "^") && isDefault(right, 1)) return left;
  }
  const whole: Expression = { kind: "operation", operator, operands };
  if (COMPARES.has(operator)) {
    const known = constantOf(whole);
    if (known !== undefined) return literal(known);
  }
  return whole;
}

const COMPARES: ReadonlySet<string> = new Set(["=", "<>", "<", ">", "<=", ">="]);

/** What an expression comes to where all of it is known. */
export function constantOf(expression: Expression): Constant | undefined {
  if (expression.kind === "literal") return expression.value;
  // Nothing there, as a blank cell.
  if (expression.kind === "omitted") return "";
  if (expression.kind !== "operation" && expression.kind !== "call") return undefined;
  const parts = (expression.kind === "operation" ? expression.operands : expression.args).map(constantOf);
  if (parts.some((part) => part === undefined)) return undefined;
  if (expression.kind === "operation" && COMPARES.has(expression.operator))
    return compared(expression.operator, parts as readonly Constant[]);
  if (parts.some((part) => typeof part === "string")) return undefined;
  const numbers = parts.map(Number);
  const value = expression.kind === "operation" ? worked(expression.operator, numbers) : FUNCTIONS[expression.name]?.(...numbers);
  return value !== undefined && Number.isFinite(value) ? value : undefined;
}

function compared(operator: string, [a, b]: readonly Constant[]): boolean | undefined {
  if (a === undefined || b === undefined) return undefined;
  const [left, right] = [a, b].map((part) => (typeof part === "string" ? part.toLowerCase() : part)) as [Constant, Constant];
  if (operator === "=") return left === right;
  if (operator === "<>") return left !== right;
  if (typeof left !== "number" || typeof right !== "number") return undefined;
  return operator === "<" ? left < right : operator === ">" ? left > right : operator === "<=" ? left <= right : left >= right;
}

function worked(operator: string, [a = 0, b = 0]: readonly number[]): number | undefined {
  switch (operator) {
    case "+":
      return a + b;
    case "-":
      return a - b;
    case "*":
      return a * b;
    case "/":
      return b === 0 ? undefined : a / b;
    case "^":
      return a ** b;
    case "negate":
      return -a;
    case "%":
      return a / 100;
    default:
      return undefined;
  }
}

const FUNCTIONS: Readonly<Record<string, (...numbers: number[]) => number>> = {
  ABS: Math.abs,
  MIN: Math.min,
  MAX: Math.max,
  ROUND: (value, digits = 0) => Math.round(value * 10 ** digits) / 10 ** digits,
};
