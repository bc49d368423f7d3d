/** The letters of a column, from 0: A … Z, AA … */
export const columnLetters = (column: number): string => (column < 26 ? String.fromCharCode(65 + column) : columnLetters(Math.floor(column / 26) - 1) + columnLetters(column % 26));

/** An address such as B2, from rows and columns counted from 0. */
export const cellAddress = (row: number, column: number): string => `${columnLetters(column)}${row + 1}`;

/** A range such as B2:D5, or B2 where it is one cell. */
export function rangeAddress(row: number, column: number, height: number, width: number): string {
  const first = cellAddress(row, column);
  return height === 1 && width === 1 ? first : `${first}:${cellAddress(row + height - 1, column + width - 1)}`;
}
