import type { Grid } from "./grid";
import type { HeaderPlace } from "./header";
import { unitOf, type HeaderUnit } from "./roles/header-unit";
import type { CellAt } from "./table-reading";

/** The unit that a line above the header states for the whole sheet: "单位：万元". */
export function statedUnit(grid: Grid, place: HeaderPlace | null): { readonly unit: HeaderUnit; readonly cell: CellAt; readonly text: string } | null {
  for (let row = 0; row < (place?.row ?? 0); row++) {
    for (let column = 0; column < grid.columns; column++) {
      const text = grid.text(row, column);
      if (!/单位|unit|万元|千元|百万元|in thousands|in millions/i.test(text)) continue;
      const unit = unitOf(text) ?? (/in thousands/i.test(text) ? { multiplier: 1e3, words: "thousands" } : /in millions/i.test(text) ? { multiplier: 1e6, words: "millions" } : null);
      if (unit) return { unit, cell: { row, column }, text };
    }
  }
  return null;
}
