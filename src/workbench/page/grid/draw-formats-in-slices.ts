import type { IDisposable, Injector } from "@univerjs/core";
import { IRenderManagerService } from "@univerjs/engine-render";
import { SheetSkeletonManagerService } from "@univerjs/sheets-ui";
import { sliceFormats } from "../../engine/formats/slice-formats";

/** Cells are drawn with the conditional formats that are worked out by now, and again when there are more. */
export function drawFormatsInSlices(injector: Injector): IDisposable {
  return sliceFormats(injector, ({ unitId }) => {
    const render = injector.get(IRenderManagerService).getRenderById(unitId);
    render?.with(SheetSkeletonManagerService).reCalculate();
    render?.mainComponent?.makeDirty();
  });
}
