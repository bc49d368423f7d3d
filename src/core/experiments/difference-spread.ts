/** √n times the standard error of the difference of two rates seen in n people each: √(p₁q₁ + p₂q₂). */
export const differenceSpread = (p1: number, p2: number): number => Math.sqrt(p1 * (1 - p1) + p2 * (1 - p2));
