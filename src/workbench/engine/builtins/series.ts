import { isCellError, type CellValue } from "../../../core/cell";
import { asLogical, asNumber, VALUE } from "../../../core/cells/coerce";
import { EXCEL_GRID } from "../excel-grid";
import { single, today, type SheetFunctionDefinition } from "./sheet-function";

/** More cells than this no tab has the memory for; Excel, too, runs out of it long before a sheet is full. */
const MOST_CELLS = 10_000_000;

/**
 * SEQUENCE and RANDARRAY: the library ended them with #REF! where the grid ends at present, even inside SUM. What does
 * not fit on the sheet is #SPILL!
 * only in a cell. Sources: Microsoft Support, "SEQUENCE function", "RANDARRAY function".
 */
function series(
  name: string,
  max: number,
  fill: (numbers: readonly number[], options: readonly CellValue[]) => ((at: number) => CellValue) | undefined,
  from: readonly number[],
): SheetFunctionDefinition {
  return {
    name,
    min: name === "SEQUENCE" ? 1 : 0,
    max,
    compute(args) {
      const numbers: number[] = [];
      for (const [at, absent] of [1, 1, ...from].entries()) {
        const given = args[at] ?? null;
        const number = given === null ? absent : asNumber(single(given), today());
        if (isCellError(number)) return number;
        numbers.push(number);
      }
      const [rows, columns] = [Math.trunc(numbers[0] ?? 1), Math.trunc(numbers[1] ?? 1)];
      if (rows < 0 || columns < 0 || rows > EXCEL_GRID.rowCount || columns > EXCEL_GRID.columnCount || rows * columns > MOST_CELLS)
        return VALUE;
      if (rows === 0 || columns === 0) return { error: "#CALC!" };
      const value = fill(numbers.slice(2), args.slice(2 + from.length).map(single));
      if (!value) return VALUE;
      return Array.from({ length: rows }, (_, row) => Array.from({ length: columns }, (__, column) => value(row * columns + column)));
    },
  };
}

function chances([least = 0, most = 1]: readonly number[], [wholeOnly = null]: readonly CellValue[]): (() => CellValue) | undefined {
  const whole = asLogical(wholeOnly);
  if (least > most || isCellError(whole) || (whole && !(Number.isInteger(least) && Number.isInteger(most)))) return undefined;
  return () => (whole ? least + Math.floor(Math.random() * (most - least + 1)) : least + Math.random() * (most - least));
}

export const SERIES: readonly SheetFunctionDefinition[] = [
  series(
    "SEQUENCE",
    4,
    ([start = 1, step = 1]) =>
      (at) =>
        start + at * step,
    [1, 1],
  ),
  series("RANDARRAY", 5, chances, [0, 1]),
];
