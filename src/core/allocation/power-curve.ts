/** Response to a spend x ≥ 0 that rises without end, max · xᵇ with 0 < b < 1. */
export const powerCurve = (x: number, max: number, exponent: number): number => max * x ** exponent;
