import { LANGS, type Lang } from "../../core/lang";
import { readReference } from "../../core/cells/formula/read-reference";
import type { Area } from "../../plan/sheet-plan";
import type { TeamCell, TeamSheet } from "../team-workbook";
import { FIXED } from "./ledger-sheet";
import { LEDGER_COLUMNS, LEDGER_WORDS, type LedgerColumn } from "./ledger-words";
import type { LedgerEntry } from "./ledger-entry";

export interface Ledger {
  readonly sheet: string;
  readonly lang: Lang;
  /** `tracking` is what the cell says now, and empty where it holds no formula any more. */
  readonly entries: readonly LedgerEntry[];
}

/** So far down the headers are looked for; people put rows above them. */
const HEADER_WITHIN = 50;

type Row = ReadonlyMap<number, TeamCell>;

const textAt = (row: Row | undefined, column: number): string => {
  const value = row?.get(column)?.value;
  return typeof value === "string" ? value.trim() : typeof value === "number" ? String(value) : "";
};

function rowsOf({ cells }: TeamSheet): ReadonlyMap<number, Row> {
  const rows = new Map<number, Map<number, TeamCell>>();
  for (const cell of cells) rows.set(cell.row, (rows.get(cell.row) ?? new Map<number, TeamCell>()).set(cell.column, cell));
  return rows;
}

/** The headers with their columns; all but what is only for people must be there. */
function headersIn(row: Row, lang: Lang): ReadonlyMap<LedgerColumn, number> | undefined {
  const words = LEDGER_WORDS[lang].columns;
  const found = new Map<LedgerColumn, number>();
  for (const { column } of row.values()) {
    const key = LEDGER_COLUMNS.find((one) => words[one] === textAt(row, column));
    if (key !== undefined && !found.has(key)) found.set(key, column);
  }
  return (["sheet", "cell", "formula", "value"] as const).every((key) => found.has(key)) && found.size > 4 ? found : undefined;
}

function areaOf(text: string): Area | undefined {
  const { from, to } = readReference(text)?.cells ?? {};
  if (from?.row === undefined || from.column === undefined || to?.row === undefined || to.column === undefined) return undefined;
  return { row: from.row, column: from.column, rows: to.row - from.row + 1, columns: to.column - from.column + 1 };
}

function entryOf(row: Row, at: ReadonlyMap<LedgerColumn, number>): LedgerEntry | undefined {
  const text = (column: LedgerColumn): string => textAt(row, at.get(column) ?? -1);
  const cell = areaOf(text("cell"));
  const formula = text("formula");
  if (!cell || text("sheet") === "" || formula === "") return undefined;
  const fills = text("fills");
  const area = areaOf(fills.replace(FIXED, ""));
  return {
    sheet: text("sheet"),
    row: cell.row,
    column: cell.column,
    ...(formula.startsWith("=") ? { formula } : { filledFrom: /\$?[A-Z]{1,3}\$?\d+/i.exec(formula)?.[0] ?? "" }),
    value: row.get(at.get("value") ?? -1)?.value ?? null,
    ...(area && { array: { area, dynamic: !fills.endsWith(FIXED) } }),
    words: text("words"),
    beside: text("beside"),
    above: text("above"),
    computed: text("computed"),
    tracking: row.get(at.get("now") ?? -1)?.formula ?? "",
  };
}

/** The ledger that a sheet holds, in whatever language and place; undefined where it is none. */
export function readLedger(sheet: TeamSheet): Ledger | undefined {
  const rows = rowsOf(sheet);
  const first = [...rows].slice(0, HEADER_WITHIN);
  for (const [headerRow, row] of first)
    for (const lang of LANGS) {
      const at = headersIn(row, lang);
      if (!at) continue;
      const entries = [...rows].flatMap(([number, one]) => (number > headerRow ? (entryOf(one, at) ?? []) : []));
      return { sheet: sheet.name, lang, entries };
    }
  return undefined;
}
