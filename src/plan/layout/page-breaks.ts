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

/**
 * The rows before which a page begins. Pieces are kept whole where a page can hold them; a longer one begins a page, and its rows run on,
 * the head repeated. `heightOf` gives the points of a row.
 */
export function pageBreaks(
  pieces: readonly Piece[],
  heightOf: (row: number) => number,
  { orientation, scale }: PageSetting,
  repeated: number,
): number[] {
  const page = (PAPER[orientation].height * 100) / scale;
  const breaks: number[] = [];
  let used = 0;
  let end = 0;
  const room = (): number => page - (breaks.length > 0 ? repeated : 0);
  const begin = (row: number): void => {
    breaks.push(row);
    used = 0;
  };
  for (const { row, rows } of pieces) {
    const heights = Array.from({ length: row + rows - end }, (_, index) => heightOf(end + index));
    const gap = heights.slice(0, row - end).reduce((sum, height) => sum + height, 0);
    const whole = heights.slice(row - end).reduce((sum, height) => sum + height, 0);
    used += gap;
    if (used + whole > room() && row > 0 && used > 0) begin(row);
    heights.slice(row - end).forEach((height, index) => {
      if (used + height > room()) begin(row + index);
      used += height;
    });
    end = row + rows;
  }
  return breaks;
}
