import { contains } from "../area";
import { cellsOf } from "./cells-of";
import type { Area, PlanCell, SheetPlan } from "../sheet-plan";
import { matchRows } from "./match-rows";
import type { Cell, Places } from "./places";
import type { SheetCells } from "./sheet-state";

/** Everything written into the cells of a plan, by row and column; later blocks win, as they are written later. */
export function plannedCells({ blocks }: SheetPlan): (row: number, column: number) => PlanCell {
  const cells = new Map<string, PlanCell>();
  for (const { row, column, cells: lines } of blocks) {
    lines.forEach((line, down) =>
      line.forEach((cell, across) => {
        if (cell !== null) cells.set(`${row + down}:${column + across}`, cell);
      }),
    );
  }
  return (row, column) => cells.get(`${row}:${column}`) ?? null;
}

/**
 * The cells of a sheet that still hold the sample they were inserted with, wherever they stand. What a person typed over a sample is no
 * sample, and neither is a formula.
 */
export function standingSamples(plan: SheetPlan, places: Places, cells: SheetCells): readonly Cell[] {
  const planned = plannedCells(plan);
  return [
    ...plan.tables.flatMap((table) => inTable(plan, table.key, table.area, places, planned, cells)),
    ...beside(plan, places, planned, cells),
  ];
}

const isSample = (sample: PlanCell, now: unknown): boolean =>
  sample !== null && sample !== "" && typeof sample !== "object" && now === sample;

function beside(plan: SheetPlan, places: Places, planned: ReturnType<typeof plannedCells>, cells: SheetCells): Cell[] {
  return plan.samples
    .filter((area) => !plan.tables.some((table) => contains(table.area, area)))
    .flatMap((area) =>
      cellsOf(area).flatMap((cell) => {
        const now = places.cell(cell);
        return now && isSample(planned(cell.row, cell.column), cells.at(now.row, now.column)) ? [now] : [];
      }),
    );
}

/** Rows of a table come, go and change places, so each is looked for among all rows of the samples. */
function inTable(
  plan: SheetPlan,
  key: string | undefined,
  area: Area,
  places: Places,
  planned: ReturnType<typeof plannedCells>,
  cells: SheetCells,
): Cell[] {
  const place = key === undefined ? undefined : places.tables.get(key);
  if (!place) return [];
  const columns = plan.samples
    .filter((sample) => contains(area, sample))
    .flatMap(({ column, columns: count }) => Array.from({ length: count }, (_, step) => column + step))
    .flatMap((column) => {
      const across = place.columns[column - area.column];
      return across === undefined ? [] : [{ planned: column, now: place.now.area.column + across }];
    });
  const rowsFrom = (from: number, count: number, read: (row: number, column: (typeof columns)[number]) => unknown): unknown[][] =>
    Array.from({ length: count }, (_, index) => columns.map((column) => read(from + index, column)));
  const samples = rowsFrom(area.row + 1, area.rows - 1, (row, column) => planned(row, column.planned));
  const first = place.now.area.row + 1;
  const now = rowsFrom(first, place.now.area.rows - 1, (row, column) => cells.at(row, column.now));
  return matchRows(samples, now).flatMap((sample, index) =>
    sample === undefined
      ? []
      : columns.flatMap((column, at) =>
          isSample(samples[sample]?.[at] as PlanCell, now[index]?.[at]) ? [{ row: first + index, column: column.now }] : [],
        ),
  );
}
