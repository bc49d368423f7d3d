import type { Injector } from "@univerjs/core";
import { IFormulaCurrentConfigService, IFunctionService, type IFormulaData, type IFormulaDatasetConfig } from "@univerjs/engine-formula";
import { withFill, type ArraySize } from "./formula/array-formula";
import { EXCEL_GRID } from "./excel-grid";
import { FormulaShapes, itemsAt, textAt, type FormulaShape, type Place } from "./formula/formula-shapes";
import { plainName } from "./formula/lambda/program";
import { needsPlace, needsScope, readsOtherFile, resolveFormula, type Resolving } from "./formula/resolve-formula";
import type { FormulaScope, TableShape } from "./formula/scope";
import { workbookScope, type WorkbookScope } from "./formula/workbook-scope";

interface Cell {
  readonly f: string;
  readonly x?: number;
  readonly y?: number;
}

interface EngineFormula extends Cell {
  readonly si?: string;
}

type Range = IFormulaDatasetConfig["dirtyRanges"][number];

/** What a cell's formula is calculated as, and from what that was made. */
interface Spelled {
  readonly f: string;
  readonly x: number;
  readonly y: number;
  /** Of names, tables and sheets, where they matter. */
  readonly version: string | undefined;
  readonly shape: FormulaShape | undefined;
}

/** The cells of a sheet, by row and column. */
type Known = Map<string, Map<number, Spelled>>;
const keyOf = ({ row, column }: Place): number => row * EXCEL_GRID.columnCount + column;

/**
 * The engine knows one meaning of a name in the whole workbook, tells names, tables and sheets apart by case, puts a name's formula
 * in without brackets, and knows neither relative names nor several sheets at once. So for each calculation it is given formulas in
 * which all that is spelled out as cells; the cells keep what was written. A formula that Excel would not read, which can only have
 * come from a file, one that reads another file, and one of a function that came from a file and is none here, are not calculated at all:
 * their cells keep the values they have.
 *
 * Formulas that say the same relative to their cells, as those of a column that was filled down, are handed over as one formula of many
 * cells: the library read each of them, and for each built a tree and all its references, which took longer than to calculate them.
 */
export function installFormulaScope(injector: Injector, unitId: string, keepsValue: (name: string) => boolean): void {
  const config = injector.get(IFormulaCurrentConfigService);
  const functions = injector.get(IFunctionService);
  const shapes = new FormulaShapes();
  let before: Known = new Map();
  const load = config.load.bind(config);
  config.load = (dirty) => {
    const scope = workbookScope(injector, unitId);
    const version = `${functions.getExecutors().size} ${scope.version}`;
    const work: Work = { scope, version, shapes, keepsValue, before, now: new Map(), resolved: new Map(), inTables: new Map() };
    const { data, changed } = spellOut(dirty.formulaData, unitId, work);
    before = work.now;
    load({ ...dirty, formulaData: data, dirtyRanges: [...dirty.dirtyRanges, ...changed] });
  };
}

interface Work {
  readonly scope: WorkbookScope;
  /** Whether a function, in upper case, that is none here gave values in the file. */
  readonly keepsValue: (name: string) => boolean;
  readonly version: string;
  readonly shapes: FormulaShapes;
  readonly before: Known;
  readonly now: Known;
  /** By sheet: what formulas that are the same in every cell are spelled out as. */
  readonly resolved: Map<FormulaScope, Map<FormulaShape, FormulaShape | undefined>>;
  /** The same for each table, of what is the same in all of its rows. */
  readonly inTables: Map<FormulaScope, Map<TableShape | undefined, Map<FormulaShape, FormulaShape | undefined>>>;
}

function spellOut(data: IFormulaData, unitId: string, work: Work): { readonly data: IFormulaData; readonly changed: readonly Range[] } {
  const sheets = data[unitId];
  if (!sheets) return { data, changed: [] };
  const changed: Range[] = [];
  const out: NonNullable<IFormulaData[string]> = {};
  for (const [sheetId, rows] of Object.entries(sheets)) {
    const scope = work.scope.of(sheetId);
    const [before, now] = [work.before.get(sheetId), new Map<number, Spelled>()];
    work.now.set(sheetId, now);
    const firsts = new Map<FormulaShape, Place>();
    const lines: Record<number, Record<number, EngineFormula>> = {};
    for (const [row, cells] of Object.entries(rows ?? {})) {
      const line: Record<number, EngineFormula> = {};
      for (const [column, cell] of Object.entries((cells ?? {}) as Record<string, Cell | null>)) {
        if (!cell?.f) continue;
        const place = { row: Number(row), column: Number(column) };
        const last = before?.get(keyOf(place));
        const spelled = last && isSame(last, cell, work.version) ? last : spell(cell, place, scope, work);
        now.set(keyOf(place), spelled);
        if (!spelled.shape) continue;
        line[place.column] = forEngine(spelled.shape, place, work.scope.arrayAt(sheetId, place.row, place.column), firsts);
        if (last && last.shape !== spelled.shape && last.f === cell.f) changed.push({ unitId, sheetId, range: only(place) });
      }
      lines[Number(row)] = line;
    }
    out[sheetId] = lines as never;
  }
  return { data: { ...data, [unitId]: out }, changed };
}

const only = ({ row, column }: Place): Range["range"] => ({ startRow: row, endRow: row, startColumn: column, endColumn: column });

const isSame = (last: Spelled, { f, x = 0, y = 0 }: Cell, version: string): boolean =>
  last.f === f && last.x === x && last.y === y && (last.version === undefined || last.version === version);

function spell({ f, x = 0, y = 0 }: Cell, place: Place, scope: FormulaScope, work: Work): Spelled {
  const { shapes, version } = work;
  const written = shapes.of(f, { row: place.row - y, column: place.column - x });
  if (!written || readsOtherFile(written.parsed) || callsUnknown(written.parsed, scope, work.keepsValue))
    return { f, x, y, version: undefined, shape: undefined };
  const here = x === 0 && y === 0 ? written : shapes.filled(written, place);
  if (!here || !needsScope(here.parsed, scope.hasFunction)) return { f, x, y, version: undefined, shape: here };
  if (needsPlace(here.parsed, scope.hasFunction)) return { f, x, y, version, shape: inItsPlace(here, place, scope, work) };
  const resolved = known(work.resolved, scope);
  if (!resolved.has(here)) resolved.set(here, shapes.ofItems(resolveFormula(here.parsed, scope, here.at), here.at));
  return { f, x, y, version, shape: resolved.get(here) };
}

const callsUnknown = ({ items }: FormulaShape["parsed"], scope: FormulaScope, keepsValue: Work["keepsValue"]): boolean =>
  items.some((item) => {
    if (item.kind !== "call" || !keepsValue(item.name.toUpperCase())) return false;
    return !scope.hasFunction(plainName(item.name)) && scope.name(item.name) === undefined;
  });

/** What depends on the table and the row a formula stands in is spelled out once for all rows of a table that agree on it. */
function inItsPlace(here: FormulaShape, place: Place, scope: FormulaScope, { shapes, inTables }: Work): FormulaShape | undefined {
  const table = scope.tableAt(place.row, place.column);
  const shared = !here.bound && (!table || isDataRow(table, place.row)) ? known(known(inTables, scope), table) : undefined;
  if (shared?.has(here)) return shared.get(here);
  const resolving: Resolving = { onPlace: false };
  const inPlace = { ...here.parsed, items: itemsAt(here, place) };
  const shape = shapes.ofItems(resolveFormula(inPlace, scope, place, resolving), place);
  if (!resolving.onPlace && !shape?.bound) shared?.set(here, shape);
  return shape;
}

const isDataRow = ({ rows: [first, last], header, totals }: TableShape, row: number): boolean =>
  row >= first + (header ? 1 : 0) && row <= last - (totals ? 1 : 0);

function known<K, A, B>(map: Map<K, Map<A, B>>, key: K): Map<A, B> {
  const found = map.get(key) ?? new Map<A, B>();
  map.set(key, found);
  return found;
}

/** As the engine takes formulas that were filled: the first with its text, the others by how far they are from it. */
function forEngine(shape: FormulaShape, place: Place, fills: ArraySize | undefined, firsts: Map<FormulaShape, Place>): EngineFormula {
  if (fills) return { f: withFill(textAt(shape, place), fills) };
  const first = firsts.get(shape);
  if (first) return { f: "", si: shape.id, x: place.column - first.column, y: place.row - first.row };
  firsts.set(shape, place);
  return { f: textAt(shape, place), si: shape.id, x: 0, y: 0 };
}
