import type { SampleRows } from "../../../plan/structure/words";
import { fromToday } from "../../parts/sample-days";

/** An outdoor brand promotes for a year: 500,000 to spend, five million to sell. */
// prettier-ignore
export const SAMPLES_EN = {
  parts: [
    ["Research and rivals", "Market size and trend", "Report", "Marketing", fromToday(-50), fromToday(-36), 1],
    ["Research and rivals", "Three rivals compared", "Matrix", "Marketing", fromToday(-44), fromToday(-30), 1],
    ["Position and goals", "Position and audience", "One sentence", "Brand", fromToday(-30), fromToday(-20), 1],
    ["Position and goals", "Sales and awareness goals", "Goal sheet", "Growth", fromToday(-24), fromToday(-18), 1],
    ["Channels", "Media plan and buying", "Media plan", "Media", fromToday(-18), fromToday(10), 0.6],
    ["Channels", "Content calendar", "Calendar", "Social", fromToday(-12), fromToday(6), 0.5],
    ["Creative and events", "Key visual and film", "Film", "Design", fromToday(-14), fromToday(8), 0.5],
    ["Creative and events", "Camp weekend", "Event plan", "Events", fromToday(-6), fromToday(24), 0.2],
    ["Offers and sales support", "Offer economics", "Margin sheet", "Product", fromToday(-16), fromToday(-4), 0.9],
    ["Offers and sales support", "Shop staff training", "Handbook", "Sales", fromToday(2), fromToday(12), 0],
    ["Evaluation", "Tracking", "Dashboard", "Data", fromToday(-3), fromToday(9), 0.3],
    ["Evaluation", "Monthly review", "Change list", "Growth", fromToday(26), fromToday(33), 0],
  ],
  channels: [
    ["Outdoor screens", "Brand", 90000, 9, 4, 0.004, 0.05, 136, "Brand"],
    ["Brand film", "Brand", 110000, 8, 3, 0.006, 0.05, 136, "Brand"],
    ["TikTok and Instagram", "Online", 80000, 6.4, 2.5, 0.02, 0.03, 124, "Social"],
    ["Email and blogs", "Online", 30000, 5, 2, 0.012, 0.028, 124, "Social"],
    ["Amazon ads", "Online", 40000, 12, 1.5, 0.04, 0.045, 128, "Media"],
    ["Fairs and camp weekends", "Offline", 100000, 400, 1.2, 0.2, 0.06, 152, "Events"],
    ["Clubs and magazines", "Partners", 50000, 16, 2, 0.015, 0.05, 140, "Partnerships"],
  ],
  offers: [
    ["Two-person tent", "Price cut", 180, 0.15, 86, 240, 520, 1200],
    ["Rain jacket", "Spend and save", 152, 0.1, 68, 400, 620, 800],
    ["Hiking shoes", "Voucher", 114, 0.2, 60, 360, 500, 600],
    ["Stove set", "Gift", 66, 0.06, 30, 180, 260, 320],
    ["Fleece", "Member price", 80, 0.12, 34, 300, 460, 200],
  ],
  measures: [
    ["Prompted awareness", "Higher is better", 0.18, 0.25, 0.215, fromToday(-2), "Brand", "Second flight of the film"],
    ["Brand searches a week", "Higher is better", 3200, 5000, 5260, fromToday(-2), "Media", "Move money to creators"],
    ["Cost per response ($)", "Lower is better", 1.9, 1.6, 1.68, fromToday(-2), "Media", "Stop the two weakest ads"],
    ["Sales a month ($ thousand)", "Higher is better", 330, 417, null, fromToday(26), "Sales", "Extend the member price"],
    ["Bad reviews", "Lower is better", 0.021, 0.02, null, fromToday(26), "Support", "Tone down the promises first"],
  ],
} as const satisfies Readonly<Record<string, SampleRows>>;
