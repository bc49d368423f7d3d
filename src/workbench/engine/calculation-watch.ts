import { ICommandService, type Injector } from "@univerjs/core";
import {
  IActiveDirtyManagerService,
  ICalculateFormulaService,
  IFormulaDependencyGenerator,
  RegisterOtherFormulaService,
  SetFormulaCalculationStartMutation,
} from "@univerjs/engine-formula";
import {
  ClearSelectionFormatCommand,
  SetBorderCommand,
  SetRangeValuesMutation,
  SetStyleCommand,
  type ISetRangeValuesMutationParams,
} from "@univerjs/sheets";
import { FormulaCalculationSessionService } from "@univerjs/sheets-formula";
import { SlicedCalculation } from "./calculation/sliced-calculation";
import { SlicedDependencies } from "./calculation/sliced-dependencies";
import { startNow } from "./calculation/start-now";
import { RuleFormulas } from "./formula/rule-formulas";

/** A workbook that comes no step further for this long is stuck; better an error than a pane that waits for ever. */
const STUCK_MS = 120_000;
/** The engine begins a tenth of a second after the last change. Where it has not begun by now, it has nothing to calculate. */
const START_LIMIT_MS = 2_000;

/** Changes of looks alone, after which the engine does not calculate. */
const LOOKS: ReadonlySet<string | undefined> = new Set([SetStyleCommand.id, SetBorderCommand.id, ClearSelectionFormatCommand.id]);

export interface CalculationWatch {
  /** Whether a calculation runs or waits now. */
  readonly busy: boolean;
  settle(): Promise<void>;
  dispose(): void;
}

/** Knows whether a calculation is due since the last one, so that reading an idle workbook costs nothing. */
export function calculationWatch(injector: Injector): CalculationWatch {
  const session = injector.get(FormulaCalculationSessionService);
  const dirty = injector.get(IActiveDirtyManagerService);
  const calculation = injector.get(ICalculateFormulaService);
  const dependencies = injector.get(IFormulaDependencyGenerator);
  if (!(calculation instanceof SlicedCalculation && dependencies instanceof SlicedDependencies))
    throw new Error("The engine does not calculate in slices.");
  // Opening a workbook makes its first calculation due.
  const start = new Signal(true);
  const listening = injector.get(ICommandService).onCommandExecuted((command, options) => {
    if (command.id === SetFormulaCalculationStartMutation.id) start.come();
    else if (
      dirty.get(command.id) &&
      !(command.id === SetRangeValuesMutation.id && changesNoValue(command.params as ISetRangeValuesMutationParams, options))
    )
      start.expect();
  });
  const running = (): boolean => calculation.busy || (session.state.started && !session.state.resultApplied);
  const telling = tellRules(injector.get(RegisterOtherFormulaService), () => !session.state.started || running());
  calculation.onBusy = telling;
  const states = session.state$.subscribe(telling);
  const untilApplied = async (): Promise<void> => {
    const before = dependencies.steps;
    try {
      await session.waitForLatestApplied(STUCK_MS);
    } catch (error) {
      if (dependencies.steps === before) throw error;
    }
  };
  return {
    get busy() {
      return calculation.busy;
    },
    async settle() {
      while (start.due || running()) {
        if (start.due && !running()) startNow(injector);
        if (start.due) await start.within(START_LIMIT_MS);
        else await untilApplied();
      }
    },
    dispose() {
      listening.dispose();
      states.unsubscribe();
    },
  };
}

/** The formulas of rules are worked out between calculations of the cells. */
function tellRules(rules: RegisterOtherFormulaService, running: () => boolean): () => void {
  if (!(rules instanceof RuleFormulas)) throw new Error("The engine keeps the formulas of rules in another way.");
  let calculating = true;
  return () => {
    const now = running();
    if (now === calculating) return;
    calculating = now;
    if (now) rules.calculationBegins();
    else rules.calculationEnds();
  };
}

/** What the engine passes over itself: looks, and the results that it writes back. */
const changesNoValue = ({ trigger }: ISetRangeValuesMutationParams, options: { readonly onlyLocal?: boolean } | undefined): boolean =>
  options?.onlyLocal === true || LOOKS.has(trigger);

/** Something that is due, until it has come or has been waited for long enough. */
class Signal {
  private waiting: (() => void)[] = [];

  constructor(public due: boolean) {}

  expect(): void {
    this.due = true;
  }

  come(): void {
    this.due = false;
    for (const go of this.waiting.splice(0)) go();
  }

  within(limit: number): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(() => this.come(), limit);
      this.waiting.push(() => {
        clearTimeout(timer);
        resolve();
      });
    });
  }
}
