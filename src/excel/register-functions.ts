import type { Lang } from "../core/lang";
import type { FunctionDefinition } from "../functions/define";
import { invoke } from "../functions/invoke";
import { FUNCTIONS } from "../functions/registry";
import { argumentOf } from "./functions/argument";
import { resultOf } from "./functions/result";

/**
 * Ties every function of the registry to its id in the metadata. Until this has run, Excel shows #N/A for all of them,
 * so it is called before anything else and without waiting for Office.js to be ready. Where there is no
 * Office.js, as in a plain browser tab, there are no cells to calculate either.
 */
export function registerFunctions(lang: () => Lang): void {
  if (typeof CustomFunctions === "undefined") return;
  for (const definition of FUNCTIONS) CustomFunctions.associate(definition.id, bodyOf(definition, lang));
}

/** Excel adds its invocation object after the last argument, which is cut off here. */
const bodyOf =
  (definition: FunctionDefinition, lang: () => Lang) =>
  (...given: readonly unknown[]) =>
    resultOf(
      invoke(
        definition,
        definition.params.map((param, position) => argumentOf(given[position], param)),
        lang(),
      ),
    );
