import { scaleLinear } from "d3-scale";
import type { Lang } from "../../../core/lang";
import { compactNumber } from "../../format/compact-number";
import { dateText, dayText } from "../../format/date-text";
import { legend, type LegendEntry } from "../../scene/legend";
import type { Mark, Point, Scene } from "../../scene/mark";
import { textMark } from "../../scene/text";
import { timeLine } from "../../scene/time-line";
import { AXIS_SIZE, axisRoom, valueAxis } from "../../scene/value-axis";
import { valueScale } from "../../scene/value-scale";
import type { Pacing } from "./data";
import { WORDS } from "./words";

const PLOT = 168;
/** Of the bar that shows the range at the month's end. */
const CAP = 4;

/** What has come in, where it leads with its range, and the target by the days' weights; the legend says where each ends. */
export function draw(data: Pacing, lang: Lang, width: number): Scene {
  const { days, end, target, asOf, month } = data;
  const said = WORDS[lang];
  const short = (value: number): string => compactNumber(value, lang);
  const ahead = end !== null && end.remaining > 0;
  const entries: LegendEntry[] = [
    { name: `${said.soFar} ${short(data.soFar)}`, paint: "accent", mark: "line" },
    ...(ahead ? [{ name: `${said.projection} ${short(end.projection)}`, paint: "accent", mark: "line", dash: "3 3" } as const] : []),
    ...(target === null ? [] : [{ name: `${said.target} ${short(target)}`, paint: "muted", mark: "line", plainDash: "7 3" } as const]),
  ];
  const names = legend(entries, width);
  const top = names.height + 8,
    bottom = top + PLOT;
  const values = [...days.flatMap((one) => [one.cumulative, one.target, one.projection]), end?.high ?? null, end?.low ?? null];
  const y = valueScale(values, { fromZero: true, ticks: 4, range: [bottom, top] });
  const ticks = y.ticks(4);
  const plot = { left: Math.ceil(axisRoom(ticks, short)), right: width - 8, top, bottom };
  const x = scaleLinear([0, Math.max(1, days.length - 1)], [plot.left + 4, plot.right]);
  const line = (of: readonly (number | null)[], paint: "accent" | "muted", own: object): Mark[] =>
    timeLine({ values: of, x, y, budget: PLOT * 4, stroke: { paint, width: 2, ...own } });
  const range: Mark[] = ahead ? rangeBar(x(days.length - 1), y(end.low), y(end.high)) : [];
  return {
    width,
    height: bottom + 22,
    marks: [
      ...names.marks,
      ...valueAxis(y, plot, { text: short, ticks, side: "left", grid: true }),
      textMark(dayText(month.start, lang), plot.left, bottom + 12, { size: AXIS_SIZE, fill: "muted" }),
      textMark(dayText(month.end, lang), width, bottom + 12, { size: AXIS_SIZE, fill: "muted", anchor: "end" }),
      ...line(
        days.map((one) => one.target),
        "muted",
        { plainDash: "7 3" },
      ),
      ...range,
      ...line(
        days.map((one) => one.projection),
        "accent",
        { dash: "3 3" },
      ),
      ...line(
        days.map((one) => one.cumulative),
        "accent",
        { width: 2.5 },
      ),
      { kind: "dot", x: x(asOf - month.start), y: y(data.soFar), r: 3.5, fill: "paper", outline: "accent" },
    ],
    points: days.map((_, index) => pointAt(data, lang, index, x(index), y, plot)),
  };
}

const rangeBar = (x: number, low: number, high: number): Mark[] => {
  const stroke = { paint: "accent", width: 1.5 } as const;
  return [
    { kind: "rule", x1: x, x2: x, y1: low, y2: high, stroke },
    ...[low, high].map((y): Mark => ({ kind: "rule", x1: x - CAP, x2: x + CAP, y1: y, y2: y, stroke })),
  ];
};

function pointAt(
  { days, end }: Pacing,
  lang: Lang,
  index: number,
  x: number,
  y: (value: number) => number,
  plot: { readonly top: number; readonly bottom: number },
): Point {
  const said = WORDS[lang];
  const one = days[index];
  const last = index === days.length - 1 && end !== null && end.remaining > 0;
  const reached = one?.cumulative ?? one?.projection ?? null;
  const value = (label: string, number: number | null | undefined): readonly string[] =>
    number === null || number === undefined ? [] : [`${label} ${compactNumber(number, lang)}`];
  return {
    x,
    y: y(Math.max(0, reached ?? 0)),
    focus: [
      { kind: "rule", x1: x, x2: x, y1: plot.top, y2: plot.bottom, stroke: { paint: "muted", width: 1, dash: "2 2" } },
      ...(reached === null ? [] : [{ kind: "dot", x, y: y(reached), r: 4, fill: "paper", outline: "ink" } as const]),
    ],
    lines: [
      one ? dateText(one.day, lang) : "",
      ...(one?.cumulative === null ? value(said.projection, one.projection) : value(said.soFar, one?.cumulative)),
      ...value(said.target, one?.target),
      ...(last ? [...value(said.low, end.low), ...value(said.high, end.high)] : []),
    ],
  };
}
