import type { FormulaNode } from "./formula-node";
import { readArrayConstant } from "./read-array-constant";
import { readLiteralToken } from "./read-literal-token";
import type { Token } from "./token";
import { tokenize } from "./tokenize";

/** How tightly operators bind, the loosest first. All are worked from the left, the power too, as Excel does. */
const LEVELS: readonly (readonly string[])[] = [["=", "<>", "<", ">", "<=", ">="], ["&"], ["+", "-"], ["*", "/"], ["^"]];

/** Thrown and caught in here only: this stretch is no expression we know. */
class NotUnderstood extends Error {}

class Reader {
  constructor(
    private readonly tokens: readonly Token[],
    private at: number,
    private readonly end: number,
  ) {}

  /** The whole stretch as one expression. */
  all(): FormulaNode {
    const node = this.level(0);
    if (this.at !== this.end) throw new NotUnderstood();
    return node;
  }

  private get next(): Token | undefined {
    return this.at < this.end ? this.tokens[this.at] : undefined;
  }

  private level(depth: number): FormulaNode {
    const operators = LEVELS[depth];
    if (!operators) return this.percent();
    let left = this.level(depth + 1);
    for (let sign = this.next; sign?.kind === "operator" && operators.includes(sign.text); sign = this.next) {
      this.at += 1;
      const right = this.level(depth + 1);
      left = { kind: "operation", operator: sign.text, operands: [left, right], start: left.start, end: right.end };
    }
    return left;
  }

  private percent(): FormulaNode {
    let node = this.sign();
    for (let sign = this.next; sign?.text === "%"; sign = this.next) {
      this.at += 1;
      node = { kind: "operation", operator: "%", operands: [node], start: node.start, end: sign.end };
    }
    return node;
  }

  /** Signs bind before powers: −2^2 is 4 in a cell. "@" changes nothing for a single cell. */
  private sign(): FormulaNode {
    const sign = this.next;
    if (sign?.kind !== "operator" || !["-", "+", "@"].includes(sign.text)) return this.single();
    this.at += 1;
    const operand = this.sign();
    return {
      kind: "operation",
      operator: sign.text === "-" ? "negate" : sign.text,
      operands: [operand],
      start: sign.start,
      end: operand.end,
    };
  }

  private single(): FormulaNode {
    const token = this.next;
    if (!token) throw new NotUnderstood();
    const { start, end } = token;
    if (token.kind === "function") return this.call(token);
    if (token.kind === "open") {
      const close = this.closing(this.at);
      const inner = parseStretch(this.tokens, this.at + 1, close);
      this.at = close + 1;
      return inner;
    }
    if (token.kind === "brace") {
      const close = this.tokens.findIndex((one, index) => index > this.at && one.text === "}");
      const rows = readArrayConstant(this.tokens.slice(this.at + 1, close));
      if (close < 0 || close >= this.end || !rows) throw new NotUnderstood();
      this.at = close + 1;
      return { kind: "array", rows, start, end: this.tokens[close]?.end ?? end };
    }
    this.at += 1;
    const literal = readLiteralToken(token);
    if (literal !== undefined) return { kind: "literal", value: literal, start, end };
    if (token.kind === "reference" || token.kind === "name") return { kind: "reference", text: token.text, start, end };
    throw new NotUnderstood();
  }

  private call(token: Token): FormulaNode {
    const open = this.at + 1;
    const close = this.closing(open);
    const args: FormulaNode[] = [];
    let from = open + 1;
    let depth = 0;
    for (let i = from; i <= close; i += 1) {
      const one = this.tokens[i] as Token;
      if (depth === 0 && (one.kind === "comma" || i === close)) {
        args.push(parseStretch(this.tokens, from, i));
        from = i + 1;
      }
      if (one.kind === "open" || one.text === "{") depth += 1;
      if ((one.kind === "close" && i < close) || one.text === "}") depth -= 1;
    }
    this.at = close + 1;
    const none = args.length === 1 && args[0]?.kind === "missing";
    return { kind: "call", name: token.text, args: none ? [] : args, start: token.start, end: this.tokens[close]?.end ?? token.end };
  }

  private closing(open: number): number {
    let depth = 0;
    for (let i = open; i < this.end; i += 1) {
      if (this.tokens[i]?.kind === "open") depth += 1;
      if (this.tokens[i]?.kind === "close") depth -= 1;
      if (depth === 0) return i;
    }
    throw new NotUnderstood();
  }
}

/** One argument or one pair of brackets. What is no expression we know keeps the calls within it. */
function parseStretch(tokens: readonly Token[], from: number, to: number): FormulaNode {
  const start = tokens[from]?.start ?? 0;
  if (from >= to) return { kind: "missing", start, end: start };
  try {
    return new Reader(tokens, from, to).all();
  } catch (error) {
    if (!(error instanceof NotUnderstood)) throw error;
    return { kind: "other", parts: callsWithin(tokens, from, to), start, end: tokens[to - 1]?.end ?? start };
  }
}

function callsWithin(tokens: readonly Token[], from: number, to: number): readonly FormulaNode[] {
  const calls: FormulaNode[] = [];
  for (let at = from; at < to; at += 1) {
    if (tokens[at]?.kind !== "function") continue;
    const end = endOfCall(tokens, at, to);
    if (end === undefined) continue;
    calls.push(parseStretch(tokens, at, end));
    at = end - 1;
  }
  return calls;
}

function endOfCall(tokens: readonly Token[], at: number, to: number): number | undefined {
  let depth = 0;
  for (let i = at + 1; i < to; i += 1) {
    if (tokens[i]?.kind === "open") depth += 1;
    if (tokens[i]?.kind === "close") depth -= 1;
    if (depth === 0) return i + 1;
  }
  return undefined;
}

/** A formula as a tree; undefined where it is none, such as a value or a text. */
export function parseFormula(formula: string): FormulaNode | undefined {
  const tokens = tokenize(formula);
  return tokens === undefined || tokens.length === 0 ? undefined : parseStretch(tokens, 0, tokens.length);
}
