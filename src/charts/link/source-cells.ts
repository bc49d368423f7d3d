import type { CellAt } from "../../reading/note";
import type { TableReading } from "../../reading/table-reading";
import type { NotLinked } from "../define";
import { sourceRef } from "./source-ref";
import { sumOfCells } from "./sum-of-cells";

/** How a sheet gets single cells of the source, or their sum. */
export interface SourceCells {
  readonly reach: "rows";
  /** A formula without "=", or null where they are too many to list. Rows and columns are offsets into the source. */
  readonly sum: (cells: readonly CellAt[]) => string | null;
  /** The reference to a cell. */
  readonly at: (cell: CellAt) => string;
}

/** Links cells of the source by their addresses, or says why not. */
export function sourceCells({ source, columns }: TableReading): SourceCells | NotLinked {
  if (source.outside) return "file";
  if (columns.some(({ type, fromText }) => type === "number" && fromText > 0)) return "textNumbers";
  return { reach: "rows", sum: (cells) => sumOfCells(source, cells), at: ({ row, column }: CellAt) => sourceRef(source, row, column, 1) };
}
