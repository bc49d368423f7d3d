import type { Period } from "../../analysis/periods";
import type { Lang } from "../../core/lang";
import type { Box } from "../scene/box";
import type { Mark } from "../scene/mark";
import { textMark, textWidth } from "../scene/text";
import type { FestivalDays } from "./festival-days";

/** A campaign of the table, from one period to another. */
export interface Stretch {
  readonly name: string;
  readonly first: number;
  readonly last: number;
}

interface Marks {
  readonly periods: readonly Period[];
  readonly festivals: readonly FestivalDays[];
  readonly activities: readonly Stretch[];
}

/** Of the names above the plot. */
export const MARK_ROW = 16;
const SIZE = 11;
/** Between two names. */
const APART = 8;

interface Marked extends Stretch {
  readonly kind: "festival" | "activity";
}

/** Campaigns and festivals with the periods they fall into; campaigns first, because they are the table's own. */
export function marksOf({ periods, festivals, activities }: Marks, lang: Lang): readonly Marked[] {
  return [
    ...activities.map((one): Marked => ({ ...one, kind: "activity" })),
    ...festivals.flatMap(({ text, start, end }): readonly Marked[] => {
      const first = periods.findIndex((period) => period.end >= start);
      const last = periods.findLastIndex((period) => period.start <= end);
      return first < 0 || last < first ? [] : [{ name: text[lang], first, last, kind: "festival" }];
    }),
  ];
}

/** A campaign that is called after the festival it stands at says both. */
const isNamedBy = (campaign: Marked, { kind, name, first, last }: Marked): boolean =>
  kind === "festival" && campaign.kind === "activity" && campaign.name === name && campaign.first <= last + 1 && first <= campaign.last + 1;

/** Bands behind the lines; their names stand above where they find room, those that do not are told of the value that is pointed at. */
export function markBands(marked: readonly Marked[], x: (index: number) => number, plot: Box, width: number): readonly Mark[] {
  const half = Math.max(1.5, (x(1) - x(0)) / 2);
  const taken: (readonly [number, number])[] = [];
  return marked.flatMap((one): readonly Mark[] => {
    const { name, first, last, kind } = one;
    const [left, right] = [Math.max(plot.left, x(first) - half), Math.min(plot.right, x(last) + half)];
    const band: Mark = {
      kind: "band",
      x: left,
      y: plot.top,
      width: Math.max(1, right - left),
      height: plot.bottom - plot.top,
      fill: kind === "activity" ? "accent" : "muted",
      opacity: kind === "activity" ? 0.12 : 0.16,
    };
    const room = textWidth(name, SIZE);
    const middle = Math.min(width - room / 2, Math.max(plot.left + room / 2, (left + right) / 2));
    const [from, to] = [middle - room / 2 - APART / 2, middle + room / 2 + APART / 2];
    if (room > width || marked.some((own) => isNamedBy(own, one)) || taken.some(([a, b]) => from < b && a < to)) return [band];
    taken.push([from, to]);
    return [band, textMark(name, middle, plot.top - MARK_ROW / 2 - 1, { size: SIZE, fill: "muted", anchor: "middle" })];
  });
}
