import type { SheetPrefix } from "./formula-item";
import type { FormulaToken } from "./formula-token";
import { readSheets } from "./read-reference";

/** A piece of a formula that names a sheet: `prefix` as it was written, with its exclamation mark, and what is there. */
export interface PrefixedToken {
  readonly prefix: string;
  readonly sheets: SheetPrefix;
  readonly rest: string;
}

const LOST_CELLS = /(?<=!)#REF!$/i;
const KINDS: ReadonlySet<FormulaToken["kind"]> = new Set(["reference", "name", "function", "error"]);

/** The sheet a piece names and what of it; undefined for pieces without one, also for `#REF!A1`, whose sheet is gone. */
export function splitPrefix({ kind, text }: FormulaToken): PrefixedToken | undefined {
  if (!KINDS.has(kind) || text.startsWith("#")) return undefined;
  const end = LOST_CELLS.exec(text)?.index ?? text.lastIndexOf("!") + 1;
  if (end === 0) return undefined;
  return { prefix: text.slice(0, end), sheets: readSheets(text.slice(0, end - 1)), rest: text.slice(end) };
}
