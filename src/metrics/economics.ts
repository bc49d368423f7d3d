import type { Given } from "./metric";
import { BREAKEVEN_ROI, CONTRIBUTION_RATE } from "./unit-economics";
import { valueOf, type OperandValue } from "./value";

/** What the break-even line is made of, and the names of the cells that hold it on our sheets. */
export const ECONOMICS_NAMES = {
  grossMargin: "gross_margin",
  refundRate: "refund_rate",
  feeRate: "fee_rate",
  targetMargin: "target_margin",
} as const;

export type EconomicsKey = keyof typeof ECONOMICS_NAMES;
export type Economics = Given<EconomicsKey, OperandValue>;

/** The ROI at which a sale neither earns nor loses; null where nothing is left for ads or the margin is unknown. */
export const breakevenRoiOf = (economics: Economics): number | null =>
  valueOf(BREAKEVEN_ROI, { contributionRate: valueOf(CONTRIBUTION_RATE, economics) });
