import { nodeOf, officeClass } from "../dispatch/office-class";
import { oneOf } from "./check";
import { cultureInfoClass } from "./culture-info";
import { iterativeCalculationClass } from "./iterative-calculation";

const MODES = ["Automatic", "AutomaticExceptTables", "Manual"] as const;

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
    // The engine always calculates; asking for that is no error, asking for less is only less of a hurry.
    CalculationMode: (_self, value: string) => void oneOf(MODES, value),
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
