import type { Fill } from "../../fill/fill";

/** Users of a cohort in its periods, a row each. */
const cohortsBy = (grain: "day" | "week" | "month"): Fill => ({
  table: "log",
  of: `cohorts-${grain}`,
  needs: ["user", "time", "people"],
  columns: {
    user: { from: ["user"] },
    time: { from: ["date"] },
    people: { from: ["customers"] },
    counted: { from: [], word: `grains.${grain}` },
  },
});

/** What users did and when, as an app or a shop lists it; or cohorts that were counted elsewhere. */
export const FILLS: readonly Fill[] = [
  {
    table: "log",
    needs: ["user", "time"],
    columns: { user: { from: ["user"] }, time: { from: ["date"], timed: true }, source: { from: ["channel", "store"] } },
  },
  cohortsBy("day"),
  cohortsBy("week"),
  cohortsBy("month"),
];
