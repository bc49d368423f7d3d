import type { Fill } from "../../fill/fill";

/** What users did and when, as an app or a shop lists it. */
export const FILLS: readonly Fill[] = [
  {
    table: "log",
    needs: ["user", "time"],
    columns: { user: { from: ["user"] }, time: { from: ["date"], timed: true }, source: { from: ["channel", "store"] } },
  },
];
