import type { Grid } from "../grid";
import type { HeaderPlace } from "../recipe";
import type { CellAt } from "../note";

export interface StatedYear {
  readonly year: number;
  readonly text: string;
  readonly cell?: CellAt;
}

const YEAR = /(?<!\d)(20\d{2})(?![\d%])/;

/** The year that a line above the header, the header, the sheet's name or the file's name states. */
export function statedYear(grid: Grid, place: HeaderPlace | null): StatedYear | null {
  const end = place ? place.row + place.rows : 0;
  for (let row = 0; row < end; row++) {
    for (let column = 0; column < grid.columns; column++) {
      const text = grid.text(row, column);
      const match = YEAR.exec(text);
      if (match) return { year: Number(match[1]), text, cell: { row, column } };
    }
  }
  // An address such as Sheet1!A1:F2026 names rows, not years.
  for (const text of [grid.cells.sheet, grid.cells.source.replace(/!.*$/, "")]) {
    const match = YEAR.exec(text);
    if (match) return { year: Number(match[1]), text };
  }
  return null;
}
