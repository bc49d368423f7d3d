import type { FaultDetail } from "../../core/errors";

/** A sentence about an argument, called by the name people read, and what is wrong with it. */
export type Sentence = (argument: string, detail: FaultDetail) => string;

/** The bounds of a number in words. */
export const range = (detail: FaultDetail, words: { from: string; to: string; above: string; below: string }): string =>
  [
    detail["min"] !== undefined ? `${words.from}${detail["min"]}` : "",
    detail["above"] !== undefined ? `${words.above}${detail["above"]}` : "",
    detail["max"] !== undefined ? `${words.to}${detail["max"]}` : "",
    detail["below"] !== undefined ? `${words.below}${detail["below"]}` : "",
  ]
    .filter(Boolean)
    .join("，")
    .trim();

/** Decimal fractions are shifted in their decimals: 0.07 · 100 is 7, not 7.000000000000001. */
const shifted = (value: number, digits: number): number => Number((value * 10 ** digits).toPrecision(15));

export const hundredth = (percent: number): number => shifted(percent, -2);

/** The rate somebody meant who typed 40 for 40%; undefined where that is no rate that may stand there either. */
export function rateMeant({ got, min = -Infinity, max = Infinity, above = -Infinity, below = Infinity }: FaultDetail): number | undefined {
  const percent = Number(got);
  if (!(percent > 1 && percent <= 100)) return undefined;
  const rate = hundredth(percent);
  return rate >= Number(min) && rate <= Number(max) && rate > Number(above) && rate < Number(below) ? rate : undefined;
}

/** A number that was taken for a share, in percent without its sign. */
export const hundredfold = (detail: FaultDetail): number => Math.abs(shifted(Number(detail["got"]), 2));

/** The percentage somebody meant who typed 15 for 15%; an example where the number is none. */
export const percentMeant = (detail: FaultDetail): number => (Math.abs(Number(detail["got"])) <= 100 ? Number(detail["got"]) : 15);

/** 1,500 for 1500. */
export const inThousands = (value: number): string => String(value).replace(/\B(?=(\d{3})+(?!\d))/g, ",");
