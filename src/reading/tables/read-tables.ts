import { firstFilled } from "../header/find-header";
import { gridOf } from "../grid";
import { readTable } from "../read-table";
import type { Corrections } from "../recipe";
import type { SheetCells } from "../sheet-cells";
import type { TableReading } from "../table-reading";
import { partOfCells } from "./part-of-cells";
import { tablesBeside } from "./tables-beside";

export interface NamedTable {
  /** The line above it, its Excel table's name or its sheet's, and a number where several have the same. */
  readonly name: string;
  readonly reading: TableReading;
}

/** A sheet with more tables than this is something else. */
const MOST_TABLES = 20;

/** All tables of a sheet, one below the other and side by side, each understood by itself. Corrections are the first one's. */
export function readTables(cells: SheetCells, corrections: Corrections = {}): readonly NamedTable[] {
  const readings: TableReading[] = [];
  for (const block of tablesBeside(cells)) {
    let rest: SheetCells | null = block;
    while (rest && readings.length < MOST_TABLES) {
      const reading: TableReading = readTable(rest, readings.length === 0 ? corrections : {});
      readings.push(reading);
      const next: number | undefined = reading.dropped.find(({ reason }) => reason === "secondTable")?.row;
      rest = next === undefined ? null : below(rest, next);
    }
  }
  const used = new Map<string, number>();
  return readings.map((reading) => {
    const name = nameOf(reading, readings.length > 1);
    const before = used.get(name) ?? 0;
    used.set(name, before + 1);
    return { name: before === 0 ? name : `${name} (${before + 1})`, reading };
  });
}

/** What stands from a table's header on, with the line above it that may be its title. */
function below(cells: SheetCells, header: number): SheetCells {
  const grid = gridOf(cells);
  const titled = header > 0 && isTitle(grid, header - 1);
  return partOfCells(cells, {
    top: titled ? header - 1 : header,
    bottom: cells.values.length,
    left: 0,
    right: cells.values[0]?.length ?? 0,
  });
}

function isTitle(grid: ReturnType<typeof gridOf>, row: number): boolean {
  const filled = Array.from({ length: grid.columns }, (_, column) => grid.text(row, column)).filter((text) => text !== "");
  return filled.length === 1 && grid.kind(row, firstFilled(grid, row)) === "text";
}

function nameOf({ source, header }: TableReading, several: boolean): string {
  const grid = gridOf(source);
  if (several && header && header.row > 0 && isTitle(grid, header.row - 1)) {
    return grid.text(header.row - 1, firstFilled(grid, header.row - 1));
  }
  return source.table ?? source.sheet;
}
