import type { CellValue } from "../../../core/cell";
import type { RawArgument } from "../../../functions/define";
import type { InvokeResult } from "../../../functions/invoke";

export type Rows = readonly (readonly CellValue[])[];

/** A single value as a range of one cell. */
export const rowsOf = (value: InvokeResult | RawArgument): Rows => (Array.isArray(value) ? (value as Rows) : [[value as CellValue]]);
export const widthOf = (rows: Rows): number => rows[0]?.length ?? 1;
