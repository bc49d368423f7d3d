import type { Area } from "../plan/sheet-plan";

/** "A" for 0, "AA" for 26. */
export function columnLetters(column: number): string {
  let letters = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  return letters;
}

/** The address of an area without its sheet: "B2:D9", "$B$2:$D$9", or "B2" for one cell. */
export function addressOf(area: Area, absolute = false): string {
  const sign = absolute ? "$" : "";
  const cell = (row: number, column: number): string => `${sign}${columnLetters(column)}${sign}${row + 1}`;
  const first = cell(area.row, area.column);
  return area.rows === 1 && area.columns === 1 ? first : `${first}:${cell(area.row + area.rows - 1, area.column + area.columns - 1)}`;
}

/** A sheet's name as formulas write it. Always quoted: unquoted names have exceptions in every language. */
export const quoteSheet = (name: string): string => `'${name.replaceAll("'", "''")}'`;
