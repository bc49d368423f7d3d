import { freeSheetName } from "../../plan/free-name";
import { FileError } from "../file-error";
import type { FileCell, FileStyle, FileWorkbook } from "../file-workbook";
import { columnWidths } from "./column-widths";
import { decodeText } from "./decode-text";
import { isIdText } from "./id-text";
import { splitTable } from "./split-table";
import { isGuarded, textCell } from "./text-cell";

/** What a text means where it is typed into a cell. */
export type Recognise = (text: string) => Pick<FileCell, "value" | "formula"> & { readonly numberFormat?: string };

/** Most rows and columns of a sheet, and most cells that a browser tab holds with room to work. */
const MOST = { rows: 1_048_576, columns: 16_384, cells: 3_000_000 };

/** Rows that are read between two turns of the page. */
const SLICE = 5000;

/**
 * A text table (CSV, TSV and their kin) as a workbook with one sheet named after the file. Texts are read as Excel reads them on opening,
 * as if typed, but ids stay whole. `turn` is called between slices with the share that is done, so that a page can show it.
 */
export async function textWorkbook(
  bytes: Uint8Array,
  fileName: string,
  recognise: Recognise,
  turn: (done: number) => Promise<void>,
): Promise<FileWorkbook> {
  const { rows } = splitTable(decodeText(bytes).text.replace(/^\uFEFF/, ""));
  const count = rows.reduce((sum, row) => sum + row.length, 0);
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  if (rows.length > MOST.rows || width > MOST.columns || count > MOST.cells)
    throw new FileError("too-large", { rows: rows.length, columns: width });
  const cells: FileCell[] = [];
  const widths = columnWidths();
  const styles = new Map<string, FileStyle>();
  const styleOf = (numberFormat: string): FileStyle => {
    const known = styles.get(numberFormat) ?? { numberFormat };
    styles.set(numberFormat, known);
    return known;
  };
  for (const [row, fields] of rows.entries()) {
    if (row > 0 && row % SLICE === 0) await turn(row / rows.length);
    widths.see(fields);
    for (const [column, field] of fields.entries()) {
      const plain = textCell(field);
      if (plain === null) continue;
      if (typeof plain !== "string" || isGuarded(field) || isIdText(plain)) {
        cells.push({ row, column, value: plain });
        continue;
      }
      const { numberFormat, ...content } = recognise(plain);
      cells.push({ row, column, ...content, ...(numberFormat !== undefined && { style: styleOf(numberFormat) }) });
    }
  }
  if (cells.length === 0) throw new FileError("empty-file");
  const name = freeSheetName(fileName.replace(/\.[^.]*$/, ""), []);
  const sheet = { ...BARE, name, cells, columns: widths.columns() };
  return { sheets: [sheet], names: [], dateSystem: 1900, activeSheet: 0, defaultFont: { name: "Calibri", size: 11 } };
}

const BARE = {
  state: "visible",
  columns: [],
  rows: [],
  merges: [],
  gridlines: true,
  tables: [],
  names: [],
  validations: [],
  conditionals: [],
  notes: [],
  charts: [],
} as const;
