import type { Shape } from "./shape";
import { textShape } from "./text-shape";
import { textWidth } from "./text-width";
import { wrapText } from "./wrap-text";

const SIZE = 11;
const LINE = 13;
/** cos and sin of 40 degrees, the slant of labels that do not fit lying down. */
const [COS, SIN] = [0.766, 0.643];

interface Labels {
  readonly height: number;
  /** How far the first labels reach out to the left of the first category's own band. */
  readonly overhang: number;
  /** The shapes for a first label position `left`, a step per category and the axis at `y`. */
  readonly draw: (centre: (index: number) => number, y: number, ink: string) => Shape[];
}

/** Shows each n-th label only, n so that neighbours stay apart. */
const spaced = (count: number, step: number, least: number): number => (count === 0 ? 1 : Math.max(1, Math.ceil(least / Math.max(step, 0.01))));

/**
 * Labels below a category axis. Lying in one line if they fit, else broken into up to three lines, else slanted;
 * where even slanted ones would touch, only each n-th is shown. A letter is never cut off.
 */
export function categoryLabels(categories: readonly string[], step: number, tallest: number): Labels {
  const widest = Math.max(0, ...categories.map((category) => textWidth(category, SIZE)));
  const wrapped = categories.map((category) => wrapText(category, Math.max(step - 6, 1), SIZE));
  const whole = wrapped.every((lines, i) => lines.length <= 3 && lines.every((line) => (categories[i] ?? "").split(/[\s-]/).length > 1 || /[\u2e80-\ua4cf]/.test(line) || lines.length === 1));
  if (whole) {
    return {
      height: Math.max(1, ...wrapped.map((lines) => lines.length)) * LINE + 6,
      overhang: 0,
      draw: (centre, y, ink) => wrapped.flatMap((lines, i) => lines.map((line, n) => textShape(line, centre(i), y + 6 + LINE / 2 + n * LINE, { size: SIZE, fill: ink, anchor: "middle" }))),
    };
  }
  const flat = spaced(categories.length, step, widest + 10);
  if (flat <= 3 && categories.length > 12) {
    return {
      height: LINE + 6,
      overhang: Math.max(0, widest / 2 - step / 2),
      draw: (centre, y, ink) => categories.flatMap((category, i) => (i % flat === 0 ? [textShape(category, centre(i), y + 6 + LINE / 2, { size: SIZE, fill: ink, anchor: "middle" })] : [])),
    };
  }
  const every = spaced(categories.length, step, LINE / SIN);
  // A label too long for the height it may take goes on in a second slanted line below the first.
  const longest = Math.max(40, (tallest - LINE) / SIN);
  const slanted = categories.map((category) => wrapText(category, longest, SIZE));
  return {
    height: Math.min(widest, longest) * SIN + Math.max(1, ...slanted.map((lines) => lines.length)) * LINE + 2,
    overhang: Math.max(0, ...slanted.map((lines, i) => (i % every === 0 ? Math.max(...lines.map((line) => textWidth(line, SIZE))) * COS - (i + 0.5) * step + 4 : 0))),
    draw: (centre, y, ink) => slanted.flatMap((lines, i) => (i % every === 0 ? lines.map((line, n) => textShape(line, centre(i) + n * LINE * COS, y + 10 + n * LINE * COS, { size: SIZE, fill: ink, anchor: "end", rotate: -40 })) : [])),
  };
}
