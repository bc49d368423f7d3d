import { scaleLinear } from "d3-scale";
import { area, line } from "d3-shape";
import type { Lang } from "../../../core/lang";
import { percentText } from "../../format/ratio";
import type { Mark, Scene } from "../../scene/mark";
import { textMark } from "../../scene/text";
import { AXIS_SIZE, axisRoom, valueAxis } from "../../scene/value-axis";
import { CHART_WORDS } from "../../words";
import { TOP_FRACTIONS, type Concentration } from "./data";
import { WORDS } from "./words";

const PLOT = 190;
const TICKS = [0, 0.2, 0.4, 0.6, 0.8, 1];
/** Few enough names to show each of them. */
const MOST_DOTS = 40;

const percent = (value: number): string => `${Math.round(value * 100)}%`;

/** What the largest names hold together, from the first to all of them; the straight line is where all hold the same. */
export function draw({ holders, measure, held, of }: Concentration, lang: Lang, width: number): Scene {
  const text = CHART_WORDS[lang];
  const said = WORDS[lang];
  const top = AXIS_SIZE + 12;
  const plot = { left: Math.ceil(axisRoom(TICKS, percent)), right: width - 20, top, bottom: top + PLOT };
  const x = scaleLinear([0, 1], [plot.left, plot.right]);
  const y = scaleLinear([0, 1], [plot.bottom, plot.top]);
  const count = Math.max(1, holders.length);
  const points = held
    ? [{ at: 0, share: 0 }, ...holders.map(({ cumulative }, index) => ({ at: (index + 1) / count, share: cumulative }))]
    : [];
  const path = line<(typeof points)[number]>(
    ({ at }) => x(at),
    ({ share }) => y(share),
  );
  const under = area<(typeof points)[number]>(
    ({ at }) => x(at),
    ({ at }) => y(at),
    ({ share }) => y(share),
  );
  const curve: readonly Mark[] = held
    ? [
        { kind: "area", path: under(points) ?? "", fill: "accent", opacity: 0.12 },
        { kind: "line", path: path(points) ?? "", stroke: { paint: "accent", width: 2 } },
        ...(count <= MOST_DOTS
          ? points.slice(1).map(({ at, share }): Mark => ({ kind: "dot", x: x(at), y: y(share), r: 2.5, fill: "paper", outline: "accent" }))
          : []),
      ]
    : [];
  const fifth = held?.top.find(({ fraction }) => fraction === TOP_FRACTIONS[2]);
  return {
    width,
    height: plot.bottom + 38,
    marks: [
      ...valueAxis(y, plot, { text: percent, ticks: TICKS, side: "left", grid: true }),
      ...valueAxis(x, plot, { text: percent, ticks: TICKS, side: "bottom", grid: false }),
      textMark(said.cumulative, 0, AXIS_SIZE / 2 + 1, { size: AXIS_SIZE, fill: "muted" }),
      textMark(said.names(of), plot.right, plot.bottom + 29, { size: AXIS_SIZE, fill: "muted", anchor: "end" }),
      { kind: "rule", x1: x(0), y1: y(0), x2: x(1), y2: y(1), stroke: { paint: "muted", width: 1, dash: "4 3" } },
      textMark(said.even, x(0.66), y(0.66) + AXIS_SIZE + 4, { size: AXIS_SIZE, fill: "muted", rim: "paper" }),
      ...curve,
      ...(fifth ? fifthMarks(x(fifth.fraction), y(fifth.share), plot.bottom, percentText(fifth.share)) : []),
    ],
    points: held
      ? holders.map(({ name, share, cumulative }, index) => ({
          x: x((index + 1) / count),
          y: y(cumulative),
          focus: [{ kind: "dot", x: x((index + 1) / count), y: y(cumulative), r: 4, fill: "paper", outline: "ink" }],
          lines: [name, `${text.measures[measure]} ${percentText(share)}`, `${said.cumulative} ${percentText(cumulative)}`],
        }))
      : [],
  };
}

const fifthMarks = (x: number, y: number, bottom: number, label: string): readonly Mark[] => [
  { kind: "rule", x1: x, x2: x, y1: y, y2: bottom, stroke: { paint: "ink", width: 1, dash: "2 2" } },
  textMark(label, x + 6, y + AXIS_SIZE, { size: 12, fill: "ink", bold: true, rim: "paper" }),
];
