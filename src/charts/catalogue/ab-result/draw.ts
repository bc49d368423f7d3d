import { scaleLinear, type ScaleLinear } from "d3-scale";
import type { Interval } from "../../../core/experiments/wilson";
import type { Lang } from "../../../core/lang";
import { compactNumber } from "../../format/compact-number";
import { signedPercent } from "../../format/ratio";
import type { Mark, Paint, Scene } from "../../scene/mark";
import { stacked } from "../../scene/stacked";
import { fitText, textMark, widestOf, wrapText } from "../../scene/text";
import { AXIS_SIZE, valueAxis } from "../../scene/value-axis";
import type { AbData } from "./data";
import { rateText, words } from "./findings";
import { pText } from "../../format/p-text";
import { WORDS } from "./words";

const SIZE = 12;
const LINE = 16;
const HEAD = 26;
/** Of the dot below a name, and how far the lines behind it reach. */
const DOTS = 26;
const UP = 11;
const AXIS = 24;
const CAP = 5;

interface Row {
  readonly name: string;
  readonly value: number;
  readonly interval: Interval;
  readonly label: string;
  readonly fill: Paint;
  readonly lines: readonly string[];
}

/** The rate of each version with its interval and, below, the lift of each against the first. */
export function draw(data: AbData, lang: Lang, width: number): Scene {
  const said = WORDS[lang];
  const { versions, confidence } = data;
  if (data.refused) {
    const lines = wrapText(said.refused[data.refused], width, SIZE);
    return {
      width,
      height: lines.length * LINE,
      marks: lines.map((line, at) => textMark(line, 0, (at + 0.5) * LINE, { size: SIZE, fill: "ink" })),
      points: [],
    };
  }
  const counted = words(data, lang).table.columns;
  const rates = versions.map(({ name, rate, interval, people, conversions, against }): Row => ({
    name,
    value: rate,
    interval,
    label: rateText(rate),
    fill: against === null ? "muted" : "accent",
    lines: [
      name,
      `${said.rate} ${rateText(rate)} (${rateText(interval.low)} – ${rateText(interval.high)})`,
      `${counted[2]?.header ?? ""} ${compactNumber(conversions, lang)} / ${compactNumber(people, lang)}`,
    ],
  }));
  const lifts = versions.flatMap(({ name, against }): readonly Row[] => {
    if (!against || against.lift === undefined) return [];
    const { liftInterval: interval, adjusted = 1, lift } = against;
    const clear = adjusted < 1 - confidence;
    return [
      {
        name,
        value: lift,
        interval,
        label: `${signedPercent(lift)} · p ${pText(adjusted)}`,
        fill: clear ? (lift > 0 ? "accent" : "bad") : "muted",
        lines: [
          name,
          `${said.lift} ${signedPercent(lift)} (${signedPercent(interval.low)} – ${signedPercent(interval.high)})`,
          `${said.adjusted} ${pText(adjusted)}`,
        ],
      },
    ];
  });
  const percent = (value: number): string => `${Number((value * 100).toFixed(2))}%`;
  return stacked(
    [
      intervals(said.rates, rates, width, percent, null),
      ...(lifts.length > 0 ? [intervals(said.lifts, lifts, width, (value) => signedPercent(value).replace(".0%", "%"), 0)] : []),
    ],
    width,
  );
}

/** Dots with their intervals along one axis; a line where there is no difference. */
function intervals(title: string, rows: readonly Row[], width: number, text: (value: number) => string, zero: number | null): Scene {
  const ends = rows.flatMap(({ value, interval }) => [value, interval.low, interval.high]).filter((one) => Number.isFinite(one));
  const [low, high] = [Math.min(...ends, zero ?? Infinity), Math.max(...ends, zero ?? -Infinity)];
  const room = (high - low || Math.abs(high) || 1) * 0.04;
  const x = scaleLinear([zero === null ? Math.max(0, low - room) : low - room, high + room], [8, width - 8]);
  const ticks = fitting(x, text, width);
  const labels = rows.map(({ label }) => label);
  const left = width - Math.ceil(widestOf(labels, SIZE, true)) - 10;
  let bottom = HEAD;
  const placed = rows.map((row) => {
    const names = wrapText(row.name, left, SIZE);
    const top = bottom;
    bottom += names.length * LINE + DOTS;
    return { row, names, top, y: top + names.length * LINE + DOTS / 2 - 1 };
  });
  const upright = (value: number, paint: Paint): readonly Mark[] =>
    placed.map(({ y }): Mark => ({ kind: "rule", x1: x(value), x2: x(value), y1: y - UP, y2: y + UP, stroke: { paint, width: 1 } }));
  return {
    width,
    height: bottom + AXIS + 6,
    marks: [
      textMark(fitText(title, SIZE, width), 0, HEAD / 2, { size: SIZE, fill: "muted" }),
      ...ticks.flatMap((tick) => upright(tick, "grid")),
      ...valueAxis(x, { left: 0, right: width, top: HEAD, bottom }, { text, ticks, side: "bottom", grid: false }),
      ...(zero === null ? [] : upright(zero, "ink")),
      ...placed.flatMap(({ row, names, top, y }) => [
        ...names.map((name, at) => textMark(name, 0, top + (at + 0.5) * LINE, { size: SIZE, fill: "ink" })),
        textMark(row.label, width, top + LINE / 2, { size: SIZE, fill: "ink", bold: true, anchor: "end" }),
        ...dotMarks(row, x, y),
      ]),
    ],
    points: placed.map(({ row, top, y }) => ({
      x: x(row.value),
      y: top,
      focus: dotMarks({ ...row, fill: "ink" }, x, y),
      lines: row.lines,
    })),
  };
}

function dotMarks({ value, interval, fill }: Row, x: ScaleLinear<number, number>, y: number): Mark[] {
  const [from, to] = [x(interval.low), Number.isFinite(interval.high) ? x(interval.high) : (x.range()[1] ?? 0)];
  const stroke = { paint: fill, width: 2 } as const;
  const cap = (at: number): Mark => ({ kind: "rule", x1: at, x2: at, y1: y - CAP, y2: y + CAP, stroke });
  return [
    { kind: "rule", x1: from, x2: to, y1: y, y2: y, stroke },
    cap(from),
    // Without an upper end there is no cap.
    ...(Number.isFinite(interval.high) ? [cap(to)] : []),
    { kind: "dot", x: x(value), y, r: 4.5, fill, outline: "paper" },
  ];
}

/** As many ticks as stand apart and within the drawing. */
function fitting(x: ScaleLinear<number, number>, text: (value: number) => string, width: number): readonly number[] {
  for (let wanted = Math.ceil(width / 60); wanted > 1; wanted--) {
    const wide = widestOf(x.ticks(wanted).map(text), AXIS_SIZE);
    const ticks = x.ticks(wanted).filter((tick) => x(tick) - wide / 2 >= 0 && x(tick) + wide / 2 <= width);
    if (ticks.every((tick, at) => at === 0 || x(tick) - x(ticks[at - 1] ?? 0) >= wide + 8)) return ticks;
  }
  return x.ticks(1).slice(0, 1);
}
