import { cellArea, contains } from "../area";
import type { SheetPlan, TablePlan } from "../sheet-plan";
import type { Cell, Places } from "./places";
import type { SheetCells } from "./sheet-state";
import type { plannedCells } from "./standing-samples";

/** Where a cell of the plan stood before. Rows of a table are in order; those that are given are found by what is given. */
export function placeBefore(
  plan: SheetPlan,
  places: Places,
  cells: SheetCells,
  planned: ReturnType<typeof plannedCells>,
): (cell: Cell) => Cell | undefined {
  const rows = new Map(plan.tables.map((table) => [table, table.fixed ? givenRows(table, places, cells, planned) : undefined]));
  return (cell) => {
    const table = plan.tables.find(({ area }) => contains(area, cellArea(cell.row, cell.column)));
    if (!table) return places.cell(cell);
    const place = places.tables.get(table.key ?? "");
    const across = place?.columns[cell.column - table.area.column];
    if (!place || across === undefined) return undefined;
    const down = cell.row - table.area.row;
    const before = down === 0 ? 0 : (rows.get(table)?.[down - 1] ?? down);
    const { area } = place.now;
    return before < area.rows ? { row: area.row + before, column: area.column + across } : undefined;
  };
}

/** For each given row its place in the table before, from 1; by order where nothing is given. */
function givenRows(
  table: TablePlan,
  places: Places,
  cells: SheetCells,
  planned: ReturnType<typeof plannedCells>,
): readonly (number | undefined)[] {
  const place = places.tables.get(table.key ?? "");
  const { area } = table;
  const given = (row: number): string =>
    Array.from({ length: area.columns }, (_, index) => planned(row, area.column + index))
      .map((content, index) => (typeof content === "string" && place?.columns[index] !== undefined ? content : ""))
      .join("\n");
  const before = place
    ? Array.from({ length: place.now.area.rows - 1 }, (_, down) =>
        place.columns.map((across) =>
          across === undefined ? "" : cells.at(place.now.area.row + 1 + down, place.now.area.column + across),
        ),
      )
    : [];
  return Array.from({ length: area.rows - 1 }, (_, down) => {
    const [first = ""] = given(area.row + 1 + down)
      .split("\n")
      .filter(Boolean);
    const at = first === "" ? -1 : before.findIndex((row) => row.includes(first));
    return at < 0 ? undefined : at + 1;
  });
}
