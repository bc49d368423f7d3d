import type { FormulaItem, FormulaItems } from "../../../../core/cells/formula/formula-item";
import { DEFINE, type ParsedFormula } from "../../../../core/cells/formula/parse-formula";
import { HIDDEN } from "../hidden-functions";

/** What LAMBDA makes of its parameters. */
export interface Parameter {
  readonly name: string;
  readonly optional: boolean;
}

export type ProgramNode =
  /** A part without names of its own: the engine works it out before, as an argument. */
  | { readonly kind: "given"; readonly at: number }
  | { readonly kind: "missing" }
  | { readonly kind: "error"; readonly code: "#NAME?" | "#VALUE!" }
  /** As an argument it may be a function of the library: `BYROW(A1:B3,SUM)`. */
  | { readonly kind: "name"; readonly name: string; readonly handed: boolean }
  | {
      readonly kind: "let";
      readonly bindings: readonly (readonly [name: string, value: ProgramNode])[];
      readonly together: boolean;
      readonly body: ProgramNode;
    }
  | { readonly kind: "lambda"; readonly parameters: readonly Parameter[]; readonly body: ProgramNode }
  | { readonly kind: "apply"; readonly callee: ProgramNode; readonly args: readonly ProgramNode[] }
  | { readonly kind: "call"; readonly name: string; readonly args: readonly ProgramNode[] }
  | { readonly kind: "operator"; readonly operator: string; readonly args: readonly ProgramNode[] };

export interface Program {
  readonly root: ProgramNode;
  readonly given: readonly FormulaItems[];
}

const OWN: ReadonlySet<string> = new Set(
  ["LET", "LAMBDA", "ISOMITTED", "MAP", "REDUCE", "SCAN", "BYROW", "BYCOL", "MAKEARRAY", "GROUPBY", "PIVOTBY"].concat(DEFINE),
);
/** Drawn anew in each call of a LAMBDA. */
const RANDOM: ReadonlySet<string> = new Set(["RAND", "RANDBETWEEN", "RANDARRAY"]);

export const plainName = (name: string): string => name.replace(/^(?:_xlfn\.|_xlws\.|_xlpm\.)+/i, "").toUpperCase();

/** Whether a formula gives names to values or hands functions on, which the engine's own tree cannot hold. */
export const isProgram = ({ items }: ParsedFormula): boolean =>
  items.some((item) => item.kind === "apply" || (item.kind === "call" && OWN.has(plainName(item.name))));

export interface Tree {
  readonly item: FormulaItem;
  readonly kids: readonly Tree[];
  readonly from: number;
  readonly to: number;
  /** Holds what only the program can work out. */
  readonly open: boolean;
}

const counts = (item: FormulaItem): number =>
  item.kind === "binary"
    ? 2
    : item.kind === "prefix" || item.kind === "postfix" || item.kind === "group"
      ? 1
      : item.kind === "call"
        ? item.args
        : item.kind === "apply"
          ? item.args + 1
          : 0;

function isOpen(item: FormulaItem, isFunction: (name: string) => boolean): boolean {
  if (item.kind === "apply") return true;
  if (item.kind === "name") return !item.sheets;
  if (item.kind !== "call") return false;
  const name = plainName(item.name);
  return OWN.has(name) || RANDOM.has(name) || !isFunction(name);
}

export function treeOf(items: FormulaItems, isFunction: (name: string) => boolean): Tree | undefined {
  const pile: Tree[] = [];
  items.forEach((item, at) => {
    const count = counts(item);
    const kids = count === 0 ? [] : pile.splice(-count);
    pile.push({ item, kids, from: kids[0]?.from ?? at, to: at + 1, open: isOpen(item, isFunction) || kids.some((kid) => kid.open) });
  });
  return pile.length === 1 ? pile[0] : undefined;
}

/** A formula as a program: what can be worked out before it runs, and the rest as a tree. */
export function compileProgram(items: FormulaItems, isFunction: (name: string) => boolean): Program {
  const given: FormulaItems[] = [];
  const give = (part: FormulaItems): ProgramNode => ({ kind: "given", at: given.push(part) - 1 });
  const compile = (tree: Tree): ProgramNode => {
    const { item, kids } = tree;
    if (item.kind === "missing") return { kind: "missing" };
    if (!tree.open) return give(items.slice(tree.from, tree.to));
    if (item.kind === "call") return compileCall(tree, compile, () => void give([{ kind: "call", name: "RAND", args: 0 }]));
    const parts = kids.map(compile);
    const [first = NO_NAME, ...rest] = parts;
    switch (item.kind) {
      case "name":
        return { kind: "name", name: item.name.toLowerCase(), handed: false };
      case "group":
        return first;
      case "apply":
        return { kind: "apply", callee: first, args: rest.map(handed) };
      case "prefix":
        return item.operator === "+"
          ? first
          : item.operator === "@"
            ? { kind: "call", name: HIDDEN.here, args: [first] }
            : { kind: "operator", operator: "-", args: [give([{ kind: "number", value: 0 }]), first] };
      case "postfix":
        return item.operator === "#"
          ? { kind: "call", name: HIDDEN.spilled, args: [first] }
          : { kind: "operator", operator: "/", args: [first, give([{ kind: "number", value: 100 }])] };
      case "binary":
        return item.operator === ":" || item.operator === " "
          ? { kind: "call", name: item.operator === ":" ? HIDDEN.span : HIDDEN.shared, args: parts }
          : item.operator === ","
            ? WRONG
            : { kind: "operator", operator: item.operator, args: parts };
      default:
        return NO_NAME;
    }
  };
  const tree = treeOf(items, isFunction);
  return { root: tree ? compile(tree) : WRONG, given };
}

const handed = (node: ProgramNode): ProgramNode => (node.kind === "name" ? { ...node, handed: true } : node);

const NO_NAME: ProgramNode = { kind: "error", code: "#NAME?" };
const WRONG: ProgramNode = { kind: "error", code: "#VALUE!" };

const localName = ({ item }: Tree): string | undefined => (item.kind === "name" && !item.sheets ? item.name.toLowerCase() : undefined);

function compileCall({ item, kids }: Tree, compile: (tree: Tree) => ProgramNode, drawsAnew: () => void): ProgramNode {
  const name = item.kind === "call" ? plainName(item.name) : "";
  if (item.kind === "call" && item.sheets) return NO_NAME;
  const last = kids.at(-1);
  if (name === "LAMBDA") {
    const parameters = kids
      .slice(0, -1)
      .map((kid): Parameter => ({ name: localName(kid) ?? "", optional: kid.item.kind === "name" && kid.item.optional === true }));
    return last && parameters.every((one) => one.name !== "") ? { kind: "lambda", parameters, body: compile(last) } : WRONG;
  }
  if (name === "LET" || name === DEFINE) {
    const bindings: (readonly [string, ProgramNode])[] = [];
    for (let at = 0; at + 2 < kids.length; at += 2) {
      const [own, value] = [kids[at] && localName(kids[at] as Tree), kids[at + 1]];
      if (own === undefined || !value) return WRONG;
      bindings.push([own, handed(compile(value))]);
    }
    return last && kids.length % 2 === 1 && kids.length > 2
      ? { kind: "let", bindings, together: name !== "LET", body: compile(last) }
      : WRONG;
  }
  if (RANDOM.has(name)) drawsAnew();
  return { kind: "call", name, args: kids.map(compile).map(handed) };
}
