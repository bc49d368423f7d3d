import { defineMetric } from "./metric";

/** The share of revenue left after the cost of the goods. Negative where they cost more than they bring. */
export const GROSS_MARGIN = defineMetric({
  key: "grossMargin",
  unit: "percent",
  better: "higher",
  operands: { revenue: "money", cogs: "money" },
  formula: [["revenue", "-", "cogs"], "/", "revenue"],
});

/** The share of sales that is refunded, by value. */
export const REFUND_RATE = defineMetric({
  key: "refundRate",
  unit: "percent",
  better: "lower",
  operands: { refunds: "money", revenue: "money" },
  formula: ["refunds", "/", "revenue"],
});

/**
 * What each unit of sales before refunds leaves for advertising. Refunded goods are taken to be resold at full cost and the fees on them to
 * come back; the target margin is what shall be left after ads.
 */
export const CONTRIBUTION_RATE = defineMetric({
  key: "contributionRate",
  unit: "percent",
  better: "higher",
  operands: { grossMargin: "rate", refundRate: "rate", feeRate: "rate", targetMargin: "rate" },
  zeroIfBlank: ["refundRate", "feeRate", "targetMargin"],
  formula: [[1, "-", "refundRate"], "*", ["grossMargin", "-", "feeRate", "-", "targetMargin"]],
});

/**
 * The ROI at which a sale neither earns nor loses, 1 ÷ [(1 − refund)(margin − fee − target)]; with no refunds, fees or target it is
 * the rule 保本 ROI = 1 ÷ 毛利率. There is none where fees and target use up the margin.
 */
export const BREAKEVEN_ROI = defineMetric({
  key: "breakevenRoi",
  unit: "ratio",
  better: "lower",
  divisor: "positive",
  operands: { contributionRate: "rate" },
  formula: [1, "/", "contributionRate"],
});

/** The sales that pay for the spend. */
export const BREAKEVEN_SALES = defineMetric({
  key: "breakevenSales",
  unit: "money",
  better: "lower",
  operands: { spend: "money", breakevenRoi: "ratio" },
  formula: ["spend", "*", "breakevenRoi"],
});

/** What sales leave beyond the ads they have to pay for at break-even: below zero the ads cost more than they bring. */
export const PROFIT_AT_LINE = defineMetric({
  key: "profitAtLine",
  unit: "money",
  better: "higher",
  divisor: "positive",
  operands: { revenue: "money", breakevenRoi: "ratio", spend: "money" },
  formula: [["revenue", "/", "breakevenRoi"], "-", "spend"],
});

/** How far expected sales lie above those that break even, as a share of these. */
export const SAFETY_MARGIN = defineMetric({
  key: "safetyMargin",
  unit: "percent",
  better: "higher",
  divisor: "positive",
  operands: { revenue: "money", breakevenSales: "money" },
  formula: [["revenue", "/", "breakevenSales"], "-", 1],
});

/** What may be paid for one order without losing money on it. */
export const MAX_CPA = defineMetric({
  key: "maxCpa",
  unit: "money",
  better: "higher",
  divisor: "positive",
  operands: { aov: "price", breakevenRoi: "ratio" },
  formula: ["aov", "/", "breakevenRoi"],
});

/** What is left of the sales after refunds, goods, fees and ads. A target margin is no cost and is not taken off. */
export const PROFIT_AFTER_ADS = defineMetric({
  key: "profitAfterAds",
  unit: "money",
  better: "higher",
  operands: { revenue: "money", spend: "money", grossMargin: "rate", refundRate: "rate", feeRate: "rate" },
  zeroIfBlank: ["refundRate", "feeRate"],
  formula: [["revenue", "*", [1, "-", "refundRate"], "*", ["grossMargin", "-", "feeRate"]], "-", "spend"],
});

/** Average order value, 客单价. */
export const AOV = defineMetric({
  key: "aov",
  unit: "money",
  better: "higher",
  operands: { revenue: "money", orders: "count" },
  formula: ["revenue", "/", "orders"],
});
