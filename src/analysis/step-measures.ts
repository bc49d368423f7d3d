import type { Measure } from "../reading/roles/role";

/** What people do before they buy, in its order; of a line the first that a table has counts. */
const STEPS: readonly (readonly Measure[])[] = [
  ["impressions"],
  ["clicks"],
  ["visits", "engagedSessions"],
  ["addToCart"],
  ["signUps"],
  ["leads"],
  ["orders", "conversions"],
];

/** The steps of a funnel that a table has columns of, from the first to the last. */
export const stepMeasures = (measures: readonly Measure[]): readonly Measure[] =>
  STEPS.flatMap((line) => line.filter((one) => measures.includes(one)).slice(0, 1));
