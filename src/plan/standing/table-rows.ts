import { tokenizeFormula } from "../../core/cells/formula/tokenize-formula";
import { sheetOfReference } from "../../core/cells/sheet-name";
import type { TablePlace } from "./places";
import type { SheetCells } from "./sheet-state";

/** The rows of a table as they stand. Rows count from the first below the header. */
export interface TableRows {
  readonly place: TablePlace;
  readonly cells: SheetCells;
  /** By row and column of the sheet. */
  readonly isSample: (row: number, column: number) => boolean;
}

/** What is entered into a row, by key of its columns. */
export interface RowEntry {
  /** Behind the last: a row that comes in. */
  readonly row: number;
  readonly linked: Readonly<Record<string, string>>;
  readonly typed: Readonly<Record<string, string | number>>;
}

/** What becomes of the rows of a table. */
export interface RowChange {
  /** Everything a person can enter. */
  readonly entered: readonly string[];
  /** Rows that are emptied of entries. */
  readonly cleared: readonly number[];
  readonly rows: readonly RowEntry[];
}

/** Where a column of a table's plan stands on the sheet now. */
export function columnNow({ plan, columns, now }: TablePlace, key: string): number | undefined {
  const across = columns[plan.columnKeys?.indexOf(key) ?? -1];
  return across === undefined ? undefined : now.area.column + across;
}

/** The sheets a formula names, in lower case, as Excel compares them. */
export const sheetsNamedIn = (formula: unknown): readonly string[] =>
  typeof formula === "string" && formula.startsWith("=")
    ? tokenizeFormula(formula).flatMap(({ kind, text }) =>
        (kind === "name" || kind === "reference") && text.includes("!") ? (sheetOfReference(text) ?? "").toLowerCase() : [],
      )
    : [];

interface EnteredCell {
  readonly content: unknown;
  readonly isSample: boolean;
}

/** The entries of a table, row by row. */
export function entriesOf({ place, cells, isSample }: TableRows, entered: readonly string[]): readonly (readonly EnteredCell[])[] {
  const columns = entered.flatMap((key) => columnNow(place, key) ?? []);
  return Array.from({ length: place.now.area.rows - 1 }, (_, index) => {
    const row = place.now.area.row + 1 + index;
    return columns.map((column) => ({ content: cells.at(row, column), isSample: isSample(row, column) }));
  });
}

const isBlank = ({ content }: EnteredCell): boolean => content === "" || content === null;

/** Rows that hold samples and nothing else. */
export const sampleRows = (now: TableRows, entered: readonly string[]): readonly number[] =>
  entriesOf(now, entered).flatMap((row, index) =>
    row.some(({ isSample }) => isSample) && row.every((cell) => isBlank(cell) || cell.isSample) ? [index] : [],
  );

/** The sheets that rows of a table take from, in lower case. */
export const sheetsTaken = (now: TableRows, entered: readonly string[]): ReadonlySet<string> =>
  new Set(entriesOf(now, entered).flatMap((row) => row.flatMap(({ content }) => sheetsNamedIn(content))));

/** Rows into the first blank ones of a table, and then behind its last. Rows of samples are blank where they give way. */
export function intoBlankRows(
  entries: readonly Omit<RowEntry, "row">[],
  now: TableRows,
  entered: readonly string[],
  replaceSamples: boolean,
): RowChange {
  const all = entriesOf(now, entered);
  const cleared = replaceSamples && entries.length > 0 ? sampleRows(now, entered) : [];
  const free = all.flatMap((row, index) => (cleared.includes(index) || row.every(isBlank) ? [index] : []));
  return {
    entered,
    cleared,
    rows: entries.map((entry, index) => ({ ...entry, row: free[index] ?? all.length + index - free.length })),
  };
}
