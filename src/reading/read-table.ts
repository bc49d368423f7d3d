import { applyToGrid } from "./apply-recipe";
import { listOf } from "./columns/values";
import { gridOf } from "./grid";
import type { Corrections } from "./recipe";
import type { SheetCells } from "./sheet-cells";
import type { Table } from "./table";
import type { TableReading } from "./table-reading";
import { understandGrid } from "./understand";

/** Understands a sheet as a table and reads it so: finds the header, leaves out what is not data, gives each column a type and a role. */
export function readTable(cells: SheetCells, corrections: Corrections = {}): TableReading {
  const grid = gridOf(cells);
  const recipe = understandGrid(grid, corrections);
  return asReading(applyToGrid(grid, recipe));
}

/** A table with its values as lists. */
export function asReading(table: Table): TableReading {
  const { recipe } = table;
  return {
    ...table,
    columns: table.columns.map((column) => ({ ...column, values: listOf(column.values) })),
    header: recipe.header,
    form: recipe.matrix ? "wide" : "long",
    headerKey: recipe.headerKey,
  };
}
