import type { Answer, Group } from "../analysis/query";
import { SHARE } from "../metrics/comparison";
import { PROFIT_AT_LINE } from "../metrics/unit-economics";
import { valueOf } from "../metrics/value";
import { verdictOf, type Verdict } from "../metrics/verdict";
import type { BreakEven } from "./break-even";
import type { Asked } from "./define";

/** What a name spent and earned, against the line where it pays for itself. */
export interface Earner {
  /** Null for the rest, gathered. */
  readonly name: string | null;
  readonly spend: number;
  readonly revenue: number;
  readonly roi: number;
  /** Null without a break-even line. */
  readonly verdict: Verdict | null;
  /** What the sales leave after ads; null without a break-even line. */
  readonly profit: number | null;
  readonly spendShare: number | null;
  readonly revenueShare: number | null;
  readonly group: Group;
}

export interface Earnings {
  readonly of: "channel" | "activity" | "product";
  /** The largest spender first; the rest last. */
  readonly earners: readonly Earner[];
  /** Names without spend or without revenue, which have no ROI. */
  readonly without: readonly string[];
  /** Rows of the names shown that lack spend or revenue and are not counted. */
  readonly leftOut: number;
  readonly total: { readonly spend: number; readonly revenue: number; readonly roi: number | null; readonly profit: number | null };
  /** ROI below which a channel loses money. */
  readonly breakEven: BreakEven;
}

/** What an ROI is made of: rows that lack one of them say nothing about it. */
export const MONEY = ["spend", "revenue"] as const;

/** What each name of an answer over spend and revenue earned. */
export function earningsOf({ groups, rest, counted, without, leftOut, query }: Answer, { breakEven }: Asked): Earnings {
  const profitOf = (own: { readonly spend: number; readonly revenue: number }): number | null =>
    breakEven.line === null ? null : valueOf(PROFIT_AT_LINE, { ...own, breakevenRoi: breakEven.line });
  const sums = { spend: counted.sums.spend ?? 0, revenue: counted.sums.revenue ?? 0 };
  const earner = (group: Group): Earner => {
    const own = { spend: group.sums.spend ?? 0, revenue: group.sums.revenue ?? 0 };
    // Only groups that have one are in the answer.
    const roi = group.value ?? 0;
    return {
      name: group.name,
      ...own,
      roi,
      verdict: verdictOf(roi, breakEven.line),
      profit: profitOf(own),
      spendShare: valueOf(SHARE, { part: own.spend, whole: sums.spend }),
      revenueShare: valueOf(SHARE, { part: own.revenue, whole: sums.revenue }),
      group,
    };
  };
  return {
    of: query.by ?? "channel",
    earners: [...groups, ...(rest ? [rest] : [])].map(earner),
    breakEven,
    without,
    leftOut,
    total: { ...sums, roi: counted.value, profit: profitOf(sums) },
  };
}
