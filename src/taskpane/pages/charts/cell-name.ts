import type { CellAt } from "../../../reading/note";
import type { TableReading } from "../../../reading/table-reading";
import { cellAddress } from "../../../plan/area";

/** The address on the sheet of a cell given in offsets into what was read. */
export const cellName = ({ source }: TableReading, at: CellAt): string => cellAddress(source.row + at.row, source.column + at.column);
