import { LEAST_SCALE, PAPER, PX_PER_POINT } from "../../design/page-sizes";

export interface PageSetting {
  readonly orientation: "portrait" | "landscape";
  /** In per cent of full size. */
  readonly scale: number;
}

/**
 * Upright where the text stays readable, else across, at the largest scale up to full size at which the width fits, and with it, where the
 * text stays readable, what belongs on the first page. `first` is its height in points.
 */
export function pageSetting(widthPx: number, first = 0): PageSetting {
  const width = widthPx / PX_PER_POINT;
  const scaleOn = ({ width: across, height }: { width: number; height: number }): number => {
    const fitting = Math.min(100, Math.floor((100 * across) / width));
    const whole = Math.min(fitting, Math.floor((100 * height) / first));
    return whole >= LEAST_SCALE ? whole : fitting;
  };
  const portrait = scaleOn(PAPER.portrait);
  if (portrait >= LEAST_SCALE) return { orientation: "portrait", scale: portrait };
  return { orientation: "landscape", scale: Math.max(LEAST_SCALE, scaleOn(PAPER.landscape)) };
}

/** A piece of the sheet that stays whole on paper where a page can hold it. */
export interface Piece {
  readonly row: number;
  readonly rows: number;
}

/** What stands again at the head of each page that begins below a row. */
export interface Repeated {
  readonly below: number;
  /** In points. */
  readonly height: number;
}

/** A piece on a page, or the rows of a longer one that stand there, with what is blank above it. */
interface Part {
  readonly row: number;
  readonly gap: number;
  readonly height: number;
  readonly torn: boolean;
}
type Page = readonly Part[];

/** Of a page's height: with less on it, a page looks as if it had been forgotten. */
const SPARSE = 0.4;

const sumOf = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);
const fullness = (page: Page): number => sumOf(page.map(({ gap, height }, index) => height + (index === 0 ? 0 : gap)));
const beginOf = (page: Page): number => page[0]?.row ?? 0;

/**
 * The rows before which a page begins. Pieces are kept whole where a page can hold them; a longer one begins a page, and its rows run on,
 * the head repeated. What would leave a page nearly empty takes company from the page before. `heightOf` gives the points of a row.
 */
export function pageBreaks(
  pieces: readonly Piece[],
  heightOf: (row: number) => number,
  { orientation, scale }: PageSetting,
  repeated: Repeated,
): number[] {
  const paper = (PAPER[orientation].height * 100) / scale;
  const room = (page: Page): number => paper - (beginOf(page) > repeated.below ? repeated.height : 0);
  const pages: Page[] = [];
  const add = (part: Part): void => {
    const page = [...(pages.at(-1) ?? []), part];
    if (pages.length > 0 && fullness(page) <= room(page)) pages[pages.length - 1] = page;
    else pages.push([part]);
  };
  let end = 0;
  for (const { row, rows } of pieces) {
    const heights = Array.from({ length: rows }, (_, index) => heightOf(row + index));
    const gap = sumOf(Array.from({ length: row - end }, (_, index) => heightOf(end + index)));
    const whole = { row, gap, height: sumOf(heights), torn: false };
    if (whole.height <= room([whole])) add(whole);
    else {
      // Its first row begins a page, even below what would leave it room.
      pages.push([]);
      heights.forEach((height, index) => add({ row: row + index, gap: 0, height, torn: true }));
    }
    end = row + rows;
  }
  return evenedOut(
    pages.filter((page) => page.length > 0),
    room,
    SPARSE * paper,
  )
    .slice(1)
    .map(beginOf);
}

/** From the last page to the first: a nearly empty one takes the last pieces of the page before, as long as that stays the fuller one. */
function evenedOut(pages: readonly Page[], room: (page: Page) => number, sparse: number): readonly Page[] {
  const even = [...pages];
  for (let at = even.length - 1; at > 0; at -= 1) {
    for (;;) {
      const [above = [], below = []] = [even[at - 1], even[at]];
      const last = above.at(-1);
      if (!last || last.torn || below.some(({ torn }) => torn) || fullness(below) >= sparse) break;
      const [kept, joined] = [above.slice(0, -1), [last, ...below]];
      if (fullness(joined) > room(joined) || fullness(kept) < fullness(below)) break;
      even[at - 1] = kept;
      even[at] = joined;
    }
  }
  return even;
}
