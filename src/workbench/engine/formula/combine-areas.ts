import type { Cells, Corner, SheetPrefix } from "../../../core/cells/formula/formula-item";
import { FORMULA_LIMITS } from "../../../core/cells/formula/formula-limits";

export interface Area {
  readonly cells: Cells;
  readonly sheets?: SheetPrefix;
}

interface Edge {
  readonly at: number;
  readonly fixed: boolean;
}

const LAST = { row: FORMULA_LIMITS.rows - 1, column: FORMULA_LIMITS.columns - 1 } as const;
const FIXED = { row: "rowFixed", column: "columnFixed" } as const;

function edges({ from, to }: Cells, axis: "row" | "column"): readonly [Edge, Edge] {
  const one = { at: from[axis] ?? 0, fixed: from[axis] === undefined || from[FIXED[axis]] };
  const two = { at: to[axis] ?? LAST[axis], fixed: to[axis] === undefined || to[FIXED[axis]] };
  return one.at <= two.at ? [one, two] : [two, one];
}

const least = (a: Edge, b: Edge): Edge => (a.at <= b.at ? a : b);
const most = (a: Edge, b: Edge): Edge => (a.at >= b.at ? a : b);

function corners(rows: readonly [Edge, Edge], columns: readonly [Edge, Edge]): Cells {
  const allRows = rows[0].at === 0 && rows[1].at === LAST.row;
  const allColumns = !allRows && columns[0].at === 0 && columns[1].at === LAST.column;
  const corner = (row: Edge, column: Edge): Corner => ({
    ...(allRows ? {} : { row: row.at }),
    ...(allColumns ? {} : { column: column.at }),
    rowFixed: !allRows && row.fixed,
    columnFixed: !allColumns && column.fixed,
  });
  return { from: corner(rows[0], columns[0]), to: corner(rows[1], columns[1]) };
}

const sameSheet = (a: Area, b: Area): boolean => !b.sheets || (a.sheets?.first === b.sheets.first && a.sheets.last === b.sheets.last);

/** `A1:B2:C3`; undefined where the two lie on different sheets. */
export function spanOf(a: Area, b: Area): Area | undefined {
  if (!sameSheet(a, b)) return undefined;
  const [rowsA, rowsB, columnsA, columnsB] = [
    edges(a.cells, "row"),
    edges(b.cells, "row"),
    edges(a.cells, "column"),
    edges(b.cells, "column"),
  ];
  return {
    ...a,
    cells: corners(
      [least(rowsA[0], rowsB[0]), most(rowsA[1], rowsB[1])],
      [least(columnsA[0], columnsB[0]), most(columnsA[1], columnsB[1])],
    ),
  };
}

/** The cells of `area` in the row and the column of a formula, as `@` asks for them; undefined where they do not meet. */
export function cellHere({ cells, sheets }: Area, row: number, column: number): Area | undefined {
  const pick = (axis: "row" | "column", own: number): Edge | undefined => {
    const [first, last] = edges(cells, axis);
    if (first.at === last.at) return first;
    return own < first.at || own > last.at ? undefined : { at: own, fixed: false };
  };
  const [down, across] = [pick("row", row), pick("column", column)];
  return down && across ? { ...(sheets ? { sheets } : {}), cells: corners([down, down], [across, across]) } : undefined;
}
