import type { Answer, Query } from "../../../analysis/query";
import type { TableFacts } from "../../../analysis/table-facts";
import type { Asked } from "../../define";
import { earningsOf, MONEY, type Earner, type Earnings } from "../../earnings";

export type ChannelBar = Earner;

export interface ChannelPerformance extends Omit<Earnings, "earners"> {
  /** Highest ROI first; the rest last. */
  readonly bars: readonly ChannelBar[];
}

/** More bars than this are a list, not a picture; the smallest spenders are gathered. */
const MOST_BARS = 20;

/** ROI of each channel from sums of spend and revenue. */
export const query = ({ names }: TableFacts): Query => ({ measures: MONEY, ratio: "roi", by: names ?? "channel", most: MOST_BARS });

export function data(answer: Answer, asked: Asked): ChannelPerformance {
  const { earners, ...rest } = earningsOf(answer, asked);
  const bars = earners.filter(({ name }) => name !== null).sort((a, b) => b.roi - a.roi || b.spend - a.spend);
  return { ...rest, bars: [...bars, ...earners.filter(({ name }) => name === null)] };
}
