import type { MetricKey } from "./registry";
import type { MetricWords } from "./words";

export const WORDS_EN: Readonly<Record<MetricKey, MetricWords>> = {
  roi: { label: "ROI", short: "ROI", meaning: "Revenue ÷ spend, as ad platforms report it: what each unit of ad money brings in sales." },
  netRoi: { label: "Net ROI", short: "Net ROI", meaning: "Profit after ads ÷ spend. Above 0 the ads earned money." },
  costShare: { label: "Ad cost share", short: "Cost share", meaning: "Spend ÷ revenue: what part of the sales goes into ads." },
  ctr: { label: "Click-through rate", short: "CTR", meaning: "Clicks ÷ impressions." },
  cpc: { label: "Cost per click", short: "CPC", meaning: "Spend ÷ clicks." },
  cpm: { label: "Cost per thousand impressions", short: "CPM", meaning: "Spend ÷ impressions × 1,000." },
  cvr: { label: "Conversion rate", short: "CVR", meaning: "Conversions ÷ clicks; a conversion is what the campaign aims at." },
  cpa: { label: "Cost per conversion", short: "CPA", meaning: "Spend ÷ conversions." },
  grossMargin: { label: "Gross margin", short: "Margin", meaning: "The share of sales left after the cost of the goods." },
  refundRate: { label: "Refund rate", short: "Refunds", meaning: "Refunds ÷ sales, by value." },
  contributionRate: {
    label: "Contribution rate",
    short: "Contribution",
    meaning: "What each unit of sales leaves for ads: (1 − refunds) × (margin − fees − target).",
  },
  breakevenRoi: { label: "Break-even ROI", short: "Break-even", meaning: "1 ÷ contribution rate. An ROI below it loses money." },
  breakevenSales: { label: "Break-even sales", short: "Needed sales", meaning: "Spend × break-even ROI: the sales that pay for the ads." },
  safetyMargin: { label: "Safety margin", short: "Safety", meaning: "How far sales lie above those that break even." },
  maxCpa: {
    label: "Highest cost per order",
    short: "Max. CPA",
    meaning: "Order value ÷ break-even ROI: above it every order loses money.",
  },
  profitAfterAds: { label: "Profit after ads", short: "After ads", meaning: "Sales × (1 − refunds) × (margin − fees) − spend." },
  aov: { label: "Average order value", short: "AOV", meaning: "Revenue ÷ orders." },
  cac: { label: "Customer acquisition cost", short: "CAC", meaning: "Spend ÷ new customers." },
  ltvToCac: { label: "LTV : CAC", short: "LTV : CAC", meaning: "Lifetime value ÷ acquisition cost; 3 is the usual rule." },
  maxCac: { label: "Highest acquisition cost", short: "Max. CAC", meaning: "Lifetime value ÷ the LTV : CAC wanted." },
  payback: { label: "Payback", short: "Payback", meaning: "Acquisition cost ÷ margin per period, if no customer leaves." },
  arpu: { label: "Revenue per user", short: "ARPU", meaning: "Revenue ÷ active users, paying or not." },
  arppu: { label: "Revenue per paying user", short: "ARPPU", meaning: "Revenue ÷ users who paid." },
  payRate: { label: "Pay rate", short: "Pay rate", meaning: "Paying users ÷ active users." },
  share: { label: "Share", short: "Share", meaning: "The part ÷ the whole." },
  change: { label: "Change", short: "Change", meaning: "The value ÷ what it is compared with − 1." },
};
