import type { Injector } from "@univerjs/core";
import { TriggerCalculationController } from "@univerjs/sheets-formula";

/**
 * A second after a calculation has begun the grid shows its progress, by a timer that outlives the workbook: it then asks for words of a
 * service that is gone and throws. A workbook that is closed shows no progress any more.
 */
export function endProgress(injector: Injector): void {
  const controller = injector.get(TriggerCalculationController) as unknown as {
    _startProgress: () => void;
    _calculateProgress: () => void;
  };
  controller._startProgress = () => undefined;
  controller._calculateProgress = () => undefined;
}
