import type { IWorkbookData } from "@univerjs/core";

/** Whether a workbook holds nothing anybody put in: one may be replaced without asking. */
export const isUntouched = ({ sheetOrder, sheets }: IWorkbookData): boolean =>
  sheetOrder.length === 1 &&
  Object.values(sheets).every(({ cellData }) => Object.values(cellData ?? {}).every((row) => Object.keys(row ?? {}).length === 0));
