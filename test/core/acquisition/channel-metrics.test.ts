import fc from "fast-check";
import { channelMetrics, type ChannelTotals } from "../../../src/core/acquisition/channel-metrics";
import { roas } from "../../../src/core/acquisition/roas";

const amount = fc.integer({ min: 1, max: 1e7 });
const totals: fc.Arbitrary<ChannelTotals> = fc.record({ spend: amount, impressions: amount, clicks: amount, conversions: amount, revenue: amount });
const close = (actual: number | undefined, expected: number) => expect(Math.abs((actual as number) / expected - 1)).toBeLessThan(1e-12);

describe("the ratios of a channel", () => {
  test("hang together as the funnel of an ad does: what a conversion costs and brings follows from its steps", () => {
    fc.assert(fc.property(totals, (given) => {
      const { cpm, ctr, cpc, cvr, cpa, roas: returned, aov } = channelMetrics(given);
      close(cpm, 1000 * ctr! * cpc!);
      close(cpa, cpc! / cvr!);
      close(returned, aov! / cpa!);
      close(returned, roas(given.revenue, given.spend));
    }));
  });

  test("give the totals back, multiplied by what they were divided by", () => {
    fc.assert(fc.property(totals, (given) => {
      const metrics = channelMetrics(given);
      close((metrics.cpm as number) * given.impressions, 1000 * given.spend);
      close((metrics.cpa as number) * given.conversions, given.spend);
      close((metrics.aov as number) * given.conversions, given.revenue);
    }));
  });

  test("do not change with the currency, except those that are money, which change with it", () => {
    fc.assert(fc.property(totals, fc.integer({ min: 2, max: 100 }), (given, rate) => {
      const here = channelMetrics(given);
      const there = channelMetrics({ ...given, spend: given.spend * rate, revenue: given.revenue * rate });
      expect([there.ctr, there.cvr]).toEqual([here.ctr, here.cvr]);
      close(there.roas, here.roas as number);
      for (const money of ["cpm", "cpc", "cpa", "aov"] as const) close(there[money], rate * (here[money] as number));
    }));
  });

  test("are missing one by one, each for want of its own denominator", () => {
    const whole: ChannelTotals = { spend: 5, impressions: 4, clicks: 3, conversions: 2, revenue: 1 };
    const missing = (totals: Partial<ChannelTotals>) => Object.entries(channelMetrics({ ...whole, ...totals })).flatMap(([name, value]) => (value === undefined ? [name] : []));
    expect(missing({})).toEqual([]);
    expect(missing({ impressions: 0 })).toEqual(["cpm", "ctr"]);
    expect(missing({ clicks: 0 })).toEqual(["cpc", "cvr"]);
    expect(missing({ conversions: 0 })).toEqual(["cpa", "aov"]);
    expect(missing({ spend: 0 })).toEqual(["roas"]);
    expect(missing({ revenue: 0 })).toEqual([]);
  });
});
