import type { Mark } from "./mark";
import { textMark, textWidth, widestOf, wrapText } from "./text";

const SIZE = 11;
const LINE = 13;
/** cos and sin of 40 degrees, the slant of labels that do not fit lying down. */
const [COS, SIN] = [0.766, 0.643];
const MOST_LINES = 3;

interface Labels {
  readonly height: number;
  /** How far the first labels reach out to the left of the first category's own band. */
  readonly overhang: number;
  /** Below an axis at `y`. */
  readonly draw: (centre: (index: number) => number, y: number) => Mark[];
}

/** Of every so many labels one is shown, so that neighbours stay apart. */
const spaced = (count: number, step: number, least: number): number =>
  count === 0 ? 1 : Math.max(1, Math.ceil(least / Math.max(step, 0.01)));

/** Whether a label may stand on these lines: names of several words and Chinese break, one word is not cut. */
const breaks = (label: string, lines: readonly string[]): boolean =>
  lines.length <= MOST_LINES &&
  lines.every((line) => lines.length === 1 || label.split(/[\s-]/).length > 1 || /[\u2e80-\ua4cf]/.test(line));

/**
 * Labels below a category axis. Lying in one line if they fit, else broken into up to three lines, else slanted; where even slanted
 * ones would touch, some are left out. A letter is never cut off.
 */
export function categoryLabels(categories: readonly string[], step: number, tallest: number): Labels {
  const widest = widestOf(categories, SIZE);
  const wrapped = categories.map((category) => wrapText(category, Math.max(step - 6, 1), SIZE));
  if (wrapped.every((lines, i) => breaks(categories[i] ?? "", lines))) return lying(wrapped);
  const flat = spaced(categories.length, step, widest + 10);
  if (flat <= 3 && categories.length > 12) return someLying(categories, flat, widest, step);
  return slanting(categories, step, tallest, widest);
}

const lying = (wrapped: readonly (readonly string[])[]): Labels => ({
  height: Math.max(1, ...wrapped.map((lines) => lines.length)) * LINE + 6,
  overhang: 0,
  draw: (centre, y) =>
    wrapped.flatMap((lines, i) =>
      lines.map((line, n) => textMark(line, centre(i), y + 6 + LINE / 2 + n * LINE, { size: SIZE, fill: "muted", anchor: "middle" })),
    ),
});

const someLying = (categories: readonly string[], every: number, widest: number, step: number): Labels => ({
  height: LINE + 6,
  overhang: Math.max(0, widest / 2 - step / 2),
  draw: (centre, y) =>
    categories.flatMap((category, i) =>
      i % every === 0 ? [textMark(category, centre(i), y + 6 + LINE / 2, { size: SIZE, fill: "muted", anchor: "middle" })] : [],
    ),
});

function slanting(categories: readonly string[], step: number, tallest: number, widest: number): Labels {
  const every = spaced(categories.length, step, LINE / SIN);
  // A label too long for the height it may take goes on in a second slanted line below the first.
  const longest = Math.max(40, (tallest - LINE) / SIN);
  const lines = categories.map((category) => wrapText(category, longest, SIZE));
  const reach = (own: readonly string[], i: number): number =>
    Math.max(...own.map((line) => textWidth(line, SIZE))) * COS - (i + 0.5) * step + 4;
  return {
    height: Math.min(widest, longest) * SIN + Math.max(1, ...lines.map((own) => own.length)) * LINE + 2,
    overhang: Math.max(0, ...lines.map((own, i) => (i % every === 0 ? reach(own, i) : 0))),
    draw: (centre, y) =>
      lines.flatMap((own, i) =>
        i % every === 0
          ? own.map((line, n) =>
              textMark(line, centre(i) + n * LINE * COS, y + 10 + n * LINE * COS, {
                size: SIZE,
                fill: "muted",
                anchor: "end",
                rotate: -40,
              }),
            )
          : [],
      ),
  };
}
