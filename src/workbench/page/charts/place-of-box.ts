import type { ChartModel } from "../../engine/chart-model";

const PT = 72 / 96;
/** Small enough to put away, large enough to be read and grabbed. */
const LEAST = { width: 120, height: 90 };

interface Rectangle {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** A rectangle in sheet pixels as a chart's own place in points, kept on the sheet and large enough to see. */
export const placeOfBox = ({ left, top, width, height }: Rectangle): ChartModel["place"] => ({
  left: Math.max(0, left) * PT,
  top: Math.max(0, top) * PT,
  width: Math.max(LEAST.width, width) * PT,
  height: Math.max(LEAST.height, height) * PT,
});
