import type { IDisposable } from "@univerjs/core";
import { SheetScrollManagerService, SheetSkeletonManagerService } from "@univerjs/sheets-ui";
import { merge } from "rxjs";
import type { Engine } from "../../engine/create-engine";
import { apart } from "../../engine/formats/areas";
import { validateSeen } from "../../engine/validation/validate-seen";
import { whenDrawn } from "./when-drawn";

/** Cells are checked against their rules as they come into view. */
export const validateWhatIsSeen = (engine: Engine): IDisposable =>
  whenDrawn(engine, (render) => {
    const skeletons = render.with(SheetSkeletonManagerService);
    const validation = validateSeen(engine.injector, () => {
      const skeleton = skeletons.getCurrentSkeleton();
      if (!skeleton) return undefined;
      const areas = apart([...skeleton.getVisibleRanges().values()].filter(({ endRow, endColumn }) => endRow >= 0 && endColumn >= 0));
      return { unitId: engine.workbook.getId(), sheetId: skeleton.worksheet.getSheetId(), areas };
    });
    const moves = merge(skeletons.currentSkeleton$, render.with(SheetScrollManagerService).validViewportScrollInfo$).subscribe(() =>
      validation.look(),
    );
    return {
      dispose() {
        moves.unsubscribe();
        validation.dispose();
      },
    };
  });
