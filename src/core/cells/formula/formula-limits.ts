/** Source: Microsoft Support, "Excel specifications and limits". */
export const FORMULA_LIMITS = { length: 8192, nesting: 64, args: 255, text: 255, rows: 1_048_576, columns: 16_384 } as const;
