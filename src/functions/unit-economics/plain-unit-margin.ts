import type { NativeForm } from "../define";

const PAID = "price*(1-discount)";
const NET = `${PAID}*(1-refund_rate)`;
const COSTS = "-(1-refund_rate)*unit_cost-shipping-refund_rate*return_cost";
const CONTRIBUTION = `${NET}*(1-fee_rate)${COSTS}`;
const FOR_ADS = `${NET}*(1-fee_rate-target_margin)${COSTS}`;
/** What rounding dust is measured by. */
const SIZE = "(price+unit_cost+shipping+return_cost)";

/** OPS.UNIT_MARGIN in Excel's own functions. */
export const PLAIN_UNIT_MARGIN: NativeForm = {
  formula: [
    CONTRIBUTION,
    `(${CONTRIBUTION})/(${PAID})`,
    `IF(${FOR_ADS}<-1E-12*${SIZE},#NUM!,IF(${FOR_ADS}<=1E-12*${SIZE},#DIV/0!,${PAID}/(${FOR_ADS})))`,
    `MAX(0,${FOR_ADS})`,
  ],
};
