import type { NativeForm } from "../define";
import { roundedUp } from "./parts";

interface PlainSampleSize extends NativeForm {
  readonly formula: string;
}

const TARGET = 'IF(mode="absolute",baseline+mde,baseline*(1+mde))';
const UNDER_NULL = `IF(method="miller",baseline,(baseline+${TARGET})/2)`;

/** People per version as a plain formula; `alpha` is the chance of a false alarm in one comparison, as a text over the arguments. */
export function plainSampleSize(alpha: string): PlainSampleSize {
  const spread = [
    `NORMSINV(power)*SQRT(baseline*(1-baseline)+${TARGET}*(1-${TARGET}))`,
    `NORMSINV(${alpha}/tails)*SQRT(2*${UNDER_NULL}*(1-${UNDER_NULL}))`,
  ].join("-");
  return {
    unless: [
      ['AND(mode<>"absolute",ABS(mde)>1+1E-12)', "#NUM!"],
      [`OR(${TARGET}<=0,${TARGET}>=1)`, "#NUM!"],
      [`${spread}<=0`, "#NUM!"],
      [`ABS(${TARGET}-baseline)<=1E-12*(${TARGET}+baseline)`, "#DIV/0!"],
    ],
    formula: roundedUp(`((${spread})/(${TARGET}-baseline))^2`),
  };
}
