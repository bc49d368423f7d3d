import type { CellValue } from "../core/cell";

/** A cell that bears a name; its place counts from zero, on the sheet. */
export interface NamedCell {
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
}

/** How the bytes of a text table became cells: what was guessed there, and what was lost. */
export interface TextSource {
  /** As the platform names it: "utf-8", "gb18030" … */
  readonly encoding: string;
  /** Encodings that explain the bytes nearly as well. */
  readonly otherEncodings: readonly string[];
  readonly separator: string;
  /** Separators that cut the first rows as evenly. */
  readonly otherSeparators: readonly string[];
  /** Texts that were longer than a cell of Excel holds, and where the first of them stands. */
  readonly cut: { readonly count: number; readonly row: number; readonly column: number } | null;
}

/** A rectangle of a sheet as it was read. Row and column count from zero, on the sheet. */
export interface SheetCells {
  readonly sheet: string;
  /** Where it came from, for people: `Sheet1!A1:F200`, a table's name, a file's name. */
  readonly source: string;
  readonly row: number;
  readonly column: number;
  /** Row-major and rectangular. Blank cells are null. */
  readonly values: readonly (readonly CellValue[])[];
  /** Excel number formats, where known: they tell dates and rates from other numbers. */
  readonly formats?: readonly (readonly string[])[];
  /** Offsets into `values` of rows that are hidden or filtered out. */
  readonly hiddenRows: readonly number[];
  /** Areas of merged cells, in offsets into `values`. */
  readonly merges?: readonly { readonly row: number; readonly column: number; readonly rows: number; readonly columns: number }[];
  /** Cells of the same sheet, wherever on it, whose names say what they hold, such as the margin of one of our plans. */
  readonly names?: Readonly<Record<string, NamedCell>>;
  /** The Excel table whose header and rows these are: formulas that speak of its columns reach rows that come into it. */
  readonly table?: string;
  /** Nothing stands on the sheet below these cells, so that what comes there belongs to them. */
  readonly openBelow?: boolean;
  /** They stand in no sheet of the workbook, so that no formula can refer to them. */
  readonly outside?: true;
  /** The offset from which these rows are the last ones of more, whose number nobody knows. */
  readonly lastRowsFrom?: number;
  /** Of a text table. */
  readonly text?: TextSource;
  /** Years from which serial dates count. */
  readonly dateSystem: 1900 | 1904;
}
