import type { Grid } from "../grid";
import type { HeaderPlace } from "../recipe";
import { unitOf, type HeaderUnit } from "../roles/header-unit";
import type { CellAt } from "../note";

export interface StatedUnit {
  readonly unit: HeaderUnit;
  readonly cell: CellAt;
  readonly text: string;
}

/** Words for a whole sheet, where those for a header need brackets. */
const OF_A_SHEET: readonly (readonly [RegExp, HeaderUnit])[] = [
  [/in thousands/i, { multiplier: 1e3, words: "thousands" }],
  [/in millions/i, { multiplier: 1e6, words: "millions" }],
];

/** The unit that a line above the header states for the whole sheet: "单位：万元". */
export function statedUnit(grid: Grid, place: HeaderPlace | null): StatedUnit | null {
  for (let row = 0; row < (place?.row ?? 0); row++) {
    for (let column = 0; column < grid.columns; column++) {
      const text = grid.text(row, column);
      if (!/单位|unit|万元|千元|百万元|in thousands|in millions/i.test(text)) continue;
      const unit = unitOf(text) ?? OF_A_SHEET.find(([words]) => words.test(text))?.[1];
      if (unit) return { unit, cell: { row, column }, text };
    }
  }
  return null;
}
