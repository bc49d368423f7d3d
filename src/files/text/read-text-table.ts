import type { SheetCells } from "../../reading/sheet-cells";
import type { CellValue } from "../../core/cell";
import { decodeText } from "./decode-text";
import { splitTable, type Separator } from "./split-table";
import { fieldCell } from "./text-cell";

export interface TextTable extends SheetCells {
  readonly encoding: string;
  readonly separator: Separator;
  /** Encodings that explain the bytes nearly as well. */
  readonly otherEncodings?: readonly string[];
}

/**
 * A text table's bytes (CSV, TSV and their kin) as cells. Numbers that lose nothing become numbers, all else
 * stays the text it is: what a date or an amount means is decided by whoever reads the table.
 * `name` is the file's name.
 */
export function readTextTable(bytes: Uint8Array, name: string, cell = fieldCell): TextTable {
  const { text, encoding, others } = decodeText(bytes);
  const { rows, separator } = splitTable(text);
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  const values: CellValue[][] = rows.map((row) => Array.from({ length: width }, (_, column) => cell(row[column])));
  return textTableOf(name, values, { encoding, otherEncodings: others, separator });
}

/** A text table's cells with what was found out of its bytes. `name` is the file's name. */
export const textTableOf = (
  name: string,
  values: readonly (readonly CellValue[])[],
  found: Pick<TextTable, "encoding" | "otherEncodings" | "separator">,
): TextTable => ({
  sheet: name.replace(/\.[^.]*$/, ""),
  source: name,
  row: 0,
  column: 0,
  values,
  hiddenRows: [],
  dateSystem: 1900,
  ...found,
});
