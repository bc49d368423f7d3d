import type { Injector } from "@univerjs/core";
import { IFormulaCurrentConfigService, type IFormulaData, type IFormulaDatasetConfig } from "@univerjs/engine-formula";
import type { FormulaItems } from "../../core/cells/formula/formula-item";
import { printFormula } from "../../core/cells/formula/print-formula";
import { withFill } from "./formula/array-formula";
import { ParsedFormulas } from "./formula/parsed-formulas";
import { needsScope, readsOtherFile, resolveFormula } from "./formula/resolve-formula";
import { shiftReferences } from "./formula/shift-references";
import { workbookScope, type WorkbookScope } from "./formula/workbook-scope";

interface Cell {
  readonly f: string;
  readonly x?: number;
  readonly y?: number;
}

type Range = IFormulaDatasetConfig["dirtyRanges"][number];

/** What a formula was spelled out as, and from what. */
interface Spelled {
  readonly from: string;
  readonly version: string;
  readonly as: string;
}

/**
 * The engine knows one meaning of a name in the whole workbook, tells names, tables and sheets apart by case, puts a name's formula
 * in without brackets, and knows neither relative names nor several sheets at once. So for each calculation it is given formulas in
 * which all that is spelled out as cells; the cells keep what was written. A formula that Excel would not read, which can only have
 * come from a file, and one that reads another file are not calculated at all: their cells keep the values they have.
 */
export function installFormulaScope(injector: Injector, unitId: string): void {
  const config = injector.get(IFormulaCurrentConfigService);
  const parsed = new ParsedFormulas();
  let before = new Map<string, Spelled>();
  const load = config.load.bind(config);
  config.load = (dirty) => {
    const scope = workbookScope(injector, unitId);
    const now = new Map<string, Spelled>();
    const { data, changed } = spellOut(dirty.formulaData, unitId, { scope, parsed, before, now });
    before = now;
    load({ ...dirty, formulaData: data, dirtyRanges: [...dirty.dirtyRanges, ...changed] });
  };
}

interface Work {
  readonly scope: WorkbookScope;
  readonly parsed: ParsedFormulas;
  readonly before: ReadonlyMap<string, Spelled>;
  readonly now: Map<string, Spelled>;
}

function spellOut(data: IFormulaData, unitId: string, work: Work): { readonly data: IFormulaData; readonly changed: readonly Range[] } {
  const sheets = data[unitId];
  if (!sheets) return { data, changed: [] };
  const changed: Range[] = [];
  const out: NonNullable<IFormulaData[string]> = {};
  for (const [sheetId, rows] of Object.entries(sheets)) {
    const scope = work.scope.of(sheetId);
    const lines: Record<number, Record<number, Cell>> = {};
    for (const [row, cells] of Object.entries(rows ?? {})) {
      const line: Record<number, Cell> = {};
      for (const [column, cell] of Object.entries((cells ?? {}) as Record<string, Cell | null>)) {
        const formula = cell?.f && work.parsed.of(cell.f);
        if (!cell || !formula || readsOtherFile(formula)) continue;
        const place = { row: Number(row), column: Number(column) };
        const fills = work.scope.arrayAt(sheetId, place.row, place.column);
        if (!needsScope(formula, scope.hasFunction)) {
          line[place.column] = fills ? { ...cell, f: withFill(cell.f, fills) } : cell;
          continue;
        }
        const { x = 0, y = 0 } = cell;
        const spelled = remembered(`${sheetId}!${row},${column}`, `${cell.f}|${x}|${y}`, work, () =>
          resolveFormula({ ...formula, items: shiftReferences(formula.items, { rows: y, columns: x }, false) }, scope, place));
        // Formulas that were filled share one text, but here each stands for its own cells.
        line[place.column] = { f: withFill(spelled.as, fills) };
        if (spelled.changed) changed.push({ unitId, sheetId, range: { startRow: place.row, endRow: place.row, startColumn: place.column, endColumn: place.column } });
      }
      lines[Number(row)] = line;
    }
    out[sheetId] = lines as never;
  }
  return { data: { ...data, [unitId]: out }, changed };
}

/** What a formula is spelled out as, newly only where something has changed. */
function remembered(key: string, from: string, { scope, before, now }: Work, make: () => FormulaItems): { readonly as: string; readonly changed: boolean } {
  const last = before.get(key);
  const same = last?.from === from;
  if (last && same && last.version === scope.version) {
    now.set(key, last);
    return { as: last.as, changed: false };
  }
  const as = `=${printFormula(make())}`;
  now.set(key, { from, version: scope.version, as });
  return { as, changed: same && last.as !== as };
}
