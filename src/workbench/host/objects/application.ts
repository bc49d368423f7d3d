import { nodeOf, officeClass } from "../dispatch/office-class";
import { HostError } from "../dispatch/host-error";
import { oneOf } from "./check";
import { cultureInfoClass } from "./culture-info";
import { iterativeCalculationClass } from "./iterative-calculation";

const MODES = ["Automatic", "AutomaticExceptTables", "Manual"] as const;

const ALWAYS =
  "The embedded workbook always calculates: application.calculationMode can only be automatic. " +
  "Write what belongs together before one context.sync(); it is calculated once, afterwards.";

export const applicationClass = officeClass<object>({
  name: "Application",
  get: {
    CalculationMode: () => "Automatic",
    CalculationState: async (_self, host) => {
      await host.engine.settle();
      return "Done";
    },
    DecimalSeparator: () => ".",
    ThousandsSeparator: () => ",",
    UseSystemSeparators: () => true,
  },
  set: {
    /** The engine calculates after every change; a mode that was taken and not kept would mislead an add-in. */
    CalculationMode: (_self, value: string) => {
      if (oneOf(MODES, value) !== "Automatic") throw new HostError("NotImplemented", ALWAYS, "Application.calculationMode");
    },
  },
  navigate: { CultureInfo: () => nodeOf(cultureInfoClass, {}), IterativeCalculation: () => nodeOf(iterativeCalculationClass, {}) },
  methods: {
    Calculate: async (_self, host) => {
      host.engine.api.getFormula().executeCalculation();
      await host.engine.settle();
    },
    // The engine begins to calculate when nothing has been written for a while, which is after the request.
    SuspendApiCalculationUntilNextSync: () => undefined,
    SuspendScreenUpdatingUntilNextSync: (_self, host) => host.screen.suspend(),
  },
});
