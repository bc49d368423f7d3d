export type GoalMode = "relative" | "points";

/** The value a goal means: `relative` is baseline × (1 + change), `points` is baseline + change (百分点 for rates). */
export const goal = (baseline: number, change: number, mode: GoalMode): number =>
  mode === "relative" ? baseline * (1 + change) : baseline + change;
