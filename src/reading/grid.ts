import { isCellError, type CellValue } from "../core/cell";
import { cellKind, type CellKind } from "./columns/cell-kind";
import { normalize } from "./parse/normalize";
import type { SheetCells } from "./sheet-cells";

/** A sheet's cells with the questions that reading asks of them again and again. */
export interface Grid {
  readonly cells: SheetCells;
  readonly rows: number;
  readonly columns: number;
  value(row: number, column: number): CellValue;
  /** The cell's text, plain; "" for a blank one. */
  text(row: number, column: number): string;
  kind(row: number, column: number): CellKind;
  format(row: number, column: number): string | undefined;
  isBlankRow(row: number): boolean;
}

export function gridOf(cells: SheetCells): Grid {
  const rows = cells.values.length;
  const columns = cells.values[0]?.length ?? 0;
  const value = (row: number, column: number): CellValue => cells.values[row]?.[column] ?? null;
  const format = (row: number, column: number) => cells.formats?.[row]?.[column];
  // Channels and campaigns repeat in every row: each distinct text is judged once.
  const kindOfText = new Map<string, CellKind>();
  const kind = (row: number, column: number): CellKind => {
    const held = value(row, column);
    if (typeof held !== "string") return cellKind(held, format(row, column));
    const known = kindOfText.get(held);
    if (known) return known;
    const judged = cellKind(held);
    kindOfText.set(held, judged);
    return judged;
  };
  const text = (row: number, column: number) => {
    const held = value(row, column);
    return held === null || isCellError(held) ? "" : normalize(String(held));
  };
  return {
    cells,
    rows,
    columns,
    value,
    text,
    format,
    kind,
    isBlankRow: (row) => {
      for (const cell of cells.values[row] ?? []) if (cell !== null && (typeof cell !== "string" || cell.trim() !== "")) return false;
      return true;
    },
  };
}
