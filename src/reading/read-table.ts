import { applyToGrid } from "./apply-recipe";
import { listOf, type Value } from "./columns/values";
import { gridOf } from "./grid";
import type { Corrections } from "./recipe";
import type { SheetCells } from "./sheet-cells";
import type { Table, TableColumn } from "./table";
import type { ColumnReading, TableReading } from "./table-reading";
import { understandGrid } from "./understand";

/** Understands a sheet as a table and reads it so: finds the header, leaves out what is not data, gives each column a type and a role. */
export function readTable(cells: SheetCells, corrections: Corrections = {}): TableReading {
  const grid = gridOf(cells);
  const recipe = understandGrid(grid, corrections);
  return asReading(applyToGrid(grid, recipe));
}

/** A table with its values as lists; of a large one only the columns that are asked for become lists. */
export function asReading(table: Table): TableReading {
  const { recipe } = table;
  return {
    ...table,
    columns: table.columns.map(withList),
    header: recipe.header,
    form: recipe.matrix ? "wide" : "long",
    headerKey: recipe.headerKey,
  };
}

function withList(column: TableColumn): ColumnReading {
  const { values } = column;
  let list: readonly Value[] | undefined;
  return {
    ...column,
    get values() {
      return (list ??= listOf(values));
    },
  };
}
