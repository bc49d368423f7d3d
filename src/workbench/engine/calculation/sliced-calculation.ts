import {
  CalculateFormulaService, FormulaExecuteStageType, generateAstNode,
  type IAllRuntimeData, type IFormulaDatasetConfig, type IFormulaDependencyTree,
} from "@univerjs/engine-formula";
import { TimeSlice } from "../../../functions/time-slice";
import type { SlicedDependencies } from "./sliced-dependencies";

/** What the engine says of itself while it works on formulas, and on those that read what formulas have spilled. */
const STAGES = {
  plain: {
    dependencies: FormulaExecuteStageType.START_DEPENDENCY,
    start: FormulaExecuteStageType.START_CALCULATION,
    under: FormulaExecuteStageType.CURRENTLY_CALCULATING,
  },
  spilled: {
    dependencies: FormulaExecuteStageType.START_DEPENDENCY_ARRAY_FORMULA,
    start: FormulaExecuteStageType.START_CALCULATION_ARRAY_FORMULA,
    under: FormulaExecuteStageType.CURRENTLY_CALCULATING_ARRAY_FORMULA,
  },
} as const;

/** The engine's own lock around a calculation. */
const LOCK = "FORMULA_EXECUTION_LOCK";

/**
 * The engine counts 500 formulas before it lets the page have its turn, which is a moment for 500 additions and half a minute for
 * 500 readings of a long log. Here the clock decides. One calculation runs after the other: the engine would begin the next while
 * the one before still rests between two slices, and both would use the same state.
 */
export class SlicedCalculation extends CalculateFormulaService {
  private last: Promise<void> = Promise.resolve();
  private pending = 0;

  /** Whether a calculation runs or waits. */
  get busy(): boolean {
    return this.pending > 0;
  }

  override execute(dataset: IFormulaDatasetConfig): Promise<void> {
    this.pending += 1;
    const run = async (): Promise<void> => {
      try {
        await super.execute(dataset);
        // `execute` does not wait for what it has begun; who has the lock after it knows it done.
        await this._executeLock.acquire(LOCK, () => undefined);
      } finally {
        this.pending -= 1;
      }
    };
    const turn = this.last.then(run);
    this.last = turn.catch(() => undefined);
    return turn;
  }

  protected override async _apply(spilled = false): Promise<IAllRuntimeData | undefined> {
    const stage = spilled ? STAGES.spilled : STAGES.plain;
    const runtime = this._runtimeService;
    this.tell(stage.dependencies);
    const trees = await this._formulaDependencyGenerator.generate(this._isCalculateTreeModel);
    const total = trees.length;
    if (spilled) runtime.setTotalArrayFormulasToCalculate(total);
    else runtime.setTotalFormulasToCalculate(total);
    this.tell(stage.start);
    const slice = new TimeSlice(() => performance.now());
    for (let done = 0; done < total; done += 1) {
      // Before the first formula too: what was changed meanwhile may already have made this calculation needless.
      if (done === 0 || slice.spent) {
        await slice.rest();
        if (spilled) runtime.setCompletedArrayFormulasCount(done + 1);
        else runtime.setCompletedFormulasCount(done + 1);
        this.tell(stage.under);
      }
      if (runtime.isStopExecution()) return this.stopped();
      const tree = trees.pop();
      const waiting = tree && this.calculateTree(tree);
      if (waiting) await waiting;
    }
    // A formula that was waiting for something has no value if the calculation was stopped meanwhile.
    if (runtime.isStopExecution()) return this.stopped();
    if (total > 0) runtime.markedAsSuccessfullyExecuted();
    else if (!spilled) runtime.markedAsNoFunctionsExecuted();
    return runtime.getAllRuntimeData();
  }

  private tell(stage: FormulaExecuteStageType): void {
    this._runtimeService.setFormulaExecuteStage(stage);
    this._executionInProgressListener$.next(this._runtimeService.getRuntimeState());
  }

  private stopped(): undefined {
    this._runtimeService.setFormulaExecuteStage(FormulaExecuteStageType.IDLE);
    this._runtimeService.markedAsStopFunctionsExecuted();
    this._executionCompleteListener$.next(this._runtimeService.getAllRuntimeData());
  }

  /** One formula, or what a feature such as a conditional format has registered. A promise only where the formula is one that waits. */
  private calculateTree(tree: IFormulaDependencyTree): Promise<void> | undefined {
    const runtime = this._runtimeService;
    const node = generateAstNode(tree.unitId, tree.formula, this._lexer, this._astTreeBuilder, this._currentConfigService);
    const { row, column } = (this._formulaDependencyGenerator as SlicedDependencies).cellOf(tree);
    runtime.setCurrent(row, column, tree.rowCount, tree.columnCount, tree.subUnitId, tree.unitId);
    if (tree.getDirtyData && typeof tree.featureId === "string") {
      const { runtimeCellData, dirtyRanges } = tree.getDirtyData(this._currentConfigService.getDirtyData(), runtime.getAllRuntimeData());
      runtime.setRuntimeFeatureCellData(tree.featureId, runtimeCellData);
      runtime.setRuntimeFeatureRange(tree.featureId, dirtyRanges);
      node.resetCalculationState();
      return undefined;
    }
    const keep = (value: Parameters<typeof runtime.setRuntimeData>[0]): void => {
      if (typeof tree.formulaId === "string") runtime.setRuntimeOtherData(tree.formulaId, tree.refOffsetX, tree.refOffsetY, value);
      else runtime.setRuntimeData(value);
      node.resetCalculationState();
    };
    const work = { node, refOffsetX: tree.refOffsetX, refOffsetY: tree.refOffsetY };
    if (this._interpreter.checkAsyncNode(node)) return this._interpreter.executeAsync(work).then(keep);
    keep(this._interpreter.execute(work));
    return undefined;
  }
}
