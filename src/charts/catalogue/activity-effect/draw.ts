import { scaleLinear } from "d3-scale";
import type { Lang } from "../../../core/lang";
import { expectedOn } from "../../../core/planning/activity-effect";
import { compactNumber } from "../../format/compact-number";
import { dateText, dayText } from "../../format/date-text";
import { MARK_ROW, markBands, marksOf } from "../../festivals/mark-bands";
import { legend } from "../../scene/legend";
import type { Point, Scene } from "../../scene/mark";
import { fitText, textMark } from "../../scene/text";
import { timeLine } from "../../scene/time-line";
import { AXIS_SIZE, axisRoom, valueAxis } from "../../scene/value-axis";
import { valueScale } from "../../scene/value-scale";
import type { EffectData } from "./data";
import { activityName } from "./findings";
import { WORDS } from "./words";

const PLOT = 168;

/** The days before, of and after the activity, as they were and as the weeks before suggest. */
export function draw(data: EffectData, lang: Lang, width: number): Scene {
  const { effect } = data;
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
  const marked = marksAmong(data, days, lang, width);
  const top = names.height + 8 + (marked.length === 0 ? 0 : MARK_ROW),
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
      ...markBands(marked, x, plot, width),
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
          ...marked.flatMap((one) => (one.first <= index && index <= one.last ? [one.name] : [])),
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

/** The activity and the festivals among the days that are shown. */
function marksAmong({ activity, festivals }: EffectData, days: EffectData["days"], lang: Lang, room: number): ReturnType<typeof marksOf> {
  const first = days.findIndex(({ day }) => activity !== null && day >= activity.from);
  const last = days.findLastIndex(({ day }) => activity !== null && day <= activity.to);
  const shown = activity !== null && first >= 0 && last >= first;
  return marksOf(
    {
      periods: days.map(({ day }) => ({ start: day, end: day })),
      festivals,
      activities: shown ? [{ name: fitText(activityName(activity, lang), AXIS_SIZE, room), first, last }] : [],
    },
    lang,
  );
}
