import type { Grid } from "../grid";
import type { Question } from "../question";
import type { ColumnRecipe, Corrections } from "../recipe";
import { unitOf } from "../roles/header-unit";
import { MONEY_ROLES } from "../roles/role";

/** Amounts of this size in thousands or more are most likely written out in full below a title that was left over. */
const WRITTEN_OUT = 100_000;
const LOOKED_AT = 2000;
/** A single letter may be part of a name. */
const LETTER = /^[kmw]$/i;

/** Asks for the unit of amounts where a title states one that their size speaks against, or a single letter in a header does. */
export function unitQuestions(
  grid: Grid,
  columns: readonly ColumnRecipe[],
  kept: readonly number[],
  { units = {} }: Corrections,
): readonly Question[] {
  return columns.flatMap((column): readonly Question[] => {
    const { at, header, type, role, multiplier, reason } = column;
    if (type !== "number" || multiplier === 1 || units[at] !== undefined || !MONEY_ROLES.has(role)) return [];
    const own = unitOf(header);
    const isLetter = own !== null && LETTER.test(own.words.trim());
    const isLarge = own === null && medianOf(grid, at, kept) >= WRITTEN_OUT;
    if (!isLetter && !isLarge) return [];
    const choices = [multiplier, 1].map((unit) => ({ key: String(unit), correction: { units: { ...units, [at]: unit } } }));
    return [
      {
        key: "unit",
        cell: reason.cell ?? { row: 0, column: at },
        detail: { header },
        choices,
        chosen: isLarge ? null : String(multiplier),
      },
    ];
  });
}

function medianOf(grid: Grid, at: number, rows: readonly number[]): number {
  const sizes = rows
    .slice(0, LOOKED_AT)
    .map((row) => grid.value(row, at))
    .filter((value) => typeof value === "number")
    .map(Math.abs)
    .sort((a, b) => a - b);
  return sizes[Math.floor(sizes.length / 2)] ?? 0;
}
