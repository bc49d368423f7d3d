import type { SampleRows } from "../../../plan/structure/words";

/** The risks of a portable speaker on its way to market. */
export const SAMPLES_EN = {
  risks: [
    ["Leading rival cuts price 20%", "Market", 4, 4, 60000, "Rival sells below $29", "Reduce", "Limited colour at $27 with a gift", 6000, 3, 3, 26000, "Product", (today) => today + 12, "In hand"],
    ["Bluetooth drops, bad reviews", "Technology", 3, 5, 42000, "Reviews on drops above 1%", "Reduce", "Firmware fix, swap first", 4500, 2, 3, 16000, "R&D", (today) => today + 5, "Watching"],
    ["Battery cells late", "Supply", 3, 4, 38000, "Supplier slips 7 days", "Transfer", "Second supplier, penalty clause", 5000, 2, 3, 15000, "Purchasing", (today) => today - 4, "Watching"],
    ["Creator scandal or false claim", "Reputation", 2, 4, 18000, "Topic trends negative", "Avoid", "Script review, takedown clause", 800, 1, 3, 9000, "PR", (today) => today + 18, "Watching"],
    ["Festival cancelled", "Partners", 2, 3, 24000, "Organiser postpones", "Transfer", "Two smaller dates, refundable deposit", 0, 2, 2, 8000, "Partnerships", (today) => today + 25, "Watching"],
    ["Retailers pay late", "Finance", 3, 3, 20000, "Terms beyond 60 days", "Reduce", "1% discount for prepayment", 1200, 2, 2, 11000, "Finance", (today) => today + 9, "Watching"],
    ["Ad wording rejected", "Legal", 2, 3, 6000, "Platform rejects", "Avoid", "Word list and second reader", 300, 1, 2, 3000, "Legal", (today) => today + 3, "In hand"],
    ["New users do not return", "Users", 4, 3, 15000, "Month-2 orders below 8%", "Reduce", "Unboxing guide, community help", 3000, 3, 2, 9000, "Growth", (today) => today + 20, "Watching"],
    ["Pop-up rent rises", "Finance", 2, 2, 5000, "Renewal quote above 10%", "Accept", "One other address ready", 0, 2, 2, 5000, "Events", (today) => today + 40, "Watching"],
    ["App review rejected", "Technology", 2, 4, 9000, "Store rejects", "Reduce", "Submit 10 days early", 500, 1, 2, 2000, "R&D", (today) => today - 20, "Closed"],
  ],
} as const satisfies Readonly<Record<string, SampleRows>>;
