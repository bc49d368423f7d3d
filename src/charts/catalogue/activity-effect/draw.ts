import { scaleLinear } from "d3-scale";
import type { Lang } from "../../../core/lang";
import { expectedOn } from "../../../core/planning/activity-effect";
import { compactNumber } from "../../format/compact-number";
import { dateText, dayText } from "../../format/date-text";
import { legend } from "../../scene/legend";
import type { Mark, Point, Scene } from "../../scene/mark";
import { fitText, textMark, textWidth } from "../../scene/text";
import { timeLine } from "../../scene/time-line";
import { AXIS_SIZE, axisRoom, valueAxis } from "../../scene/value-axis";
import { valueScale } from "../../scene/value-scale";
import type { EffectData } from "./data";
import { activityName } from "./findings";
import { WORDS } from "./words";

const PLOT = 168;
/** Of the name above the days of the activity. */
const NAME = 16;

/** The days before, of and after the activity, as they were and as the weeks before suggest. */
export function draw(data: EffectData, lang: Lang, width: number): Scene {
  const { effect, activity } = data;
  const said = WORDS[lang];
  const short = (value: number): string => compactNumber(value, lang);
  const days = shownDays(data);
  const actual = days.map(({ value }) => value);
  const expected = effect === null ? [] : days.map(({ day }) => expectedOn(day, effect));
  const names = legend(
    [
      { name: said.actual, paint: "accent", mark: "line" },
      ...(effect === null ? [] : [{ name: said.expected, paint: "muted", mark: "line", dash: "3 3" } as const]),
    ],
    width,
  );
  const top = names.height + 8 + (activity === null ? 0 : NAME),
    bottom = top + PLOT;
  const y = valueScale([...actual, ...expected], { fromZero: true, ticks: 4, range: [bottom, top] });
  const ticks = y.ticks(4);
  const plot = { left: Math.ceil(axisRoom(ticks, short)), right: width - 8, top, bottom };
  const x = scaleLinear([0, Math.max(1, days.length - 1)], [plot.left + 4, plot.right]);
  const first = days[0]?.day ?? 0;
  return {
    width,
    height: bottom + 22,
    marks: [
      ...names.marks,
      ...ground(data, lang, (day) => x(day - first), plot, width),
      ...valueAxis(y, plot, { text: short, ticks, side: "left", grid: true }),
      textMark(dayText(first, lang), plot.left, bottom + 12, { size: AXIS_SIZE, fill: "muted" }),
      textMark(dayText(days.at(-1)?.day ?? first, lang), width, bottom + 12, { size: AXIS_SIZE, fill: "muted", anchor: "end" }),
      ...timeLine({ values: expected, x, y, budget: PLOT * 4, stroke: { paint: "muted", width: 1.5, dash: "3 3" } }),
      ...timeLine({ values: actual, x, y, budget: PLOT * 4, stroke: { paint: "accent", width: 2 } }),
    ],
    points: days.map(({ day, value }, index): Point => {
      const at = value ?? 0;
      return {
        x: x(index),
        y: y(at),
        focus: [
          { kind: "rule", x1: x(index), x2: x(index), y1: top, y2: bottom, stroke: { paint: "muted", width: 1, dash: "2 2" } },
          { kind: "dot", x: x(index), y: y(at), r: 4, fill: "paper", outline: "ink" },
        ],
        lines: [
          dateText(day, lang),
          ...(value === null ? [] : [`${said.actual} ${short(value)}`]),
          ...(expected[index] === undefined ? [] : [`${said.expected} ${short(expected[index])}`]),
        ],
      };
    }),
  };
}

/** From the weeks before to the days after; all days where there is no activity to compare. */
function shownDays({ days, effect }: EffectData): EffectData["days"] {
  if (effect === null) return days;
  const last = (effect.after ?? effect.activity).to;
  return days.filter(({ day }) => day >= effect.before.from && day <= last);
}

/** The days of the activity as a band, its name above it. */
function ground(
  { activity, days }: EffectData,
  lang: Lang,
  x: (day: number) => number,
  { left, right, top, bottom }: { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number },
  width: number,
): Mark[] {
  if (activity === null || activity.from > (days.at(-1)?.day ?? 0) || activity.to < (days[0]?.day ?? 0)) return [];
  const step = x(1) - x(0);
  const from = Math.max(left, x(activity.from) - step / 2);
  const to = Math.min(right, x(activity.to) + step / 2);
  const name = fitText(activityName(activity, lang), AXIS_SIZE, width - left);
  // Above the middle of the band, within the drawing.
  const half = textWidth(name, AXIS_SIZE) / 2;
  const middle = Math.min(width - half, Math.max(half, (from + to) / 2));
  return [
    { kind: "band", x: from, y: top, width: Math.max(2, to - from), height: bottom - top, fill: "accent", opacity: 0.12 },
    textMark(name, middle, top - NAME / 2, { size: AXIS_SIZE, fill: "ink", anchor: "middle" }),
  ];
}
