import type { Fill } from "../../fill/fill";

/** The shop's days, and what each channel cost and brought during the campaign. */
export const FILLS: readonly Fill[] = [
  {
    table: "daily",
    needs: ["date"],
    by: ["date"],
    columns: {
      date: { from: ["date"] },
      visitors: { from: ["visitors", "visits"], single: true },
      orders: { from: ["orders", "conversions"] },
      sales: { from: ["revenue"] },
    },
  },
  {
    table: "costs",
    needs: ["item"],
    by: ["item"],
    within: ["campaign_start", "campaign_end"],
    columns: {
      item: { from: ["channel", "activity"] },
      category: { from: [], word: "categories.channels" },
      budget: { from: ["budget"] },
      actual: { from: ["spend"] },
      orders: { from: ["orders", "conversions"] },
      customers: { from: ["newCustomers"] },
      sales: { from: ["revenue"] },
    },
  },
];
