import type { SampleRows } from "../../../plan/structure/words";
import { fromToday } from "../../parts/sample-days";

/** A web shop whose team of seven shares the daily round. */
// prettier-ignore
export const SAMPLES_EN = {
  checklist: [
    ["Traffic sources and search terms", "Marketing data", "Every day", "Growth", fromToday(0), "Against the same weekday; note why it moved"],
    ["Sales and refunds", "Trade data", "Every day", "Growth", fromToday(0), "Sales, order value, refund rate"],
    ["Best sellers and stock", "Product data", "Every day", "Merchandise", fromToday(0), "Top 10 have 15 days of stock"],
    ["New and returning buyers", "Customer data", "Every day", "CRM", fromToday(-1), "Share of returning buyers"],
    ["Rival prices and offers", "Competitors", "Every day", "Growth", fromToday(-2), "Three rivals: price, image, offer"],
    ["Chat sample", "Service logs", "Workdays", "Support", fromToday(-1), "20 chats; note weak answers"],
    ["Ad plans", "Ads", "Every day", "Media", fromToday(0), "Budget used up? ROI over the line?"],
    ["Late parcels", "Logistics", "Every day", "Warehouse", fromToday(-1), "Nothing older than 48 h"],
    ["Images and pages", "Product data", "Wednesday", "Design", fromToday(-5), "One new test set a week"],
    ["Marketplace events", "Marketing data", "Monday", "Growth", fromToday(-4), "Open entries and their deadlines"],
  ],
} as const satisfies Readonly<Record<string, SampleRows>>;
