import type { Arm } from "./arm";

/** Rate of both arms together: what each would have if the versions did not differ. One of them must have people. */
export const pooledRate = (a: Arm, b: Arm): number => (a.conversions + b.conversions) / (a.size + b.size);
