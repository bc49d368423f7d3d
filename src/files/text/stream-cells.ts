import type { CellValue } from "../../core/cell";
import { FileError } from "../file-error";
import { textTableOf, type ChosenText, type TextTable } from "./read-text-table";
import { streamTable } from "./stream-table";
import { cutText, fieldCell } from "./text-cell";

/** What a worker of a browser has room for, with columns beside the cells. */
const MOST = { rows: 5_000_000, columns: 16_384, cells: 60_000_000 };

/** Names and days repeat; beyond so many the texts of a column are ids, and keeping them only costs. */
const MOST_DISTINCT = 20_000;

/** Short texts are copies already; longer ones are views that would keep the whole piece of the file they came with. */
const VIEWED = 13;

/** As `readTextTable`, of any size as its bytes arrive. `tell` is called with the number of rows behind each piece. */
export async function streamCells(
  bytes: AsyncIterable<Uint8Array>,
  name: string,
  chosen: ChosenText = {},
  tell: (rows: number) => void = () => undefined,
): Promise<TextTable> {
  const { rows, ...found } = await streamTable(bytes, chosen);
  const cutter = cutText();
  const values: CellValue[][] = [];
  const known: (Map<string, CellValue> | null)[] = [];
  let width = 0;
  let cells = 0;
  const cell = (field: string, column: number): CellValue => {
    const texts = known[column];
    const text = cutter.take(field, values.length, column);
    const found = texts?.get(text);
    if (found !== undefined) return found;
    const value = fieldCell(text);
    if (texts === null || field.length < VIEWED) return value;
    if (texts === undefined) known[column] = new Map([[text, value]]);
    else if (texts.size < MOST_DISTINCT) texts.set(text, value);
    else known[column] = null;
    return value;
  };
  for await (const batch of rows) {
    for (const fields of batch) {
      width = Math.max(width, fields.length);
      cells += fields.length;
      values.push(fields.map(cell));
    }
    if (values.length > MOST.rows || width > MOST.columns || cells > MOST.cells)
      throw new FileError("too-large", { rows: values.length, columns: width });
    tell(values.length);
  }
  for (const row of values) while (row.length < width) row.push(null);
  return textTableOf(name, values, { ...found, cut: cutter.cut() });
}
