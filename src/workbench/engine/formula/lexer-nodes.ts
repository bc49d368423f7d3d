import { DEFAULT_TOKEN_TYPE_PARAMETER, DEFAULT_TOKEN_TYPE_ROOT, LexerNode } from "@univerjs/engine-formula";
import type { FormulaItem, FormulaItems } from "../../../core/cells/formula/formula-item";
import type { ParsedFormula } from "../../../core/cells/formula/parse-formula";
import { printFormula } from "../../../core/cells/formula/print-formula";
import { writeReference } from "../../../core/cells/formula/read-reference";
import type { ArraySize } from "./array-formula";
import { spanOf, type Area } from "./combine-areas";
import { HIDDEN } from "./hidden-functions";
import { inlineNames } from "./lambda/inline-names";
import { compileProgram, isProgram } from "./lambda/program";
import { withoutMarks } from "./marks-in-names";

type Piece = string | LexerNode;

/** A value: where its pieces begin, the cells it is where these are known, the areas it is made of where it is a union. */
interface Value {
  readonly from: number;
  readonly area?: Area;
  readonly areas?: readonly number[];
}

interface Pile {
  readonly pieces: Piece[];
  readonly values: Value[];
  readonly has: (name: string) => boolean;
}

/**
 * Functions that take any number of areas. Source: Microsoft Support, "Create a reference to the same cell range on
 * multiple worksheets".
 */
const TAKE_MANY =
  /^(?:SUM|SUMSQ|COUNT|COUNTA|AVERAGEA?|MINA?|MAXA?|PRODUCT|MEDIAN|MODE(?:\.\w+)?|(?:STDEV|VAR)(?:A|P|PA|\.P|\.S)?|GEOMEAN|HARMEAN|AVEDEV|DEVSQ|KURT|SKEW(?:\.P)?|AND|OR|XOR|GCD|LCM|MULTINOMIAL|SUBTOTAL|AGGREGATE|CONCAT|CONCATENATE|TEXTJOIN|[HV]STACK)$/;
/** Functions that take one list, which may be a union. */
const TAKE_LIST = /^(?:LARGE|SMALL|RANK(?:\.\w+)?|(?:PERCENTILE|PERCENTRANK|QUARTILE)(?:\.\w+)?|TRIMMEAN|FREQUENCY)$/;

function node(token: string, children: readonly Piece[]): LexerNode {
  const made = new LexerNode();
  made.setToken(token);
  for (const child of children) if (child instanceof LexerNode) child.setParent(made);
  made.setChildren([...children]);
  return made;
}

const argument = (pieces: readonly Piece[]): LexerNode => node(DEFAULT_TOKEN_TYPE_PARAMETER, pieces);
const ERROR = { name: "#NAME?", value: "#VALUE!" } as const;

/** A formula as the engine's parser takes it from the engine's own lexer: operators behind their values, functions as nodes. */
export function lexerNodes(parsed: ParsedFormula, has: (name: string) => boolean, fills?: ArraySize): LexerNode {
  const pieces = isProgram(parsed) ? programPieces(inlineNames(parsed.items), has) : piecesOf(parsed.items, has);
  if (!fills) return node(DEFAULT_TOKEN_TYPE_ROOT, pieces);
  const filling = node(HIDDEN.fill, [argument([String(fills.rows)]), argument([String(fills.columns)]), argument(pieces)]);
  return node(DEFAULT_TOKEN_TYPE_ROOT, [filling]);
}

function piecesOf(items: FormulaItems, has: Pile["has"]): readonly Piece[] {
  const pile: Pile = { pieces: [], values: [], has };
  for (const item of items) add(pile, item);
  return pile.values.at(-1)?.areas ? [ERROR.value] : pile.pieces;
}

/** A formula with LET or LAMBDA: its text, and the parts that the engine works out for it. */
function programPieces(items: FormulaItems, has: Pile["has"]): readonly Piece[] {
  const text = printFormula([{ kind: "text", value: printFormula(items) }]);
  const given = compileProgram(items, has).given.map((part) => argument(piecesOf(part, has)));
  return [node(HIDDEN.program, [argument([text]), ...given])];
}

function put(pile: Pile, piece: Piece, area?: Area): void {
  pile.values.push({ from: pile.pieces.length, ...(area ? { area } : {}) });
  pile.pieces.push(piece);
}

function add(pile: Pile, item: FormulaItem): void {
  switch (item.kind) {
    case "missing":
      pile.values.push({ from: pile.pieces.length });
      return;
    case "reference":
      put(pile, reference(item), item);
      return;
    case "name":
      put(pile, ERROR.name);
      return;
    case "table":
      put(pile, ERROR.name);
      return;
    case "group":
      return;
    case "prefix":
      prefix(pile, item.operator);
      return;
    case "postfix":
      postfix(pile, item.operator);
      return;
    case "binary":
      binary(pile, item.operator);
      return;
    case "call":
      call(pile, item.name.replace(/^(?:_xlfn\.|_xlws\.|_xlpm\.)+/i, "").toUpperCase(), item.args);
      return;
    case "apply":
      throw new Error("Calls of values are left to programs.");
    default:
      put(pile, printFormula([item]));
  }
}

/** A cell as it is written; an area as the node that the engine makes of a colon. */
function reference({ cells, sheets }: Area): Piece {
  const { from, to } = cells;
  const text = withoutMarks(writeReference(cells, sheets));
  if (from.row !== undefined && from.column !== undefined && !text.slice(text.lastIndexOf("!") + 1).includes(":")) return text;
  const colon = text.lastIndexOf(":");
  const left = withoutMarks(writeReference({ from, to: from }, sheets));
  return node(":", [
    argument([node(to.row === undefined || to.column === undefined ? text.slice(0, colon) : left, [])]),
    argument([node(text.slice(colon + 1), [])]),
  ]);
}

function prefix(pile: Pile, operator: string): void {
  const value = single(pile);
  if (operator === "-") {
    pile.pieces.splice(value.from, 0, "0");
    pile.pieces.push("-");
    pile.values.push({ from: value.from });
  } else if (operator === "@") wrap(pile, value, HIDDEN.here);
  else pile.values.push(value);
}

function postfix(pile: Pile, operator: string): void {
  const value = single(pile);
  if (operator === "#") return wrap(pile, value, HIDDEN.spilled);
  // Of a single number the engine knows that its cell shows a percentage; of a cell Excel does not say that.
  const [piece] = pile.pieces.slice(value.from);
  if (value.from === pile.pieces.length - 1 && typeof piece === "string" && /^\d/.test(piece))
    pile.pieces.push(node("%", pile.pieces.splice(value.from)));
  else pile.pieces.push("100", "/");
  pile.values.push({ from: value.from });
}

function wrap(pile: Pile, { from }: Value, name: string): void {
  const inside = argument(pile.pieces.splice(from));
  pile.pieces.push(node(name, [inside]));
  pile.values.push({ from });
}

/** The last value, as one: a union is no single value. */
function single(pile: Pile): Value {
  const value = pile.values.pop() as Value;
  if (!value.areas) return value;
  pile.pieces.splice(value.from, pile.pieces.length, ERROR.value);
  return { from: value.from };
}

function binary(pile: Pile, operator: string): void {
  if (operator === ",") {
    const right = pile.values.pop() as Value;
    const left = pile.values.pop() as Value;
    pile.values.push({ from: left.from, areas: [...(left.areas ?? [left.from]), ...(right.areas ?? [right.from])] });
    return;
  }
  const right = single(pile);
  const last = pile.pieces.splice(right.from);
  const left = single(pile);
  const area = operator === ":" && left.area && right.area && spanOf(left.area, right.area);
  if (area) {
    pile.pieces.splice(left.from);
    put(pile, reference(area), area);
  } else if (operator === ":" || operator === " ") {
    const name = operator === ":" ? HIDDEN.span : HIDDEN.shared;
    pile.pieces.push(node(name, [argument(pile.pieces.splice(left.from)), argument(last)]));
    pile.values.push({ from: left.from });
  } else {
    for (const piece of last) pile.pieces.push(piece);
    pile.pieces.push(operator);
    pile.values.push({ from: left.from });
  }
}

/** The pieces of the last `count` values, each as an argument, unions as `name` takes them. */
function takeArguments(pile: Pile, name: string, count: number): { readonly from: number; readonly args: LexerNode[] } {
  const values = count === 0 ? [] : pile.values.splice(-count);
  const from = values[0]?.from ?? pile.pieces.length;
  const args = values.flatMap((value, at): LexerNode[] => {
    const to = values[at + 1]?.from ?? pile.pieces.length;
    if (!value.areas) return [argument(pile.pieces.slice(value.from, to))];
    const areas = value.areas.map((start, i) => argument(pile.pieces.slice(start, value.areas?.[i + 1] ?? to)));
    if (TAKE_MANY.test(name)) return areas;
    if (TAKE_LIST.test(name)) return [argument([node(HIDDEN.areas, areas)])];
    if (name === "AREAS") return [argument([`{${areas.map(() => "0").join(",")}}`])];
    if (name === "INDEX" && at === 0) {
      const which = values[3] ? pile.pieces.slice(values[3].from) : ["1"];
      return [argument([node(HIDDEN.area, [argument(which), ...areas])])];
    }
    return [argument([ERROR.value])];
  });
  const chosen = name === "INDEX" && values[0]?.areas ? args.slice(0, 3) : args;
  pile.pieces.splice(from);
  return { from, args: chosen };
}

function call(pile: Pile, name: string, count: number): void {
  const areas = name === "AREAS" ? pile.values.at(-1) : undefined;
  const { from, args } = takeArguments(pile, name, count);
  pile.values.push({ from });
  if (areas && count === 1) pile.pieces.push(String(areas.areas?.length ?? 1));
  else pile.pieces.push(pile.has(name) ? node(name, args) : ERROR.name);
}
