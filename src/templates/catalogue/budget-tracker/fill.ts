import type { Fill } from "../../fill/fill";

/** Payments as the books or an ad account list them. A line that the plan does not have shows in the ledger's check. */
export const FILLS: readonly Fill[] = [
  {
    table: "ledger",
    needs: ["date", "amount"],
    columns: {
      date: { from: ["date"] },
      line: { from: ["channel", "activity", "product"] },
      item: { from: ["activity", "product", "note"] },
      vendor: { from: ["store"] },
      amount: { from: ["spend", "cost"] },
      state: { from: [], word: "states.paid" },
    },
  },
];
