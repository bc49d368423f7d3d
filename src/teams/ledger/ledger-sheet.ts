import type { CellValue } from "../../core/cell";
import type { Lang } from "../../core/lang";
import { textWidth } from "../../design/text-metrics";
import { areaAddress, cellAddress } from "../../plan/area";
import type { LedgerEntry } from "./ledger-entry";
import { LEDGER_COLUMNS, LEDGER_WORDS, type LedgerColumn } from "./ledger-words";

/** A cell of the ledger: a constant, or a formula with the value it has. */
export type LedgerCell = CellValue | { readonly formula: string; readonly value: CellValue };

/** The ledger as the rows of a sheet; where a row is shorter, the rest is blank. */
export interface LedgerSheet {
  readonly name: string;
  readonly rows: readonly (readonly LedgerCell[])[];
  /** Where the headers stand, counted from zero; entries follow. */
  readonly headerRow: number;
  /** In characters of the body font, by column. */
  readonly widths: readonly number[];
}

/** Stands in a cell that people see, so that the ledger is known when everything else that programs keep of it is lost. */
export const LEDGER_MARK = "opsplan-ledger 1";
/** Ends what an array formula fills, where that is no dynamic one. */
export const FIXED = " {}";

const SIZE = 11;
const WIDEST = 60;
const NARROWEST = 8;
/** The widest digit of the body font, by which Excel counts widths. */
const DIGIT = textWidth("0", { size: SIZE });

const widthOf = (texts: readonly string[]): number => {
  const widest = texts.reduce((most, text) => Math.max(most, textWidth(text, { size: SIZE, bold: true })), 0);
  return Math.min(WIDEST, Math.max(NARROWEST, Math.ceil(widest / DIGIT) + 3));
};

const shownText = (cell: LedgerCell): string => {
  if (cell === null) return "";
  if (typeof cell !== "object") return String(cell);
  return "error" in cell ? cell.error : shownText(cell.value);
};

/** The entries as a sheet, in one language. */
export function ledgerSheet(entries: readonly LedgerEntry[], lang: Lang, name: string): LedgerSheet {
  const words = LEDGER_WORDS[lang];
  const content: Readonly<Record<LedgerColumn, (entry: LedgerEntry) => LedgerCell>> = {
    sheet: ({ sheet }) => sheet,
    cell: ({ row, column }) => cellAddress(row, column),
    formula: ({ formula = null, filledFrom }) => (filledFrom === undefined ? formula : words.filledFrom(filledFrom)),
    value: ({ value }) => value,
    now: ({ tracking, value }) => ({ formula: tracking, value: value ?? 0 }),
    words: (entry) => entry.words,
    beside: ({ beside }) => beside,
    above: ({ above }) => above,
    fills: ({ array }) => (array ? areaAddress(array.area, "none") + (array.dynamic ? "" : FIXED) : null),
    computed: ({ computed }) => computed,
  };
  const lines = entries.map((entry) => LEDGER_COLUMNS.map((column) => content[column](entry)));
  const headers = LEDGER_COLUMNS.map((column) => words.columns[column]);
  return {
    name,
    rows: [[words.title], [words.note], [LEDGER_MARK], [], headers, ...lines],
    headerRow: 4,
    widths: headers.map((header, index) => widthOf([header, ...lines.map((line) => shownText(line[index] ?? null))])),
  };
}
