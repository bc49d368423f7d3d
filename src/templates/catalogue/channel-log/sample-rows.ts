/** How an invented channel behaves on an ordinary day. Spend in 元 or dollars; the rest are rates and prices. */
export interface ChannelProfile {
  readonly channel: string;
  readonly dailySpend: number;
  /** Cost per thousand impressions. */
  readonly cpm: number;
  readonly clickRate: number;
  readonly signUpRate: number;
  readonly orderRate: number;
  readonly orderValue: number;
  readonly newShare: number;
  /** Spend on a weekend day against a weekday. */
  readonly weekend: number;
}

export interface ActivityPeriod {
  readonly activity: string;
  /** Days from the first day of the log, both inclusive. */
  readonly from: number;
  readonly to: number;
  readonly spend: number;
  readonly orderRate: number;
}

export interface LogRow {
  readonly date: number;
  readonly channel: string;
  readonly activity: string;
  readonly spend: number;
  readonly impressions: number;
  readonly clicks: number;
  readonly signUps: number;
  readonly orders: number;
  readonly revenue: number;
  readonly newCustomers: number;
}

/** The same numbers for the same seed, between 0 and 1 (mulberry32, Tommy Ettinger, public domain). */
function noise(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const SEED = 20_260_601;
const SPREAD = 0.16;
/** Excel serials: 0 is Saturday, 1 Sunday. */
const isWeekend = (serial: number): boolean => serial % 7 < 2;

/** A plausible log: a weekly rhythm, a campaign peak, and whole people, clicks and orders. Oldest day first. */
export function sampleRows(
  profiles: readonly ChannelProfile[],
  periods: readonly ActivityPeriod[],
  everyday: string,
  lastDay: number,
  days: number,
): LogRow[] {
  const next = noise(SEED);
  const vary = (): number => 1 + (next() - 0.5) * 2 * SPREAD;
  const first = lastDay - days + 1;
  return Array.from({ length: days }, (_, day) =>
    profiles.map((profile) => {
      const date = first + day;
      const period = periods.find(({ from, to }) => day >= from && day <= to);
      const spend = Math.round(profile.dailySpend * (period?.spend ?? 1) * (isWeekend(date) ? profile.weekend : 1) * vary());
      const impressions = Math.round((spend / profile.cpm) * 1000 * vary());
      const clicks = Math.round(impressions * profile.clickRate * vary());
      const orders = Math.min(clicks, Math.round(clicks * profile.orderRate * (period?.orderRate ?? 1) * vary()));
      return {
        date,
        channel: profile.channel,
        activity: period?.activity ?? everyday,
        spend,
        impressions,
        clicks,
        signUps: Math.max(orders, Math.round(clicks * profile.signUpRate * vary())),
        orders,
        revenue: Math.round(orders * profile.orderValue * (1 + (next() - 0.5) * 0.1)),
        newCustomers: Math.round(orders * profile.newShare),
      };
    }),
  ).flat();
}
