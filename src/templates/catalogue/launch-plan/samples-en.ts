import type { SampleRows } from "../../../plan/structure/words";
import { fromMonth, fromToday } from "../../parts/sample-days";

/** An invented portable speaker in its first two years. */
// prettier-ignore
export const SAMPLES_EN = {
  months: [
    [1, 1100, 1040, 3000],
    [2, 1300, 1290, 0],
    [3, 1500, 1575, 3000],
    [4, 1700, null, 1500],
    [5, 2000, null, 2000],
    [6, 2300, null, 2300],
    [7, 2400, null, 2300],
    [8, 2500, null, 2400],
    [9, 2600, null, 2500],
    [10, 2700, null, 4500],
    [11, 4800, null, 4200],
    [12, 5200, null, 3000],
    [13, 2900, null, 3000],
    [14, 3000, null, 3000],
    [15, 3200, null, 3000],
    [16, 3300, null, 3200],
    [17, 3400, null, 3300],
    [18, 3500, null, 3300],
    [19, 3600, null, 3400],
    [20, 3700, null, 3500],
    [21, 3800, null, 3700],
    [22, 3900, null, 5500],
    [23, 5600, null, 5300],
    [24, 5900, null, 3800],
  ],
  prices: [
    [1, 49, "Launch offer"],
    [3, 59, "List price"],
    [11, 54, "Holiday season"],
    [13, 59, "List price"],
    [23, 54, "Holiday season"],
  ],
  promo: [
    ["Launch film", "Brand", 120000, 120000, 118500, 1, 2, "Brand"],
    ["Search and social", "Online", 240000, 240000, 61500, 1, 12, "Media"],
    ["Retail pop-ups", "Offline", 60000, 60000, 9000, 3, 8, "Field"],
    ["Creator partners", "Partners", 50000, 50000, 12500, 2, 9, "Growth"],
    ["Always-on year two", "Online", 96000, 96000, 0, 13, 24, "Media"],
  ],
  staff: [
    ["Support agents", "Support", 3, 3200, 1, null, 3, "Yes"],
    ["Growth managers", "Operations", 2, 6000, 1, null, 2, "Yes"],
    ["Brand lead", "Brand", 1, 6500, 1, null, 1, "Yes"],
    ["Supply planner", "Supply", 1, 5500, 1, null, 2, "Yes"],
  ],
  milestones: [
    ["Approvals complete", "Supply", fromMonth(-4, 9), fromMonth(-4, 7)],
    ["First stock in", "Supply", fromMonth(-4, 24), fromMonth(-3, 0)],
    ["Support trained", "Support", fromMonth(-3, 1), fromMonth(-3, 1)],
    ["Launch day", "Brand", fromMonth(-3, 4), fromMonth(-3, 4)],
    ["First-month review", "Growth", fromMonth(-2, 5), fromMonth(-2, 5)],
    ["Pop-up leases signed", "Field", fromToday(-6), null],
    ["Retail partner day", "Growth", fromToday(5), null],
    ["Half-year review", "Growth", fromMonth(3, 4), null],
  ],
  risks: [
    ["Rival cuts price", "Market", 4, 3, "Two weeks 20% under plan: add a gift and keep the price", "Growth", "Watching"],
    ["Early quality complaints", "Operations", 2, 5, "Over 2% bad reviews: pause ads and swap units", "Support", "Watching"],
    ["Supplier slips", "Operations", 3, 4, "Under two weeks of stock: start second source", "Supply", "Watching"],
    ["Slow payouts", "Finance", 2, 4, "Agree terms early and keep a credit line", "Finance", "Watching"],
  ],
} as const satisfies Readonly<Record<string, SampleRows>>;
