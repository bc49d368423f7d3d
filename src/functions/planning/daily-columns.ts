import { datesInCalendar, readDailySeries, type DailySeries } from "../../core/planning/daily-series";
import { DomainError } from "../../core/errors";
import { dayOfTime } from "../../core/numeric/day-of-time";
import { column, type Column } from "../params/column";
import { dateMaybe } from "../params/date";
import { words } from "../params/words";

/** Days and what they brought: arguments that functions on daily figures share. */
export const seriesDates = column("dates", {
  unit: "date",
  text: words(
    ["dates", "Real dates, in any order; several rows of one day are added up. Rows with a blank date are skipped."],
    ["日期", "真正的日期，顺序不限，同一天的多行会相加。日期为空的行跳过。"],
  ),
});

export const seriesValues = column("values", {
  unit: "money",
  text: words(
    ["values", "Sales, orders or visits of each row; a blank is a day not observed yet and is skipped, a zero counts."],
    ["数值", "每行的销售额、订单数或访客数。留空表示还没有数据，跳过；0 计入。"],
  ),
});

export const seriesAsOf = dateMaybe(
  "as_of",
  words(
    ["as of", "Last fully observed day; later rows are ignored. Default: the last day with a value."],
    ["截止日期", "数据完整的最后一天，之后的行不计。默认取有数值的最后一天。"],
  ),
  "last date",
);

export const readDaily = (dates: Column, values: Column): DailySeries => datesInCalendar(readDailySeries(dates.cells, values.cells));

/** The last day that counts. Faults `na` where nothing was observed by then. */
export function lastDayOf(series: DailySeries, asOf: number | undefined): number {
  const day = asOf === undefined ? series.last : dayOfTime(asOf);
  if (!(series.first <= day)) throw new DomainError("na", "empty", { param: "values" });
  return day;
}
