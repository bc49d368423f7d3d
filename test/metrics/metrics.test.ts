import fc from "fast-check";
import { CPA, CPC, CPM, CTR, CVR, NET_ROI, ROI } from "../../src/metrics/advertising";
import { ARPPU, ARPU, CAC, LTV_TO_CAC, PAY_RATE, PAYBACK } from "../../src/metrics/customers";
import { METRICS } from "../../src/metrics/registry";
import { AOV, BREAKEVEN_ROI, CONTRIBUTION_RATE, GROSS_MARGIN, PROFIT_AFTER_ADS } from "../../src/metrics/unit-economics";
import { valueOf, valueOfSums } from "../../src/metrics/value";
import { METRIC_WORDS } from "../../src/metrics/words";
import { LANGS } from "../../src/core/lang";
import type { Metric } from "../../src/metrics/metric";

const ALL = Object.entries<Metric>(METRICS);
const amount = fc.integer({ min: 1, max: 1e7 });
const close = (actual: number | null, expected: number | null) =>
  expect(Math.abs((actual as number) / (expected as number) - 1)).toBeLessThan(1e-12);

test("each metric stands under its own key and names only operands it has, each of them once in its arithmetic at least", () => {
  const names = (term: Metric["formula"]): string[] => {
    if (typeof term === "number") return [];
    return typeof term === "string" ? [term] : term.flatMap((part, index) => (index % 2 === 0 ? names(part as Metric["formula"]) : []));
  };
  for (const [key, metric] of ALL) {
    expect(metric.key).toBe(key);
    expect([...new Set(names(metric.formula))].sort()).toEqual(Object.keys(metric.operands).sort());
  }
});

test.each(LANGS)("every metric has a name, a short one and its meaning in %s", (lang) => {
  for (const [key] of ALL) {
    const { label, short, meaning } = METRIC_WORDS[lang][key as keyof typeof METRICS];
    expect([label, short, meaning].every((text) => text.length > 0)).toBe(true);
    // A column holds eleven characters of this size, or six of Han.
    expect(short.length).toBeLessThanOrEqual(lang === "en" ? 12 : 9);
    expect(meaning.endsWith(lang === "en" ? "." : "。")).toBe(true);
  }
});

describe("the published break-even rule", () => {
  const breakEven = (grossMargin: number, refundRate?: number, feeRate?: number, targetMargin?: number) =>
    valueOf(BREAKEVEN_ROI, { contributionRate: valueOf(CONTRIBUTION_RATE, { grossMargin, refundRate, feeRate, targetMargin }) });

  test("is 1 ÷ gross margin where nothing is refunded, paid in fees or aimed at", () => {
    expect(breakEven(0.4)).toBe(2.5);
    expect(breakEven(0.25, 0, 0, 0)).toBe(4);
  });

  test("is 1 ÷ [(1 − refund)(margin − fee − target)]", () => {
    // 0.8 × 0.25 = 0.2.
    expect(breakEven(0.4, 0.2, 0.05, 0.1)).toBeCloseTo(5, 12);
    expect(breakEven(0.4, 0.2)).toBeCloseTo(3.125, 12);
  });

  test("has no line where nothing is left for ads, not even after rounding dust", () => {
    expect(breakEven(0.4, 0, 0.3, 0.1)).toBeNull();
    expect(breakEven(0.2, 0, 0.3)).toBeNull();
    expect(breakEven(0.4, 1)).toBeNull();
  });

  test("rises with refunds, fees and the target, and falls with the margin", () => {
    const share = fc.double({ min: 0, max: 0.45, noNaN: true });
    fc.assert(
      fc.property(share, share, share, fc.double({ min: 0.001, max: 0.04, noNaN: true }), (refunds, fees, target, more) => {
        const line = breakEven(0.95, refunds, fees, target)!;
        expect(breakEven(0.95, refunds + more, fees, target)).toBeGreaterThan(line);
        expect(breakEven(0.95, refunds, fees + more, target)).toBeGreaterThan(line);
        expect(breakEven(0.95, refunds, fees, target + more)).toBeGreaterThan(line);
        expect(breakEven(0.95 + more, refunds, fees, target)).toBeLessThan(line);
      }),
    );
  });

  test("is the ROI at which profit after ads is nothing", () => {
    const rate = fc.double({ min: 0, max: 0.4, noNaN: true });
    fc.assert(
      fc.property(amount, rate, rate, (spend, refundRate, feeRate) => {
        const grossMargin = 0.9;
        const line = breakEven(grossMargin, refundRate, feeRate) as number;
        const profit = valueOf(PROFIT_AFTER_ADS, { revenue: spend * line, spend, grossMargin, refundRate, feeRate }) as number;
        expect(Math.abs(profit)).toBeLessThanOrEqual(1e-9 * spend);
        expect(valueOf(ROI, { revenue: spend * line, spend })).toBeCloseTo(line, 9);
      }),
    );
  });
});

describe("the ratios of a channel", () => {
  const totals = fc.record({ spend: amount, impressions: amount, clicks: amount, conversions: amount, revenue: amount });

  test("hang together as the funnel of an ad does: what a conversion costs and brings follows from its steps", () => {
    fc.assert(
      fc.property(totals, (given) => {
        const [cpm, ctr, cpc] = [valueOf(CPM, given), valueOf(CTR, given), valueOf(CPC, given)];
        const [cvr, cpa] = [valueOf(CVR, given), valueOf(CPA, given)];
        const aov = valueOf(AOV, { revenue: given.revenue, orders: given.conversions });
        close(cpm, 1000 * ctr! * cpc!);
        close(cpa, cpc! / cvr!);
        close(valueOf(ROI, given), aov! / cpa!);
      }),
    );
  });

  test("are in the currency given where they are money, and do not know it where they are not", () => {
    fc.assert(
      fc.property(totals, fc.integer({ min: 2, max: 100 }), (given, rate) => {
        const abroad = { ...given, spend: given.spend * rate, revenue: given.revenue * rate };
        for (const metric of [CPM, CPC, CPA, CTR, CVR, ROI] as readonly Metric[]) {
          close(valueOf(metric, abroad), (metric.unit === "money" ? rate : 1) * valueOf(metric, given)!);
        }
      }),
    );
  });
});

test("net ROI is ROI × gross margin − 1", () => {
  fc.assert(
    fc.property(amount, amount, fc.double({ min: 0.01, max: 1, noNaN: true }), (revenue, spend, grossMargin) => {
      const scale = Math.max(1, revenue / spend);
      const linked = valueOf(ROI, { revenue, spend })! * grossMargin - 1;
      expect(Math.abs(valueOf(NET_ROI, { revenue, spend, grossMargin })! - linked)).toBeLessThanOrEqual(1e-12 * scale);
    }),
  );
});

test("revenue per user is revenue per paying user times the share that pays", () => {
  fc.assert(
    fc.property(amount, amount, amount, (revenue, payingUsers, activeUsers) => {
      const perPayer = valueOf(ARPPU, { revenue, payingUsers })!;
      close(valueOf(ARPU, { revenue, activeUsers }), perPayer * valueOf(PAY_RATE, { payingUsers, activeUsers })!);
    }),
  );
});

test("the margin, acquisition cost, its multiple and payback are those of their published examples", () => {
  expect(valueOf(GROSS_MARGIN, { revenue: 1000, cogs: 600 })).toBe(0.4);
  // D. Skok, SaaS Metrics: spend ÷ customers won; LTV ÷ CAC; CAC ÷ margin of a month.
  expect(valueOf(CAC, { spend: 80_000, newCustomers: 1600 })).toBe(50);
  expect(valueOf(LTV_TO_CAC, { ltv: 1485, cac: 300 })).toBe(4.95);
  expect(valueOf(PAYBACK, { cac: 300, marginPerPeriod: 50 })).toBe(6);
});

describe("zero, blank and missing are three things", () => {
  test("nothing sold is an ROI of 0; nothing spent, or revenue that nobody entered, is none", () => {
    expect(valueOf(ROI, { revenue: 0, spend: 100 })).toBe(0);
    expect(valueOf(ROI, { revenue: 100, spend: 0 })).toBeNull();
    expect(valueOf(ROI, { revenue: null, spend: 100 })).toBeNull();
    expect(valueOf(ROI, { spend: 100 })).toBeNull();
  });

  test("refunds, fees and a target that are left out are none; a margin that is left out is unknown", () => {
    expect(valueOf(CONTRIBUTION_RATE, { grossMargin: 0.4 })).toBe(0.4);
    expect(valueOf(CONTRIBUTION_RATE, { refundRate: 0.1 })).toBeNull();
  });

  test("a sum leaves out the days of which a part is missing", () => {
    // 300 ÷ 100 on the day that is whole; with the spend of the other day it would be 1.5.
    expect(valueOfSums(ROI, { revenue: [300, null], spend: [100, 100] })).toBe(3);
    expect(valueOfSums(ROI, { revenue: [null, null], spend: [100, 100] })).toBeNull();
    expect(valueOfSums(ROI, { revenue: [300, 0], spend: [100, 100] })).toBe(1.5);
  });
});
