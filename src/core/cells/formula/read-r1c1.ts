import type { Cells, Corner } from "./formula-item";
import { FORMULA_LIMITS } from "./formula-limits";
import type { ParsedFormula } from "./parse-formula";
import { readSheets } from "./read-reference";

interface Place {
  readonly row: number;
  readonly column: number;
}

const CORNER = /^(?:R(\d+|\[-?\d+\])?)?(?:C(\d+|\[-?\d+\])?)?$/i;

/**
 * A reference in the style R1C1, from the cell it is written in: `R2C3` is C2, `R[1]C` the cell below, `R` its row,
 * `C2` the column B; with sheets
 * and colons as in A1. Undefined where it is none. Source: Microsoft Support, "Overview of formulas in Excel", the R1C1 reference style.
 */
export function readR1C1(text: string, place: Place): ParsedFormula | undefined {
  const mark = text.lastIndexOf("!");
  const [first = "", last = first, ...more] = text.slice(mark + 1).split(":");
  const [from, to] = [corner(first, place), corner(last, place)];
  if (
    !from ||
    !to ||
    more.length > 0 ||
    (from.row === undefined) !== (to.row === undefined) ||
    (from.column === undefined) !== (to.column === undefined)
  )
    return undefined;
  const cells: Cells = { from, to };
  return { items: [{ kind: "reference", cells, ...(mark < 0 ? {} : { sheets: readSheets(text.slice(0, mark)) }) }], locals: new Set() };
}

function corner(text: string, place: Place): Corner | undefined {
  const found = CORNER.exec(text);
  if (!found || text === "") return undefined;
  const hasRow = /^R/i.test(text);
  const hasColumn = /C/i.test(text);
  const row = hasRow ? at(found[1], place.row, FORMULA_LIMITS.rows) : undefined;
  const column = hasColumn ? at(found[2], place.column, FORMULA_LIMITS.columns) : undefined;
  if ((hasRow && row === undefined) || (hasColumn && column === undefined)) return undefined;
  return { ...(row === undefined ? {} : { row }), ...(column === undefined ? {} : { column }), rowFixed: true, columnFixed: true };
}

function at(written: string | undefined, own: number, count: number): number | undefined {
  const index = written === undefined ? own : written.startsWith("[") ? own + Number(written.slice(1, -1)) : Number(written) - 1;
  return index >= 0 && index < count ? index : undefined;
}
