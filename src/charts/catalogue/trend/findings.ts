import type { Lang } from "../../../core/lang";
import { CHANGE } from "../../../metrics/comparison";
import { valueOf } from "../../../metrics/value";
import { CHART_WORDS } from "../../words";
import type { CellUnit, ChartWords } from "../../define";
import { compactNumber } from "../../format/compact-number";
import { dayText, periodShort, periodText } from "../../format/date-text";
import { percentText, ratioText } from "../../format/ratio";
import { doesAdd, type Trend, type TrendSeries } from "./data";
import { WORDS } from "./words";

/** A change smaller than this is no finding. */
export const FLAT = 0.02;

export const seriesName = (series: TrendSeries, lang: Lang): string =>
  series.name ?? (series.kind === "rest" ? CHART_WORDS[lang].rest : CHART_WORDS[lang].all);

export const measureName = ({ measure, active }: Trend, lang: Lang): string => active?.header ?? CHART_WORDS[lang].measures[measure];

export const valueText = (value: number | null, trend: Trend, lang: Lang): string =>
  value === null ? "–" : trend.measure === "roi" ? ratioText(value) : compactNumber(value, lang);

export function words(trend: Trend, lang: Lang): ChartWords {
  const text = CHART_WORDS[lang];
  const { list } = text.symbols;
  const last = trend.periods.length - 1;
  const unit: CellUnit = trend.measure === "roi" ? "ratio" : trend.measure === "orders" || trend.active ? "count" : "amount";
  const label = (index: number) => {
    const period = trend.periods[index];
    const short = period ? periodShort(period, trend.grain, lang) : "";
    return index === last && trend.unfinished ? `${short} (${text.unfinishedMark})` : short;
  };
  return {
    title: titleOf(trend, lang),
    sentence: sentenceOf(trend, lang),
    table: {
      columns: [
        { key: "period", header: WORDS[lang].period, unit: "day" },
        ...trend.series.map((series) => ({
          key: series.kind === "named" ? seriesName(series, lang) : series.kind === "all" ? trend.measure : "rest",
          header: series.kind === "all" ? measureName(trend, lang) : seriesName(series, lang),
          unit,
        })),
        ...(trend.average ? [{ key: "average_7_days", header: WORDS[lang].average, unit }] : []),
        ...(trend.yearBefore ? [{ key: "year_before", header: WORDS[lang].yearBefore, unit }] : []),
        ...(trend.festivals.length > 0 ? [{ key: "festival", header: WORDS[lang].festival, unit: "text" as const }] : []),
        ...(trend.activities.length > 0 ? [{ key: "activity", header: WORDS[lang].activity, unit: "text" as const }] : []),
      ],
      rows: trend.periods.map((period, index) => [
        { value: period.start, text: label(index) },
        ...trend.series.map((series) => series.values[index] ?? null),
        ...(trend.average ? [trend.average[index] ?? null] : []),
        ...(trend.yearBefore ? [trend.yearBefore[index] ?? null] : []),
        ...(trend.festivals.length > 0
          ? [
              trend.festivals
                .flatMap(({ text: name, start, end }) => (start <= period.end && end >= period.start ? [name[lang]] : []))
                .join(list),
            ]
          : []),
        ...(trend.activities.length > 0
          ? [trend.activities.flatMap(({ name, first, last: until }) => (first <= index && index <= until ? [name] : [])).join(list)]
          : []),
      ]),
    },
  };
}

/** Weeks and months are compared first with last finished one; days swing too much for that and are compared by halves. */
function titleOf(trend: Trend, lang: Lang): string {
  const measure = measureName(trend, lang);
  const compared = [trend.partialStart ? 1 : 0, trend.unfinished ? -1 : undefined] as const;
  const finished = trend.whole.slice(...compared);
  const periods = trend.periods.slice(...compared);
  const [before, after] = trend.grain === "day" ? trend.halves : [finished[0] ?? null, finished.at(-1) ?? null];
  if (finished.length < 2 || before === null || after === null || before <= 0) return titlePlain(trend, lang);
  const change = after / before - 1;
  const flat = Math.abs(change) < FLAT;
  const size = change > 9 ? `${(change + 1).toFixed(0)}×` : percentText(Math.abs(change));
  return trend.grain === "day"
    ? WORDS[lang].trendTitleHalves(measure, size, change > 0, flat)
    : WORDS[lang].trendTitle(
        measure,
        size,
        change > 0,
        flat,
        endText(trend, periods, "first", lang),
        endText(trend, periods, "last", lang),
      );
}

/** Where there is nothing to compare: what is drawn, unfinished periods too. */
function titlePlain(trend: Trend, lang: Lang): string {
  const measure = measureName(trend, lang);
  const [only] = trend.periods;
  if (only && trend.periods.length === 1) return WORDS[lang].trendTitleOne(measure, periodText(only, trend.grain, lang));
  return WORDS[lang].trendTitlePlain(measure, endText(trend, trend.periods, "first", lang), endText(trend, trend.periods, "last", lang));
}

/** Where the periods begin or end: a month by its name, anything else by its day. */
function endText(trend: Trend, periods: Trend["periods"], at: "first" | "last", lang: Lang): string {
  const period = at === "first" ? periods[0] : periods.at(-1);
  if (!period) return "";
  return trend.grain === "month" ? periodText(period, "month", lang) : dayText(at === "first" ? period.start : period.end, lang);
}

function sentenceOf(trend: Trend, lang: Lang): string {
  const text = CHART_WORDS[lang];
  const measure = measureName(trend, lang);
  const known = trend.whole.flatMap((value, index) => (value === null ? [] : [{ value, index }]));
  const top = known.reduce<{ value: number; index: number } | null>((best, each) => (!best || each.value > best.value ? each : best), null);
  const topPeriod = top ? trend.periods[top.index] : undefined;
  if (!top || !topPeriod) return titleOf(trend, lang);
  const best = periodText(topPeriod, trend.grain, lang),
    value = valueText(top.value, trend, lang);
  const total = known.reduce((sum, each) => sum + each.value, 0);
  const last = trend.periods.at(-1);
  return [
    trend.measure === "roi"
      ? WORDS[lang].trendSentenceRatio(measure, trend.periods.length, trend.grain, best, value)
      : trend.active
        ? WORDS[lang].trendSentenceActive(measure, trend.periods.length, best, value, valueText(known.at(-1)?.value ?? null, trend, lang))
        : WORDS[lang].trendSentence(measure, valueText(total, trend, lang), trend.periods.length, trend.grain, best, value),
    ...(doesAdd(trend) ? leader(trend, total, lang) : []),
    ...overYear(trend, lang),
    ...(trend.unfinished && last
      ? [(trend.periods.length === 1 ? WORDS[lang].trendUnfinishedOne : WORDS[lang].trendUnfinished)(periodText(last, trend.grain, lang))]
      : []),
  ].join(text.symbols.space);
}

/** The last week or month that is over against the same of the year before; single days are no measure of a year. */
function overYear(trend: Trend, lang: Lang): readonly string[] {
  const at = trend.yearBefore?.findLastIndex((value) => value !== null) ?? -1;
  const [value, baseline, period] = [trend.whole[at] ?? null, trend.yearBefore?.[at] ?? null, trend.periods[at]];
  const change = valueOf(CHANGE, { value, baseline });
  if (trend.grain === "day" || value === null || baseline === null || baseline <= 0 || change === null || !period) return [];
  const [now, then] = [valueText(value, trend, lang), valueText(baseline, trend, lang)];
  const when = periodText(period, trend.grain, lang);
  return [WORDS[lang].trendYear(when, change > 0, Math.abs(change) < FLAT, percentText(Math.abs(change)), now, then)];
}

function leader(trend: Trend, total: number, lang: Lang): readonly string[] {
  const [first] = trend.series;
  if (!first || first.kind !== "named" || trend.series.length < 2 || total <= 0) return [];
  const sum = first.values.reduce<number>((all, value) => all + (value ?? 0), 0);
  return [WORDS[lang].trendLeader(first.name ?? "", percentText(sum / total))];
}
