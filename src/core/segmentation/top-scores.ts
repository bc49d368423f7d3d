import { quantileBreakpoints } from "./quantile-breakpoints";

/** What a customer needs for the best score of each kind. */
export interface TopScores {
  /** At most so many days since the last purchase. */
  readonly recencyDays: number;
  /** More orders, and more money, than these. */
  readonly frequency: number;
  readonly monetary: number;
}

/** The outermost breakpoints of an RFM scoring: the first of the days, the last of orders and money. */
export function topScores(
  recencyDays: readonly number[],
  frequency: readonly number[],
  monetary: readonly number[],
  bins: number,
): TopScores {
  const [days, orders, money] = [recencyDays, frequency, monetary].map((values) => quantileBreakpoints(values, bins)) as [
    number[],
    number[],
    number[],
  ];
  return { recencyDays: days[0] as number, frequency: orders.at(-1) as number, monetary: money.at(-1) as number };
}
