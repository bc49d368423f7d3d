import type { Fill } from "../../fill/fill";

/** Orders, one row each, as a shop lists them; refunds are rows below zero. */
export const FILLS: readonly Fill[] = [
  {
    table: "orders",
    needs: ["user", "date", "amount"],
    columns: { user: { from: ["user"] }, date: { from: ["date"] }, amount: { from: ["revenue"] } },
  },
];
