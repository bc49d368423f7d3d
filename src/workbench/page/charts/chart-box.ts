import type { ChartModel } from "../../engine/chart-model";
import type { SheetView } from "./sheet-view";
import { PX_PER_POINT } from "../../../design/page-sizes";

/** CSS pixels in a point, as the grid draws: 96 to 72. */

interface Rectangle {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Where a chart lies on its sheet, in sheet pixels: over its cells, or at its own place. */
export function chartBox(
  { covers, place }: Pick<ChartModel, "covers" | "place">,
  view: Pick<SheetView, "columnLeft" | "rowTop">,
): Rectangle {
  if (covers === undefined)
    return {
      left: place.left * PX_PER_POINT,
      top: place.top * PX_PER_POINT,
      width: place.width * PX_PER_POINT,
      height: place.height * PX_PER_POINT,
    };
  const [left, top] = [view.columnLeft(covers.column), view.rowTop(covers.row)];
  return { left, top, width: view.columnLeft(covers.column + covers.columns) - left, height: view.rowTop(covers.row + covers.rows) - top };
}
