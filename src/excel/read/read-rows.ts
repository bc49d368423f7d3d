import type { CellValue } from "../../core/cell";
import { WorkbookError } from "../workbook-port";
import { cellValue } from "./cell-value";
import type { FoundArea } from "./resolve-target";

export interface RowsRead {
  readonly values: CellValue[][];
  readonly formats: string[][];
  /** Counted from the first row of this part. */
  readonly hiddenRows: number[];
}

const TOO_LARGE: ReadonlySet<string> = new Set(["ResponsePayloadSizeLimitExceeded", "RequestPayloadSizeLimitExceeded", "RichAPI.Error"]);

/** Whether an answer was refused for its size. */
export const isTooLarge = (error: unknown): boolean => error instanceof OfficeExtension.Error && TOO_LARGE.has(error.code);

/**
 * Some rows of an area in one request. A part that is too large fails on one platform and comes back as nulls, without
 * an error, on another; both are told as "too-large", so that the caller can ask for less.
 */
export async function readRows(
  context: Excel.RequestContext,
  found: FoundArea,
  from: number,
  rows: number,
): Promise<RowsRead | "too-large"> {
  const { area, sheet } = found;
  const range = context.workbook.worksheets.getItem(sheet).getRangeByIndexes(area.row + from, area.column, rows, area.columns);
  range.load("values,valueTypes,numberFormat");
  // One call tells of every row, hidden by hand or by a filter; asking each row for `rowHidden` would take one object each.
  const properties = range.getRowProperties({ rowHidden: true });
  try {
    await context.sync();
  } catch (error) {
    if (rows > 1 && isTooLarge(error)) return "too-large";
    throw error;
  }
  const values = range.values as unknown[][] | null;
  if (!values || values.length !== rows || values.some((row) => row.includes(null))) {
    if (rows > 1) return "too-large";
    throw new WorkbookError(
      "read",
      "ResponsePayloadSizeLimitExceeded",
      true,
      `Row ${area.row + from + 1} of ${sheet} is too large to read.`,
    );
  }
  return {
    values: values.map((row, r) => row.map((value, c) => cellValue(value, range.valueTypes[r]?.[c]))),
    formats: range.numberFormat.map((row: readonly unknown[]) => row.map(String)),
    hiddenRows: properties.value.flatMap(({ rowHidden }, offset) => (rowHidden ? [offset] : [])),
  };
}
