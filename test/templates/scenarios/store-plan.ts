import type { Scenario } from "../support/scenario";

export const SCENARIOS: readonly Scenario[] = [
  {
    // June has 30 days. A: 1,000 visitors · 5% = 50 orders · 100 = 5,000; margin 1 − 40 ÷ 100 = 60%; with 20% refunds and 10% fees
    // each sale keeps 0.8 · (0.6 − 0.1) = 0.4: break-even ROI 2.5, profit 5,000 · 0.4 − 500 = 1,500; 100 pieces last 60 days.
    // B and C alike: 30 orders · 50 = 1,500; margin 50%: 0.8 · 0.4 = 0.32, so B earns 480 − 600 = −120 and C, without ads, 480.
    // D: 10 orders · 20 = 200, margin 1 − 19 ÷ 20 = 5% below the fees: 200 · 0.8 · (0.05 − 0.1) = −8, no ROI breaks even.
    // Sales 8,200. Above A nothing, above B and C 5,000 ÷ 8,200 = 61.0%, above D 8,000 ÷ 8,200 = 97.6%; lines 60% and 95%: A, B, B, C.
    // Orders 120 of 2,600 visitors, 8,200 ÷ 120 each. Goods 50·40 + 30·25 + 30·25 + 10·19 = 3,690: margin 55%.
    // Break-even with 5% wanted: 1 ÷ (0.8 · (0.55 − 0.1 − 0.05)) = 1 ÷ 0.32. Ads 1,100.
    // Promotion: A at 100 · 0.9 = 90, each order keeps 0.8 · (90 · 0.9 − 40) = 32.8: 328 of budget need 10 orders, and 10 are expected.
    // Total 8,200 + 900 = 9,100 of 10,010: 910 lack; a visitor brings 8,200 ÷ 2,600, so 910 · 2,600 ÷ 8,200 = 288.5, 289 visitors.
    // Profit 1,500 − 120 + 480 − 8 + 0 = 1,852; of what stays after refunds, 9,100 · 0.8 = 7,280.
    title: "equal sellers share a class, a promotion that just pays for itself earns, and the gap is turned into visitors",
    lang: "en",
    today: "2026-06-17",
    set: {
      plan_month: "2026-06-01",
      sales_target: 10010,
      refund_rate: 0.2,
      fee_rate: 0.1,
      target_margin: 0.05,
      a_limit: 0.6,
      b_limit: 0.95,
      min_stock_days: 30,
    },
    rows: {
      products: [
        { product: "B", price: 50, cost: 25, visitors: 600, cvr: 0.05, ad_spend: 600, stock: 300 },
        { product: "A", price: 100, cost: 40, visitors: 1000, cvr: 0.05, ad_spend: 500, stock: 100 },
        { product: "D", price: 20, cost: 19, visitors: 400, cvr: 0.025, stock: 100 },
        { product: "C", price: 50, cost: 25, visitors: 600, cvr: 0.05, stock: 20 },
      ],
      promos: [
        {
          promo: "Week",
          kind: "Discount",
          product: "A",
          from: "2026-06-01",
          to: "2026-06-30",
          discount: 0.1,
          orders: 10,
          budget: 328,
          approved: 300,
        },
      ],
      care: [
        { item: "Answer", direction: "Lower is better", target: 60, actual: 60 },
        { item: "Reviews", direction: "Higher is better", target: 0.95, actual: 0.9 },
        { item: "Repeat", direction: "Higher is better", target: 0.2 },
      ],
    },
    results: {
      days_in_month: 30,
      base_sales: 8200,
      promo_sales: 900,
      total_sales: 9100,
      target_share: 9100 / 10010,
      gap: 910,
      visitors: 2600,
      orders: 120,
      conversion: 120 / 2600,
      aov: 8200 / 120,
      visitors_needed: 289,
      profit: 1852,
      net_margin: 1852 / 7280,
      store_margin: 0.55,
      store_breakeven_roi: 1 / 0.32,
      ad_roi: 8200 / 1100,
      a_products: 1,
      a_share: 5000 / 8200,
      losing_products: 2,
      promo_losing: 0,
      care_met: 1,
      care_items: 2,
    },
    tables: {
      products: [
        { rank: 2, class: "B", profit: -120, advice: "Loses: raise price or stop ads", breakeven_roi: 1 / 0.32 },
        { rank: 1, class: "A", profit: 1500, stock_days: 60, breakeven_roi: 2.5, above: 0, advice: "Push" },
        { rank: 4, class: "C", profit: -8, breakeven_roi: null },
        { rank: 2, class: "B", above: 5000 / 8200, cum: 8000 / 8200, stock_days: 20, advice: "Restock" },
      ],
      promos: [{ price: 90, unit: 32.8, need: 10, verdict: "✓ Earns" }],
      care: [{ verdict: "✓ Met" }, { verdict: "✗ Missed" }, { verdict: null }],
      // The upper of two equal sellers comes first.
      ranking: [
        { product: "A", sales: 5000 },
        { product: "B" },
        { product: "C" },
        { product: "D", cum: 1 },
        { product: null, sales: null },
      ],
    },
    checks: { target: false, dates_in_month: true, products_known: true, approved: false, abc_lines: true, promotions_earn: true },
  },
  {
    // In 万: 2,000 visitors · 5% = 100 orders · 200 元 = 20,000 元 = 2 万; nothing is refunded, no fees: margin 40%, so 0.8 − 0.3 = 0.5 万.
    // Target 3 万: 1 万 = 10,000 元 lacks, a visitor brings 200 · 5% = 10 元: 1,000 visitors. Break-even 1 ÷ 0.4.
    // The live show names a product that is not there: no price, no sales, and its budget of 0.1 万 is lost. 0.5 − 0.1 = 0.4 of 2 万.
    // It ends on 1 July; the month was entered by its 10th, and is still June.
    title: "sums in 万 and prices in 元 agree, and a promotion without its product only costs",
    lang: "zh-CN",
    unit: "wan",
    today: "2026-06-17",
    set: { plan_month: "2026-06-10", sales_target: 3, refund_rate: 0, fee_rate: 0, target_margin: 0, a_limit: 0.9, b_limit: 0.8 },
    rows: {
      products: [{ product: "瑜伽裤", price: 200, cost: 120, visitors: 2000, cvr: 0.05, ad_spend: 0.3, stock: 50 }],
      promos: [
        { promo: "直播", kind: "直播", product: "瑜伽服", from: "2026-06-01", to: "2026-07-01", orders: 30, budget: 0.1, approved: 0.1 },
      ],
    },
    results: {
      base_sales: 2,
      promo_sales: 0,
      gap: 1,
      aov: 200,
      visitors_needed: 1000,
      profit: 0.4,
      net_margin: 0.2,
      store_margin: 0.4,
      store_breakeven_roi: 2.5,
      ad_roi: 2 / 0.3,
      month_end: "2026-06-30",
      promo_losing: 1,
    },
    tables: {
      products: [{ class: "A", profit: 0.5, stock_days: 15 }],
      promos: [{ price: null, unit: null, need: null, profit: -0.1, verdict: "✗ 亏" }],
    },
    checks: {
      dates_in_month: false,
      products_known: false,
      approved: true,
      abc_lines: false,
      promotions_earn: false,
      price_over_cost: true,
    },
  },
];
