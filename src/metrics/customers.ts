import { defineMetric } from "./metric";

/** Customer acquisition cost: spend ÷ customers won by it (D. Skok, SaaS Metrics). */
export const CAC = defineMetric({
  key: "cac",
  unit: "money",
  better: "lower",
  operands: { spend: "money", newCustomers: "count" },
  formula: ["spend", "/", "newCustomers"],
});

/** Above 3 is the usual rule (D. Skok, SaaS Metrics). */
export const LTV_TO_CAC = defineMetric({
  key: "ltvToCac",
  unit: "ratio",
  better: "higher",
  divisor: "positive",
  operands: { ltv: "price", cac: "price" },
  formula: ["ltv", "/", "cac"],
});

/** What a customer may cost if lifetime value is to be a multiple of it. */
export const MAX_CAC = defineMetric({
  key: "maxCac",
  unit: "money",
  better: "higher",
  divisor: "positive",
  operands: { ltv: "price", targetRatio: "ratio" },
  formula: ["ltv", "/", "targetRatio"],
});

/** Periods until the margins of a customer have paid what winning him cost, if none leaves. Never where there is no margin. */
export const PAYBACK = defineMetric({
  key: "payback",
  unit: "periods",
  better: "lower",
  divisor: "positive",
  operands: { cac: "price", marginPerPeriod: "price" },
  formula: ["cac", "/", "marginPerPeriod"],
});

/** Average revenue per active user, paying or not. */
export const ARPU = defineMetric({
  key: "arpu",
  unit: "money",
  better: "higher",
  operands: { revenue: "money", activeUsers: "count" },
  formula: ["revenue", "/", "activeUsers"],
});

export const ARPPU = defineMetric({
  key: "arppu",
  unit: "money",
  better: "higher",
  operands: { revenue: "money", payingUsers: "count" },
  formula: ["revenue", "/", "payingUsers"],
});

export const PAY_RATE = defineMetric({
  key: "payRate",
  unit: "percent",
  better: "higher",
  operands: { payingUsers: "count", activeUsers: "count" },
  formula: ["payingUsers", "/", "activeUsers"],
});
