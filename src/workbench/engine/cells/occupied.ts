import type { IRange } from "@univerjs/core";

/** Smaller areas are not worth looking through. */
const LARGE = 10_000;
/** So many blank cells may lie in a block, and so many times as many as there are others. */
const BLANKS = { cells: 1_000, times: 4 } as const;

type Rows = Readonly<Record<number, object | null | undefined>>;

interface Block {
  startRow: number;
  endRow: number;
  startColumn: number;
  endColumn: number;
  cells: number;
}

const areaOf = ({ startRow, endRow, startColumn, endColumn }: IRange): number => (endRow - startRow + 1) * (endColumn - startColumn + 1);

const both = (a: Block, b: Block): Block => ({
  startRow: a.startRow,
  endRow: b.endRow,
  cells: a.cells + b.cells,
  startColumn: Math.min(a.startColumn, b.startColumn),
  endColumn: Math.max(a.endColumn, b.endColumn),
});

/**
 * The blocks of a large area that have cells, from the top, with few blanks in them; its first cell where there are
 * none, and the area itself where it
 * is small. Whoever goes through the cells of whole columns goes through these instead.
 */
export function occupiedBlocks(rows: Rows, range: IRange): readonly IRange[] {
  const { startRow, startColumn, endRow, endColumn } = range;
  if (areaOf(range) < LARGE) return [range];
  const blocks: Block[] = [];
  for (const key in rows) {
    const row = Number(key);
    if (row < startRow || row > endRow) continue;
    const columns = Object.keys(rows[row] ?? {})
      .map(Number)
      .filter((column) => column >= startColumn && column <= endColumn);
    if (columns.length === 0) continue;
    const [first, last] = [Math.min(...columns), Math.max(...columns)];
    const line: Block = { startRow: row, endRow: row, startColumn: first, endColumn: last, cells: columns.length };
    const above = blocks.at(-1);
    const joined = above && both(above, line);
    if (joined && areaOf(joined) <= BLANKS.times * joined.cells + BLANKS.cells) blocks[blocks.length - 1] = joined;
    else blocks.push(line);
  }
  if (blocks.length === 0) return [{ startRow, endRow: startRow, startColumn, endColumn: startColumn }];
  return blocks.map(({ cells: _, ...block }) => block);
}
