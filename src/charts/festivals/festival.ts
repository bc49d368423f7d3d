import type { Texts } from "../../core/lang";

/** Weekdays from Monday, 0, to Sunday, 6. */
export type FestivalRule =
  /** The same day of every year. */
  | { readonly kind: "fixed"; readonly month: number; readonly day: number }
  /** The n-th such weekday of a month, and so many days after it. */
  | { readonly kind: "nth"; readonly month: number; readonly weekday: number; readonly nth: number; readonly after?: number }
  /** So many days after Easter Sunday of the western churches. */
  | { readonly kind: "easter"; readonly after: number }
  /** Days that no rule gives: of the lunar calendar, or as a shop announced them. One a year, as ISO days. */
  | { readonly kind: "listed"; readonly days: readonly string[] };

export interface Festival {
  readonly id: string;
  readonly region: "cn" | "western";
  readonly text: Texts;
  readonly rule: FestivalRule;
  /** It lasts so many days, beginning so many days from the day of its rule; one day where nothing is said. */
  readonly from?: number;
  readonly length?: number;
}
