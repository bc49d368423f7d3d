/** What amounts are counted in, by what they are multiplied by. */
export const UNITS = [1, 1e3, 1e4, 1e6, 1e8] as const;
