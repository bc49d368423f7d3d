import { COST_SHARE, CPA, CPC, CPM, CPV, CTR, CVR, ENGAGEMENT_RATE, NET_ROI, ROI } from "./advertising";
import { CHANGE, SHARE } from "./comparison";
import { ARPPU, ARPU, CAC, LTV_TO_CAC, MAX_CAC, PAY_RATE, PAYBACK } from "./customers";
import {
  AOV,
  BREAKEVEN_ROI,
  BREAKEVEN_SALES,
  CONTRIBUTION_RATE,
  GROSS_MARGIN,
  MAX_CPA,
  PROFIT_AFTER_ADS,
  PROFIT_AT_LINE,
  REFUND_RATE,
  SAFETY_MARGIN,
} from "./unit-economics";

/** Every metric by its key. */
export const METRICS = {
  roi: ROI,
  netRoi: NET_ROI,
  costShare: COST_SHARE,
  ctr: CTR,
  cpc: CPC,
  cpv: CPV,
  engagementRate: ENGAGEMENT_RATE,
  cpm: CPM,
  cvr: CVR,
  cpa: CPA,
  grossMargin: GROSS_MARGIN,
  refundRate: REFUND_RATE,
  contributionRate: CONTRIBUTION_RATE,
  breakevenRoi: BREAKEVEN_ROI,
  breakevenSales: BREAKEVEN_SALES,
  safetyMargin: SAFETY_MARGIN,
  maxCpa: MAX_CPA,
  profitAfterAds: PROFIT_AFTER_ADS,
  profitAtLine: PROFIT_AT_LINE,
  aov: AOV,
  cac: CAC,
  ltvToCac: LTV_TO_CAC,
  maxCac: MAX_CAC,
  payback: PAYBACK,
  arpu: ARPU,
  arppu: ARPPU,
  payRate: PAY_RATE,
  share: SHARE,
  change: CHANGE,
} as const;

export type MetricKey = keyof typeof METRICS;
