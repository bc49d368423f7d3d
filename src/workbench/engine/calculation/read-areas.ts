import { RTree, type IRange, type IUnitRange } from "@univerjs/core";

/** Cells that formulas read together, each area once however many formulas read it. */
export interface ReadArea {
  readonly id: number;
  readonly unitId: string;
  readonly sheetId: string;
  readonly range: IRange;
  readonly readers: Set<number>;
}

/** Of a sheet: the areas of one cell by column and row, the larger ones by their corners. */
interface SheetAreas {
  readonly cells: Map<number, Map<number, ReadArea>>;
  readonly larger: Map<string, ReadArea>;
}

const start = (at: number): number => (Number.isNaN(at) ? 0 : at);
const end = (at: number): number => (Number.isNaN(at) ? Infinity : at);

/** Whole rows and columns have no ends. */
const normal = ({ startRow, endRow, startColumn, endColumn }: IRange): IRange => ({
  startRow: start(startRow),
  endRow: end(endRow),
  startColumn: start(startColumn),
  endColumn: end(endColumn),
});

/**
 * Which cells are read by which formulas. The library keeps every range of every formula by itself: a column of a log that is read by each
 * of its rows was there as many times as the log has rows, was found as many times for each of its cells, and twice the rows took four
 * times as long. Here formulas that read the same cells share one area, so that from a cell to its readers it is two steps, over the
 * areas.
 */
export class ReadAreas {
  private readonly sheets = new Map<string, Map<string, SheetAreas>>();
  private readonly byId = new Map<number, ReadArea>();
  private readonly ofReader = new Map<number, readonly ReadArea[]>();
  private readonly tree = new RTree();
  private last = 0;

  /** What a formula reads, in place of what it read before. */
  set(reader: number, ranges: readonly IUnitRange[]): void {
    this.forget(reader);
    const areas = ranges.map((range) => this.areaOf(range));
    for (const area of areas) area.readers.add(reader);
    this.ofReader.set(reader, areas);
  }

  forget(reader: number): void {
    for (const area of this.ofReader.get(reader) ?? []) {
      area.readers.delete(reader);
      if (area.readers.size === 0) this.drop(area);
    }
    this.ofReader.delete(reader);
  }

  /** The areas of which some of these cells are a part. */
  *at(cells: Iterable<IUnitRange>): Generator<ReadArea, void> {
    for (const { unitId, sheetId, range } of cells) {
      const sheet = this.sheets.get(unitId)?.get(sheetId);
      if (!sheet) continue;
      const within = normal(range);
      yield* cellsWithin(sheet, within);
      if (sheet.larger.size === 0) continue;
      for (const id of this.tree.searchGenerator({ unitId, sheetId, range: within })) {
        const area = this.byId.get(Number(id));
        if (area) yield area;
      }
    }
  }

  removeById(unitId: string, sheetId: string): void {
    const sheet = this.sheets.get(unitId)?.get(sheetId);
    for (const area of sheet?.larger.values() ?? []) this.byId.delete(area.id);
    this.sheets.get(unitId)?.delete(sheetId);
    this.tree.removeById(unitId, sheetId);
  }

  clear(): void {
    this.sheets.clear();
    this.byId.clear();
    this.ofReader.clear();
    this.tree.clear();
  }

  private areaOf({ unitId, sheetId, range: given }: IUnitRange): ReadArea {
    const range = normal(given);
    const { startRow: row, endRow, startColumn: column, endColumn } = range;
    const sheet = this.sheet(unitId, sheetId);
    const make = (): ReadArea => ({ id: (this.last += 1), unitId, sheetId, range, readers: new Set() });
    if (row === endRow && column === endColumn) {
      const rows = sheet.cells.get(column) ?? new Map<number, ReadArea>();
      sheet.cells.set(column, rows);
      const found = rows.get(row) ?? make();
      rows.set(row, found);
      return found;
    }
    const key = keyOf(range);
    const known = sheet.larger.get(key);
    if (known) return known;
    const area = make();
    sheet.larger.set(key, area);
    this.byId.set(area.id, area);
    this.tree.insert({ unitId, sheetId, range, id: area.id });
    return area;
  }

  private sheet(unitId: string, sheetId: string): SheetAreas {
    const sheets = this.sheets.get(unitId) ?? new Map<string, SheetAreas>();
    this.sheets.set(unitId, sheets);
    const sheet = sheets.get(sheetId) ?? { cells: new Map(), larger: new Map() };
    sheets.set(sheetId, sheet);
    return sheet;
  }

  /** An area of a sheet that has been taken away may have a successor. */
  private drop(area: ReadArea): void {
    const { id, unitId, sheetId, range } = area;
    const sheet = this.sheets.get(unitId)?.get(sheetId);
    const rows = sheet?.cells.get(range.startColumn);
    if (rows?.get(range.startRow) === area) rows.delete(range.startRow);
    else if (this.byId.delete(id)) {
      sheet?.larger.delete(keyOf(range));
      this.tree.remove({ unitId, sheetId, range, id });
    }
  }
}

const keyOf = ({ startRow, endRow, startColumn, endColumn }: IRange): string => `${startRow},${startColumn}:${endRow},${endColumn}`;

/** The entries of a map whose keys lie between two numbers, by whichever is shorter: these numbers or the map. */
function* between<T>(map: ReadonlyMap<number, T>, from: number, to: number): Generator<T, void> {
  if (to - from < map.size) {
    for (let at = from; at <= to; at += 1) {
      const found = map.get(at);
      if (found !== undefined) yield found;
    }
  } else for (const [at, found] of map) if (at >= from && at <= to) yield found;
}

function* cellsWithin({ cells }: SheetAreas, { startRow, endRow, startColumn, endColumn }: IRange): Generator<ReadArea, void> {
  for (const rows of between(cells, startColumn, endColumn)) yield* between(rows, startRow, endRow);
}
