import type { Cells, FormulaItem, FormulaItems, Operand, SheetPrefix } from "../../../core/cells/formula/formula-item";
import { DEFINE, parseComposed, type ParsedFormula } from "../../../core/cells/formula/parse-formula";
import { cellHere } from "./combine-areas";
import { plainName } from "./lambda/program";
import type { FormulaScope } from "./scope";
import { shiftReferences } from "./shift-references";
import { tableCells } from "./table-cells";

/** Names that stand for names that stand for names …: more than this is no formula anybody wrote. */
const MOST_ITEMS = 100_000;
const DEEPEST = 64;

interface Place {
  readonly row: number;
  readonly column: number;
}

/** What became of a formula: whether it would be spelled out otherwise in another row of the same table. */
export interface Resolving {
  onPlace: boolean;
}

interface Work {
  readonly resolving: Resolving;
  readonly out: FormulaItem[];
  /** Where each value on the pile begins in `out`. */
  readonly starts: number[];
  readonly parsed: ParsedFormula;
  readonly scope: FormulaScope;
  readonly place: Place;
  readonly depth: number;
  /** Names of the workbook that are called, and what each stands for. */
  readonly called: Map<string, Definition>;
}

interface Definition {
  readonly name: string;
  items: FormulaItems;
}

const REF: Operand = { kind: "error", code: "#REF!" };

/** Whether what a formula means depends on where it stands, on names, tables or sheets. */
export const needsScope = ({ items, locals }: ParsedFormula, hasFunction: FormulaScope["hasFunction"]): boolean =>
  items.some(
    (item) =>
      (item.kind === "name" && (item.sheets !== undefined || !locals.has(item.name.toLowerCase()))) ||
      item.kind === "table" ||
      (item.kind === "prefix" && item.operator === "@") ||
      (item.kind === "call" && !hasFunction(plainName(item.name))) ||
      (item.kind === "reference" && item.sheets !== undefined),
  );

/** Whether it matters in which cell it stands, and not only on which sheet. */
export const needsPlace = ({ items }: ParsedFormula, hasFunction: FormulaScope["hasFunction"]): boolean =>
  items.some(
    (item) =>
      item.kind === "name" ||
      item.kind === "table" ||
      (item.kind === "prefix" && item.operator === "@") ||
      (item.kind === "call" && !hasFunction(plainName(item.name))),
  );

/** A formula that reads another file keeps the value it has. */
export const readsOtherFile = ({ items }: ParsedFormula): boolean =>
  items.some((item) => "sheets" in item && item.sheets?.book !== undefined);

/** The formula with names, tables, sheets and "@" spelled out as cells and formulas, for the cell it stands in. */
export function resolveFormula(
  parsed: ParsedFormula,
  scope: FormulaScope,
  place: Place,
  resolving: Resolving = { onPlace: false },
): FormulaItems {
  const called = new Map<string, Definition>();
  const items = resolve({ parsed, scope, place, depth: 0, called, resolving });
  if (called.size === 0) return items;
  const definitions = [...called.values()].flatMap(({ name, items: meaning }): FormulaItem[] => [{ kind: "name", name }, ...meaning]);
  return [...definitions, ...items, { kind: "call", name: DEFINE, args: 2 * called.size + 1 }];
}

function resolve({ parsed, ...given }: Omit<Work, "out" | "starts">): FormulaItems {
  const work: Work = { out: [], starts: [], parsed, ...given };
  for (const item of parsed.items) {
    add(work, item);
    if (work.out.length > MOST_ITEMS) return [{ kind: "error", code: "#NUM!" }];
  }
  return work.out;
}

function add(work: Work, item: FormulaItem): void {
  switch (item.kind) {
    case "reference":
      put(work, item.sheets ? onSheets(item, item.sheets, work.scope) : [item]);
      return;
    case "name":
      put(work, ofName(work, item));
      return;
    case "table": {
      const own = work.scope.tableAt(work.place.row, work.place.column);
      const table = item.table === undefined ? own : work.scope.table(item.table);
      const ofRow = item.part.sections.includes("this-row");
      if (ofRow && (item.part.sections.length > 1 || table !== own)) work.resolving.onPlace = true;
      const missing: Operand = { kind: "error", code: item.table === undefined ? "#VALUE!" : "#REF!" };
      put(work, [table ? tableCells(table, item.part, work.scope, work.place.row) : missing]);
      return;
    }
    case "prefix":
      prefix(work, item);
      return;
    case "call":
      call(work, item);
      return;
    case "apply":
      take(work, item.args);
      break;
    case "binary":
      work.starts.pop();
      break;
    case "postfix":
    case "group":
      break;
    default:
      put(work, [item]);
      return;
  }
  work.out.push(item);
}

function put(work: Work, items: FormulaItems): void {
  work.starts.push(work.out.length);
  for (const item of items) work.out.push(item);
}

const take = (work: Work, count: number): number => {
  const [first] = count === 0 ? [] : work.starts.splice(-count);
  return first ?? work.out.length;
};

const isOneCell = ({ from, to }: Cells): boolean =>
  from.row !== undefined && from.row === to.row && from.column !== undefined && from.column === to.column;

const isFixed = ({ from, to }: Cells): boolean =>
  [from, to].every((corner) => (corner.row === undefined || corner.rowFixed) && (corner.column === undefined || corner.columnFixed));

/** Of a sheet in its own spelling; of several sheets the cells of each, one area beside the other. */
function onSheets(item: Extract<FormulaItem, { kind: "reference" }>, { first, last }: SheetPrefix, { sheets }: FormulaScope): FormulaItems {
  const at = (name: string): number => sheets.findIndex((sheet) => sheet.toLowerCase() === name.toLowerCase());
  const [from, to] = [at(first), at(last ?? first)];
  if (from < 0 || to < 0) return [REF];
  const each = sheets
    .slice(Math.min(from, to), Math.max(from, to) + 1)
    .map((sheet): FormulaItem => ({ ...item, sheets: { first: sheet } }));
  if (last === undefined) return each;
  return [...each.flatMap((one, i): FormulaItem[] => (i === 0 ? [one] : [one, { kind: "binary", operator: "," }])), { kind: "group" }];
}

function ofName(work: Work, item: Extract<FormulaItem, { kind: "name" }>): FormulaItems {
  const { scope, parsed, place, depth, called, resolving } = work;
  if (!item.sheets && parsed.locals.has(item.name.toLowerCase())) return [item];
  const meaning = scope.name(item.name, item.sheets?.first);
  if (meaning === undefined) {
    const table = item.sheets ? undefined : scope.table(item.name);
    return table ? [tableCells(table, { sections: [] }, scope, place.row)] : [item];
  }
  if (depth >= DEEPEST) return [REF];
  const inner = parseComposed(meaning.replace(/^=/, ""));
  if (!inner) return [item];
  // References without a dollar sign are those of a formula in A1.
  if (inner.items.some((one) => one.kind === "reference" && !isFixed(one.cells))) resolving.onPlace = true;
  const shifted = { ...inner, items: shiftReferences(inner.items, { rows: place.row, columns: place.column }, true) };
  const items = resolve({ parsed: shifted, scope, place, depth: depth + 1, called, resolving });
  return items.length === 1 ? items : [...items, { kind: "group" }];
}

function prefix(work: Work, item: Extract<FormulaItem, { kind: "prefix" }>): void {
  const start = work.starts.at(-1) ?? 0;
  const only = work.out.length === start + 1 ? work.out[start] : undefined;
  if (item.operator !== "@" || only?.kind !== "reference") {
    work.out.push(item);
    return;
  }
  const cell = cellHere(only, work.place.row, work.place.column);
  if (!isOneCell(only.cells)) work.resolving.onPlace = true;
  work.out[start] = cell ? { kind: "reference", ...cell } : { kind: "error", code: "#VALUE!" };
}

/** A call of a name of the workbook: what it stands for is written once, before the formula, so that it may call itself. */
function call(work: Work, item: Extract<FormulaItem, { kind: "call" }>): void {
  work.starts.push(take(work, item.args));
  const named = work.scope.hasFunction(plainName(item.name)) && !item.sheets ? undefined : definitionOf(work, item);
  work.out.push(named ? { kind: "call", name: named.name, args: item.args } : item);
}

function definitionOf(work: Work, { name, sheets }: Extract<FormulaItem, { kind: "call" }>): Definition | undefined {
  const { parsed, scope, called } = work;
  if ((!sheets && parsed.locals.has(name.toLowerCase())) || scope.name(name, sheets?.first) === undefined) return undefined;
  const key = `${sheets?.first ?? ""}!${name}`.toLowerCase();
  const known = called.get(key);
  if (known) return known;
  const definition: Definition = { name: `_xl.${called.size + 1}`, items: [] };
  called.set(key, definition);
  definition.items = ofName(work, { kind: "name", name, ...(sheets ? { sheets } : {}) });
  return definition;
}
