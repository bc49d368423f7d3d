import { ICommandService, type IDisposable, type Injector } from "@univerjs/core";
import {
  SetFormulaCalculationStartMutation,
  SetFormulaCalculationStopMutation,
  type ISetFormulaCalculationStartMutation,
} from "@univerjs/engine-formula";

/**
 * Ends a calculation where it next gives the page its turn. What it has worked out is let go, so the next calculation
 * is one of all formulas:
 * the library kept what had been edited, but not that a workbook just opened was to be calculated.
 */
export function stopCalculation(injector: Injector): IDisposable & { stop(): void } {
  const commands = injector.get(ICommandService);
  let stopped = false;
  const listening = commands.beforeCommandExecuted(({ id, params }) => {
    if (id !== SetFormulaCalculationStartMutation.id || !stopped) return;
    (params as ISetFormulaCalculationStartMutation).forceCalculation = true;
    stopped = false;
  });
  return {
    stop() {
      stopped = true;
      void commands.executeCommand(SetFormulaCalculationStopMutation.id, {}, { onlyLocal: true });
    },
    dispose: () => listening.dispose(),
  };
}
