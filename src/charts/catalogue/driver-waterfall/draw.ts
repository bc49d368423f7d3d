import type { Lang } from "../../../core/lang";
import { compactNumber } from "../../format/compact-number";
import { categoryLabels } from "../../scene/category-labels";
import type { Mark, Paint, Scene } from "../../scene/mark";
import { fitText, textMark } from "../../scene/text";
import { AXIS_SIZE } from "../../scene/value-axis";
import { valueScale } from "../../scene/value-scale";
import type { Drivers } from "./data";
import { signed } from "./findings";
import { WORDS } from "./words";

const PLOT = 160;
/** The most that labels below may take. */
const LABELS = 80;
/** Of the value above a bar. */
const ABOVE = 16;

export interface Step {
  readonly label: string;
  readonly from: number;
  readonly to: number;
  readonly kind: "level" | "up" | "down";
}

/** From the earlier revenue by one step for each factor to the later one; the two alone where it cannot be taken apart. */
export function stepsOf({ factors, total }: Drivers, lang: Lang): readonly Step[] {
  const said = WORDS[lang];
  let at = total.before;
  const parts = (total.effects === null ? [] : factors).map((factor, index): Step => {
    const from = at;
    at += total.effects?.[index] ?? 0;
    return { label: said.factors[factor], from, to: at, kind: at >= from ? "up" : "down" };
  });
  return [
    { label: said.before, from: 0, to: total.before, kind: "level" },
    ...parts,
    { label: said.after, from: 0, to: total.after, kind: "level" },
  ];
}

const FILLS: Readonly<Record<Step["kind"], Paint>> = { level: "muted", up: "accent", down: "bad" };

export function draw(data: Drivers, lang: Lang, width: number): Scene {
  const steps = stepsOf(data, lang);
  const names = steps.map(({ label }) => label);
  // Slanted labels reach out to the left of the first bar.
  const left = categoryLabels(names, width / steps.length, LABELS).overhang * 1.2;
  const step = (width - left) / steps.length;
  const labels = categoryLabels(names, step, LABELS);
  const [top, bottom] = [ABOVE + 2, ABOVE + 2 + PLOT];
  const y = valueScale(
    steps.flatMap(({ from, to }) => [from, to]),
    { fromZero: true, ticks: 4, range: [bottom, top] },
  );
  const bar = Math.min(56, step * 0.68);
  const centre = (index: number): number => left + step * (index + 0.5);
  const valueOf = ({ kind, from, to }: Step): string => (kind === "level" ? compactNumber(to, lang) : signed(to - from, lang));
  const shapes = steps.map((one, index) => ({
    kind: "bar" as const,
    x: centre(index) - bar / 2,
    y: Math.min(y(one.from), y(one.to)),
    width: bar,
    height: Math.max(1, Math.abs(y(one.from) - y(one.to))),
    fill: FILLS[one.kind],
  }));
  return {
    width,
    height: bottom + labels.height + 4,
    marks: [
      { kind: "rule", x1: 0, x2: width, y1: y(0), y2: y(0), stroke: { paint: "axis", width: 1 } },
      ...steps.slice(0, -1).map(({ to }, index): Mark => ({
        kind: "rule",
        x1: centre(index) + bar / 2,
        x2: centre(index + 1) - bar / 2,
        y1: y(to),
        y2: y(to),
        stroke: { paint: "axis", width: 1, dash: "2 2" },
      })),
      ...shapes,
      ...steps.map((one, index) =>
        textMark(fitText(valueOf(one), AXIS_SIZE, step), centre(index), (shapes[index]?.y ?? 0) - 9, {
          size: AXIS_SIZE,
          fill: one.kind === "down" ? "bad" : "ink",
          anchor: "middle",
          rim: "paper",
        }),
      ),
      ...labels.draw(centre, bottom),
    ],
    points: steps.map((one, index) => {
      const shape = shapes[index];
      return {
        x: centre(index),
        y: shape?.y ?? 0,
        focus: shape ? [{ ...shape, outline: "ink" }] : [],
        lines: [one.label, valueOf(one)],
      };
    }),
  };
}
