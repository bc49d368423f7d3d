import type { SheetArea } from "../cells/area";
import { rewriteReferences, shiftedFormula, type ReferenceView } from "./rewrite-references";
import { cellBeforeAll, coverageAfterAll, referenceAfterAll, type StructuralChange } from "./structural-change";

/** Cells that share a rule, and its formulas as they read in the first of these cells. */
export interface CoveredRule {
  readonly areas: readonly SheetArea[];
  readonly formulas: readonly string[];
}

/** What becomes of a rule on a sheet; `fixed` formulas, such as the source of a list, read the same in every cell. */
export type RuleChange = (rule: CoveredRule, sheetId: string, fixed?: boolean) => readonly CoveredRule[];

/**
 * What becomes of a rule that covers cells, as a conditional format or a validation does. Its formulas are read in every cell as if they
 * had been filled down and across from the first one, so each part of what it covers is taken by itself; parts in which they no longer
 * read alike become rules of their own. `fixed` formulas, such as the source of a list, read the same in every cell.
 */
export function ruleAfter(
  rule: CoveredRule,
  changes: readonly StructuralChange[],
  view: ReferenceView,
  fixed = false,
): readonly CoveredRule[] {
  const [first] = rule.areas;
  if (!first) return [];
  const parts = inOrder(rule.areas.flatMap((area) => coverageAfterAll(area, changes)));
  const groups = new Map<string, { readonly areas: SheetArea[]; readonly formulas: readonly string[] }>();
  for (const part of parts) {
    const formulas = rule.formulas.map((formula) =>
      fixed ? rewritten(formula, view, changes, part.sheetId) : formulaIn(part, formula, first, changes, view),
    );
    const head = parts[0] ?? part;
    const key = JSON.stringify([
      part.sheetId,
      fixed ? formulas : formulas.map((formula) => shiftedFormula(formula, head.row - part.row, head.column - part.column)),
    ]);
    const group = groups.get(key);
    if (group) group.areas.push(part);
    else groups.set(key, { areas: [part], formulas });
  }
  return [...groups.values()];
}

/** Areas from the top and the left, as the grid orders them. */
export const inOrder = (areas: readonly SheetArea[]): readonly SheetArea[] =>
  areas.toSorted((a, b) => a.row - b.row || a.column - b.column);

const rewritten = (formula: string, view: ReferenceView, changes: readonly StructuralChange[], home: string): string =>
  rewriteReferences(formula, view, (area) => referenceAfterAll(area, changes), home);

/** A formula of the rule as it reads in the first cell of a part: taken to a cell that was there before, changed with it, taken back. */
function formulaIn(part: SheetArea, formula: string, first: SheetArea, changes: readonly StructuralChange[], view: ReferenceView): string {
  const sample = sampleOf(part, changes);
  if (!sample) return formula;
  const there = shiftedFormula(formula, sample.before.row - first.row, sample.before.column - first.column);
  return shiftedFormula(rewritten(there, view, changes, part.sheetId), part.row - sample.now.row, part.column - sample.now.column);
}

/** A cell of the part that was there before; the first one, unless rows or columns came in above or to the left of all. */
function sampleOf(part: SheetArea, changes: readonly StructuralChange[]) {
  const came = Math.max(0, ...changes.map((change) => (change.kind === "insert" ? change.at + change.count : 0)));
  const { sheetId, row, column } = part;
  const candidates = [
    { sheetId, row, column },
    { sheetId, row: Math.max(row, came), column },
    { sheetId, row, column: Math.max(column, came) },
  ];
  for (const now of candidates) {
    const before = cellBeforeAll(now, changes);
    if (before) return { now, before };
  }
  return undefined;
}
