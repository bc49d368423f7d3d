import {
  CalculateFormulaService,
  CELL_INVERTED_INDEX_CACHE,
  ErrorType,
  ErrorValueObject,
  FORMULA_REF_TO_ARRAY_CACHE,
  FormulaExecuteStageType,
  generateAstNode,
  NumberValueObject,
  type IAllRuntimeData,
  type IFormulaDatasetConfig,
  type IFormulaDependencyTree,
} from "@univerjs/engine-formula";
import { EXCEL_GRID } from "../excel-grid";
import { allNodesOf, type AstNode } from "../formula/ast-node";
import { TimeSlice } from "../../../functions/time-slice";
import { WorkbookClosed } from "./workbook-closed";
import { USUAL_ITERATION, type FileIteration } from "../../../files/file-workbook";
import { calculateLoop } from "./calculate-loop";
import { STAGES } from "./calculation-stages";
import { cellValue } from "./cell-value";
import { inOrderOfCells, iterate, valuesIn } from "./iterate";
import { neededMembers, type FormulaLoop } from "./needed-members";
import type { SlicedDependencies } from "./sliced-dependencies";
import type { SpillArea } from "./spill-area";
import { spillsTooFar } from "./spill-size";
import type { SpillingRuntime } from "./spilling-runtime";

/** Spills that read spills that read spills …: more is a formula that reads itself. */
const MOST_ROUNDS = 50;

/**
 * The engine counts 500 formulas before it lets the page have its turn, which is a moment for 500 additions and half a minute for
 * 500 readings of a long log. Here the clock decides. One calculation runs after the other: the engine would begin the next while
 * the one before still rests between two slices, and both would use the same state.
 */
export class SlicedCalculation extends CalculateFormulaService {
  private last: Promise<void> = Promise.resolve();
  private pending = 0;
  private closed = false;

  /** How the workbook wants its circles to be calculated. */
  iteration: () => FileIteration = () => USUAL_ITERATION;

  /** Called when calculations begin and when the last has ended. */
  onBusy: () => void = () => undefined;

  /** Whether a calculation runs or waits. */
  get busy(): boolean {
    return this.pending > 0;
  }

  /** Resolves when what was begun is done, and with a closed workbook when it has been given up. */
  get done(): Promise<void> {
    return this.last;
  }

  /** A closed workbook calculates no more: what waits is not begun, what runs ends where it next gives the page its turn. */
  override dispose(): void {
    this.closed = true;
    super.dispose();
  }

  override execute(dataset: IFormulaDatasetConfig): Promise<void> {
    this.pending += 1;
    this.onBusy();
    const turn = this.last
      .catch(() => undefined)
      .then(async () => {
        try {
          if (!this.closed) await this.calculateAll(dataset);
        } catch (error) {
          // The parts of a closed workbook are gone, whatever its calculation was about to do with them.
          if (!this.closed) throw error;
        } finally {
          this.pending -= 1;
          if (!this.closed) this.onBusy();
        }
      });
    this.last = turn;
    return turn;
  }

  /** The engine's own `execute` does not wait for what it begins, so that nobody hears of its errors nor of its end. */
  private async calculateAll(dataset: IFormulaDatasetConfig): Promise<void> {
    const runtime = this._runtimeService;
    this.tell(FormulaExecuteStageType.START);
    this._currentConfigService.load(dataset);
    runtime.reset();
    this._isCalculateTreeModel = dataset.isCalculateTreeModel ?? false;
    for (let cycle = 0; cycle < (dataset.maxIteration || 1); cycle += 1) {
      runtime.setFormulaCycleIndex(cycle);
      await this._executeStep();
      FORMULA_REF_TO_ARRAY_CACHE.clear();
      if (!runtime.isCycleDependency()) break;
    }
    this.tell(FormulaExecuteStageType.CALCULATION_COMPLETED);
    this._executionCompleteListener$.next(runtime.getAllRuntimeData());
    CELL_INVERTED_INDEX_CACHE.clear();
    runtime.reset();
  }

  /**
   * What is spilled may be read by formulas that spill in turn. The engine looked once for readers of spilled cells; here it goes on until
   * no spilled cell changes any more. Cells that are no longer spilled into count as changed, and formulas that had no
   * room are tried again.
   */
  protected override async _executeStep(): Promise<true | undefined> {
    const first = await this._apply();
    if (!first) return undefined;
    const features = this._getArrayFormulaDirtyRangeAndExcludedRange({}, first.runtimeFeatureRange).dirtyRanges;
    const dependencies = this._formulaDependencyGenerator as SlicedDependencies;
    let unanchored: readonly SpillArea[] = features;
    try {
      for (let round = 0; round < MOST_ROUNDS; round += 1) {
        const { areas, retry } = (this._runtimeService as SpillingRuntime).takeChanges();
        const dirty = [...areas, ...unanchored];
        if (dirty.length === 0) break;
        unanchored = [];
        FORMULA_REF_TO_ARRAY_CACHE.clear();
        this._currentConfigService.loadDirtyRangesAndExcludedCell(dirty, {});
        // All formulas have been calculated by now, even where the workbook was opened and that was asked for.
        Object.assign(this._currentConfigService, { _forceCalculate: false });
        dependencies.nextRound = { spilled: areas, retry };
        if (!(await this._apply(true))) return undefined;
      }
    } finally {
      dependencies.nextRound = undefined;
    }
    return true;
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
    const dependencies = this._formulaDependencyGenerator as SlicedDependencies;
    const inLoops = new Set<IFormulaDependencyTree>();
    for (let done = 0; done < total; done += 1) {
      // Before the first formula too: what was changed meanwhile may already have made this calculation needless.
      if (done === 0 || slice.spent) {
        await slice.rest();
        if (this.closed) throw new WorkbookClosed();
        if (spilled) runtime.setCompletedArrayFormulasCount(done + 1);
        else runtime.setCompletedFormulasCount(done + 1);
        this.tell(stage.under);
      }
      if (runtime.isStopExecution()) return this.stopped();
      const tree = trees.pop();
      if (!tree || inLoops.has(tree)) continue;
      const loop = dependencies.takeLoop(tree);
      for (const member of loop?.members ?? []) inLoops.add(member);
      const waiting = loop ? this.calculateLoop(loop, slice) : this.calculateTree(tree);
      if (waiting) await waiting;
      if (this.closed) throw new WorkbookClosed();
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

  private goTo(tree: IFormulaDependencyTree): ReturnType<typeof generateAstNode> {
    (this._formulaDependencyGenerator as SlicedDependencies).steps += 1;
    // The sheet has Excel's size, whatever the grid shows of it at present.
    this._runtimeService.setCurrent(tree.row, tree.column, EXCEL_GRID.rowCount, EXCEL_GRID.columnCount, tree.subUnitId, tree.unitId);
    return generateAstNode(tree.unitId, tree.formula, this._lexer, this._astTreeBuilder, this._currentConfigService);
  }

  /** What a branch that is not chosen reads may not have been calculated yet, so no area is kept from one formula to the next. */
  private async calculateLoop(loop: FormulaLoop, slice: TimeSlice): Promise<void> {
    const dependencies = this._formulaDependencyGenerator as SlicedDependencies;
    const calculate = (tree: IFormulaDependencyTree): Promise<void> | undefined => {
      FORMULA_REF_TO_ARRAY_CACHE.clear();
      return this.calculateTree(tree) ?? (slice.spent ? slice.rest() : undefined);
    };
    const [iteration, config] = [this.iteration(), this._currentConfigService];
    const values = valuesIn(this._runtimeService, config);
    if (iteration.enabled) return iterate(inOrderOfCells(loop.members, config), iteration, values, calculate);
    await calculateLoop(loop.members, {
      needs: (tree) =>
        neededMembers(loop, this.goTo(tree) as unknown as AstNode, (node) => {
          FORMULA_REF_TO_ARRAY_CACHE.clear();
          this.goTo(tree);
          return this._interpreter.execute({ node: node as never, refOffsetX: tree.refOffsetX, refOffsetY: tree.refOffsetY });
        }),
      closesCircle: (tree) => {
        dependencies.closesCircle(tree);
        void calculate(tree);
      },
      calculate,
    });
    FORMULA_REF_TO_ARRAY_CACHE.clear();
  }

  /** One formula, or what a feature of the grid has registered. A promise only where the formula is one that waits. */
  private calculateTree(tree: IFormulaDependencyTree): Promise<void> | undefined {
    const runtime = this._runtimeService;
    const node = this.goTo(tree);
    if (tree.getDirtyData && typeof tree.featureId === "string") {
      const { runtimeCellData, dirtyRanges } = tree.getDirtyData(this._currentConfigService.getDirtyData(), runtime.getAllRuntimeData());
      runtime.setRuntimeFeatureCellData(tree.featureId, runtimeCellData);
      runtime.setRuntimeFeatureRange(tree.featureId, dirtyRanges);
      forget(node);
      return undefined;
    }
    const keep = (value: Parameters<typeof runtime.setRuntimeData>[0]): void => {
      runtime.setRuntimeData(cellValue(value));
      forget(node);
    };
    if ((this._formulaDependencyGenerator as SlicedDependencies).isCircular(tree)) {
      keep(NumberValueObject.create(0));
      return undefined;
    }
    const work = { node, refOffsetX: tree.refOffsetX, refOffsetY: tree.refOffsetY };
    const { row, column, refOffsetX: x, refOffsetY: y } = tree;
    if (spillsTooFar(node as unknown as AstNode, { row, column, x, y })) {
      keep(ErrorValueObject.create(ErrorType.SPILL));
      return undefined;
    }
    if (this._interpreter.checkAsyncNode(node)) return this._interpreter.executeAsync(work).then(keep);
    keep(this._interpreter.execute(work));
    return undefined;
  }
}

/** A formula's values go once its cell has its own. */
function forget(node: ReturnType<typeof generateAstNode>): void {
  for (const one of allNodesOf(node as unknown as AstNode)) one.setValue(null);
}
