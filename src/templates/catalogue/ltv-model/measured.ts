/** Invented: the share of a cohort still active from month 1 on; later months are not yet known. */
export const MEASURED: readonly number[] = [1, 0.468, 0.352, 0.297, 0.279, 0.248, 0.233, 0.221, 0.204, 0.197, 0.193, 0.184];
