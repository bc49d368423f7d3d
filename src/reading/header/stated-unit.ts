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

/** The unit that a line above the header, or the sheet's name, states for the whole sheet: "单位：万元". */
export function statedUnit(grid: Grid, place: HeaderPlace | null): StatedUnit | null {
  const ofSheet = unitIn(grid.cells.sheet);
  for (let row = 0; row < (place?.row ?? 0); row++) {
    for (let column = 0; column < grid.columns; column++) {
      const text = grid.text(row, column);
      const unit = unitIn(text);
      if (unit) return { unit, cell: { row, column }, text };
    }
  }
  // A sheet's name has no cell: its header shows what it says.
  return ofSheet && { unit: ofSheet, cell: { row: place?.row ?? 0, column: 0 }, text: grid.cells.sheet };
}

function unitIn(text: string): HeaderUnit | null {
  if (!/单位|unit|万元|千元|百万元|in thousands|in millions/i.test(text)) return null;
  return unitOf(text) ?? OF_A_SHEET.find(([words]) => words.test(text))?.[1] ?? null;
}
