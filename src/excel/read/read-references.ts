import type { CellValue } from "../../core/cell";
import { runExcel } from "../run-excel";
import type { ReferenceRead } from "../workbook-port";
import { cellValue } from "./cell-value";
import { findReference, type FormulaPlace } from "./find-reference";
import { splitReference } from "./split-reference";

/** A format is looked for below a header too. */
const ROWS_WITH_FORMATS = 3;
const COLUMNS_WITH_FORMATS = 30;

/** More cells than this are not read for a look: on the web an answer holds at most 5 MB. */
const CELLS_AT_MOST = 100_000;

interface Asked {
  readonly range: Excel.Range;
  readonly used: Excel.Range;
}

/** What the references of a formula hold now, in three round trips however many there are; undefined for those that lead nowhere. */
export function readReferences(references: readonly string[], place: FormulaPlace): Promise<readonly (ReferenceRead | undefined)[]> {
  if (references.length === 0) return Promise.resolve([]);
  return runExcel("read", async (context) => {
    const finders = references.map((reference) => {
      const split = splitReference(reference);
      return split && findReference(context, split, place);
    });
    await context.sync();
    const asked = finders.map((find) => ask(find?.()));
    await context.sync();
    let left = CELLS_AT_MOST;
    const reads = asked.map((one) => {
      const bounded = one && bound(one);
      const cells = bounded ? bounded.rows * bounded.columns : 0;
      if (!bounded || cells > left) return bounded;
      left -= cells;
      bounded.range.load("values,valueTypes");
      return { ...bounded, whole: true };
    });
    for (const read of reads) read?.range.load("address");
    const formats = reads.map((read) => read && firstFormats(read));
    await context.sync();
    return reads.map(
      (read, i) =>
        read && {
          address: read.range.address,
          rows: read.rows,
          columns: read.columns,
          formats: [...new Set((formats[i]?.numberFormat ?? []).flat().map(String))],
          ...("whole" in read ? { values: valuesOf(read.range) } : {}),
        },
    );
  });
}

function ask(range: Excel.Range | undefined): Asked | undefined {
  if (!range) return undefined;
  range.load("address,rowIndex,columnIndex,rowCount,columnCount,isEntireColumn,isEntireRow");
  const used = range.worksheet.getUsedRangeOrNullObject(true);
  used.load("rowIndex,rowCount,columnIndex,columnCount");
  return { range, used };
}

/**
 * Whole columns and rows end one cell after the last one in use: what lies beyond is blank, and one blank tells a function as
 * much as a million.
 */
function bound({ range, used }: Asked): { readonly range: Excel.Range; readonly rows: number; readonly columns: number } | undefined {
  if (range.isNullObject) return undefined;
  const lastRow = used.isNullObject ? 0 : used.rowIndex + used.rowCount;
  const lastColumn = used.isNullObject ? 0 : used.columnIndex + used.columnCount;
  const rows = range.isEntireColumn ? Math.min(range.rowCount, lastRow + 1) : range.rowCount;
  const columns = range.isEntireRow ? Math.min(range.columnCount, lastColumn + 1) : range.columnCount;
  return {
    range: rows === range.rowCount && columns === range.columnCount ? range : range.getAbsoluteResizedRange(rows, columns),
    rows,
    columns,
  };
}

function firstFormats({
  range,
  rows,
  columns,
}: {
  readonly range: Excel.Range;
  readonly rows: number;
  readonly columns: number;
}): Excel.Range {
  const first = range.getAbsoluteResizedRange(Math.min(rows, ROWS_WITH_FORMATS), Math.min(columns, COLUMNS_WITH_FORMATS));
  first.load("numberFormat");
  return first;
}

const valuesOf = (range: Excel.Range): CellValue[][] =>
  (range.values as unknown[][]).map((row, r) => row.map((value, c) => cellValue(value, range.valueTypes[r]?.[c])));
