/** What a channel did in a period: money in one currency, the rest counts. */
export interface ChannelTotals {
  readonly spend: number;
  readonly impressions: number;
  readonly clicks: number;
  readonly conversions: number;
  readonly revenue: number;
}

/** The standard advertising ratios; `undefined` where the denominator is zero. */
export interface ChannelMetrics {
  /** Cost per thousand impressions. */
  readonly cpm: number | undefined;
  /** Clicks ÷ impressions. */
  readonly ctr: number | undefined;
  /** Cost per click. */
  readonly cpc: number | undefined;
  /** Conversions ÷ clicks. */
  readonly cvr: number | undefined;
  /** Cost per conversion. */
  readonly cpa: number | undefined;
  /** Revenue ÷ spend. */
  readonly roas: number | undefined;
  /** Revenue ÷ conversions. */
  readonly aov: number | undefined;
}

const ratio = (numerator: number, denominator: number): number | undefined => (denominator === 0 ? undefined : numerator / denominator);

/** CPM, CTR, CPC, CVR, CPA, ROAS and AOV as Google Ads and the IAB define them. */
export const channelMetrics = ({ spend, impressions, clicks, conversions, revenue }: ChannelTotals): ChannelMetrics => ({
  cpm: ratio(1000 * spend, impressions),
  ctr: ratio(clicks, impressions),
  cpc: ratio(spend, clicks),
  cvr: ratio(conversions, clicks),
  cpa: ratio(spend, conversions),
  roas: ratio(revenue, spend),
  aov: ratio(revenue, conversions),
});
