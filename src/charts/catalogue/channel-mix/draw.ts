import { scaleLinear } from "d3-scale";
import type { Lang } from "../../../core/lang";
import { periodShort, periodText } from "../../format/date-text";
import { percentText } from "../../format/ratio";
import { legend } from "../../scene/legend";
import type { Mark, Paint, Scene } from "../../scene/mark";
import { spacedLabels } from "../../scene/spaced-labels";
import { textMark, textWidth } from "../../scene/text";
import { axisRoom, valueAxis } from "../../scene/value-axis";
import type { Mix, MixPart } from "./data";
import { nameOf } from "./findings";

const PLOT = 180;
const TICKS = [0, 0.25, 0.5, 0.75, 1];
const GAP = 0.18;
const REST: Paint = "series6";
/** Shares that fit into their part of the column are written there. */
const LABEL = 10;
const LOWEST = 14;
/** Labels stand in all columns or in none. */
const WIDEST = textWidth("88%", LABEL) + 4;

const percent = (value: number): string => `${Math.round(value * 100)}%`;

/** A column of 100 % for each period, the largest name at the foot; an unfinished one is paler. */
export function draw(mix: Mix, lang: Lang, width: number): Scene {
  const paints = mix.parts.map(({ name }, index): Paint => (name === null ? REST : `series${index}`));
  const names = legend(
    mix.parts.map((part, index) => ({ name: nameOf(part, lang), paint: paints[index] ?? REST, mark: "square" as const })),
    width,
  );
  const top = names.height + 8;
  const plot = { left: Math.ceil(axisRoom(TICKS, percent)), right: width - 4, top, bottom: top + PLOT };
  const y = scaleLinear([0, 1], [plot.bottom, plot.top]);
  const step = (plot.right - plot.left) / Math.max(1, mix.periods.length);
  const centre = (index: number): number => plot.left + (index + 0.5) * step;
  const last = mix.periods.length - 1;
  const columns = mix.periods.map((_, index) => {
    const bars = barsOf(mix.parts, index);
    return bars.flatMap(({ part, from, to, paint }): Mark[] => {
      const box = { x: centre(index) - (step * (1 - GAP)) / 2, y: y(to), width: step * (1 - GAP), height: y(from) - y(to) };
      const label = percent(to - from);
      const fits = box.height >= LOWEST && WIDEST <= box.width;
      const pale = mix.unfinished && index === last;
      const own = paints[part] ?? paint;
      // The rim is unseen but where a theme fills the part otherwise.
      const ink = pale ? ({ fill: "ink", rim: "paper" } as const) : ({ fill: "paper", rim: own } as const);
      return [
        { kind: "band", ...box, fill: own, opacity: pale ? 0.45 : 1 },
        ...(fits ? [textMark(label, centre(index), box.y + box.height / 2, { size: LABEL, ...ink, anchor: "middle" })] : []),
      ];
    });
  });
  return {
    width,
    height: plot.bottom + 22,
    marks: [
      ...names.marks,
      ...valueAxis(y, plot, { text: percent, ticks: TICKS, side: "left", grid: true }),
      ...columns.flat(),
      ...spacedLabels(
        mix.periods.map((period) => periodShort(period, mix.grain, lang)),
        centre,
        plot.bottom + 12,
        width,
      ),
    ],
    points: mix.periods.map((period, index) => ({
      x: centre(index),
      y: plot.top,
      focus: [
        {
          kind: "rule",
          x1: centre(index) - step / 2,
          x2: centre(index) + step / 2,
          y1: plot.bottom,
          y2: plot.bottom,
          stroke: { paint: "ink", width: 2 },
        },
      ],
      lines: [
        periodText(period, mix.grain, lang),
        ...mix.parts.map((part) => `${nameOf(part, lang)} ${percentText(part.shares[index] ?? null)}`),
      ],
    })),
  };
}

interface Bar {
  readonly part: number;
  readonly from: number;
  readonly to: number;
  readonly paint: Paint;
}

/** The parts of one column, one on the other. */
function barsOf(parts: readonly MixPart[], index: number): readonly Bar[] {
  let reached = 0;
  return parts.flatMap(({ shares }, part) => {
    const share = shares[index] ?? 0;
    if (share <= 0) return [];
    const from = reached;
    reached += share;
    return [{ part, from, to: reached, paint: REST }];
  });
}
