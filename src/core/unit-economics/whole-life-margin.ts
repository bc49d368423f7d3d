import { sumOrZero } from "../numeric/equality";

/**
 * What all margins of a customer are worth together, m Σ (retention ÷ (1 + discount))ᵏ over k = 0, 1, …; Infinity where nothing
 * is lost from one period to the next. A payback exists only for an acquisition cost below it.
 */
export const wholeLifeMargin = (marginPerPeriod: number, retention: number, discount: number): number =>
  (marginPerPeriod * (1 + discount)) / sumOrZero(1, discount, -retention);
