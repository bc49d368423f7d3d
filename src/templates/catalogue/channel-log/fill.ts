import type { Fill } from "../../fill/fill";

/** Days of channels, as ad platforms export them: each row becomes a row of the log. */
export const FILLS: readonly Fill[] = [
  {
    table: "log",
    needs: ["date"],
    columns: {
      date: { from: ["date"] },
      channel: { from: ["channel", "store"] },
      activity: { from: ["activity"] },
      spend: { from: ["spend"] },
      impressions: { from: ["impressions"] },
      clicks: { from: ["clicks"] },
      sign_ups: { from: ["signUps", "leads"] },
      orders: { from: ["orders", "conversions"] },
      revenue: { from: ["revenue"] },
      new_customers: { from: ["newCustomers"] },
    },
  },
];
