import type { Fill } from "../../fill/fill";

/** Orders, one row each, as a shop lists them, refunds below zero; or customers, whose orders one row stands for. */
export const FILLS: readonly Fill[] = [
  {
    table: "orders",
    needs: ["user", "date", "amount"],
    columns: { user: { from: ["user"] }, date: { from: ["date"] }, amount: { from: ["revenue"] } },
  },
  {
    table: "orders",
    of: "customers",
    needs: ["user", "date", "amount"],
    columns: { user: { from: ["user"] }, date: { from: ["date"] }, amount: { from: ["revenue"] }, times: { from: ["orders"] } },
  },
];
