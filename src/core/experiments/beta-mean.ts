import type { Arm } from "./arm";

/** Mean of the conversion rate of an arm given what was seen and a Beta(α, β) prior: (conversions + α) ÷ (people + α + β). */
export const betaMean = ({ conversions, size }: Arm, alpha: number, beta: number): number => (conversions + alpha) / (size + alpha + beta);
