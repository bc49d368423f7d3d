import type { SampleRows } from "../../../plan/structure/words";
import { fromToday } from "../../parts/sample-days";

/** A web shop whose team of seven shares the daily round. */
// prettier-ignore
export const SAMPLES_EN = {
  checklist: [
    ["Traffic sources and search terms", "Marketing data", "Every day", "Growth", "Against the same weekday; note why it moved", fromToday(0)],
    ["Sales and refunds", "Trade data", "Every day", "Growth", "Sales, order value, refund rate", fromToday(0)],
    ["Best sellers and stock", "Product data", "Every day", "Merchandise", "Top 10 have 15 days of stock", fromToday(0)],
    ["New and returning buyers", "Customer data", "Every day", "CRM", "Share of returning buyers", fromToday(-1)],
    ["Rival prices and offers", "Competitors", "Every day", "Growth", "Three rivals: price, image, offer", fromToday(-2)],
    ["Chat sample", "Service logs", "Workdays", "Support", "20 chats; note weak answers", fromToday(-1)],
    ["Ad plans", "Ads", "Every day", "Media", "Budget used up? ROI over the line?", fromToday(0)],
    ["Late parcels", "Logistics", "Every day", "Warehouse", "Nothing older than 48 h", fromToday(-1)],
    ["Images and pages", "Product data", "Wednesday", "Design", "One new test set a week", fromToday(-5)],
    ["Marketplace events", "Marketing data", "Monday", "Growth", "Open entries and their deadlines", fromToday(-4)],
  ],
} as const satisfies Readonly<Record<string, SampleRows>>;
