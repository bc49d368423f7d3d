import { normalQuantile } from "../numeric/normal";

/** The z a test must exceed at significance level α, which two tails share. */
export const criticalZ = (alpha: number, tails: number): number => -normalQuantile(alpha / tails);
