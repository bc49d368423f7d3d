import { ICalculateFormulaService, IFormulaDependencyGenerator, UniverFormulaEnginePlugin } from "@univerjs/engine-formula";
import { SlicedCalculation } from "./sliced-calculation";
import { SlicedDependencies } from "./sliced-dependencies";

/** The formula engine, calculating in slices. */
export class SlicedFormulaPlugin extends UniverFormulaEnginePlugin {
  protected override _initializeWithOverride(): void {
    super._initializeWithOverride();
    this._injector.replace([ICalculateFormulaService, { useClass: SlicedCalculation }]);
    this._injector.replace([IFormulaDependencyGenerator, { useClass: SlicedDependencies }]);
  }
}
