import { scaleLinear } from "d3-scale";
import type { Lang } from "../../../core/lang";
import { CHART_WORDS } from "../../words";
import { compactNumber } from "../../format/compact-number";
import { periodShort, periodText } from "../../format/date-text";
import { MARK_ROW, markBands, marksOf } from "../../festivals/mark-bands";
import { legend, type LegendEntry } from "../../scene/legend";
import type { Mark, Paint, Point, Scene, Stroke } from "../../scene/mark";
import { spacedLabels } from "../../scene/spaced-labels";
import { timeLine } from "../../scene/time-line";
import { axisRoom, valueAxis } from "../../scene/value-axis";
import type { Trend, TrendSeries } from "./data";
import { measureName, seriesName, valueText } from "./findings";
import { WORDS } from "./words";

const PLOT = 168;
/** Few enough points to show each of them. */
const MOST_DOTS = 31;
/** Tell lines apart where colours cannot. */
const DASHES = ["", "7 3", "2 2", "9 3 2 3", "5 2", "1 3", "3 3"] as const;
const REST: Paint = "series6";
const YEAR_BEFORE = { paint: "muted", width: 1.5, dash: "4 3" } as const satisfies Stroke;

const nameOf = (series: TrendSeries, trend: Trend, lang: Lang): string =>
  series.kind === "all" ? measureName(trend, lang) : seriesName(series, lang);

/** Lines over time; the ways from a first period that is not whole and to an unfinished last one are dashed, days carry their average. */
export function draw(trend: Trend, lang: Lang, width: number): Scene {
  const quiet = trend.average !== null;
  const looks = trend.series.map((series, index) => ({
    paint: series.kind === "rest" ? REST : (`series${index}` as Paint),
    width: quiet ? 1.25 : 2,
    ...(quiet ? { opacity: 0.7 } : {}),
    plainDash: DASHES[index] ?? "",
  }));
  const entries: LegendEntry[] = trend.series.map((series, index) => ({
    name: nameOf(series, trend, lang),
    mark: "line",
    ...(looks[index] ?? { paint: "ink" }),
  }));
  if (trend.average) entries.push({ name: WORDS[lang].average, paint: "accent", mark: "line" });
  if (trend.yearBefore) entries.push({ name: WORDS[lang].yearBefore, ...YEAR_BEFORE, mark: "line" });
  const names = entries.length < 2 ? { marks: [], height: 0 } : legend(entries, width);
  const known = [...trend.series.flatMap((series) => series.values), ...(trend.average ?? []), ...(trend.yearBefore ?? [])].filter(
    (value) => value !== null,
  );
  const y = scaleLinear()
    .domain([Math.min(0, ...known), Math.max(0.01, ...(known.length === 0 ? [1] : known))])
    .nice(4);
  const tickText = (value: number): string => (trend.measure === "roi" ? String(Number(value.toFixed(2))) : compactNumber(value, lang));
  const ticks = y.ticks(4);
  const marked = marksOf(trend, lang);
  const top = names.height + 8 + (marked.length === 0 ? 0 : MARK_ROW),
    bottom = top + PLOT;
  const plot = { left: Math.ceil(axisRoom(ticks, tickText)), right: width - 6, top, bottom };
  y.range([bottom, top]);
  const x = scaleLinear([0, Math.max(1, trend.periods.length - 1)], [plot.left + 4, plot.right]);
  const budget = Math.max(60, Math.floor((plot.right - plot.left) * 2));
  const dots = trend.periods.length <= MOST_DOTS && trend.series.length <= 3;
  const lines = trend.series.map((series, index) =>
    timeLine({
      values: series.values,
      x,
      y,
      budget,
      dots,
      partialStart: trend.partialStart,
      unfinished: trend.unfinished,
      stroke: looks[index] ?? { paint: "ink", width: 2 },
    }),
  );
  const average = trend.average === null ? [] : timeLine({ values: trend.average, x, y, budget, stroke: { paint: "accent", width: 2.5 } });
  const before = trend.yearBefore === null ? [] : timeLine({ values: trend.yearBefore, x, y, budget, stroke: YEAR_BEFORE });
  return {
    width,
    height: bottom + 22,
    marks: [
      ...names.marks,
      ...markBands(marked, x, plot, width),
      ...valueAxis(y, plot, { text: tickText, ticks, side: "left", grid: true }),
      ...spacedLabels(
        trend.periods.map((period) => periodShort(period, trend.grain, lang)),
        x,
        bottom + 12,
        width,
      ),
      ...before,
      ...lines.flat(),
      ...average,
    ],
    points: trend.periods.map((_, index) => pointAt(trend, lang, index, x(index), y, plot, marked)),
  };
}

/** One period with the values of all lines; its label stands at the highest. */
function pointAt(
  trend: Trend,
  lang: Lang,
  index: number,
  x: number,
  y: (value: number) => number,
  plot: { top: number; bottom: number },
  marked: ReturnType<typeof marksOf>,
): Point {
  const values = trend.series.map((series) => series.values[index] ?? null);
  return {
    x,
    y: y(Math.max(0, ...values.filter((value) => value !== null))),
    // Of thousands of periods a few are looked at.
    get focus() {
      const dots = values.flatMap((value): Mark[] =>
        value === null ? [] : [{ kind: "dot", x, y: y(value), r: 4, fill: "paper", outline: "ink" }],
      );
      return [
        { kind: "rule", x1: x, x2: x, y1: plot.top, y2: plot.bottom, stroke: { paint: "muted", width: 1, dash: "2 2" } } as const,
        ...dots,
      ];
    },
    get lines() {
      return linesAt(trend, lang, index, marked);
    },
  };
}

/** What is said of a period: its days, the values of all lines, and what falls into it. */
function linesAt(trend: Trend, lang: Lang, index: number, marked: ReturnType<typeof marksOf>): readonly string[] {
  const period = trend.periods[index];
  const unfinished = trend.unfinished && index === trend.periods.length - 1 ? ` (${CHART_WORDS[lang].unfinishedMark})` : "";
  const average = trend.average?.[index] ?? null;
  const earlier = trend.yearBefore?.[index] ?? null;
  return [
    `${period ? periodText(period, trend.grain, lang) : ""}${unfinished}`,
    ...trend.series.map((series) => `${nameOf(series, trend, lang)} ${valueText(series.values[index] ?? null, trend, lang)}`),
    ...(average === null ? [] : [`${WORDS[lang].average} ${valueText(average, trend, lang)}`]),
    ...(earlier === null ? [] : [`${WORDS[lang].yearBefore} ${valueText(earlier, trend, lang)}`]),
    ...marked.flatMap(({ name, first, last }) => (first <= index && index <= last ? [name] : [])),
  ];
}
