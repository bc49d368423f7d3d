import { aggregateBy, columnOf, groupOf, rowsWith, type Group } from "../../../analysis/aggregate";
import { ratioOf } from "../../../analysis/ratios";
import type { TableReading } from "../../../reading/table-reading";
import { SHARE } from "../../../metrics/comparison";
import { valueOf } from "../../../metrics/value";
import { verdictOf, type Verdict } from "../../../metrics/verdict";
import { breakEvenOf, type BreakEven } from "../../break-even";
import type { ChartSettings } from "../../define";
import { nameRole } from "../../name-role";

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
  readonly rows: readonly number[];
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
export function transform(reading: TableReading, settings: ChartSettings): ChannelPerformance {
  const of = nameRole(reading) ?? "channel";
  const breakEven = breakEvenOf(reading, settings);
  const named = aggregateBy(reading, of).filter((group) => group.name !== null);
  const counted = named.map((group) => groupOf(reading, group.name, rowsWith(reading, MONEY, group.rows)));
  const whole = counted.filter(hasRoi).sort((a, b) => (b.sums.spend ?? 0) - (a.sums.spend ?? 0));
  const shown = whole.length > MOST_BARS ? whole.slice(0, MOST_BARS - 1) : whole;
  const rest = whole.slice(shown.length);
  const all = groupOf(
    reading,
    null,
    whole.flatMap((group) => group.rows),
  );
  const [spend, revenue] = [all.sums.spend ?? 0, all.sums.revenue ?? 0];
  const bar = (group: Group): ChannelBar => {
    const own = { spend: group.sums.spend ?? 0, revenue: group.sums.revenue ?? 0 };
    // Only groups that have one get here.
    const roi = ratioOf(reading, "roi", group.rows) as number;
    return {
      name: group.name,
      ...own,
      roi,
      verdict: verdictOf(roi, breakEven.line),
      rows: group.rows,
      spendShare: valueOf(SHARE, { part: own.spend, whole: spend }),
      revenueShare: valueOf(SHARE, { part: own.revenue, whole: revenue }),
    };
  };
  const bars = shown.map(bar).sort((a, b) => b.roi - a.roi || b.spend - a.spend);
  if (rest.length > 0)
    bars.push(
      bar(
        groupOf(
          reading,
          null,
          rest.flatMap((group) => group.rows),
        ),
      ),
    );
  return {
    of,
    bars,
    breakEven,
    without: counted.filter((group) => !hasRoi(group)).map((group) => group.name ?? ""),
    leftOut: leftOut(
      reading,
      named.filter((_, index) => hasRoi(counted[index] as Group)),
      all.rows,
    ),
    total: { spend, revenue, roi: ratioOf(reading, "roi", all.rows) },
  };
}

/** How many rows of groups have one of the two but not the other, and so are not among those that count. */
function leftOut(reading: TableReading, groups: readonly Group[], counted: readonly number[]): number {
  const counts = new Set(counted);
  const some = (row: number): boolean => MONEY.some((measure) => typeof columnOf(reading, measure)?.values[row] === "number");
  return groups.flatMap(({ rows }) => rows).filter((row) => !counts.has(row) && some(row)).length;
}

const hasRoi = (group: Group): boolean =>
  typeof group.sums.spend === "number" && group.sums.spend > 0 && typeof group.sums.revenue === "number";
