import { CommandType, ICommandService, type Injector } from "@univerjs/core";
import { ICalculateFormulaService } from "@univerjs/engine-formula";
import { FormulaCalculationSessionService } from "@univerjs/sheets-formula";
import { SlicedCalculation } from "./calculation/sliced-calculation";

/** A workbook that takes longer than this is stuck; better an error than a pane that waits for ever. */
const CALCULATION_LIMIT_MS = 120_000;
/** How long the engine may take to begin after a change that may turn out to need no calculation. */
const START_LIMIT_MS = 150;

export interface CalculationWatch {
  /** Whether a calculation runs or waits now. */
  readonly busy: boolean;
  settle(): Promise<void>;
  dispose(): void;
}

/** Knows whether anything was changed since the last calculation, so that reading an idle workbook costs nothing. */
export function calculationWatch(injector: Injector): CalculationWatch {
  const session = injector.get(FormulaCalculationSessionService);
  const calculation = injector.get(ICalculateFormulaService);
  if (!(calculation instanceof SlicedCalculation)) throw new Error("The engine does not calculate in slices.");
  let changed = true;
  const listening = injector.get(ICommandService).onCommandExecuted((command) => {
    if (command.type === CommandType.MUTATION && !command.id.startsWith("formula.mutation.set-formula-calculation")) changed = true;
  });
  return {
    get busy() {
      return calculation.busy;
    },
    async settle() {
      while (changed) {
        changed = false;
        await session.waitForLatestApplied(CALCULATION_LIMIT_MS, START_LIMIT_MS);
        // Writing the results back is itself a mutation; only a calculation that runs or waits says more is to come.
        changed = calculation.busy || (session.state.started && !session.state.completed && !session.state.stopped);
      }
    },
    dispose: () => listening.dispose(),
  };
}
