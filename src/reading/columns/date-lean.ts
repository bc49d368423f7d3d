import type { Grid } from "../grid";
import { readDate, serialIn, type AmbiguousDate } from "../parse/date";
import type { DateOrder } from "../recipe";
import type { WordLanguage } from "../roles/words/languages";
import { orderOf } from "./date-order";

/** Languages in whose countries the day comes first. */
const DAY_FIRST: ReadonlySet<WordLanguage> = new Set<WordLanguage>(["de", "fr", "es", "pt", "it", "id", "vi", "th"]);
const LOOKED_AT = 2000;

interface Said {
  readonly language: WordLanguage | null;
  readonly currency: string | null;
  readonly decimalComma: boolean;
}

/** The order of day and month that other days of the file prove, else that of its language and currency; null where nothing tells. */
export function dateLean(grid: Grid, rows: readonly number[], { language, currency, decimalComma }: Said): DateOrder | null {
  const proven = provenOrder(grid, rows.slice(0, LOOKED_AT));
  if (proven) return proven;
  if (decimalComma || (language !== null && DAY_FIRST.has(language))) return "dayFirst";
  if (currency === "USD") return "monthFirst";
  return currency !== null && ["EUR", "GBP", "INR", "AUD", "NZD", "BRL", "SGD", "MYR", "ZAR"].includes(currency) ? "dayFirst" : null;
}

function provenOrder(grid: Grid, rows: readonly number[]): DateOrder | null {
  for (let column = 0; column < grid.columns; column++) {
    const dates: AmbiguousDate[] = [];
    for (const row of rows) {
      const value = grid.value(row, column);
      if (typeof value !== "string" || grid.kind(row, column) !== "date") continue;
      const reading = readDate(value);
      if (reading?.kind === "ambiguous") dates.push(reading.date);
    }
    if (dates.length === 0) continue;
    const { order, by } = orderOf(dates, null);
    if (by === "fact" && dates.every((date) => serialIn(date, order) !== null)) return order;
  }
  return null;
}
