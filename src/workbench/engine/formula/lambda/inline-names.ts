import type { FormulaItem, FormulaItems } from "../../../../core/cells/formula/formula-item";
import { plainName, treeOf, type Tree } from "./program";

/** What these read is only known from what their arguments are, and the engine asks for it before it calculates. */
const FIND_CELLS: ReadonlySet<string> = new Set(["OFFSET", "INDIRECT"]);
const MOST_ITEMS = 20_000;

/**
 * The formula with the values of LET put in the place of its names, where OFFSET or INDIRECT may need them:
 * `LET(n,COUNT(A:A),SUM(OFFSET(B1,0,0,n)))`.
 * Only so does the engine know, before it calculates, which cells are read.
 */
export function inlineNames(items: FormulaItems): FormulaItems {
  if (!items.some((item) => item.kind === "call" && FIND_CELLS.has(plainName(item.name)))) return items;
  const tree = treeOf(items, () => true);
  const inlined = tree && expand(tree, new Map());
  return inlined && inlined.length <= MOST_ITEMS ? inlined : items;
}

type Names = ReadonlyMap<string, FormulaItems>;

function expand({ item, kids }: Tree, names: Names): FormulaItems {
  if (item.kind === "name" && !item.sheets) return names.get(item.name.toLowerCase()) ?? [item];
  const name = item.kind === "call" ? plainName(item.name) : "";
  if (name === "LET" && kids.length > 2 && kids.length % 2 === 1) return expandLet(kids, names);
  const own = name === "LAMBDA" ? new Set(kids.slice(0, -1).map(nameOf)) : undefined;
  const inner = own ? new Map([...names].filter(([key]) => !own.has(key))) : names;
  const out: FormulaItem[] = [];
  for (const kid of kids) {
    for (const one of expand(kid, inner)) out.push(one);
    if (out.length > MOST_ITEMS) break;
  }
  return [...out, item];
}

const nameOf = ({ item }: Tree): string => (item.kind === "name" ? item.name.toLowerCase() : "");

function expandLet(kids: readonly Tree[], names: Names): FormulaItems {
  const inner = new Map(names);
  for (let at = 0; at + 2 < kids.length; at += 2) {
    const value = expand(kids[at + 1] as Tree, inner);
    inner.set(nameOf(kids[at] as Tree), value.length > 1 ? [...value, { kind: "group" }] : value);
  }
  return expand(kids.at(-1) as Tree, inner);
}
