import { apply, AT, BINDING, innermost, PERCENT, push, reduce, SIGN, type Pending, type State } from "./calculation-order";
import { FormulaSyntaxError, type FormulaFault, type FormulaFaultKey } from "./formula-fault";
import type { BinaryOperator, FormulaItem, FormulaItems } from "./formula-item";
import { FORMULA_LIMITS } from "./formula-limits";
import type { FormulaToken } from "./formula-token";
import { callHead, readOperand } from "./read-operand";
import { readArrayConstant } from "./read-array-constant";
import { tokenizeFormula } from "./tokenize-formula";

export interface ParsedFormula {
  readonly items: FormulaItems;
  /** Names that LET and LAMBDA give to values of their own, in lower case: they are no names of the workbook. */
  readonly locals: ReadonlySet<string>;
}

/**
 * Gives names to values that may ask for one another, in formulas put together for a calculation: recursion by names of
 * the workbook. LET's names know only
 * those before them.
 */
export const DEFINE = "_XL.DEFINE";

/** Functions that answer with cells, so that `:`, a comma in brackets or a space may stand beside them. */
const GIVE_CELLS: ReadonlySet<string> = new Set([
  "IF",
  "IFS",
  "SWITCH",
  "CHOOSE",
  "INDEX",
  "INDIRECT",
  "OFFSET",
  "XLOOKUP",
  "LET",
  "LAMBDA",
  "TAKE",
  "DROP",
  "TRIMRANGE",
  "SINGLE",
  "ANCHORARRAY",
]);

/**
 * Reads a formula as Excel does, with English function names and commas between arguments, with or without "=". The work grows
 * with the length only and the call stack not at all: pending operators wait on a list of their own.
 * Source of the grammar: ECMA-376 part 1, 18.17.2; of the limits: `formula-limits.ts`.
 */
export function parseFormula(formula: string): ParsedFormula | FormulaFault {
  if (formula.length > FORMULA_LIMITS.length) return { key: "too-long", at: FORMULA_LIMITS.length };
  try {
    return parseTokens(tokenizeFormula(formula.startsWith("=") ? formula.slice(1) : formula), formula.startsWith("=") ? 1 : 0, true);
  } catch (error) {
    if (error instanceof FormulaSyntaxError) return { key: error.key, at: error.at };
    throw error;
  }
}

/** The same for a formula that was put together from others and may be longer than one that is typed. */
export function parseComposed(formula: string): ParsedFormula | undefined {
  try {
    return parseTokens(tokenizeFormula(formula), 0, false);
  } catch (error) {
    if (error instanceof FormulaSyntaxError) return undefined;
    throw error;
  }
}

export const isFault = (parsed: ParsedFormula | FormulaFault): parsed is FormulaFault => "key" in parsed;

function parseTokens(tokens: readonly FormulaToken[], offset: number, limited: boolean): ParsedFormula {
  const state: State = { items: [], pending: [], values: [], locals: new Set(), complete: false, depth: 0 };
  let at = 0;
  try {
    while (at < tokens.length) at = step(state, tokens, at, limited);
    const end = tokens.reduce((sum, token) => sum + token.text.length, 0);
    if (!state.complete) throw new FormulaSyntaxError(state.items.length + state.pending.length === 0 ? "empty" : "missing-operand", end);
    reduce(state, -1);
    const open = state.pending.at(-1);
    if (open) throw new FormulaSyntaxError("unclosed-bracket", open.at);
  } catch (error) {
    if (error instanceof FormulaSyntaxError) throw new FormulaSyntaxError(error.key, error.at + offset);
    throw error;
  }
  return { items: state.items, locals: state.locals };
}

const FAULTS: Partial<Record<FormulaToken["kind"], FormulaFaultKey>> = {
  "unclosed-text": "unclosed-text",
  "unclosed-bracket": "unclosed-bracket",
  semicolon: "semicolon",
  unknown: "unknown-sign",
  "brace-close": "unopened-bracket",
};

/** Reads what stands at `at` and answers where the next piece begins. */
function step(state: State, tokens: readonly FormulaToken[], at: number, limited: boolean): number {
  const token = tokens[at] as FormulaToken;
  const fault = FAULTS[token.kind];
  if (fault) throw new FormulaSyntaxError(fault, token.start);
  if (token.kind === "space") return space(state, tokens, at);
  if (token.kind === "close") return close(state, token, at, limited);
  if (token.kind === "comma") return comma(state, token, at);
  if (token.kind === "operator") return operator(state, token, at);
  if (token.kind === "open") return open(state, token, at);
  if (state.complete) throw new FormulaSyntaxError("missing-operator", token.start);
  if (token.kind === "function") return head(state, tokens, at, limited);
  const from = state.items.length;
  state.complete = true;
  if (token.kind === "brace-open") {
    const { rows, next } = readArrayConstant(tokens, at);
    state.items.push({ kind: "array", rows });
    state.values.push({ from, cells: false });
    return next;
  }
  const operand = readOperand(token, limited);
  state.items.push(operand);
  const cells =
    operand.kind === "reference" ||
    operand.kind === "name" ||
    operand.kind === "table" ||
    (operand.kind === "error" && (operand.code === "#REF!" || !limited));
  state.values.push({ from, cells });
  return at + 1;
}

const BEGINS_CELLS: ReadonlySet<FormulaToken["kind"]> = new Set(["reference", "name", "function", "table", "open", "error"]);

/** A space between two areas means the cells they share; anywhere else it means nothing. */
function space(state: State, tokens: readonly FormulaToken[], at: number): number {
  const next = tokens[at + 1];
  if (state.complete && state.values.at(-1)?.cells && next && BEGINS_CELLS.has(next.kind))
    push(state, { kind: "binary", operator: " " }, BINDING[" "], next.start);
  return at + 1;
}

function operator(state: State, { text, start }: FormulaToken, at: number): number {
  if (!state.complete) {
    if (text !== "-" && text !== "+" && text !== "@") throw new FormulaSyntaxError("missing-operand", start);
    state.pending.push({ kind: "operator", item: { kind: "prefix", operator: text }, binding: text === "@" ? AT : SIGN, at: start });
  } else if (text === "%" || text === "#") {
    if (text === "%") reduce(state, PERCENT);
    else if (!state.values.at(-1)?.cells) throw new FormulaSyntaxError("not-a-reference", start);
    apply(state, { kind: "postfix", operator: text }, start);
  } else if (text === "@") throw new FormulaSyntaxError("missing-operator", start);
  else push(state, { kind: "binary", operator: text as BinaryOperator }, BINDING[text as BinaryOperator], start);
  return at + 1;
}

function open(state: State, token: FormulaToken, at: number): number {
  // Right after a value: a call of it, as in LAMBDA(x,x+1)(2).
  if (state.complete && state.items.at(-1)?.kind !== "call" && state.items.at(-1)?.kind !== "apply" && state.items.at(-1)?.kind !== "group")
    throw new FormulaSyntaxError("missing-operator", token.start);
  const applies = state.complete;
  state.pending.push({ kind: "open", applies, below: state.values.length, at: token.start, args: 0 });
  state.complete = false;
  return at + 1;
}

/** The name of a function and its opening bracket. */
function head(state: State, tokens: readonly FormulaToken[], at: number, limited: boolean): number {
  const token = tokens[at] as FormulaToken;
  state.depth += 1;
  if (limited && state.depth > FORMULA_LIMITS.nesting) throw new FormulaSyntaxError("too-nested", token.start);
  state.pending.push({ kind: "open", call: token, applies: false, below: state.values.length, at: token.start, args: 0 });
  return tokens[at + 1]?.kind === "space" ? at + 3 : at + 2;
}

function comma(state: State, token: FormulaToken, at: number): number {
  const opened = innermost(state);
  if (opened?.call || opened?.applies) argument(state, opened, token.start);
  else if (!state.complete) throw new FormulaSyntaxError("missing-operand", token.start);
  else push(state, { kind: "binary", operator: "," }, BINDING[","], token.start);
  return at + 1;
}

/** The end of an argument, which may have been left out. */
function argument(state: State, opened: Extract<Pending, { kind: "open" }>, at: number): void {
  if (!state.complete) {
    if (state.pending.at(-1) !== opened) throw new FormulaSyntaxError("missing-operand", at);
    state.values.push({ from: state.items.length, cells: false });
    state.items.push({ kind: "missing" });
  }
  reduce(state, -1);
  opened.args += 1;
  state.complete = false;
}

function close(state: State, token: FormulaToken, at: number, limited: boolean): number {
  const opened = innermost(state);
  if (!opened) throw new FormulaSyntaxError("unopened-bracket", token.start);
  if (!opened.call && !opened.applies) {
    if (!state.complete) throw new FormulaSyntaxError("missing-operand", token.start);
    reduce(state, -1);
    state.pending.pop();
    state.items.push({ kind: "group" });
    return at + 1;
  }
  const none = opened.args === 0 && !state.complete && state.pending.at(-1) === opened;
  if (!none) argument(state, opened, token.start);
  if (limited && opened.args > FORMULA_LIMITS.args) throw new FormulaSyntaxError("too-many-arguments", opened.at);
  state.pending.pop();
  state.complete = true;
  finishCall(state, opened, limited);
  return at + 1;
}

function finishCall(state: State, { call, args, below }: Extract<Pending, { kind: "open" }>, limited: boolean): void {
  if (!call) {
    const from = state.values[below - 1]?.from ?? 0;
    state.values.splice(below - 1);
    state.items.push({ kind: "apply", args });
    state.values.push({ from, cells: true });
    return;
  }
  state.depth -= 1;
  const name = callHead(call);
  const plain = name.name.replace(/^(?:_xlfn\.|_xlws\.)+/i, "").toUpperCase();
  if (plain === "LET" || plain === "LAMBDA" || plain === DEFINE)
    takeLocals(state, plain === "LAMBDA" ? 1 : 2, below, args, limited ? call.start : undefined);
  const from = state.values[below]?.from ?? state.items.length;
  state.values.splice(below);
  state.items.push({ kind: "call", ...name, args });
  state.values.push({ from, cells: GIVE_CELLS.has(plain) });
}

/** LET names every second argument but the last, LAMBDA all but the last, those in square brackets may be left out. */
function takeLocals(state: State, step: 1 | 2, below: number, args: number, refusedAt?: number): void {
  for (let i = 0; i < args - 1; i += step) {
    const [value, next] = [state.values[below + i], state.values[below + i + 1]];
    const item = value && next?.from === value.from + 1 ? state.items[value.from] : undefined;
    const name = item?.kind === "name" && !item.sheets ? item.name : step === 1 ? optionalName(item) : undefined;
    if (refusedAt !== undefined && (name === undefined || name.includes("."))) throw new FormulaSyntaxError("local-name", refusedAt);
    if (!value || name === undefined) continue;
    state.locals.add(name.toLowerCase());
    if (item?.kind === "table") state.items[value.from] = { kind: "name", name, optional: true };
  }
}

/** `[y]` among the parameters of a LAMBDA, read as a column at first. */
function optionalName(item: FormulaItem | undefined): string | undefined {
  if (item?.kind !== "table" || item.table !== undefined || item.part.sections.length > 0 || !item.part.columns) return undefined;
  const { from, to } = item.part.columns;
  const [token, ...more] = from === to ? tokenizeFormula(from) : [];
  return token?.kind === "name" && more.length === 0 ? from : undefined;
}
