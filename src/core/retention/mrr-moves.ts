import { equals } from "../numeric/equality";

/** What happened to the recurring revenue of a month against the one before, all amounts from 0. */
export interface MrrMove {
  readonly start: number;
  readonly fresh: number;
  readonly expansion: number;
  readonly contraction: number;
  readonly churn: number;
  readonly reactivation: number;
  readonly end: number;
  /** Of the customers of the month before: what they pay now, as a share; `undefined` where there were none. */
  readonly nrr: number | undefined;
  /** The same without expansion. */
  readonly grr: number | undefined;
}

/**
 * The moves between successive months (as ChartMogul parts them): who pays for the first time is new, who paid before but not last month
 * comes back, who pays no more has left; a rise is expansion and a fall contraction. start + new + expansion + reactivation −
 * contraction − churn is the end. Equal amounts, to twelve digits, have not moved.
 *
 * @param mrr One row per customer, one column per month; `null` is 0.
 */
export function mrrMoves(mrr: readonly (readonly (number | null)[])[]): MrrMove[] {
  const months = mrr[0]?.length ?? 0;
  const paidBefore = new Uint8Array(mrr.length);
  mrr.forEach((row, customer) => (paidBefore[customer] = (row[0] ?? 0) > 0 ? 1 : 0));
  return Array.from({ length: Math.max(0, months - 1) }, (_, before) => moveOf(mrr, before + 1, paidBefore));
}

function moveOf(mrr: readonly (readonly (number | null)[])[], month: number, paidBefore: Uint8Array): MrrMove {
  let [start, fresh, expansion, contraction, churn, reactivation, end] = [0, 0, 0, 0, 0, 0, 0];
  for (let customer = 0; customer < mrr.length; customer += 1) {
    const row = mrr[customer] as readonly (number | null)[];
    const old = row[month - 1] ?? 0;
    const now = row[month] ?? 0;
    start += old;
    end += now;
    if (old === 0 && now > 0) {
      if (paidBefore[customer] === 1) reactivation += now;
      else fresh += now;
    } else if (now === 0) churn += old;
    else if (!equals(old, now)) {
      if (now > old) expansion += now - old;
      else contraction += old - now;
    }
    if (now > 0) paidBefore[customer] = 1;
  }
  const kept = Math.max(0, start - contraction - churn);
  const shareOf = (amount: number): number | undefined => (start === 0 ? undefined : amount / start);
  return {
    start,
    fresh,
    expansion,
    contraction,
    churn,
    reactivation,
    end,
    nrr: shareOf(kept + expansion),
    grr: shareOf(kept),
  };
}
