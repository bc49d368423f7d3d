import { CVR, ROI } from "../../../metrics/advertising";
import { SHARE } from "../../../metrics/comparison";
import { AOV, BREAKEVEN_ROI, GROSS_MARGIN } from "../../../metrics/unit-economics";
import { defineStructure } from "../../../plan/structure/define-structure";
import { amount, count, date, days, keyed, month, rate } from "../../../plan/structure/field";
import { metricField } from "../../metric-field";
import { TABLES } from "./tables";

/** Of what the everyday sales cost to buy, at the products' own conversion. */
const GOODS = "SUMPRODUCT(products[visitors],products[cvr],products[cost])/money_unit";
/** The first day of the month, whichever of its days was entered. */
const FIRST_DAY = "N(plan_month)-DAY(N(plan_month))+1";

export const STRUCTURE = defineStructure({
  id: "store-plan",
  version: 1,
  values: {
    plan_month: month(),
    sales_target: amount(),
    refund_rate: rate({ optional: true }),
    fee_rate: rate({ optional: true }),
    target_margin: rate({ optional: true }),
    a_limit: rate(),
    b_limit: rate(),
    min_stock_days: days(),
    days_in_month: days`DAY(EOMONTH(N(plan_month),0))`,
    month_end: date`IF(N(plan_month)=0,"",EOMONTH(plan_month,0))`,
    base_sales: amount`SUM(products[sales])`,
    promo_sales: amount`SUM(promos[sales])`,
    total_sales: amount`base_sales+promo_sales`,
    target_share: metricField(SHARE, { part: { number: "total_sales" }, whole: "sales_target" }),
    gap: amount`MAX(0,N(sales_target)-total_sales)`,
    visitors: count`SUM(products[visitors])`,
    orders: count`SUM(products[orders])`,
    conversion: metricField(CVR, { conversions: { number: "orders" }, clicks: { number: "visitors" } }),
    aov: metricField(AOV, { revenue: { cell: "base_sales", times: "money_unit" }, orders: { number: "orders" } }),
    visitors_needed: count`IF(N(conversion)*N(aov)=0,"",ROUNDUP(ROUND(gap*money_unit/(conversion*aov),6),0))`,
    profit: amount`SUM(products[profit])+SUM(promos[profit])`,
    net_margin: rate`IF(OR(total_sales=0,N(refund_rate)>=1),"",profit/(total_sales*(1-N(refund_rate))))`,
    store_margin: metricField(GROSS_MARGIN, { revenue: { number: "base_sales" }, cogs: { number: GOODS } }),
    store_breakeven_roi: metricField(BREAKEVEN_ROI, {
      contributionRate: { number: "(1-N(refund_rate))*(N(store_margin)-N(fee_rate)-N(target_margin))" },
    }),
    ad_roi: metricField(ROI, { revenue: { number: "base_sales" }, spend: { number: "SUM(products[ad_spend])" } }),
    a_products: count`COUNTIFS(products[class],"A")`,
    a_share: rate`IF(base_sales=0,"",SUMIFS(products[sales],products[class],"A")/base_sales)`,
    losing_products: count`COUNTIFS(products[profit],"<0")`,
    promo_budget: amount`SUM(promos[budget])`,
    promo_approved: amount`SUM(promos[approved])`,
    promo_losing: count`COUNTIFS(promos[verdict],{loses})`,
    care_met: count`COUNTIFS(care[verdict],{met})`,
    care_items: count`COUNTIFS(care[verdict],{met})+COUNTIFS(care[verdict],{missed})`,
  },
  tables: TABLES,
  checks: {
    target: { passes: keyed`total_sales>=N(sales_target)`, mild: true },
    dates_in_month: {
      passes: keyed`COUNTIFS(promos[from],"<"&${FIRST_DAY})+COUNTIFS(promos[to],">"&EOMONTH(N(plan_month),0))=0`,
    },
    products_known: { passes: keyed`SUMPRODUCT((promos[promo]<>"")*(1-ISNUMBER(promos[price])))=0` },
    approved: { passes: keyed`SUMPRODUCT(--(promos[budget]>promos[approved]))=0`, mild: true },
    abc_lines: { passes: keyed`N(b_limit)>N(a_limit)` },
    promotions_earn: { passes: keyed`promo_losing=0`, mild: true },
    price_over_cost: { passes: keyed`SUMPRODUCT(--(products[cost]>products[price]))=0` },
  },
  kpis: [
    { key: "total_sales", value: "total_sales", unit: "amount", remark: { value: "target_share", unit: "rate" } },
    { key: "conversion", value: "conversion", unit: "rate", remark: { value: "visitors", unit: "count" } },
    { key: "aov", value: "aov", unit: "price", remark: { value: "orders", unit: "count" } },
    { key: "visitors_needed", value: "visitors_needed", unit: "count", remark: { value: "gap", unit: "amount" } },
    { key: "profit", value: "profit", unit: "amount", remark: { value: "net_margin", unit: "rate" } },
    { key: "store_breakeven_roi", value: "store_breakeven_roi", unit: "ratio", remark: { value: "ad_roi", unit: "ratio" } },
    { key: "a_products", value: "a_products", unit: "count", remark: { value: "a_share", unit: "percent" } },
    { key: "care_met", value: "care_met", unit: "count", remark: { value: "care_items", unit: "count" } },
  ],
  charts: {
    pareto: {
      kind: "column",
      unit: "amount",
      secondaryUnit: "percent",
      categories: { table: "ranking", column: "product" },
      series: [
        { table: "ranking", column: "sales" },
        { table: "ranking", column: "cum", kind: "line", secondaryAxis: true },
      ],
    },
    promos: {
      kind: "bar",
      unit: "amount",
      legend: "none",
      categories: { table: "promos", column: "promo" },
      series: [{ table: "promos", column: "profit" }],
    },
  },
  lists: {
    categories: [],
    roles: ["traffic", "profit", "image", "regular"],
    kinds: ["discount", "coupon", "gift", "live", "launch", "member_day"],
    owners: [],
    directions: ["higher", "lower"],
  },
  terms: ["fix", "restock", "push", "trim", "keep", "pays", "loses", "met", "missed"],
  head: ["plan_month"],
  page: [
    {
      kind: "values",
      key: "inputs",
      chart: "pareto",
      values: ["sales_target", "refund_rate", "fee_rate", "target_margin", "a_limit", "b_limit", "min_stock_days"],
    },
    { kind: "table", key: "products", table: "products" },
    { kind: "helper", key: "ranking", table: "ranking", beside: "products" },
    {
      kind: "values",
      key: "sales",
      chart: "promos",
      values: ["target_share", "gap", "base_sales", "promo_sales", "promo_budget", "promo_approved", "promo_losing", "visitors", "orders"],
    },
    { kind: "table", key: "promos", table: "promos" },
    { kind: "table", key: "care", table: "care" },
    {
      kind: "values",
      key: "earnings",
      values: ["net_margin", "store_margin", "ad_roi", "a_share", "losing_products", "care_items", "days_in_month", "month_end"],
    },
    { kind: "notes", key: "notes" },
  ],
  overview: {
    plan_start: "plan_month",
    plan_end: "month_end",
    plan_budget: "promo_budget",
    plan_approved: "promo_approved",
    plan_expected_sales: "total_sales",
    plan_breakeven_roi: "store_breakeven_roi",
  },
  moves: {
    a_limit: ["a_products", "a_share"],
    // Parts B from C, which nothing is counted of; the days of stock only give advice.
    b_limit: [],
    min_stock_days: [],
    fee_rate: ["net_margin", "profit", "store_breakeven_roi"],
    plan_month: ["days_in_month", "month_end"],
    refund_rate: ["net_margin", "profit", "store_breakeven_roi"],
    sales_target: ["gap", "target_share", "visitors_needed"],
    target_margin: ["store_breakeven_roi"],
  },
});
