/** The customer segments of the R package rfm, in the order in which they are tried. */
export type RfmSegment =
  | "Champions"
  | "Potential Loyalist"
  | "Loyal Customers"
  | "Promising"
  | "New Customers"
  | "Can't Lose Them"
  | "At Risk"
  | "Need Attention"
  | "About To Sleep"
  | "Lost"
  | "Others";

type Span = readonly [low: number, high: number];

/** A segment, and the scores of recency, frequency and money that make it. */
export type RfmRule = readonly [segment: RfmSegment, recency: Span, frequency: Span, monetary: Span];

/** In the order in which they are tried. */
export const RFM_RULES: readonly RfmRule[] = [
  ["Champions", [5, 5], [5, 5], [5, 5]],
  ["Potential Loyalist", [3, 5], [3, 5], [2, 5]],
  ["Loyal Customers", [2, 4], [2, 4], [2, 4]],
  ["Promising", [3, 4], [1, 3], [3, 5]],
  ["New Customers", [4, 5], [1, 3], [1, 5]],
  ["Can't Lose Them", [1, 2], [3, 4], [4, 5]],
  ["At Risk", [1, 2], [2, 5], [4, 5]],
  ["Need Attention", [1, 3], [3, 5], [3, 5]],
  ["About To Sleep", [2, 3], [1, 3], [1, 4]],
  ["Lost", [1, 1], [1, 5], [1, 5]],
];

const within = (score: number, [low, high]: Span): boolean => score >= low && score <= high;

/** The first rule that three scores from 1 to 5 meet; `undefined` where they meet none. */
export const rfmRule = (recency: number, frequency: number, monetary: number): RfmRule | undefined =>
  RFM_RULES.find(([, r, f, m]) => within(recency, r) && within(frequency, f) && within(monetary, m));
