import type { Area } from "../../plan/sheet-plan";

/**
 * Covers the marked cells of an area by rectangles that do not overlap: runs along each row, joined downwards
 * where the next row has the same run.
 */
export function rectangles(area: Area, marked: (row: number, column: number) => boolean): readonly Area[] {
  const done: Area[] = [];
  let open = new Map<string, Area>();
  for (let row = area.row; row < area.row + area.rows; row += 1) {
    const next = new Map<string, Area>();
    for (const run of runsOf(row, area, marked)) {
      const key = `${run.column}:${run.columns}`;
      const above = open.get(key);
      next.set(key, above ? { ...above, rows: above.rows + 1 } : run);
      open.delete(key);
    }
    done.push(...open.values());
    open = next;
  }
  return [...done, ...open.values()];
}

function runsOf(row: number, area: Area, marked: (row: number, column: number) => boolean): readonly Area[] {
  const runs: Area[] = [];
  const end = area.column + area.columns;
  for (let column = area.column; column < end; column += 1) {
    if (!marked(row, column)) continue;
    const start = column;
    while (column + 1 < end && marked(row, column + 1)) column += 1;
    runs.push({ row, column: start, rows: 1, columns: column - start + 1 });
  }
  return runs;
}
