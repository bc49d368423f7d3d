import { aggregateBy, groupOf, type Group } from "../../analysis/aggregate";
import type { TableReading } from "../../analysis/table-reading";
import type { ChartSettings } from "../define";
import { nameRole } from "../name-role";

export interface ChannelBar {
  /** Null for the rest, gathered. */
  readonly name: string | null;
  readonly spend: number;
  readonly revenue: number;
  readonly roi: number;
  readonly spendShare: number;
  readonly revenueShare: number | null;
  readonly rows: readonly number[];
}

export interface ChannelPerformance {
  readonly of: "channel" | "activity" | "product";
  /** Highest ROI first; the rest last. */
  readonly bars: readonly ChannelBar[];
  /** Names without spend or without revenue, which have no ROI. */
  readonly without: readonly string[];
  readonly total: { readonly spend: number; readonly revenue: number; readonly roi: number | null };
  /** ROI below which a channel loses money: 1 ÷ margin. */
  readonly breakEven: number | null;
}

/** More bars than this are a list, not a picture; the smallest spenders are gathered. */
const MOST_BARS = 20;

/** ROI of each channel from sums of spend and revenue. */
export function transform(reading: TableReading, settings: ChartSettings): ChannelPerformance {
  const of = nameRole(reading) ?? "channel";
  const named = aggregateBy(reading, of).filter((group) => group.name !== null);
  const whole = named.filter(hasRoi).sort((a, b) => (b.sums.spend ?? 0) - (a.sums.spend ?? 0));
  const shown = whole.length > MOST_BARS ? whole.slice(0, MOST_BARS - 1) : whole;
  const rest = whole.slice(shown.length);
  const all = groupOf(reading, null, whole.flatMap((group) => group.rows));
  const spend = all.sums.spend ?? 0, revenue = all.sums.revenue ?? 0;
  const bar = (group: Group): ChannelBar => {
    const own = { spend: group.sums.spend ?? 0, revenue: group.sums.revenue ?? 0 };
    return { name: group.name, ...own, roi: own.revenue / own.spend, spendShare: own.spend / spend, revenueShare: revenue === 0 ? null : own.revenue / revenue, rows: group.rows };
  };
  const bars = shown.map(bar).sort((a, b) => b.roi - a.roi || b.spend - a.spend);
  if (rest.length > 0) bars.push(bar(groupOf(reading, null, rest.flatMap((group) => group.rows))));
  return {
    of, bars, without: named.filter((group) => !hasRoi(group)).map((group) => group.name ?? ""),
    total: { spend, revenue, roi: all.ratios.roi },
    breakEven: settings.margin !== null && settings.margin > 0 ? 1 / settings.margin : null,
  };
}

const hasRoi = (group: Group): boolean => typeof group.sums.spend === "number" && group.sums.spend > 0 && typeof group.sums.revenue === "number";
