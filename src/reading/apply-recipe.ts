import { fillDown } from "./columns/fill-down";
import { rawColumn } from "./columns/raw-column";
import { readColumn } from "./columns/read-column";
import { gridOf, type Grid } from "./grid";
import { headerTexts } from "./header/header-texts";
import { longForm } from "./matrix/long-form";
import type { DroppedRow, Note } from "./note";
import type { ColumnRecipe, Recipe } from "./recipe";
import { dataRows } from "./rows/data-rows";
import { pivotColumns, withPivotColumns } from "./rows/pivot-columns";
import { rowTotals } from "./rows/row-totals";
import type { SheetCells } from "./sheet-cells";
import type { Table, TableColumn } from "./table";

/** The cells have another header than those the recipe was made from: they are to be understood anew. */
export class OtherHeaderError extends Error {
  constructor(
    readonly column: number,
    readonly expected: string,
    readonly found: string,
  ) {
    super(`Column ${column + 1} is headed "${found}", where the recipe has "${expected}"`);
    this.name = "OtherHeaderError";
  }
}

/** Reads cells by what was understood before, of them or of a shorter table of the same shape. */
export const applyRecipe = (cells: SheetCells, recipe: Recipe): Table => applyToGrid(gridOf(cells), recipe);

export function applyToGrid(grid: Grid, recipe: Recipe): Table {
  checkHeader(grid, recipe);
  const data = dataRows(grid, recipe);
  const totals = rowTotals(grid, recipe, data);
  const rows = totals.kept.map((place) => totals.rows[place] as number);
  const dates = { dateSystem: grid.cells.dateSystem, year: recipe.year, corrections: recipe.corrections };
  const groups = pivotColumns(grid, recipe.pivot, totals, dates);
  const own = groups.length > 0 ? withPivotColumns(recipe.columns, recipe.pivot) : recipe.columns;
  const read = own.map((column) => readOne(grid, recipe, column, rows));
  const columns = [...groups, ...read.map(({ column }) => column)];
  return {
    source: grid.cells,
    recipe,
    dropped: [...data.dropped, ...totals.dropped].sort((a, b) => a.row - b.row),
    ...(recipe.matrix ? longForm(recipe.matrix, columns, rows) : { columns, rows }),
    notes: [...recipe.notes, ...read.flatMap(({ notes }) => notes), ...droppedNotes(data.dropped), ...totals.notes],
    questions: [...recipe.questions, ...totals.questions],
  };
}

function checkHeader(grid: Grid, { header, headers }: Recipe): void {
  for (const [column, { name, group }] of headerTexts(grid, header).entries()) {
    const expected = headers[column];
    if (expected?.name === name && expected.group === group) continue;
    if (expected !== undefined || name !== "") throw new OtherHeaderError(column, expected?.name ?? "", name);
  }
}

function readOne(
  grid: Grid,
  { year, corrections }: Recipe,
  recipe: ColumnRecipe,
  rows: readonly number[],
): { readonly column: TableColumn; readonly notes: readonly Note[] } {
  const { at, header, type, role, reason, multiplier, currency, blanks, notes } = recipe;
  const { dateSystem, merges } = grid.cells;
  const read = readColumn(rawColumn(grid, rows, at, header), recipe, { dateSystem, year, corrections });
  const { values, filled, first } = fillDown(read.values, rows, at, merges, blanks);
  const down: Note = {
    key: "filledDown",
    certainty: merges?.some((area) => area.column === at) ? "fact" : "guess",
    cell: { row: rows[first] ?? 0, column: at },
    detail: { header, count: filled },
  };
  return {
    column: {
      at,
      header,
      type,
      role,
      reason,
      multiplier,
      ...(currency === undefined ? {} : { currency }),
      values,
      fromText: read.fromText,
      filled,
    },
    notes: [...notes, ...read.notes, ...(filled > 0 ? [down] : [])],
  };
}

function droppedNotes(dropped: readonly DroppedRow[]): readonly Note[] {
  const hidden = dropped.filter((each) => each.reason === "hidden").length;
  const second = dropped.find((each) => each.reason === "secondTable");
  return [
    ...(hidden > 0 ? [{ key: "hiddenLeftOut", certainty: "fact", detail: { count: hidden } } as const] : []),
    ...(second?.cell ? [{ key: "secondTable", certainty: "guess", cell: second.cell, detail: { text: second.text ?? "" } } as const] : []),
  ];
}
