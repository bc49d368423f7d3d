import type { Fill } from "../../fill/fill";

const DAYS = ["plan_start", "data_until"] as const;

/** The plan's channels and weeks stand; of a log they get what was spent and sold on the plan's days. */
export const FILLS: readonly Fill[] = [
  {
    table: "channels",
    needs: ["channel"],
    by: ["channel"],
    standing: true,
    within: DAYS,
    columns: {
      channel: { from: ["channel"] },
      actual_spend: { from: ["spend"] },
      actual_orders: { from: ["orders", "conversions"] },
      actual_sales: { from: ["revenue"] },
      actual_new: { from: ["newCustomers"] },
    },
  },
  {
    table: "weeks",
    needs: ["week_start"],
    by: ["week_start"],
    standing: true,
    within: DAYS,
    columns: { week_start: { from: ["date"], weekly: true }, actual_spend: { from: ["spend"] }, actual_sales: { from: ["revenue"] } },
  },
];
