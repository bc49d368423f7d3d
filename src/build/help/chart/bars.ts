import { scaleLinear } from "d3-scale";
import type { Mark, Scene } from "../../../charts/scene/mark";
import { textMark, widestOf, wrapText } from "../../../charts/scene/text";
import type { Lang } from "../../../core/lang";
import { valueText } from "../value-text";
import type { BarsData } from "./chart-data";

const SIZE = 13;
const LINE = 16;
const BAR = 20;
const GAP = 6;
/** The most of the width that names may take. */
const NAMES = 0.38;

/** Lying bars from a common zero; losses go to the left of it. Names and numbers stand beside, in columns of their own. */
export function bars({ rows, unit }: BarsData, lang: Lang, width: number): Scene {
  const low = Math.min(0, ...rows.map(({ value }) => value));
  const signed = low < 0;
  const values = rows.map(({ value, note }) => {
    const number = `${value > 0 && signed ? "+" : ""}${valueText(value, unit, lang)}`;
    return note === undefined ? number : `${number}  ${note}`;
  });
  const names = rows.map(({ name }) => wrapText(name, width * NAMES, SIZE));
  const left = widestOf(names.flat(), SIZE) + 10;
  const right = width - widestOf(values, SIZE) - 10;
  const x = scaleLinear([low, Math.max(0, ...rows.map(({ value }) => value))], [left, Math.max(left + 20, right)]);
  let y = 0;
  const marks = rows.flatMap(({ value }, index): Mark[] => {
    const lines = names[index] ?? [];
    const height = Math.max(BAR, lines.length * LINE);
    const middle = y + height / 2;
    y += height + GAP;
    const start = Math.min(x(value), x(0));
    return [
      ...lines.map((line, n) => textMark(line, 0, middle + (n - (lines.length - 1) / 2) * LINE, { size: SIZE, fill: "ink" })),
      { kind: "bar", x: start, y: middle - BAR / 2, width: Math.abs(x(value) - x(0)), height: BAR, fill: value < 0 ? "bad" : "series0" },
      textMark(values[index] ?? "", width, middle, { size: SIZE, fill: "ink", anchor: "end" }),
    ];
  });
  return {
    width,
    height: y,
    points: [],
    marks: [...marks, { kind: "rule", x1: x(0), x2: x(0), y1: 0, y2: y - GAP, stroke: { paint: "axis", width: 1 } }],
  };
}
