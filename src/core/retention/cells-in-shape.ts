import type { CellValue } from "../cell";
import { DomainError } from "../errors";

export type CellRows = readonly (readonly CellValue[])[];

/**
 * The cells of a range in the rows of another of the same size, so that both can be read side by side: a row given with a column is
 * turned. `params` is what a fault calls the two. Ranges are rectangles; whoever reads the rows checks that these are.
 *
 * @throws DomainError `value` for different sizes.
 */
export function cellsInShape(cells: CellRows, like: CellRows, params: string): CellRows {
  const width = like[0]?.length ?? 0;
  const ownWidth = cells[0]?.length ?? 0;
  if (cells.length * ownWidth !== like.length * width) throw new DomainError("value", "size-mismatch", { param: params });
  if (ownWidth === width) return cells;
  const inOrder = cells.flat();
  return like.map((_, row) => inOrder.slice(row * width, (row + 1) * width));
}
