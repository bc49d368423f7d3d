import { sumOrZero } from "../numeric/equality";

/**
 * Discounted periods a customer still stays if every renewal had this rate, seen just before the next one: Σ rᵏ ÷ (1 + d)ᵏ⁻¹ over
 * k = 1, 2, …; Infinity where nothing is lost. Beside the shifted-beta-geometric it shows what the better customers
 * among those left are worth.
 */
export const constantRateLifetime = (rate: number, discount: number): number => (rate * (1 + discount)) / sumOrZero(1, discount, -rate);
