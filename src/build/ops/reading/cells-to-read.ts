import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import { ERROR_CODES, type CellValue, type ErrorCode } from "../../../core/cell";
import type { Lang } from "../../../core/lang";
import { FileError } from "../../../files/file-error";
import type { ChosenText } from "../../../files/text/read-text-table";
import { readFileCells } from "../../../files/read-file-cells";
import { FILE_WORDS } from "../../../locale/file-words";
import type { SheetCells } from "../../../reading/sheet-cells";

export interface CellsToRead {
  readonly cells: SheetCells;
  /** Of text tables. */
  readonly encoding: string | null;
  readonly separator: string | null;
  /** Encodings that explain the bytes nearly as well. */
  readonly otherEncodings: readonly string[];
}

/** What a file holds; a sentence that says why not, and what to do, where it cannot be read. */
export async function cellsOfFile(file: string, sheet: string | undefined, lang: Lang, chosen: ChosenText = {}): Promise<CellsToRead> {
  const bytes = await readFile(file);
  try {
    const cells = await readFileCells(bytes, basename(file), sheet, chosen);
    const { encoding = null, separator = null, otherEncodings = [] } = cells.text ?? {};
    return { cells, encoding, separator, otherEncodings };
  } catch (problem) {
    if (!(problem instanceof FileError)) throw problem;
    if (problem.key === "no-such-sheet" && sheet !== undefined) throw new Error(`“${basename(file)}” has no sheet “${sheet}”.`);
    throw new Error(FILE_WORDS[lang].fileErrors[problem.key](basename(file)), { cause: problem });
  }
}

/** Cells as Excel hands them over: rows of values and, where they were asked for, of number formats, as JSON. */
export async function cellsOfValues(file: string, formatsFile: string | undefined): Promise<CellsToRead> {
  const rows = await gridIn(file);
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  const values = rows.map((row, at) => Array.from({ length: width }, (_, column) => cellOf(row[column], at, column)));
  const formats = formatsFile === undefined ? undefined : (await gridIn(formatsFile)).map((row) => row.map(String));
  const name = basename(file);
  const cells: SheetCells = {
    sheet: name.replace(/\..*$/, ""),
    source: name,
    row: 0,
    column: 0,
    values,
    ...(formats && { formats }),
    hiddenRows: [],
    dateSystem: 1900,
  };
  return { cells, encoding: null, separator: null, otherEncodings: [] };
}

async function gridIn(file: string): Promise<unknown[][]> {
  const content: unknown = JSON.parse(await readFile(file, "utf8"));
  if (Array.isArray(content) && content.length > 0 && content.every(Array.isArray)) return content as unknown[][];
  throw new Error(`“${basename(file)}” is no table: rows of cells as a JSON array of arrays.`);
}

function cellOf(value: unknown, row: number, column: number): CellValue {
  if (value === undefined || value === null || value === "") return null;
  if (typeof value === "string" && (ERROR_CODES as readonly string[]).includes(value)) return { error: value as ErrorCode };
  if (typeof value === "string" || typeof value === "number" || typeof value === "boolean") return value;
  throw new Error(`Row ${row + 1}, column ${column + 1} holds ${JSON.stringify(value)}, which no cell can.`);
}
