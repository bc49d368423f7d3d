import type { Injector } from "@univerjs/core";
import { CellAlertManagerService, CellAlertType, HoverManagerService } from "@univerjs/sheets-ui";
import { debounceTime } from "rxjs";
import type { Lang } from "../../../core/lang";
import { WORKBENCH_WORDS } from "../../../locale/workbench";
import type { Engine } from "../../engine/create-engine";

/** The grid's own explanation of an error value, which ours takes the place of. */
const GRID_ALERT = "SHEET_FORMULA_ALERT";
const ALERT = "OPSPLAN_ERROR_SENTENCE";
/** Later than the grid's own 100 ms, so that it is there to be replaced. */
const DELAY = 140;

/** Shows the sentence behind an error of ours while the pointer rests on its cell: what is wrong and how to mend it. */
export function showErrorSentence(injector: Injector, engine: Engine, lang: Lang): { dispose(): void } {
  const words = WORKBENCH_WORDS[lang];
  const alerts = injector.get(CellAlertManagerService);
  const hovering = injector
    .get(HoverManagerService)
    .currentCell$.pipe(debounceTime(DELAY))
    .subscribe((cell) => {
      const location = cell?.location;
      const error = location === undefined ? undefined : engine.customFunctions.errorAt(location.subUnitId, location.row, location.col);
      if (location === undefined || error?.message === undefined) {
        alerts.removeAlert(ALERT);
        return;
      }
      alerts.removeAlert(GRID_ALERT);
      alerts.showAlert({
        type: CellAlertType.ERROR,
        title: words.errorTitle(error.error),
        message: error.message,
        location,
        width: 300,
        height: 96,
        key: ALERT,
      });
    });
  return { dispose: () => hovering.unsubscribe() };
}
