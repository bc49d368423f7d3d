import type { Area } from "../../plan/sheet-plan";

/**
 * Office.js itself cuts a write of more cells than this into pieces, with three further object paths for each.
 * Cutting here first keeps requests smaller and lets them be split between two.
 */
const CELLS_PER_WRITE = 1500;

/** The same area in slices of whole rows that are written in one call each. */
export function rowSlices(area: Area): readonly Area[] {
  const height = Math.max(1, Math.floor(CELLS_PER_WRITE / area.columns));
  return Array.from({ length: Math.ceil(area.rows / height) }, (_, i) => ({
    ...area,
    row: area.row + i * height,
    rows: Math.min(height, area.rows - i * height),
  }));
}
