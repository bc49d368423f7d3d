import { scaleLinear } from "d3-scale";
import type { Lang } from "../../../core/lang";
import { periodKey, periodName } from "../../cohort-words";
import { percentText } from "../../format/ratio";
import { legend } from "../../scene/legend";
import type { Mark, Paint, Scene } from "../../scene/mark";
import { spacedLabels } from "../../scene/spaced-labels";
import { textMark, textWidth } from "../../scene/text";
import { timeLine } from "../../scene/time-line";
import { AXIS_SIZE, axisRoom, valueAxis } from "../../scene/value-axis";
import { valueScale } from "../../scene/value-scale";
import { shareAt, type Curve, type Curves } from "./data";
import { curveName, fittedAt } from "./findings";
import { WORDS } from "./words";

const PLOT = 180;
const MARK = 20;
/** Few enough points to show each of them. */
const MOST_DOTS = 14;
/** Tell lines apart where colours cannot. */
const DASHES = ["", "7 3", "2 2", "9 3 2 3", "5 2", "1 3", "3 3"] as const;

/** Shares by period, all together in the accent colour, the marked periods upright with their share, the power curve dashed. */
export function draw(data: Curves, lang: Lang, width: number): Scene {
  const { curves, periods, unit, marks } = data;
  const percent = (value: number): string => `${Number((value * 100).toFixed(1))}%`;
  const paintOf = ({ kind }: Curve, index: number): Paint => (kind === "all" ? "accent" : kind === "rest" ? "series6" : `series${index}`);
  const looks = curves.map((curve, index) => ({
    paint: paintOf(curve, index),
    width: curve.kind === "all" ? 2.5 : 1.75,
    plainDash: DASHES[index] ?? "",
  }));
  const fitted = curves[0] && periods.some((number) => fittedAt(curves[0] as Curve, number) !== null);
  const names = legend(
    [
      ...curves.map((curve, index) => ({
        name: curveName(curve, data, lang),
        mark: "line" as const,
        ...(looks[index] ?? { paint: "accent" as const }),
      })),
      ...(fitted ? [{ name: WORDS[lang].fit, paint: "muted", mark: "line", dash: "3 3", width: 1.5 } as const] : []),
    ],
    width,
  );
  // The beginning, where all are there, would press the rest flat.
  const first = periods[0] === 0 && periods.length > 1 ? 1 : 0;
  const shown = periods.slice(first);
  const shares = curves.map((curve) => shown.map((_, at) => shareAt(curve, at + first)));
  const top = names.height + 8 + MARK;
  const bottom = top + PLOT;
  const y = valueScale(shares.flat(), { fromZero: true, ticks: 4, range: [bottom, top] });
  const ticks = y.ticks(4);
  const plot = { left: Math.ceil(axisRoom(ticks, percent)), right: width - 6, top, bottom };
  const low = shown[0] ?? 0;
  const at = scaleLinear([low, Math.max(low + 1, shown.at(-1) ?? low)], [plot.left + 4, plot.right]);
  const x = (index: number): number => at(shown[index] ?? low);
  const line = (values: readonly (number | null)[], stroke: Parameters<typeof timeLine>[0]["stroke"], dots = false): Mark[] =>
    timeLine({ values, x, y, budget: PLOT * 4, dots, stroke });
  const all = curves[0];
  const marked = marks.filter((place) => place >= first && all !== undefined && shareAt(all, place) !== null);
  return {
    width,
    height: bottom + 22,
    marks: [
      ...names.marks,
      ...valueAxis(y, plot, { text: percent, ticks, side: "left", grid: true }),
      ...spacedLabels(
        shown.map((number) => periodKey(unit, number, lang)),
        x,
        bottom + 12,
        width,
      ),
      ...marked.flatMap((place): Mark[] => [
        { kind: "rule", x1: x(place - first), x2: x(place - first), y1: top, y2: bottom, stroke: { paint: "axis", width: 1, dash: "2 2" } },
      ]),
      ...(all && fitted
        ? line(
            shown.map((number) => fittedAt(all, number)).map((value) => (value !== null && value > (y.domain()[1] ?? 1) ? null : value)),
            { paint: "muted", width: 1.5, dash: "3 3" },
          )
        : []),
      ...shares
        .flatMap((values, index) => line(values, looks[index] ?? { paint: "accent", width: 2 }, shown.length <= MOST_DOTS))
        .reverse(),
      ...markLabels(
        marked.map((place) => ({ x: x(place - first), label: percentText(all ? shareAt(all, place) : null) })),
        top - 13,
        width,
      ),
    ],
    points: shown.map((number, index) => {
      const known = shares.flatMap((values) => values[index] ?? []);
      return {
        x: x(index),
        y: y(Math.max(0, ...known)),
        focus: [
          { kind: "rule", x1: x(index), x2: x(index), y1: top, y2: bottom, stroke: { paint: "muted", width: 1, dash: "2 2" } },
          ...known.map((value): Mark => ({ kind: "dot", x: x(index), y: y(value), r: 4, fill: "paper", outline: "ink" })),
        ],
        lines: [
          periodName(unit, number, lang),
          ...curves.map((curve, one) => `${curveName(curve, data, lang)} ${percentText(shares[one]?.[index] ?? null)}`),
        ],
      };
    }),
  };
}

/** The shares of all above the marked periods, within the drawing; one that would touch the one before is left to the table. */
function markLabels(marks: readonly { readonly x: number; readonly label: string }[], y: number, width: number): readonly Mark[] {
  let free = 0;
  return marks.flatMap(({ x, label }): Mark[] => {
    const half = textWidth(label, AXIS_SIZE, true) / 2;
    const middle = Math.min(width - half, Math.max(half, x));
    if (middle - half < free) return [];
    free = middle + half + 6;
    return [textMark(label, middle, y, { size: AXIS_SIZE, fill: "ink", bold: true, anchor: "middle", rim: "paper" })];
  });
}
