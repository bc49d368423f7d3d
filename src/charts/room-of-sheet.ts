import type { TableReading } from "../reading/table-reading";

/** Header, body and a line to spare below. */
const MOST_ROWS = 1_048_576 - 8;
/** More than a workbook in a browser takes in one go. */
const MOST_CELLS = 2_000_000;

/** Whether rows that were read are more than a sheet of data takes. */
export const isTooLarge = ({ rows, columns }: TableReading): boolean =>
  rows.length > MOST_ROWS || rows.length * columns.length > MOST_CELLS;
