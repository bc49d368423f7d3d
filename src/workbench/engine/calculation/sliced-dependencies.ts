import { FormulaDependencyGenerator, type IFormulaDependencyTree } from "@univerjs/engine-formula";
import { flattenWalks } from "../formula/flat-dependencies";
import { eachPlace } from "../formula/reference-grid";
import { USUAL_ITERATION, type FileIteration } from "../../../files/file-workbook";
import { circles } from "./circles";
import type { KnownDependencies } from "./known-dependencies";
import type { ReadArea } from "./read-areas";
import { formulaLoop, type FormulaLoop } from "./needed-members";
import { TimeSlice } from "../../../functions/time-slice";
import { meet, type SpillArea } from "./spill-area";
import { WorkbookClosed } from "./workbook-closed";

/** What a round after the first begins with: cells that were spilled or no longer are, and formulas that may have found room. */
export interface SpillRound {
  readonly spilled: readonly SpillArea[];
  readonly retry: readonly SpillArea[];
}

/** A cell whose formula needs its own value. */
export interface CircularCell {
  readonly unitId: string;
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
}

type Ranges = IFormulaDependencyTree["rangeList"];

/** On the way from a cell to what needs it. */
type Step = IFormulaDependencyTree | ReadArea;
const isTree = (step: Step): step is IFormulaDependencyTree => !("readers" in step);

/** Finds out which formula needs which cells, for all formulas of the workbook and before the first is calculated, in slices. */
export class SlicedDependencies extends FormulaDependencyGenerator {
  /** Set in the rounds after the first. */
  nextRound: SpillRound | undefined;
  /** How many formulas were read or calculated since the workbook was opened: while it grows, nothing is stuck. */
  steps = 0;
  private closed = false;
  private readonly slice = new TimeSlice(() => performance.now());
  protected readonly walks = flattenWalks(this);

  protected override async _getRangeListByNode(
    ...args: Parameters<FormulaDependencyGenerator["_getRangeListByNode"]>
  ): ReturnType<FormulaDependencyGenerator["_getRangeListByNode"]> {
    const ranges = await super._getRangeListByNode(...args);
    this.steps += 1;
    if (this.slice.spent) await this.slice.rest();
    if (this.closed) throw new WorkbookClosed();
    return ranges;
  }

  /** Of a function that gives several references where each lies: the cells around them would be on the sheet of one. */
  protected override async _getRangeListByFunctionRefNode(
    ...args: Parameters<FormulaDependencyGenerator["_getRangeListByFunctionRefNode"]>
  ): ReturnType<FormulaDependencyGenerator["_getRangeListByFunctionRefNode"]> {
    return (await super._getRangeListByFunctionRefNode(...args)).flatMap(eachPlace);
  }

  /** The library enters every formula in a list that is only asked for by formulas whose places are calculated, as those of OFFSET. */
  protected override async _calculateListByFunctionRefNode(trees: IFormulaDependencyTree[]): Promise<void> {
    if (trees.some(({ addressFunctionNodes }) => addressFunctionNodes.length > 0)) await super._calculateListByFunctionRefNode(trees);
  }

  /** The cells of circular references, as far as calculations have come. */
  readonly circular = new Map<number, CircularCell>();

  private loops = new Map<number, FormulaLoop>();

  /** How the workbook wants its circles to be calculated. */
  iteration: () => FileIteration = () => USUAL_ITERATION;

  /** Formulas that may need each other, where it is only known while they are calculated whether they do; told once. */
  takeLoop({ treeId }: IFormulaDependencyTree): FormulaLoop | undefined {
    const loop = this.loops.get(treeId);
    for (const member of loop?.members ?? []) this.loops.delete(member.treeId);
    return loop;
  }

  isCircular(tree: IFormulaDependencyTree): boolean {
    return this.circular.has(tree.treeId);
  }

  closesCircle({ treeId, unitId, subUnitId: sheetId, row, column }: IFormulaDependencyTree): void {
    this.circular.set(treeId, { unitId, sheetId, row, column });
  }

  /**
   * All formulas that need one of these, by way of whatever lies between. The library asked for the readers of each cell, all rows of a log
   * for each of its rows; here an area is looked at once, however many cells and readers it has.
   */
  protected override _calculateRunList(trees: IFormulaDependencyTree[]): ReturnType<FormulaDependencyGenerator["_calculateRunList"]> {
    const found = new Set<Step>(trees);
    // What comes in meanwhile has its turn in the same loop.
    for (const step of found) for (const next of this.readersOf(step, [])) found.add(next);
    return [...found].filter(isTree) as ReturnType<FormulaDependencyGenerator["_calculateRunList"]>;
  }

  /** From a formula to the areas in which it lies, from an area to the formulas that read it. */
  private *readersOf(step: Step, spilled: readonly SpillArea[]): Generator<Step, void> {
    if (!isTree(step)) {
      for (const id of step.readers) {
        const tree = this._dependencyTreeCache.get(id);
        if (tree) yield tree;
      }
      return;
    }
    const cells = [step.toRTreeItem(), ...spilledFrom(step, spilled)].flat();
    yield* (this._dependencyManagerService as KnownDependencies).readBy(cells);
    for (const id of this._dependencyRTreeCacheForAddressFunction.bulkSearch(cells)) {
      const tree = this._dependencyTreeCache.get(Number(id));
      if (tree) yield tree;
    }
  }

  /**
   * Cells that need themselves have no order, and the library calculated whatever stands behind them in any. Here those
   * that need others come
   * after these, as everywhere, and the cells of the circle are told. A formula that chooses what it reads may not read what makes the
   * circle (=IF(TRUE,1,A1)): that is seen while they are calculated. Source: Microsoft Support, "Remove or allow a circular reference".
   */
  protected override _checkIsCycleDependency(trees: IFormulaDependencyTree[]): boolean {
    const due = new Set(trees);
    const { groups: all, order } = circles<Step>(trees, (step) =>
      [...this.readersOf(step, this.nextRound?.spilled ?? [])].filter((next) => !isTree(next) || due.has(next)),
    );
    const groups = all.map((group) => group.filter(isTree));
    // A formula that reads what it has spilled itself stays a circle in the rounds that follow, though it spills nothing any more.
    const outdated = [...this.circular.keys()].filter(
      (id) => !this._dependencyTreeCache.has(id) || due.has(this._dependencyTreeCache.get(id) as IFormulaDependencyTree),
    );
    if (!this.nextRound) for (const id of outdated) this.circular.delete(id);
    this.loops.clear();
    trees.length = 0;
    for (const step of order) if (isTree(step)) trees.push(step);
    if (groups.length === 0) return false;
    for (const group of groups) {
      const loop = this.iteration().enabled || group.some(choosesWhatItReads) ? formulaLoop(group) : undefined;
      for (const tree of group)
        if (loop) this.loops.set(tree.treeId, loop);
        else this.closesCircle(tree);
    }
    return true;
  }

  override dispose(): void {
    this.closed = true;
    super.dispose();
  }

  /** RAND and its like have one value in a calculation, however many rounds it takes. */
  protected override _includeTree(...[tree, node]: Parameters<FormulaDependencyGenerator["_includeTree"]>): boolean {
    if (!this.nextRound) return super._includeTree(tree, node);
    return this.nextRound.retry.some(
      ({ unitId, sheetId, range }) =>
        tree.unitId === unitId && tree.subUnitId === sheetId && tree.row === range.startRow && tree.column === range.startColumn,
    );
  }

  /**
   * A formula that reads the cell from which was spilled has been calculated after it and knows what was. The library
   * left out whoever reads
   * any such cell, though it might have read others that were spilled later.
   */
  protected override _getUpdateTreeListAndMakeDependency(): IFormulaDependencyTree[] {
    if (!this.nextRound) {
      // A circle may have gone with what one of its cells spilled, which the others did not come to see.
      const circular = [...this.circular.keys()].flatMap((id) => this._dependencyTreeCache.get(id) ?? []);
      return [...new Set([...super._getUpdateTreeListAndMakeDependency(), ...circular])];
    }
    const { spilled } = this.nextRound;
    const dirty = this._currentConfigService.getDirtyRanges();
    const readers = this._dependencyManagerService.searchDependency(dirty);
    const byAddress = this._dependencyRTreeCacheForAddressFunction.bulkSearch(dirty);
    const trees = [...this._dependencyTreeCache.values()];
    const due = trees.filter(
      (tree) => tree.isDirty || byAddress.has(tree.treeId) || (readers.has(tree.treeId) && !knowsAll(tree.rangeList, spilled)),
    );
    for (const tree of trees) if (!tree.isVirtual) tree.rangeList.length = 0;
    return due;
  }
}

const spilledFrom = ({ unitId, subUnitId, row, column }: IFormulaDependencyTree, spilled: readonly SpillArea[]): readonly SpillArea[] =>
  spilled.filter(
    (area) => area.unitId === unitId && area.sheetId === subUnitId && area.range.startRow === row && area.range.startColumn === column,
  );

/** Source: Microsoft Support, "Logical functions (reference)" and "CHOOSE function". */
const CHOOSING = /\b(?:IF|IFS|IFERROR|IFNA|SWITCH|CHOOSE)\(/i;

const choosesWhatItReads = ({ formula }: IFormulaDependencyTree): boolean => CHOOSING.test(formula);

/** Whether of all that was spilled into these ranges the cell it was spilled from lies in them too. */
function knowsAll(ranges: Ranges, spilled: readonly SpillArea[]): boolean {
  const read = spilled.filter((area) => ranges.some((range) => meet(range, area)));
  return (
    read.length > 0 &&
    read.every(({ unitId, sheetId, range: { startRow, startColumn } }) => {
      const corner = { unitId, sheetId, range: { startRow, endRow: startRow, startColumn, endColumn: startColumn } };
      return ranges.some((range) => meet(range, corner));
    })
  );
}
