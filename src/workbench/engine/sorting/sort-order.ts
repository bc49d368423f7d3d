import { isCellError, type CellValue } from "../../../core/cell";
import { compareCells } from "../../../core/cells/compare-cells";

export type SortMethod = "PinYin" | "StrokeCount";

export interface SortKey {
  /** In the sheet, or the row where columns are sorted. */
  readonly line: number;
  readonly descending: boolean;
}

const COLLATORS: Readonly<Record<SortMethod, Intl.Collator>> = {
  PinYin: new Intl.Collator("zh-u-co-pinyin", { sensitivity: "base" }),
  StrokeCount: new Intl.Collator("zh-u-co-stroke", { sensitivity: "base" }),
};
const LOWER_FIRST = new Intl.Collator("en", { caseFirst: "lower" });
const HAN = /^\p{Script=Han}/u;

/** From the first character in which two texts differ, Chinese ones come by their sound or their strokes. */
function compareHan(a: string, b: string, method: SortMethod): number {
  let same = 0;
  while (same < a.length && a[same] === b[same]) same += 1;
  const [x, y] = [a.slice(same), b.slice(same)];
  return HAN.test(x) && HAN.test(y) ? COLLATORS[method].compare(x, y) : 0;
}

/** Apostrophes and hyphens do not count, unless nothing else tells two texts apart. */
function compareTexts(a: string, b: string, method: SortMethod, matchCase: boolean): number {
  const bare = (text: string): string => text.replace(/['-]/g, "");
  const [x, y] = [bare(a), bare(b)];
  return (
    compareHan(x, y, method) ||
    compareCells(x, y) ||
    a.length - x.length - (b.length - y.length) ||
    (matchCase ? LOWER_FIRST.compare(a, b) : 0)
  );
}

/**
 * The order in which Excel sorts cells: numbers, texts, FALSE, TRUE, errors, all of which alike; the other way round
 * when descending; blanks
 * last either way. Source: Microsoft Support, "Sort data in a range or table" with "Default sort orders".
 */
export function sortOrder(a: CellValue, b: CellValue, { descending }: SortKey, method: SortMethod, matchCase: boolean): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  const direction = descending ? -1 : 1;
  if (isCellError(a) || isCellError(b)) return direction * (Number(isCellError(a)) - Number(isCellError(b)));
  if (typeof a === "string" && typeof b === "string") return direction * compareTexts(a, b, method, matchCase);
  return direction * compareCells(a, b);
}
