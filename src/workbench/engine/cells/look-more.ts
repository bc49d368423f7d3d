/** Where a look of the grid keeps what a file says of it besides; the grid takes it along. */
export const MORE = "opsplan";
