import type { SampleRows } from "../../../plan/structure/words";
import { fromToday } from "../../parts/sample-days";

/** The operations team of an invented online shop: its routines, its troubles and what it would rather do. */
// prettier-ignore
export const SAMPLES_EN = {
  sops: [
    ["Topics and review", "Content", "Tom", "v2.1", fromToday(-70), 6, "Wiki"],
    ["Complaints", "Users", "Maya", "v1.4", fromToday(-175), 6, "Wiki"],
    ["Campaign launch list", "Campaigns", "Ana", "v3.0", fromToday(-40), 3, "Wiki"],
    ["New product listing", "Products", "Ines", "v1.2", fromToday(-200), 6, "Drive"],
    ["Service phrases", "Service", "Maya", "v2.0", fromToday(-20), 1, "Wiki"],
    ["Metric definitions", "Data", "Li", "v1.0", fromToday(-60), 12, "Wiki"],
    ["Member levels", "Users", "Ana", null, null, 6, null],
  ],
  training: [
    ["New service phrases", "Service", fromToday(-18), "Maya", 12, 11, 10, 0],
    ["Launch list drill", "Operations", fromToday(-12), "Ana", 8, 8, 8, 0],
    ["Metrics and boards", "Operations and product", fromToday(-5), "Li", 15, 12, 10, 0],
    ["New product points", "Service and operations", fromToday(6), "Ines", 20, null, null, 200],
    ["Content standard", "Content", fromToday(12), "Tom", 6, null, null, 0],
  ],
  slas: [
    ["P0", 1, "Checkout or payment down"],
    ["P1", 3, "Many users affected"],
    ["P2", 7, "Worse experience"],
    ["P3", 30, "Wishes"],
  ],
  issues: [
    ["Payment callback fails at times", "Product", "P0", fromToday(-26), "Engineering", fromToday(-26), "Retry and alarm"],
    ["Voucher stacking", "Campaigns", "P1", fromToday(-24), "Ana", fromToday(-20), "Rule tests"],
    ["Slow product page", "Product", "P2", fromToday(-22), "Engineering", fromToday(-17), "Smaller images"],
    ["Chat queue at peak", "Service", "P1", fromToday(-15), "Maya", fromToday(-13), "More shifts"],
    ["Stock out of step", "Products", "P1", fromToday(-9), "Ines", null, "Rate limit"],
    ["Search misses words", "Product", "P2", fromToday(-8), "Engineering", null, null],
    ["Dead group links", "Content", "P2", fromToday(-6), "Tom", fromToday(-4), "New links"],
    ["Boards disagree", "Data", "P2", fromToday(-5), "Li", null, null],
    ["Member day rules unclear", "Campaigns", "P3", fromToday(-4), "Ana", null, null],
    ["Double refund messages", "Service", "P2", fromToday(-2), "Engineering", null, null],
  ],
  backlog: [
    ["Auto-answers for common questions", "Issue", 60, 0.8, 6, "Maya", "Doing"],
    ["Voucher rule tests", "Issue", 24, 0.9, 4, "Engineering", "To do"],
    ["Stock interface alarm", "Issue", 16, 0.9, 2, "Engineering", "To do"],
    ["Campaign page template", "Procedure", 40, 0.7, 8, "Design", "To do"],
    ["Automatic daily report", "Procedure", 30, 0.9, 5, "Li", "To do"],
    ["Online phrase test", "Training", 10, 0.8, 3, "Maya", "To do"],
    ["Group material library", "Feedback", 18, 0.6, 4, "Tom", "To do"],
    ["Link monitor", "Issue", 6, 0.95, 1, "Engineering", "Done"],
  ],
  weeks: [
    [1],
    [2],
    [3],
    [4],
    [5],
    [6],
    [7],
    [8],
  ],
} as const satisfies Readonly<Record<string, SampleRows>>;
