import { Rectangle, toDisposable, Worksheet, type IDisposable, type IRange } from "@univerjs/core";
import { gridRange } from "../../engine/cells/area";
import { occupiedBlocks } from "../../engine/cells/occupied";
import { spilledAreas } from "../../engine/cells/spilled-areas";
import type { Engine } from "../../engine/create-engine";

type Iterate = Worksheet["iterateByRow"];
type Found = ReturnType<Iterate> extends Iterable<infer T> ? T : never;

/** Smaller areas are gone through cell by cell. */
const LARGE = 100_000;

/**
 * A search goes through the cells that hold something. The library asked every cell of the grid, so that with a value in the last corner of
 * a sheet, where Excel's 17 thousand million cells are in reach, the page never answered again.
 */
export function searchOccupied(engine: Engine): IDisposable {
  const { prototype } = Worksheet;
  const { iterateByRow, iterateByColumn } = prototype;
  const blocks = (sheet: Worksheet, range: IRange): readonly IRange[] => [
    ...occupiedBlocks(sheet.getCellMatrix().getMatrix(), range),
    ...spilledAreas(engine, sheet.getSheetId()).flatMap((area) => Rectangle.getIntersects(gridRange(area), range) ?? []),
  ];
  const among = (
    all: readonly IRange[],
    iterate: (block: IRange) => Iterable<Found>,
    isBefore: (a: Found, b: Found) => number,
  ): Found[] => {
    const found = new Map<string, Found>();
    for (const block of all) for (const cell of iterate(block)) found.set(`${cell.row},${cell.col}`, cell);
    return [...found.values()].sort(isBefore);
  };
  const isLarge = ({ startRow, endRow, startColumn, endColumn }: IRange): boolean =>
    (endRow - startRow + 1) * (endColumn - startColumn + 1) > LARGE;
  prototype.iterateByRow = function byRow(this: Worksheet, range, skipEmpty = true) {
    const within = (block: IRange): Iterable<Found> => iterateByRow.call(this, block, skipEmpty);
    return skipEmpty && isLarge(range) ? among(blocks(this, range), within, (a, b) => a.row - b.row || a.col - b.col) : within(range);
  };
  prototype.iterateByColumn = function byColumn(this: Worksheet, range, skipEmpty = true, skipNonTopLeft = true) {
    const within = (block: IRange): Iterable<Found> => iterateByColumn.call(this, block, skipEmpty, skipNonTopLeft);
    return skipEmpty && isLarge(range) ? among(blocks(this, range), within, (a, b) => a.col - b.col || a.row - b.row) : within(range);
  };
  return toDisposable(() => Object.assign(prototype, { iterateByRow, iterateByColumn }));
}
