import { COHORTS } from "./tables";

/** The numbers of the cohorts' rows, and the days of the curve; the log is that of an invented app. */
export const COHORT_ROWS = Array.from({ length: COHORTS }, (_, index) => [index + 1]);
// prettier-ignore
export const CURVE_ROWS = [[0], [1], [3], [7], [14], [21], [28], [30], [42], [56]];
