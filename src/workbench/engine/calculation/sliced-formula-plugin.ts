import { ICalculateFormulaService, IFormulaDependencyGenerator, IFormulaRuntimeService, UniverFormulaEnginePlugin } from "@univerjs/engine-formula";
import { installLibraryCaches } from "./library-caches";
import { SlicedCalculation } from "./sliced-calculation";
import { SlicedDependencies } from "./sliced-dependencies";
import { TellingRuntime } from "./telling-runtime";

/** The formula engine, calculating in slices and telling what it has worked out. */
export class SlicedFormulaPlugin extends UniverFormulaEnginePlugin {
  protected override _initializeWithOverride(): void {
    super._initializeWithOverride();
    installLibraryCaches();
    this._injector.replace([IFormulaRuntimeService, { useClass: TellingRuntime }]);
    this._injector.replace([ICalculateFormulaService, { useClass: SlicedCalculation }]);
    this._injector.replace([IFormulaDependencyGenerator, { useClass: SlicedDependencies }]);
  }
}
