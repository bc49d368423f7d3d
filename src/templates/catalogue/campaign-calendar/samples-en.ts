import type { SampleRows } from "../../../plan/structure/words";
import { inYear } from "../../parts/sample-days";

/** A coffee brand's events of next year: festivals, own events, a launch. */
// prettier-ignore
export const SAMPLES_EN = {
  events: [
    ["New year reset", "Own event", "Web shop", inYear(1, 1, 2), inYear(1, 1, 15), 20000, 6000, 150000, "Growth", "Approved"],
    ["Valentine gift box", "Own event", "Web shop", inYear(1, 2, 1), inYear(1, 2, 14), 16000, 0, 120000, "Growth", "Idea"],
    ["Spring launch", "Launch", "All channels", inYear(1, 3, 10), inYear(1, 3, 20), 18000, 0, 110000, "Product", "Idea"],
    ["Mother's Day", "Festival", "All channels", inYear(1, 4, 26), inYear(1, 5, 9), 22000, 0, 160000, "Growth", "Idea"],
    ["Marketplace week", "Festival", "Marketplace", inYear(1, 6, 15), inYear(1, 6, 28), 38000, 9000, 340000, "Sales", "Approved"],
    ["Summer tasting", "Own event", "All channels", inYear(1, 7, 10), inYear(1, 7, 23), 30000, 0, 140000, "Growth", "Idea"],
    ["Back to campus", "Own event", "TikTok", inYear(1, 8, 20), inYear(1, 9, 5), 17000, 0, 105000, "Social", "Idea"],
    ["Member day", "Own event", "Email", inYear(1, 9, 3), inYear(1, 9, 6), 15000, 0, 130000, "CRM", "Idea"],
    ["Coffee day", "Own event", "Stores", inYear(1, 9, 28), inYear(1, 10, 4), 14000, 0, 80000, "Stores", "Idea"],
    ["Black Friday week", "Festival", "All channels", inYear(1, 11, 20), inYear(1, 11, 30), 92000, 14000, 780000, "Growth", "Approved"],
    ["Holiday gifting", "Own event", "All channels", inYear(1, 12, 1), inYear(1, 12, 20), 48000, 0, 390000, "Growth", "Idea"],
    ["Pop-up tour", "Own event", "Stores", inYear(1, 12, 10), inYear(1, 12, 22), 9000, 0, 40000, "Stores", "Cancelled"],
    ["Year-end stock-up", "Own event", "Web shop", inYear(1, 12, 29), inYear(2, 1, 4), 9000, 0, 60000, "Growth", "Idea"],
  ],
  months: [
    [25000],
    [20000],
    [25000],
    [10000],
    [25000],
    [40000],
    [35000],
    [20000],
    [30000],
    [15000],
    [95000],
    [60000],
  ],
} as const satisfies Readonly<Record<string, SampleRows>>;
