import type { IUnitRange, Nullable } from "@univerjs/core";
import { DependencyManagerService, FormulaDependencyTreeVirtual, type IFormulaDependencyTree } from "@univerjs/engine-formula";
import { movedRange } from "../formula/moved-range";
import { ReadAreas, type ReadArea } from "./read-areas";

type Ranges = readonly IUnitRange[];

/** What a formula reads: these ranges, or those of the first of its column so far from there. */
interface Written {
  readonly ranges: Ranges;
  readonly x: number;
  readonly y: number;
}

function isSame(one: Ranges, other: Ranges): boolean {
  return (
    one.length === other.length &&
    one.every(({ unitId, sheetId, range }, i) => {
      const now = other[i] as IUnitRange;
      return (
        unitId === now.unitId &&
        sheetId === now.sheetId &&
        Object.is(range.startRow, now.range.startRow) &&
        Object.is(range.endRow, now.range.endRow) &&
        Object.is(range.startColumn, now.range.startColumn) &&
        Object.is(range.endColumn, now.range.endColumn)
      );
    })
  );
}

const moved = (ranges: Ranges, x: number, y: number): Ranges =>
  x === 0 && y === 0 ? ranges : ranges.map(({ unitId, sheetId, range }) => ({ unitId, sheetId, range: movedRange(range, x, y) }));

/**
 * Which formula reads which cells. In every calculation the library wrote down all areas of all formulas once more beside those it had, so
 * that each change of a long log took longer than the one before; and of a formula that was filled it worked its areas out anew for every
 * look at one of them. Here what is known is not written down again, and areas that many formulas read are kept once (`read-areas.ts`).
 */
export class KnownDependencies extends DependencyManagerService {
  private readonly areas = new ReadAreas();
  private readonly written = new Map<number, Written>();
  /** The ranges of the first formula of each column, as they were last given. */
  private firsts = new Map<IFormulaDependencyTree, Ranges>();

  override reset(): void {
    this.written.clear();
    this.areas.clear();
    super.reset();
  }

  override addDependencyRTreeCache(tree: IFormulaDependencyTree): void {
    const filled = tree instanceof FormulaDependencyTreeVirtual;
    const [x, y] = filled ? [tree.refOffsetX, tree.refOffsetY] : [0, 0];
    const before = this.written.get(tree.treeId);
    const ranges = this.rangesOf(filled ? (tree.refTree as IFormulaDependencyTree | undefined) : tree, before);
    if (before && before.x === x && before.y === y && before.ranges === ranges) return;
    this.written.set(tree.treeId, { ranges, x, y });
    this.areas.set(tree.treeId, moved(ranges, x, y));
  }

  /** The same list as before where it says the same, so that the formulas that were filled need not be compared one by one. */
  private rangesOf(first: IFormulaDependencyTree | undefined, before: Written | undefined): Ranges {
    if (!first) return [];
    const known = this.firsts.get(first);
    if (known) return known;
    const now = before && isSame(before.ranges, first.rangeList) ? before.ranges : [...first.rangeList];
    this.firsts.set(first, now);
    return now;
  }

  /** Where a cell changes: the areas in which it lies, each with all that read it. */
  readBy(cells: Iterable<IUnitRange>): Iterable<ReadArea> {
    return this.areas.at(cells);
  }

  override searchDependency(search: IUnitRange[], except?: Set<number>): Set<number> {
    const found = new Set<number>();
    for (const { readers } of new Set(this.areas.at(search)))
      for (const reader of readers) if (except?.has(reader) !== true) found.add(reader);
    return found;
  }

  /** Lists of formulas live as long as the calculation they were made for. */
  override openKdTree(): void {
    this.firsts = new Map();
  }

  override closeKdTree(): void {
    this.firsts = new Map();
  }

  protected override _removeAllTreeMap(treeId: Nullable<number>): void {
    if (typeof treeId === "number") {
      this.written.delete(treeId);
      this.areas.forget(treeId);
    }
    super._removeAllTreeMap(treeId);
  }

  /** What formulas of other sheets read on this one is forgotten with it, and written down again. */
  protected override _removeDependencyRTreeCacheById(unitId: string, sheetId: string): void {
    this.written.clear();
    this.areas.removeById(unitId, sheetId);
  }
}
