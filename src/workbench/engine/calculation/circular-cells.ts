import type { Injector } from "@univerjs/core";
import { IFormulaDependencyGenerator } from "@univerjs/engine-formula";
import { SlicedDependencies, type CircularCell } from "./sliced-dependencies";

/** The cells of circular references that show 0, as of the last calculation. */
export function circularCells(injector: Injector): readonly CircularCell[] {
  const dependencies = injector.get(IFormulaDependencyGenerator);
  return dependencies instanceof SlicedDependencies ? [...dependencies.circular.values()] : [];
}
