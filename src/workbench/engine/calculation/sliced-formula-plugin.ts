import { ICommandService, Injector, LifecycleService } from "@univerjs/core";
import {
  IActiveDirtyManagerService,
  ICalculateFormulaService,
  IDefinedNamesService,
  IDependencyManagerService,
  IFormulaCurrentConfigService,
  IFormulaDependencyGenerator,
  IFormulaRuntimeService,
  IFunctionService,
  IHyperlinkEngineFormulaService,
  Interpreter,
  Lexer,
  LexerTreeBuilder,
  RegisterOtherFormulaService,
  UniverFormulaEnginePlugin,
} from "@univerjs/engine-formula";
import { ExcelLexer } from "../formula/excel-lexer";
import { ExcelSequences } from "../formula/excel-sequences";
import { FlatInterpreter } from "../formula/flat-interpreter";
import { RuleFormulas } from "../formula/rule-formulas";
import { installLibraryCaches } from "./library-caches";
import { KnownDependencies } from "./known-dependencies";
import { SlicedCalculation } from "./sliced-calculation";
import { SlicedDependencies } from "./sliced-dependencies";
import { SpillingRuntime } from "./spilling-runtime";

/** The formula engine, reading formulas as Excel does, calculating in slices and telling what it has worked out. */
export class SlicedFormulaPlugin extends UniverFormulaEnginePlugin {
  protected override _initializeWithOverride(): void {
    super._initializeWithOverride();
    installLibraryCaches();
    this._injector.replace([
      IFormulaRuntimeService,
      {
        useFactory: (...[config, hyperlinks]: ConstructorParameters<typeof SpillingRuntime>) => new SpillingRuntime(config, hyperlinks),
        deps: [IFormulaCurrentConfigService, IHyperlinkEngineFormulaService],
      },
    ]);
    this._injector.replace([ICalculateFormulaService, { useClass: SlicedCalculation }]);
    this._injector.replace([IFormulaDependencyGenerator, { useClass: SlicedDependencies }]);
    this._injector.replace([IDependencyManagerService, { useClass: KnownDependencies }]);
    this._injector.replace([LexerTreeBuilder, { useClass: ExcelSequences }]);
    this._injector.replace([
      Lexer,
      {
        useFactory: (...[names, builder, config, functions]: ConstructorParameters<typeof ExcelLexer>) =>
          new ExcelLexer(names, builder, config, functions),
        deps: [IDefinedNamesService, LexerTreeBuilder, IFormulaCurrentConfigService, IFunctionService],
      },
    ]);
    this._injector.replace([
      RegisterOtherFormulaService,
      {
        useFactory: (...given: ConstructorParameters<typeof RuleFormulas>) => new RuleFormulas(...given),
        deps: [Injector, ICommandService, IActiveDirtyManagerService, LifecycleService],
      },
    ]);
    this._injector.replace([
      Interpreter,
      { useFactory: (runtime: IFormulaRuntimeService) => new FlatInterpreter(runtime), deps: [IFormulaRuntimeService] },
    ]);
  }
}
