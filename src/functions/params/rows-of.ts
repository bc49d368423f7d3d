import type { CellValue } from "../../core/cell";
import type { RawArgument } from "../define";

/** An argument as rows of cells, whether the host passed a range or a single value. */
export const rowsOf = (raw: RawArgument): readonly (readonly CellValue[])[] =>
  Array.isArray(raw) ? (raw as readonly (readonly CellValue[])[]) : [[raw as CellValue]];
