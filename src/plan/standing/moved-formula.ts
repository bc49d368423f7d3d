import { readReference, writeReference } from "../../core/cells/formula/read-reference";
import { readTablePart, writeTablePart } from "../../core/cells/formula/read-table-part";
import { splitPrefix } from "../../core/cells/formula/split-prefix";
import { tokenizeFormula } from "../../core/cells/formula/tokenize-formula";
import type { FormulaToken } from "../../core/cells/formula/formula-token";
import type { Cell } from "./places";

/** Where the parts of a sheet went that is laid out anew under its name. Each gives undefined for what is gone. */
export interface Moves {
  readonly sheetName: string;
  readonly cell: (cell: Cell) => Cell | undefined;
  readonly name: (name: string) => string | undefined;
  /** The present header of a column; for tables of other sheets the header itself. */
  readonly header: (table: string, header: string) => string | undefined;
  readonly hasTable: (table: string) => boolean;
}

export interface MovedFormula {
  readonly formula: string;
  /** Whether it speaks of the sheet at all. */
  readonly concerned: boolean;
  /** Whether something it speaks of is gone. */
  readonly lost: boolean;
}

/** A formula as it reads once the sheet has been laid out anew; `onSheet` for one that stands there, in a table perhaps. */
export function movedFormula(formula: string, moves: Moves, onSheet?: { readonly table?: string }): MovedFormula {
  let concerned = false;
  let lost = false;
  const taken = (text: string | undefined, before: string): string => {
    concerned = true;
    lost ||= text === undefined;
    return text ?? before;
  };
  const moved = tokenizeFormula(formula).map((token) => {
    const { kind, text } = token;
    if (kind === "table") {
      const table = text.slice(0, text.indexOf("[")) || (onSheet?.table ?? "");
      return moves.hasTable(table) ? taken(movedPart(text, table, moves), text) : text;
    }
    if (kind !== "reference" && kind !== "name") return text;
    if (kind === "name" && moves.hasTable(text)) return taken(text, text);
    if (!speaksOfSheet(token, moves, onSheet !== undefined)) return text;
    const { prefix = "", rest = text } = splitPrefix(token) ?? {};
    const now = kind === "name" ? moves.name(rest) : movedCells(rest, moves);
    return taken(now === undefined ? undefined : prefix + now, text);
  });
  return { formula: moved.join(""), concerned, lost };
}

function speaksOfSheet(token: FormulaToken, { sheetName }: Moves, isOwn: boolean): boolean {
  const prefixed = splitPrefix(token);
  if (!prefixed) return isOwn;
  const { book, first, last } = prefixed.sheets;
  return book === undefined && last === undefined && first.toLowerCase() === sheetName.toLowerCase();
}

/** Whole rows and columns stay as they are; areas are where their corners went. */
function movedCells(text: string, { cell }: Moves): string | undefined {
  const cells = readReference(text)?.cells;
  if (!cells) return text;
  const { from, to } = cells;
  if (from.row === undefined || from.column === undefined || to.row === undefined || to.column === undefined) return text;
  const first = cell({ row: from.row, column: from.column });
  const last = cell({ row: to.row, column: to.column });
  if (!first || !last) return undefined;
  return writeReference({ from: { ...from, ...first }, to: { ...to, ...last } });
}

function movedPart(text: string, table: string, { header }: Moves): string | undefined {
  const open = text.indexOf("[");
  const part = readTablePart(text.slice(open));
  if (!part?.columns) return text;
  const from = header(table, part.columns.from);
  const to = header(table, part.columns.to);
  if (from === undefined || to === undefined) return undefined;
  if (from === part.columns.from && to === part.columns.to) return text;
  return `${text.slice(0, open)}${writeTablePart({ ...part, columns: { from, to } })}`;
}
