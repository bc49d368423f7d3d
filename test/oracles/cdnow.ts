import type { PurchaseHistory } from "../../src/core/ltv/btyd/models";
import { sharedLines } from "./shared-data";

export const CDNOW_LOG = "data/CDNOW_sample.txt";
export const CDNOW_SUMMARY = "data/cdnow_cbs_exact.csv";

/** Excel serial of 30 September 1997, the end of the calibration period. */
export const CALIBRATION_END = 35_703;

export interface CdnowCustomer extends PurchaseHistory {
  readonly mean: number;
  /** Repeat purchases in the 39 weeks after. */
  readonly later: number;
}

/** The 2,357 customers as derived elsewhere from Fader and Hardie's sample: whole days, here in weeks. */
export const cdnowCustomers = (): CdnowCustomer[] =>
  sharedLines(CDNOW_SUMMARY)
    .slice(1)
    .map((line) => {
      const [, x, tx, T, mean, later] = line.split(",").map(Number) as [number, number, number, number, number, number];
      return { x, tx: tx / 7, T: T / 7, mean, later };
    });

/** The 6,919 transactions: sample id, Excel serial, value. */
export const cdnowTransactions = (): { id: string; day: number; value: number }[] =>
  sharedLines(CDNOW_LOG).map((line) => {
    const [, id, date, , value] = line.trim().split(/\s+/) as [string, string, string, string, string];
    const utc = Date.UTC(Number(date.slice(0, 4)), Number(date.slice(4, 6)) - 1, Number(date.slice(6)));
    return { id, day: utc / 86_400_000 + 25_569, value: Number(value) };
  });
