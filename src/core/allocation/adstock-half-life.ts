/**
 * Periods until half of an effect is gone that keeps the share θ from one period to the next; `undefined` where nothing
 * is carried over.
 */
export const adstockHalfLife = (theta: number): number | undefined => (theta > 0 ? -Math.LN2 / Math.log(theta) : undefined);
