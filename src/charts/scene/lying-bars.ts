import { scaleLinear } from "d3-scale";
import type { Mark, Paint, Scene } from "./mark";
import { fitText, textMark, textWidth, widestOf } from "./text";

export interface LyingBar {
  readonly name: string;
  readonly value: number;
  /** The value as it is written at the bar's end. */
  readonly label: string;
  readonly fill: Paint;
  readonly labelFill?: Paint;
  /** A value it is held against, as a short upright line: a plan, the period before. */
  readonly mark?: number | null;
  /** What is said of it when it is pointed at. */
  readonly lines: readonly string[];
}

/** A value that all bars are read against, with what it is called. */
export interface BarLine {
  readonly value: number;
  readonly label: string;
  readonly paint: Paint;
  /** The ground before it is hatched in this colour, so that it reads without colour. */
  readonly ground?: { readonly fill: Paint; readonly hatch: Paint };
}

const SIZE = 12;
const BAR = 16;
const GAP = 10;
/** Of a name above its bar. */
const ABOVE = 18;
const LINE_LABEL = 20;
const VALUE_GAP = 6;
/** The most of the width that names may take beside the bars. */
const NAMES = 0.34;
/** How far a mark reaches over its bar. */
const OVER = 3;

/** Lying bars with their names and values, from zero; below it they reach to the left. Long names stand above their bars. */
export function lyingBars(bars: readonly LyingBar[], width: number, line: BarLine | null = null): Scene {
  const longest = widestOf(
    bars.map(({ name }) => name),
    SIZE,
  );
  const above = longest <= width * NAMES ? 0 : ABOVE;
  const left = above === 0 ? Math.ceil(longest) + 8 : 0;
  const room =
    widestOf(
      bars.map(({ label }) => label),
      SIZE,
      true,
    ) +
    VALUE_GAP +
    2;
  const shown = [...bars.flatMap(({ value, mark }) => [value, mark ?? 0]), line?.value ?? 0];
  const [least, most] = [Math.min(0, ...shown), Math.max(0.01, ...shown)];
  const x = scaleLinear([least, most], [left + (least < 0 ? room : 0), Math.max(left + 20, width - room)]);
  const top = line === null ? 0 : LINE_LABEL;
  const step = BAR + GAP + above;
  const bottom = top + bars.length * step + GAP / 2;
  const zero = x(0);

  /** Where a value begins: right of the line where that would strike it through. */
  const beside = (at: number, label: string): number => {
    const struck = line !== null && at < x(line.value) + VALUE_GAP && at + textWidth(label, SIZE, true) > x(line.value) - VALUE_GAP / 2;
    return struck ? x(line.value) + VALUE_GAP : at;
  };

  const drawn = bars.map((bar, index) => {
    const y = top + GAP / 2 + index * step + above;
    const end = bar.value < 0 ? Math.min(zero - 1, x(bar.value)) : zero + Math.max(1, x(bar.value) - zero);
    const past = bar.mark === null || bar.mark === undefined ? end : Math.max(end, x(bar.mark));
    const shape = { kind: "bar", x: Math.min(zero, end), y, width: Math.abs(end - zero), height: BAR, round: 2, fill: bar.fill } as const;
    const style = { size: SIZE, fill: bar.labelFill ?? "ink", bold: true, rim: "paper" } as const;
    return {
      shape,
      end,
      y,
      name: textMark(fitText(bar.name, SIZE, above === 0 ? left : width), 0, above === 0 ? y + BAR / 2 : y - 9, {
        size: SIZE,
        fill: "ink",
        rim: "paper",
      }),
      mark: markOf(bar, x, y),
      value:
        bar.value < 0
          ? textMark(bar.label, end - VALUE_GAP, y + BAR / 2, { ...style, anchor: "end" })
          : textMark(bar.label, beside(past + VALUE_GAP, bar.label), y + BAR / 2, style),
    };
  });
  const ground: Mark[] = line?.ground
    ? [
        {
          kind: "band",
          x: zero,
          y: top,
          width: Math.max(0, x(line.value) - zero),
          height: bottom - top,
          fill: line.ground.fill,
          hatch: line.ground.hatch,
          opacity: 0.6,
        },
      ]
    : [];
  return {
    width,
    height: bottom,
    marks: [
      ...ground,
      { kind: "rule", x1: zero, x2: zero, y1: top, y2: bottom, stroke: { paint: "muted", width: 1 } },
      ...drawn.flatMap(({ name, shape, mark }) => [name, shape, ...mark]),
      ...(line === null ? [] : lineMarks(line, x(line.value), top, bottom, width)),
      ...drawn.map(({ value }) => value),
    ],
    points: bars.map(({ lines }, index) => ({
      x: drawn[index]?.end ?? 0,
      y: drawn[index]?.y ?? 0,
      focus: drawn.slice(index, index + 1).flatMap(({ shape, value, mark }) => [{ ...shape, outline: "ink" } as const, ...mark, value]),
      lines,
    })),
  };
}

function markOf({ mark }: LyingBar, x: (value: number) => number, y: number): readonly Mark[] {
  if (mark === null || mark === undefined) return [];
  const at = x(mark);
  return [{ kind: "rule", x1: at, x2: at, y1: y - OVER, y2: y + BAR + OVER, stroke: { paint: "ink", width: 2 } }];
}

/** The line with its label above it, never outside the width. */
function lineMarks({ label, paint }: BarLine, x: number, top: number, bottom: number, width: number): readonly Mark[] {
  const half = textWidth(label, SIZE) / 2;
  const place =
    x - half < 0
      ? { at: 0, anchor: "start" as const }
      : x + half > width
        ? { at: width, anchor: "end" as const }
        : { at: x, anchor: "middle" as const };
  return [
    { kind: "rule", x1: x, x2: x, y1: top, y2: bottom, stroke: { paint, width: 1.5, dash: "4 3" } },
    textMark(label, place.at, top - 10, { size: SIZE, fill: paint, anchor: place.anchor }),
  ];
}
