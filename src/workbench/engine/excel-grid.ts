/** The size of an Excel sheet. The engine throws on writes outside its grid, so every sheet has this size. */
export const EXCEL_GRID = { rowCount: 1_048_576, columnCount: 16_384 } as const;
