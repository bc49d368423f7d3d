import { CELL_INVERTED_INDEX_CACHE, FORMULA_REF_TO_ARRAY_CACHE } from "@univerjs/engine-formula";

/** A cache of the library: entries under a text, the oldest leaves when there are too many. */
interface Cache {
  readonly _cache: { limit: number };
  _hash(key: string): string;
  set(key: string, value: unknown): void;
}

/** The library's lists of a column's values. */
interface Lists {
  readonly _cache: ReadonlyMap<string, ReadonlyMap<string, ReadonlyMap<number, unknown>>>;
  set(unitId: string, sheetId: string, column: number, value: unknown, row: number, isWorkedOut?: boolean): void;
}

/** More formulas than a workbook in a browser tab holds; each parsed formula takes a few kilobytes, and only those there are take it. */
const PARSED_FORMULAS = 200_000;
let installed = false;

/**
 * Three habits of the library's caches, put right.
 * Formulas of more than 64 signs were kept under 32 bits of them, so that of some ten thousand long formulas two were taken for one
 * another; they are kept under their whole text. Of parsed formulas 5,000 were kept, so that a sheet with more was parsed anew twice in
 * every calculation. And for each cell worked out all values of its column were gone through, even if nobody had asked for their lists.
 */
export function installLibraryCaches(): void {
  if (installed) return;
  installed = true;
  // The library hands out one of its caches only; its prototype is that of all.
  const arrays = FORMULA_REF_TO_ARRAY_CACHE as unknown as Cache;
  const caches = Object.getPrototypeOf(arrays) as Cache;
  const lists = CELL_INVERTED_INDEX_CACHE as unknown as Lists;
  if (typeof caches._hash !== "function" || typeof arrays._cache.limit !== "number" || typeof lists.set !== "function")
    throw new Error("The formula engine keeps what it has parsed in another way than it did.");
  caches._hash = (key) => key;
  const keep = caches.set;
  caches.set = function set(this: Cache, key: string, value: unknown) {
    // Arrays of cells are large, and those of one calculation only.
    if (this !== arrays && this._cache.limit < PARSED_FORMULAS) this._cache.limit = PARSED_FORMULAS;
    keep.call(this, key, value);
  };
  const list = lists.set.bind(lists);
  lists.set = (unitId, sheetId, column, value, row, isWorkedOut = false) => {
    if (isWorkedOut && !lists._cache.get(unitId)?.get(sheetId)?.has(column)) return;
    list(unitId, sheetId, column, value, row, isWorkedOut);
  };
}
