import { defineMetric } from "./metric";

/** What ad platforms call ROI, 投产比: revenue ÷ spend. The ROI of finance, after the cost of goods, is `NET_ROI`. */
export const ROI = defineMetric({
  key: "roi",
  unit: "ratio",
  better: "higher",
  operands: { revenue: "money", spend: "money" },
  formula: ["revenue", "/", "spend"],
});

/** Profit after ads for each unit of ad money; it breaks even at 0. The same as ROI × gross margin − 1. */
export const NET_ROI = defineMetric({
  key: "netRoi",
  unit: "ratio",
  better: "higher",
  operands: { revenue: "money", spend: "money", grossMargin: "rate" },
  formula: [[["revenue", "*", "grossMargin"], "-", "spend"], "/", "spend"],
});

/** The share of revenue that goes into ads, 费比. */
export const COST_SHARE = defineMetric({
  key: "costShare",
  unit: "percent",
  better: "lower",
  operands: { spend: "money", revenue: "money" },
  formula: ["spend", "/", "revenue"],
});

/** Clicks ÷ impressions, as Google Ads and the IAB define it; so are the next four. */
export const CTR = defineMetric({
  key: "ctr",
  unit: "percent",
  better: "higher",
  operands: { clicks: "count", impressions: "count" },
  formula: ["clicks", "/", "impressions"],
});

export const ENGAGEMENT_RATE = defineMetric({
  key: "engagementRate",
  unit: "percent",
  better: "higher",
  operands: { engagements: "count", views: "count" },
  formula: ["engagements", "/", "views"],
});

export const CPV = defineMetric({
  key: "cpv",
  unit: "money",
  better: "lower",
  operands: { spend: "money", views: "count" },
  formula: ["spend", "/", "views"],
});

export const CPC = defineMetric({
  key: "cpc",
  unit: "money",
  better: "lower",
  operands: { spend: "money", clicks: "count" },
  formula: ["spend", "/", "clicks"],
});

/** Cost per thousand impressions. */
export const CPM = defineMetric({
  key: "cpm",
  unit: "money",
  better: "lower",
  operands: { spend: "money", impressions: "count" },
  formula: [[1000, "*", "spend"], "/", "impressions"],
});

/** Conversions are what the campaign aims at: orders, sign-ups or leads. */
export const CVR = defineMetric({
  key: "cvr",
  unit: "percent",
  better: "higher",
  operands: { conversions: "count", clicks: "count" },
  formula: ["conversions", "/", "clicks"],
});

export const CPA = defineMetric({
  key: "cpa",
  unit: "money",
  better: "lower",
  operands: { spend: "money", conversions: "count" },
  formula: ["spend", "/", "conversions"],
});
