import type { Lang } from "../../../core/lang";
import { given, type Field } from "../../../plan/structure/field";
import type { ValueWords } from "../../../plan/structure/words";
import type { SourceSums } from "../../link/source-sums";
import type { Trend } from "./data";
import { WORDS } from "./words-sheet";

interface RollingPeriods {
  readonly values: Readonly<Record<string, Field>>;
  readonly words: Readonly<Record<string, ValueWords>>;
  /** Formulas over keys of the table `periods`. */
  readonly from: string;
  readonly to: string;
  readonly state: string;
}

/** As many periods as there are now, up to the newest day of the source: tomorrow's row brings the next one in and lets the oldest go. */
export function rollingPeriods(trend: Trend, sums: SourceSums, lang: Lang): RollingPeriods {
  const dates = sums.column("date");
  const before = "(ROWS(periods[from])-([#]))";
  const from = {
    day: `last_day-${before}`,
    // Monday is 0.
    week: `last_day-WEEKDAY(last_day,3)-7*${before}`,
    month: `EDATE(last_day-DAY(last_day)+1,-${before})`,
  }[trend.grain];
  const to = { day: "[@from]", week: "[@from]+6", month: "EOMONTH([@from],0)" }[trend.grain];
  return {
    values: { first_day: given("date"), last_day: given("date") },
    words: {
      first_day: { label: WORDS[lang].firstDay, sample: { formula: `=INT(MIN(${dates}))` } },
      last_day: { label: WORDS[lang].lastDay, sample: { formula: `=INT(MAX(${dates}))` } },
    },
    from,
    to,
    // Months that are dated by their first day alone are whole.
    state: trend.grain === "day" || trend.datedByMonth ? '""' : 'IF([@to]>last_day,{unfinished},"")',
  };
}
