import type { CellBlock, PlanCell } from "./sheet-plan";

interface PlacedCell {
  readonly row: number;
  readonly column: number;
  readonly cell: PlanCell;
}

/** Neighbouring cells as few rectangles, so that a host writes a table in one go and not cell by cell. */
export function coalesceCells(cells: readonly PlacedCell[]): CellBlock[] {
  const sorted = cells.filter(({ cell }) => cell !== null).sort((a, b) => a.row - b.row || a.column - b.column);
  const runs: { row: number; column: number; cells: PlanCell[] }[] = [];
  for (const { row, column, cell } of sorted) {
    const last = runs.at(-1);
    if (last && last.row === row && last.column + last.cells.length === column) last.cells.push(cell);
    else runs.push({ row, column, cells: [cell] });
  }
  const blocks: { row: number; column: number; cells: PlanCell[][] }[] = [];
  for (const run of runs) {
    const above = blocks.findLast(
      (block) => block.row + block.cells.length === run.row && block.column === run.column && block.cells[0]?.length === run.cells.length,
    );
    if (above) above.cells.push(run.cells);
    else blocks.push({ row: run.row, column: run.column, cells: [run.cells] });
  }
  return blocks;
}
