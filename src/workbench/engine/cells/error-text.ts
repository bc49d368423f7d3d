import { CellValueType, type ICellData } from "@univerjs/core";
import { ERROR_CODES, type ErrorCode } from "../../../core/cell";

const ERRORS: ReadonlySet<unknown> = new Set(ERROR_CODES);

/** The type of a cell that holds a text. One that spells an error gets that of a text with an apostrophe, and so is told from the error. */
export const textType = (text: string): CellValueType => (ERRORS.has(text) ? CellValueType.FORCE_STRING : CellValueType.STRING);

/** The error that a cell holds: in the grid's data it is its text. */
export const errorIn = ({ v, t }: ICellData): ErrorCode | undefined =>
  t !== CellValueType.FORCE_STRING && typeof v === "string" && ERRORS.has(v) ? (v as ErrorCode) : undefined;
