import { action, type Stage } from "./action";
import { rangeOf } from "./range-of";
import { rowSlices } from "./row-slices";

/** After the formulas: a formula written into a cell of text format would stay text. Later runs win, as they are set later. */
export const numberFormats: Stage = (plan) =>
  plan.formats.flatMap(({ area, format }) =>
    rowSlices(area).map((slice) => {
      const formats = Array.from({ length: slice.rows }, () => new Array<string>(slice.columns).fill(format));
      return action(1, formats, (sheet) => {
        rangeOf(sheet, slice).numberFormat = formats;
      });
    }),
  );
