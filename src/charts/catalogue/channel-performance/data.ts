import type { Answer, Group, Query } from "../../../analysis/query";
import type { TableFacts } from "../../../analysis/table-facts";
import { SHARE } from "../../../metrics/comparison";
import { valueOf } from "../../../metrics/value";
import { verdictOf, type Verdict } from "../../../metrics/verdict";
import type { BreakEven } from "../../break-even";
import type { Asked } from "../../define";

export interface ChannelBar {
  /** Null for the rest, gathered. */
  readonly name: string | null;
  readonly spend: number;
  readonly revenue: number;
  readonly roi: number;
  /** Null without a break-even line. */
  readonly verdict: Verdict | null;
  readonly spendShare: number | null;
  readonly revenueShare: number | null;
  readonly group: Group;
}

export interface ChannelPerformance {
  readonly of: "channel" | "activity" | "product";
  /** Highest ROI first; the rest last. */
  readonly bars: readonly ChannelBar[];
  /** Names without spend or without revenue, which have no ROI. */
  readonly without: readonly string[];
  /** Rows of the names shown that lack spend or revenue and are not counted. */
  readonly leftOut: number;
  readonly total: { readonly spend: number; readonly revenue: number; readonly roi: number | null };
  /** ROI below which a channel loses money. */
  readonly breakEven: BreakEven;
}

/** What an ROI is made of: rows that lack one of them say nothing about it. */
export const MONEY = ["spend", "revenue"] as const;

/** More bars than this are a list, not a picture; the smallest spenders are gathered. */
const MOST_BARS = 20;

/** ROI of each channel from sums of spend and revenue. */
export const query = ({ names }: TableFacts): Query => ({ measures: MONEY, ratio: "roi", by: names ?? "channel", most: MOST_BARS });

export function data(answer: Answer, { breakEven }: Asked): ChannelPerformance {
  const { groups, rest, counted, without, leftOut } = answer;
  const total = { spend: counted.sums.spend ?? 0, revenue: counted.sums.revenue ?? 0, roi: counted.value };
  const bar = (group: Group): ChannelBar => {
    const own = { spend: group.sums.spend ?? 0, revenue: group.sums.revenue ?? 0 };
    // Only groups that have one are in the answer.
    const roi = group.value ?? 0;
    return {
      name: group.name,
      ...own,
      roi,
      verdict: verdictOf(roi, breakEven.line),
      spendShare: valueOf(SHARE, { part: own.spend, whole: total.spend }),
      revenueShare: valueOf(SHARE, { part: own.revenue, whole: total.revenue }),
      group,
    };
  };
  const bars = groups.map(bar).sort((a, b) => b.roi - a.roi || b.spend - a.spend);
  return { of: answer.query.by ?? "channel", bars: [...bars, ...(rest ? [bar(rest)] : [])], breakEven, without, leftOut, total };
}
