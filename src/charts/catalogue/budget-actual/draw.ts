import { scaleLinear } from "d3-scale";
import type { Lang } from "../../../core/lang";
import { compactNumber } from "../../format/compact-number";
import { percentText } from "../../format/ratio";
import { legend, type LegendEntry } from "../../scene/legend";
import type { Mark, Paint, Point, Scene } from "../../scene/mark";
import { textMark, textWidth, widestOf, wrapText } from "../../scene/text";
import { CHART_WORDS } from "../../words";
import type { PlanActual, PlanLine } from "./data";
import { nameOf } from "./findings";
import { WORDS } from "./words";

const SIZE = 12;
const NAME = 18;
const [PLAN, ACTUAL, GAP] = [16, 8, 12] as const;
const LABEL = 18;
/** Twice and a half the plan is as far as a bar reaches; its number says how much more there is. */
const FARTHEST = 2.5;
/** Of what is committed, behind what is spent. */
const PALE = 0.45;

/** Each line on a scale of its own plan, so that one upright line says how much of the time has gone. */
export function draw(data: PlanActual, lang: Lang, width: number): Scene {
  const said = WORDS[lang];
  const { lines, elapsed } = data;
  const share = (line: PlanLine, value: number): number => value / line.planned;
  const ends = lines.flatMap((line) => [share(line, line.actual + (line.committed ?? 0)), share(line, line.forecast ?? 0)]);
  const most = Math.min(FARTHEST, Math.max(1.05, ...ends));
  const least = Math.max(-FARTHEST / 2, Math.min(0, ...lines.map((line) => share(line, line.actual))));
  const used = lines.map(({ share: of }) => percentText(of));
  const room = widestOf(used, SIZE, true) + 8;
  const x = scaleLinear([least, most], [0, width - room]).clamp(true);
  const names = legend(entriesOf(data, lang), width);
  const top = names.height + (elapsed === null ? 6 : 6 + LABEL);
  const named = lines.map((line) => namedOf(line, lang, width));
  const starts = named.reduce<readonly number[]>(
    (all, { names: own }) => [...all, (all.at(-1) ?? top) + own.length * NAME + PLAN + GAP],
    [top],
  );
  const bottom = starts.at(-1) ?? top;
  const drawn = lines.map((line, index) =>
    bulletOf(line, { x, y: starts[index] ?? top, width, used: used[index] ?? "", ...(named[index] ?? { names: [], numbers: "" }) }),
  );
  return {
    width,
    height: bottom,
    marks: [
      ...names.marks,
      ...drawn.flat(),
      ...(elapsed === null ? [] : elapsedMarks(said.elapsed, elapsed, x(elapsed), top, bottom, width)),
    ],
    points: lines.map((line, index) =>
      pointOf(data, line, lang, x(Math.max(0, share(line, line.actual))), (starts[index] ?? top) + NAME, drawn[index] ?? []),
    ),
  };
}

function entriesOf({ lines, stated }: PlanActual, lang: Lang): readonly LegendEntry[] {
  const said = WORDS[lang];
  const has = (of: (line: PlanLine) => number | null): boolean => lines.some((line) => of(line) !== null);
  return [
    { name: said.planned, paint: "grid", mark: "square" },
    { name: said.actual, paint: "accent", mark: "square" },
    ...(has(({ committed }) => committed) ? [{ name: said.committed, paint: "series6", mark: "hatch" } as const] : []),
    ...(has(({ forecast }) => forecast) ? [{ name: stated ? said.forecast : said.runRate, paint: "ink", mark: "ring" } as const] : []),
  ];
}

/** The name in as many lines as it takes beside its numbers. */
function namedOf(line: PlanLine, lang: Lang, width: number): { readonly names: readonly string[]; readonly numbers: string } {
  const numbers = `${compactNumber(line.actual, lang)} / ${compactNumber(line.planned, lang)}`;
  return { names: wrapText(nameOf(line, lang), width - textWidth(numbers, SIZE) - 10, SIZE), numbers };
}

interface Place extends ReturnType<typeof namedOf> {
  readonly x: (share: number) => number;
  readonly y: number;
  readonly width: number;
  readonly used: string;
}

function bulletOf(line: PlanLine, { x, y, width, used, names, numbers }: Place): Mark[] {
  const [zero, end] = [x(0), x(line.actual / line.planned)];
  const bar = y + names.length * NAME;
  const inner = bar + (PLAN - ACTUAL) / 2;
  const over = line.over > 0;
  const fill: Paint = over ? "bad" : "accent";
  const until = line.committed === null ? end : x((line.actual + line.committed) / line.planned);
  return [
    ...names.map((name, at) => textMark(name, 0, y + (at + 0.5) * NAME - 1, { size: SIZE, fill: "ink" })),
    textMark(numbers, width, y + NAME / 2 - 1, { size: SIZE, fill: "muted", anchor: "end" }),
    { kind: "bar", x: zero, y: bar, width: x(1) - zero, height: PLAN, round: 2, fill: "grid" },
    { kind: "rule", x1: x(1), x2: x(1), y1: bar, y2: bar + PLAN, stroke: { paint: "axis", width: 1.5 } },
    ...(until > end
      ? [{ kind: "band", x: end, y: inner, width: until - end, height: ACTUAL, fill: "series6", opacity: 1 - PALE, hatch: "ink" } as const]
      : []),
    { kind: "bar", x: Math.min(zero, end), y: inner, width: Math.max(1, Math.abs(end - zero)), height: ACTUAL, round: 1, fill },
    ...(line.forecast === null
      ? []
      : [{ kind: "dot", x: x(line.forecast / line.planned), y: bar + PLAN / 2, r: 3.5, fill: "paper", outline: "ink" } as const]),
    textMark(used, width, bar + PLAN / 2, { size: SIZE, fill: over ? "bad" : "ink", anchor: "end", bold: true }),
  ];
}

function elapsedMarks(label: string, elapsed: number, x: number, top: number, bottom: number, width: number): readonly Mark[] {
  const text = `${label} ${percentText(elapsed)}`;
  const half = textWidth(text, SIZE) / 2;
  const at = Math.min(width - half, Math.max(half, x));
  return [
    { kind: "rule", x1: x, x2: x, y1: top - 2, y2: bottom - GAP / 2, stroke: { paint: "ink", width: 1.25, dash: "4 3" } },
    textMark(text, at, top - LABEL / 2 - 2, { size: SIZE, fill: "ink", anchor: "middle" }),
  ];
}

function pointOf(data: PlanActual, line: PlanLine, lang: Lang, x: number, y: number, marks: readonly Mark[]): Point {
  const said = WORDS[lang];
  const value = (label: string, number: number | null): readonly string[] =>
    number === null ? [] : [`${label} ${compactNumber(number, lang)}`];
  return {
    x,
    y,
    focus: marks.map((mark) => (mark.kind === "bar" && mark.fill !== "grid" ? ({ ...mark, outline: "ink" } as const) : mark)),
    lines: [
      nameOf(line, lang),
      ...value(said.planned, line.planned),
      ...value(CHART_WORDS[lang].measures[data.actual], line.actual),
      ...value(said.committed, line.committed),
      ...value(data.stated ? said.forecast : said.runRate, line.forecast),
      `${said.used} ${percentText(line.share)}`,
    ],
  };
}
