/** The product of factors; 1 for none. */
export const product = (factors: readonly number[]): number => factors.reduce((result, factor) => result * factor, 1);
