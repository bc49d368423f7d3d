import type { IRange, ObjectMatrix } from "@univerjs/core";
import { DataValidationCacheService } from "@univerjs/sheets-data-validation";
import { ended, meet } from "../formats/areas";

/** What is changed here of the library's class, private to it as it is. */
interface Cache {
  ensureCache(unitId: string, sheetId: string): ObjectMatrix<unknown>;
  readonly _dirtyRanges$: { next(change: object): void };
  markRangeDirty(unitId: string, sheetId: string, ranges: IRange[], isSetRange?: boolean): void;
  _deleteRange(unitId: string, sheetId: string, ranges: IRange[]): void;
}

let installed = false;

/**
 * What is known of cells that a rule checks is forgotten by going through what is known. The library went through every cell of the rule:
 * for a rule on a whole sheet, which programs write into files, these are 17 thousand million, and the page never came back.
 */
export function installWholeSheetValidation(): void {
  if (installed) return;
  installed = true;
  const cache = DataValidationCacheService.prototype as unknown as Cache;
  if (typeof cache.markRangeDirty !== "function" || typeof cache._deleteRange !== "function")
    throw new Error("The grid keeps the results of data validation in another way than it did.");
  cache.markRangeDirty = function forget(this: Cache, unitId, sheetId, ranges, isSetRange) {
    const known = this.ensureCache(unitId, sheetId);
    for (const [row, column] of within(known, ranges)) known.setValue(row, column, undefined);
    this._dirtyRanges$.next({ unitId, subUnitId: sheetId, ranges, isSetRange });
  };
  cache._deleteRange = function remove(this: Cache, unitId, sheetId, ranges) {
    const known = this.ensureCache(unitId, sheetId);
    for (const [row, column] of within(known, ranges)) known.realDeleteValue(row, column);
    this._dirtyRanges$.next({ unitId, subUnitId: sheetId, ranges });
  };
}

function within(known: ObjectMatrix<unknown>, given: readonly IRange[]): (readonly [row: number, column: number])[] {
  const ranges = given.map(ended);
  const cells: (readonly [number, number])[] = [];
  known.forValue((row, column) => {
    if (ranges.some((range) => meet(range, { startRow: row, endRow: row, startColumn: column, endColumn: column })))
      cells.push([row, column]);
  });
  return cells;
}
