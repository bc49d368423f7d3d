import { decodeText, isBinary } from "../../files/text/decode-text";
import { textTableOf } from "../../files/text/read-text-table";
import { separationOf, splitRows, type Separator } from "../../files/text/split-table";
import { fieldCell } from "../../files/text/text-cell";
import { withWesternSigns } from "../../files/text/western-signs";
import { applyRecipe } from "../../reading/apply-recipe";
import type { ColumnRecipe, Corrections, Recipe } from "../../reading/recipe";
import type { SheetCells } from "../../reading/sheet-cells";
import type { Table } from "../../reading/table";
import { understand } from "../../reading/understand";
import { WarehouseFault } from "../fault";
import { MOST_ROWS } from "./byte-rows";
import type { PlainBytes } from "./byte-source";

/** By so much rows in the middle may be shorter. */
const MORE = 1.03;

/** What a file of any size was understood as, from its first and its last bytes. */
export interface FileRecipe {
  readonly recipe: Recipe;
  readonly encoding: string;
  readonly separator: Separator;
  /** No row ends with a carriage return alone. */
  readonly onlyLineFeeds: boolean;
  /** Characters before the first row: a line that names the separator. */
  readonly from: number;
  /** Rows that are no data, counted from the first row; those from `rowsSeen` on are data until the end. */
  readonly noData: ReadonlySet<number>;
  readonly rowsSeen: number;
  /** The same, counted from the last row, which is 0. */
  readonly noDataAtEnd: ReadonlySet<number>;
  /** Amounts of several currencies have no sum. */
  readonly severalCurrencies: boolean;
}

/** The first and the last rows of a file, read as a sheet that has only these. */
export interface FileSample {
  readonly encoding: string;
  readonly separator: Separator;
  readonly onlyLineFeeds: boolean;
  readonly from: number;
  /** Rows of the file's beginning; those behind them are its last. */
  readonly first: number;
  readonly table: Table;
}

export function sampleFile({ head, tail, whole }: PlainBytes, name: string, corrections: Corrections = {}): FileSample {
  const { text, encoding, others } = decodeText(head, !whole, corrections.encoding);
  const { separator, from, others: otherSeparators } = separationOf(text, corrections.separator);
  const first = splitRows(text.slice(from), separator);
  // What stands behind the last line end may be half a row.
  if (!whole && first.length > 1) first.pop();
  const rows = [...first, ...(whole ? [] : rowsAtEnd(tail, encoding, separator))];
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  const values = rows.map((row) => Array.from({ length: width }, (_, column) => fieldCell(row[column])));
  const found = textTableOf(name, values, { encoding, otherEncodings: others, separator, otherSeparators, cut: null });
  const cells: SheetCells = { ...found, outside: true, ...(rows.length > first.length && { lastRowsFrom: first.length }) };
  const table = applyRecipe(cells, understand(cells, corrections));
  return { encoding, separator, onlyLineFeeds: !/\r(?!\n|$)/.test(text), from, first: first.length, table };
}

/** How many rows a file has about, rather more: as if all were as short as those of its shorter end. */
export function expectedRows({ head, tail, size }: PlainBytes, { first, table }: FileSample): number {
  const last = table.source.values.length - first;
  const bytesPerRow = Math.min(head.length / Math.max(first, 1), tail.length > 0 ? tail.length / Math.max(last, 1) : Infinity);
  return Math.ceil((MORE * size) / Math.max(bytesPerRow, 1)) + MOST_ROWS;
}

/**
 * Understands a file as a sheet is understood that has its first and its last rows. Rows between them count if they have a time, so that
 * subtotals in the middle of a list are none of ours to find.
 */
export function fileRecipe({ table, first, ...written }: FileSample): FileRecipe {
  const { recipe } = table;
  if (recipe.matrix || recipe.pivot || !recipe.header) throw new WarehouseFault("not-a-list");
  const data = new Set(table.rows);
  const count = table.source.values.length;
  const left = Array.from({ length: count }, (_, row) => row).filter((row) => !data.has(row));
  return {
    ...written,
    recipe,
    noData: new Set(left.filter((row) => row < first)),
    rowsSeen: first,
    noDataAtEnd: new Set(left.filter((row) => row >= first).map((row) => count - 1 - row)),
    severalCurrencies: table.currencies !== null,
  };
}

/** The rows behind the first line end of the last bytes. */
function rowsAtEnd(tail: Uint8Array, encoding: string, separator: Separator): readonly string[][] {
  // A character of two bytes may be cut at the start; the rest of its line is left out with it.
  const even = encoding.startsWith("utf-16") ? tail.subarray(tail.length % 2) : tail;
  const text = withWesternSigns(new TextDecoder(encoding).decode(even), encoding);
  const begin = text.indexOf("\n");
  return begin < 0 || isBinary(text) ? [] : splitRows(text.slice(begin + 1), separator);
}

/** @throws WarehouseFault where a column is read by rows that stand above it. */
export function plainColumn(column: ColumnRecipe): ColumnRecipe {
  // A text table has no merged cells.
  const above = column.blanks === "asAbove" || column.blanks === "asOrder";
  if (above || column.oncePerOrder) throw new WarehouseFault("blanks-mean-more", { column: column.header });
  if (column.type === "date" && column.notes.some(({ key }) => key === "yearFromTitle" || key === "yearMissing"))
    throw new WarehouseFault("days-without-year", { column: column.header });
  return column;
}
