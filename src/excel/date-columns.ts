import { columnPoints } from "./column-points";

/** A column of a result that holds dates, in which nothing else stands. */
export interface DateColumn {
  /** Counted from the formula's. */
  readonly column: number;
  /** How wide it is, and how wide its dates are, in points. */
  readonly width: number;
  readonly needed: number;
}

/**
 * Finds the columns of a result that are too narrow for its dates, which would show as ####. A column in which something else stands is
 * laid out for that and stays. Answers with what is loaded by the next sync.
 */
export function findDateColumns(
  asked: Excel.Range,
  rows: number,
  numberFormats: readonly (string | undefined)[],
): () => readonly DateColumn[] {
  const found = numberFormats.flatMap((format, column) => {
    if (format === undefined || !/y/i.test(format)) return [];
    const whole = asked.getOffsetRange(0, column).getEntireColumn();
    const used = whole.getUsedRangeOrNullObject(true).load("rowIndex,rowCount");
    return [{ column, needed: columnPoints(format.length + 1), format: whole.format.load("columnWidth"), used }];
  });
  return () => {
    // Headings may stand above, or push the formula one row down.
    const [first, last] = [asked.rowIndex - 1, asked.rowIndex + rows + 1];
    return found
      .filter(({ used }) => used.isNullObject || (used.rowIndex >= first && used.rowIndex + used.rowCount <= last))
      .map(({ column, needed, format }) => ({ column, needed, width: format.columnWidth }))
      .filter(({ needed, width }) => width < needed);
  };
}
