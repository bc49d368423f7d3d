import type { Lang } from "../core/lang";
import type { FunctionDefinition } from "../functions/define";
import { inDateSystem, type DateSystem } from "../functions/in-date-system";
import { invoke, type InvokeResult } from "../functions/invoke";
import { NAMESPACE } from "../functions/namespace";
import { FUNCTIONS } from "../functions/registry";
import { reportException } from "../functions/report-exception";
import { argumentOf } from "./functions/argument";
import { resultOf } from "./functions/result";
import { takeTurns, type Turns } from "./functions/turns";
import { workbookDateSystem } from "./functions/workbook-date-system";

interface Surroundings {
  readonly lang: () => Lang;
  readonly turns: Turns;
  readonly dateSystem: () => Promise<DateSystem>;
}

/**
 * Ties every function of the registry to its id in the metadata. Until this has run, Excel shows #N/A for all of them,
 * so it is called before anything else and without waiting for Office.js to be ready. Where there is no
 * Office.js, as in a plain browser tab, there are no cells to calculate either.
 */
export function registerFunctions(lang: () => Lang, dateSystem: () => Promise<DateSystem> = workbookDateSystem()): void {
  if (typeof CustomFunctions === "undefined") return;
  const surroundings: Surroundings = { lang, turns: takeTurns(), dateSystem };
  for (const definition of FUNCTIONS) CustomFunctions.associate(definition.id, bodyOf(definition, surroundings));
}

/** Excel adds its invocation object after the last argument, which is cut off here. */
const bodyOf =
  (definition: FunctionDefinition, { lang, turns, dateSystem }: Surroundings) =>
  (...given: readonly unknown[]) => {
    const answer = (system: DateSystem): InvokeResult => {
      try {
        return invoke(
          inDateSystem(definition, system),
          definition.params.map((param, position) => argumentOf(given[position], param)),
          lang(),
        );
      } catch (error) {
        const { address } = (given[definition.params.length] ?? {}) as Partial<CustomFunctions.Invocation>;
        reportException(`${NAMESPACE}.${definition.id}`, address, error);
        return { error: "#VALUE!" };
      }
    };
    const call = (system: DateSystem) => turns(() => resultOf(answer(system)));
    // Only a function of the calendar has to wait until it is known on which day 1 falls.
    return definition.calendar === undefined ? call(1900) : dateSystem().then(call);
  };
