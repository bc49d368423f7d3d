import type { CellValue } from "../../core/cell";
import type { SheetCells, TextSource } from "../../reading/sheet-cells";
import { decodeText } from "./decode-text";
import { splitRows, separationOf } from "./split-table";
import { cutText, fieldCell } from "./text-cell";

export interface TextTable extends SheetCells {
  readonly text: TextSource;
}

/** What somebody knows of a text table, where the guess was wrong. */
export interface ChosenText {
  readonly encoding?: string | undefined;
  readonly separator?: string | undefined;
}

/**
 * A text table's bytes (CSV, TSV and their kin) as cells. Numbers that lose nothing become numbers, all else
 * stays the text it is: what a date or an amount means is decided by whoever reads the table.
 * `name` is the file's name.
 */
export function readTextTable(bytes: Uint8Array, name: string, chosen: ChosenText = {}, cell = fieldCell): TextTable {
  const { text, encoding, others } = decodeText(bytes, false, chosen.encoding);
  const { separator, from, others: otherSeparators } = separationOf(text, chosen.separator);
  const rows = splitRows(text.slice(from), separator);
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  const cutter = cutText();
  const values: CellValue[][] = rows.map((row, at) =>
    Array.from({ length: width }, (_, column) => cell(cutter.take(row[column], at, column))),
  );
  return textTableOf(name, values, { encoding, otherEncodings: others, separator, otherSeparators, cut: cutter.cut() });
}

/** A text table's cells with what was found out of its bytes. `name` is the file's name. */
export const textTableOf = (name: string, values: readonly (readonly CellValue[])[], text: TextSource): TextTable => ({
  sheet: name.replace(/\.[^.]*$/, ""),
  source: name,
  row: 0,
  column: 0,
  values,
  hiddenRows: [],
  dateSystem: 1900,
  text,
});
