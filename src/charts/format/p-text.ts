/** A p value after the letter: "= 0.012", or "< 0.001" where more digits would only look exact. */
export const pText = (p: number): string => (p < 0.001 ? "< 0.001" : `= ${p.toFixed(3)}`);
