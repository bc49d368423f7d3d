import type { SampleRows } from "../../../plan/structure/words";
import { withinMonth } from "../../parts/sample-days";

/** The product team of an invented skincare brand in the middle of its month. */
// prettier-ignore
export const SAMPLES_EN = {
  tasks: [
    ["Competitor report", "Market analysis", "Ana", withinMonth(-16), withinMonth(-11), 3, 1.0, withinMonth(-12), "Table and one-page finding"],
    ["Strategy and goal split", "Product strategy", "Tom", withinMonth(-15), withinMonth(-9), 4, 1.0, withinMonth(-9), "Strategy note"],
    ["20 user interviews", "User operations", "Maya", withinMonth(-12), withinMonth(-3), 4, 0.8, null, "Notes and persona"],
    ["Member day plan", "Product strategy", "Tom", withinMonth(-11), withinMonth(-4), 3, 1.0, withinMonth(-2), "Plan and budget"],
    ["Win back silent users", "User operations", "Maya", withinMonth(-9), withinMonth(3), 4, 0.6, null, "List and results"],
    ["New onboarding", "Product strategy", "Sam", withinMonth(-8), withinMonth(4), 6, 0.4, null, "Release"],
    ["Community calendar", "User operations", "Ana", withinMonth(-3), withinMonth(5), 3, 0.3, null, "Calendar"],
    ["Core dashboard", "Data analysis", "Sam", withinMonth(1), withinMonth(9), 5, 0.0, null, "Dashboard"],
    ["Campaign evaluation", "Data analysis", "Sam", withinMonth(8), withinMonth(12), 3, 0.0, null, "Report"],
    ["Monthly review", "Teamwork", "Tom", withinMonth(10), withinMonth(13), 2, 0.0, null, "Review and next plan"],
  ],
  weeks: [
    [1, "Market analysis and strategy", "Two rivals cut prices", null],
    [2, "User operations and satisfaction"],
    [3, "Product and experience"],
    [4, "Watch numbers and adjust"],
    [5, "Wrap up and plan ahead"],
  ],
  owners: [
    ["Ana", "Marketing", 1, 0.5],
    ["Tom", "Product operations", 0, 0.6],
    ["Maya", "User operations", 2, 0.6],
    ["Sam", "Data", 0, 0.6],
  ],
  goals: [
    ["Sales", "Net sales in thousands", "Higher is better", 0.35, 420, 286],
    ["Satisfaction", "Share of good reviews", "Higher is better", 0.2, 0.95, 0.962],
    ["Improvements", "Items shipped", "Higher is better", 0.15, 6, 4],
    ["Awareness", "Reach in thousands", "Higher is better", 0.15, 300, 214],
    ["Response time", "Seconds to first answer", "Lower is better", 0.15, 40, 46],
  ],
} as const satisfies Readonly<Record<string, SampleRows>>;
