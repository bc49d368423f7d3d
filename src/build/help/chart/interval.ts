import { scaleLinear } from "d3-scale";
import type { Mark, Scene } from "../../../charts/scene/mark";
import { textMark, textWidth, widestOf } from "../../../charts/scene/text";
import { AXIS_SIZE } from "../../../charts/scene/value-axis";
import type { Lang } from "../../../core/lang";
import { valueText } from "../value-text";
import type { IntervalData } from "./chart-data";
import { keptInside } from "./plot";

const SIZE = 13;
/** Of the parts, from the top. */
const AT = { label: 8, values: 30, line: 58, axis: 84, ticks: 98, end: 108 } as const;
const END = 12;

/** One interval on its axis, with the estimate as a dot; zero is drawn where it is in sight. */
export function interval({ axis, low, high, estimate }: IntervalData, lang: Lang, width: number): Scene {
  const text = (value: number): string => valueText(value, axis.unit, lang);
  const reach = 0.15 * (high - low);
  const x = scaleLinear([low - reach, high + reach], [12, width - 12]).nice(5);
  const [start = 0, end = 1] = x.domain();
  const ticks =
    [5, 4, 3, 2].map((count) => x.ticks(count)).find((list) => list.length * (widestOf(list.map(text), AXIS_SIZE) + 10) <= width) ?? [];
  const stroke = { paint: "series0", width: 2.2 } as const;
  const rule = (x1: number, y1: number, x2: number, y2: number): Mark => ({ kind: "rule", x1, y1, x2, y2, stroke });
  const named = estimate === undefined ? [low, high] : [low, estimate, high];
  // The estimate gives way where the three would touch.
  const apart = named.every(
    (value, index) => index === 0 || x(value) - x(named[index - 1] ?? value) > textWidth(text(value), SIZE, true) + 4,
  );
  const shown = apart ? named : [low, high];
  return {
    width,
    height: AT.end,
    points: [],
    marks: [
      textMark(axis.label, 0, AT.label, { size: 12, fill: "muted" }),
      ...shown.map((value) => keptInside(text(value), x(value), AT.values, SIZE, width)),
      ...(start < 0 && end > 0
        ? [
            {
              kind: "rule",
              x1: x(0),
              x2: x(0),
              y1: AT.values + 10,
              y2: AT.axis,
              stroke: { paint: "series6", width: 1.5, dash: "4 4" },
            } as const,
          ]
        : []),
      rule(x(low), AT.line, x(high), AT.line),
      rule(x(low), AT.line - END, x(low), AT.line + END),
      rule(x(high), AT.line - END, x(high), AT.line + END),
      ...(estimate === undefined ? [] : [{ kind: "dot", x: x(estimate), y: AT.line, r: 4.5, fill: "series0" } as const]),
      { kind: "rule", x1: 0, x2: width, y1: AT.axis, y2: AT.axis, stroke: { paint: "line", width: 1 } },
      ...ticks.map((tick) => textMark(text(tick), x(tick), AT.ticks, { size: AXIS_SIZE, fill: "muted", anchor: "middle" })),
    ],
  };
}
