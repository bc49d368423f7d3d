import { readReference, writeReference } from "../../core/cells/formula/read-reference";
import type { Cells, Corner, SheetPrefix } from "../../core/cells/formula/formula-item";
import type { FormulaToken } from "../../core/cells/formula/formula-token";
import { tokenizeFormula } from "../../core/cells/formula/tokenize-formula";
import { sheetInFormula } from "../../core/cells/sheet-name";
import { areaAddress, cellArea } from "../../plan/area";
import type { Area } from "../../plan/sheet-plan";

/** CHOOSE takes 254 values. Source: ECMA-376 part 1, 18.17.7.48. */
const MOST = 253;

interface Tracked {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly formula?: string;
  readonly array?: { readonly area: Area };
}

/** References that can stand in the list: not those into other files or through several sheets. */
function trackedReference({ kind, text }: FormulaToken): { readonly sheets?: SheetPrefix; readonly cells: Cells } | undefined {
  const reference = kind === "reference" ? readReference(text) : undefined;
  return reference?.sheets?.book === undefined && reference?.sheets?.last === undefined ? reference : undefined;
}

const fixed = (corner: Corner): Corner => ({
  ...corner,
  rowFixed: corner.row !== undefined,
  columnFixed: corner.column !== undefined,
});

/**
 * `CHOOSE(1,Plan!$D$7,Plan!$B$7,Plan!$C$7)`: the value of the cell as it is now, in every spreadsheet. It names, after the cell, what
 * the cell's formula reads, in its order; inserted, deleted and moved rows change these addresses as they would have changed the formula.
 */
export function trackingFormula({ sheet, row, column, formula, array }: Tracked): string {
  const here = sheetInFormula(sheet);
  const read = tokenizeFormula(formula ?? "").flatMap((token) => {
    const reference = trackedReference(token);
    if (!reference) return [];
    const cells = { from: fixed(reference.cells.from), to: fixed(reference.cells.to) };
    return [reference.sheets ? writeReference(cells, reference.sheets) : `${here}!${writeReference(cells)}`];
  });
  const own = [cellArea(row, column), ...(array ? [array.area] : [])].map((area) => `${here}!${areaAddress(area)}`);
  const all = [...own, ...read];
  return `CHOOSE(1,${(all.length > MOST ? own : all).join(",")})`;
}

/** Where a cell of the ledger, the cells it fills and what it reads are now. */
export interface TrackedPlace {
  readonly sheet: string;
  /** Undefined where it was deleted. */
  readonly cell?: { readonly row: number; readonly column: number };
  /** Of a formula that fills several. */
  readonly area?: Area;
  /** The formula with the addresses of today. */
  readonly formula?: string;
  /** Why there is none: something it reads was deleted, or it reads more than can be tracked. */
  readonly lost?: "deleted" | "untracked";
}

interface Place {
  readonly sheet: string;
  readonly cells: Cells;
}

function argumentsOf(formula: string): readonly string[] {
  const tokens = tokenizeFormula(formula);
  const list: string[] = [""];
  let depth = 0;
  for (const { kind, text } of tokens) {
    if (kind === "close") depth -= 1;
    if (depth === 1 && kind === "comma") list.push("");
    else if (depth >= 1) list[list.length - 1] += text;
    if (kind === "open") depth += 1;
  }
  return list;
}

function placeOf(written: string | undefined): Place | undefined {
  const [token, ...more] = tokenizeFormula((written ?? "").trim());
  const reference = token && more.length === 0 ? trackedReference(token) : undefined;
  return reference?.sheets ? { sheet: reference.sheets.first, cells: reference.cells } : undefined;
}

const areaOf = ({ cells: { from, to } }: Place): Area | undefined =>
  from.row === undefined || from.column === undefined || to.row === undefined || to.column === undefined
    ? undefined
    : { row: from.row, column: from.column, rows: to.row - from.row + 1, columns: to.column - from.column + 1 };

/** What a tracking formula says now; undefined where the cell holds none any more, because somebody kept its value only. */
export function trackedPlace(tracking: string | undefined, entry: Tracked): TrackedPlace | undefined {
  if (tracking === undefined || !/^=?\s*@?\s*CHOOSE\(/i.test(tracking)) return undefined;
  const [, first, ...rest] = argumentsOf(tracking);
  const place = placeOf(first);
  if (!place) return { sheet: entry.sheet };
  const cell = areaOf(place);
  const filled = entry.array ? placeOf(rest.shift()) : undefined;
  const area = filled && areaOf(filled);
  return {
    sheet: place.sheet,
    ...(cell && { cell: { row: cell.row, column: cell.column } }),
    ...(area && { area }),
    ...(entry.formula !== undefined && formulaNow(entry.formula, rest, place.sheet)),
  };
}

const keepFixed = (corner: Corner, now: Corner): Corner => ({ ...now, rowFixed: corner.rowFixed, columnFixed: corner.columnFixed });

function formulaNow(formula: string, list: readonly string[], sheetNow: string): Pick<TrackedPlace, "formula" | "lost"> {
  const tokens = tokenizeFormula(formula);
  if (tokens.filter((token) => trackedReference(token)).length !== list.length) return { lost: "untracked" };
  let next = 0;
  let lost = false;
  const text = tokens.map((token) => {
    const reference = trackedReference(token);
    if (!reference) return token.text;
    const now = placeOf(list[next++]);
    lost ||= !now;
    if (!now) return token.text;
    const cells = { from: keepFixed(reference.cells.from, now.cells.from), to: keepFixed(reference.cells.to, now.cells.to) };
    const corners = token.text.includes(":", token.text.lastIndexOf("!") + 1);
    const written = writeReference(cells, undefined);
    const ranged = corners && !written.includes(":") ? `${written}:${written}` : written;
    const elsewhere = reference.sheets !== undefined || now.sheet.toLowerCase() !== sheetNow.toLowerCase();
    const same = reference.sheets?.first.toLowerCase() === now.sheet.toLowerCase();
    const prefix = same ? token.text.slice(0, token.text.lastIndexOf("!")) : sheetInFormula(now.sheet);
    return elsewhere ? `${prefix}!${ranged}` : ranged;
  });
  return lost ? { lost: "deleted" } : { formula: text.join("") };
}
