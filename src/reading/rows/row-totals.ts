import { readColumn } from "../columns/read-column";
import { rawColumn, type ColumnValues } from "../columns/raw-column";
import type { NumberValues } from "../columns/values";
import type { Grid } from "../grid";
import type { ColumnRecipe, MatrixRecipe, Recipe } from "../recipe";
import { isMeasure, type Role } from "../roles/role";
import type { DataRows } from "./data-rows";
import { findTotals, type FoundTotals } from "./find-totals";
import { rowSums, type SummedMeasure } from "./row-sums";

/** Whether a total can be the sum of such numbers. Nobody knows of unknown ones. */
const addsUp = (role: Role): boolean => isMeasure(role) || role === "part" || role === "other";

interface Measured extends Pick<Recipe, "columns"> {
  readonly matrix: Pick<MatrixRecipe, "groups"> | null;
}

export interface RowTotals extends FoundTotals {
  /** Source rows of the places that `kept` and `pivot` speak of. */
  readonly rows: readonly number[];
  /** The columns that were read on the way, in all these rows. */
  readonly read: ReadonlyMap<number, ColumnValues>;
}

/** The totals among the rows of a table, by a recipe of its columns. */
export function rowTotals(
  grid: Grid,
  recipe: Measured & Pick<Recipe, "labelColumns" | "corrections" | "year">,
  { kept, announced }: DataRows,
): RowTotals {
  const strong = [...announced].flatMap(([row, { label }]) => (label.by === "weak" ? [] : [row]));
  const rows = strong.length === 0 ? kept : [...kept, ...strong].sort((a, b) => a - b);
  const context = { dateSystem: grid.cells.dateSystem, year: recipe.year, corrections: recipe.corrections };
  const read = new Map<number, ColumnValues>();
  const measures = summedColumns(recipe).flatMap((column): SummedMeasure[] => {
    const own = readColumn(rawColumn(grid, rows, column.at, column.header), column, context);
    read.set(column.at, own);
    const { values } = own;
    return values.kind === "numbers" ? [{ at: column.at, header: column.header, values: values satisfies NumberValues }] : [];
  });
  const names = recipe.columns.filter(
    ({ at, type, role }) => recipe.labelColumns.includes(at) && type !== "number" && role !== "periodStart" && role !== "periodEnd",
  );
  const placeOf = announced.size === 0 ? new Map<number, number>() : new Map(rows.map((row, place) => [row, place]));
  const found = findTotals({
    grid,
    rows,
    names: names.map(({ at }) => at),
    days: recipe.columns.filter(({ type }) => type === "date").map(({ at }) => at),
    sums: rowSums(measures, rows.length),
    announced: new Map([...announced].map(([row, one]) => [placeOf.get(row) ?? -1, one])),
    corrections: recipe.corrections,
  });
  return { ...found, rows, read };
}

/** The columns in which a total has to equal its rows: the known measures, or all numbers where none is known. */
function summedColumns({ columns, matrix }: Measured): readonly ColumnRecipe[] {
  const numbers = columns.filter(({ type, role }) => type === "number" && addsUp(role));
  if (matrix) {
    const across = new Set(matrix.groups.flatMap((group) => group.columns.flatMap(({ at, role }) => (addsUp(role) ? [at] : []))));
    return numbers.filter(({ at }) => across.has(at));
  }
  const known = numbers.filter(({ role }) => isMeasure(role));
  return known.length > 0 ? known : numbers;
}
