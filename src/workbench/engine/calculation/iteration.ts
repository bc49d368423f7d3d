import type { Injector } from "@univerjs/core";
import { ICalculateFormulaService, IFormulaDependencyGenerator } from "@univerjs/engine-formula";
import { USUAL_ITERATION, type FileIteration } from "../../../files/file-workbook";
import type { SheetParts } from "../sheet-parts";
import { SlicedCalculation } from "./sliced-calculation";
import { SlicedDependencies } from "./sliced-dependencies";

const PART = "iteration";

export const iterationOf = (parts: SheetParts): FileIteration => parts.get<FileIteration>(PART, "") ?? USUAL_ITERATION;

/** No step of undo, as in Excel. */
export const setIteration = (parts: SheetParts, iteration: FileIteration): void => parts.keep(PART, "", iteration);

/** Circular references are calculated as the workbook says. */
export function installIteration(injector: Injector, parts: SheetParts): void {
  const [calculation, dependencies] = [injector.get(ICalculateFormulaService), injector.get(IFormulaDependencyGenerator)];
  if (!(calculation instanceof SlicedCalculation && dependencies instanceof SlicedDependencies))
    throw new Error("Formulas are calculated by other means than they were.");
  calculation.iteration = dependencies.iteration = () => iterationOf(parts);
}
