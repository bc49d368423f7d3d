import type { SheetPrefix } from "../../../core/cells/formula/formula-item";
import type { FormulaToken } from "../../../core/cells/formula/formula-token";
import { writeSheets } from "../../../core/cells/formula/read-reference";
import { splitPrefix } from "../../../core/cells/formula/split-prefix";
import { LOST, rewriteTokens } from "./rewrite-references";

/** A sheet gets another name, another place, or goes with the tables on it. */
export type SheetChange =
  | { readonly kind: "renameSheet"; readonly sheetId: string; readonly name: string; readonly to: string }
  | {
      readonly kind: "moveSheet";
      readonly sheetId: string;
      readonly name: string;
      /** The names of all sheets in their order, before and after. */
      readonly order: readonly string[];
      readonly now: readonly string[];
    }
  | {
      readonly kind: "deleteSheet";
      readonly sheetId: string;
      readonly name: string;
      /** The names of all sheets in their order, this one included. */
      readonly order: readonly string[];
      /** Names of its tables, in lower case. */
      readonly tables: ReadonlySet<string>;
    };

const isSame = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();

/**
 * A formula after that. What was on a sheet that is gone reads `#REF!A1`, as in Excel; a reference through several sheets that ends at it
 * ends at its neighbour, as does one whose ends a moved sheet would put the other way round. Source: Microsoft Support, "Create a reference
 * to the same cell range on multiple worksheets", move and delete an endpoint.
 */
export const rewriteSheets = (formula: string, change: SheetChange): string => rewriteTokens(formula, (token) => rewritten(token, change));

function rewritten(token: FormulaToken, change: SheetChange): string {
  const { kind, text } = token;
  if (change.kind === "deleteSheet" && (kind === "table" || kind === "name") && change.tables.has(tableIn(text))) return LOST;
  const prefixed = splitPrefix(token);
  if (!prefixed || prefixed.sheets.book !== undefined) return text;
  const { sheets, rest } = prefixed;
  const after = afterChange(sheets, change);
  if (after === sheets) return text;
  if (after) return `${writeSheets(after)}!${rest}`;
  // A call of a name that stood on the sheet keeps its text and is #NAME?: what Excel shows, `#REF!Fn(1)`, can be entered nowhere.
  if (kind === "function") return text;
  return kind === "error" ? LOST : LOST + rest;
}

const tableIn = (text: string): string => (text.split("[")[0] ?? "").toLowerCase();

function renamed(sheets: SheetPrefix, { name, to }: Extract<SheetChange, { kind: "renameSheet" }>): SheetPrefix {
  const { first, last } = sheets;
  if (!isSame(first, name) && !(last !== undefined && isSame(last, name))) return sheets;
  const now = (one: string): string => (isSame(one, name) ? to : one);
  return { first: now(first), ...(last === undefined ? {} : { last: now(last) }) };
}

function afterChange(sheets: SheetPrefix, change: SheetChange): SheetPrefix | undefined {
  switch (change.kind) {
    case "renameSheet":
      return renamed(sheets, change);
    case "moveSheet":
      return isTurned(sheets, change) ? remaining(sheets, change) : sheets;
    case "deleteSheet":
      return remaining(sheets, change);
  }
}

const placeIn = (order: readonly string[], name: string): number => order.findIndex((sheet) => isSame(sheet, name));

/** Whether the first sheet of several is their last one now. */
function isTurned({ first, last = first }: SheetPrefix, { order, now }: Extract<SheetChange, { kind: "moveSheet" }>): boolean {
  const way = (among: readonly string[]): number => Math.sign(placeIn(among, last) - placeIn(among, first));
  return way(order) !== way(now);
}

/** The sheets that are left of these; undefined when none is. */
function remaining(
  sheets: SheetPrefix,
  { name, order }: { readonly name: string; readonly order: readonly string[] },
): SheetPrefix | undefined {
  const { first, last = first } = sheets;
  if (!isSame(first, name) && !isSame(last, name)) return sheets;
  if (isSame(first, last)) return undefined;
  const at = (one: string): number => placeIn(order, one);
  const inward = Math.sign(at(last) - at(first));
  const from = isSame(first, name) ? (order[at(first) + inward] ?? first) : first;
  const to = isSame(last, name) ? (order[at(last) - inward] ?? last) : last;
  return isSame(from, to) ? { first: from } : { first: from, last: to };
}
