import type { Mark } from "./mark";
import { textMark, textWidth, widestOf } from "./text";
import { AXIS_SIZE } from "./value-axis";

/** Of more labels than this nobody reads all. */
const MOST = 7;
const APART = 18;

/** As many labels below an axis as fit beside each other, every so many of them; none reaches out of the drawing. */
export function spacedLabels(labels: readonly string[], x: (index: number) => number, y: number, width: number): readonly Mark[] {
  const last = labels.length - 1;
  const widest = Math.max(
    1,
    widestOf(
      [0, Math.floor(labels.length / 2), last].map((index) => labels[index] ?? ""),
      AXIS_SIZE,
    ),
  );
  const room = Math.max(2, Math.floor(width / (widest + APART)));
  const step = Math.max(1, Math.ceil(last / Math.max(1, Math.min(room, MOST) - 1)));
  return labels.flatMap((label, index): Mark[] => {
    if (index % step !== 0) return [];
    const half = textWidth(label, AXIS_SIZE) / 2;
    const at = x(index);
    const style = { size: AXIS_SIZE, fill: "muted" } as const;
    if (at - half < 0) return [textMark(label, 0, y, style)];
    return [
      at + half > width ? textMark(label, width, y, { ...style, anchor: "end" }) : textMark(label, at, y, { ...style, anchor: "middle" }),
    ];
  });
}
