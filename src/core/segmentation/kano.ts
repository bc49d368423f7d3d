import { DomainError } from "../errors";
import { equals } from "../numeric/equality";

/** How often a feature was put into each class of the Kano questionnaire. */
export interface KanoCounts {
  readonly attractive: number;
  readonly oneDimensional: number;
  readonly mustBe: number;
  readonly indifferent: number;
  readonly reverse: number;
  readonly questionable: number;
}

export type KanoCategory = "M" | "O" | "A" | "I" | "R" | "Q";

export interface KanoResult {
  readonly category: KanoCategory;
  /** (A + O) ÷ (A + O + M + I): how much satisfaction rises with the feature; `undefined` without such answers. */
  readonly better: number | undefined;
  /** −(O + M) ÷ (A + O + M + I): how much it falls without. */
  readonly worse: number | undefined;
}

/**
 * The most frequent class, ties broken M > O > A > I, and the coefficients of satisfaction (Berger and others 1993).
 * Faults `div0` without answers.
 */
export function kano({ attractive: a, oneDimensional: o, mustBe: m, indifferent: i, reverse: r, questionable: q }: KanoCounts): KanoResult {
  const ranked: readonly (readonly [KanoCategory, number])[] = [
    ["M", m],
    ["O", o],
    ["A", a],
    ["I", i],
    ["R", r],
    ["Q", q],
  ];
  const most = Math.max(...ranked.map(([, count]) => count));
  if (most === 0) throw new DomainError("div0", "zero-total", { param: "attractive, one_dimensional, must_be, indifferent" });
  const category = ranked.find(([, count]) => equals(count, most))?.[0] as KanoCategory;
  const answers = a + o + m + i;
  // 0 − x and not −x: nobody misses it is 0, not −0.
  return { category, better: answers === 0 ? undefined : (a + o) / answers, worse: answers === 0 ? undefined : 0 - (o + m) / answers };
}
