import type { IUnitRange, Nullable } from "@univerjs/core";
import { DependencyManagerService, FormulaDependencyTreeVirtual, type IFormulaDependencyTree } from "@univerjs/engine-formula";
import { movedRange } from "../formula/moved-range";

/** Of a formula that was filled: what it reads there. */
function rangesOfFilled(tree: FormulaDependencyTreeVirtual): readonly IUnitRange[] {
  const { refTree, refOffsetX, refOffsetY } = tree;
  return (refTree?.rangeList ?? []).map(({ unitId, sheetId, range }) => ({
    unitId,
    sheetId,
    range: movedRange(range, refOffsetX, refOffsetY),
  }));
}

function isSame(one: readonly IUnitRange[], other: readonly IUnitRange[]): boolean {
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

/**
 * Which formula reads which cells. In every calculation the library wrote down all areas of all formulas once more beside those it had, so
 * that each change of a long log took longer than the one before; and of a formula that was filled it worked its areas out anew for every
 * look at one of them. Here what is known is not written down again.
 */
export class KnownDependencies extends DependencyManagerService {
  private readonly written = new Map<number, readonly IUnitRange[]>();

  override reset(): void {
    this.written.clear();
    super.reset();
  }

  override addDependencyRTreeCache(tree: IFormulaDependencyTree): void {
    const ranges = tree instanceof FormulaDependencyTreeVirtual ? rangesOfFilled(tree) : tree.rangeList;
    const before = this.written.get(tree.treeId);
    if (before && isSame(before, ranges)) return;
    this.written.set(tree.treeId, [...ranges]);
    super.addDependencyRTreeCache({ treeId: tree.treeId, rangeList: ranges } as unknown as IFormulaDependencyTree);
  }

  protected override _removeAllTreeMap(treeId: Nullable<number>): void {
    if (typeof treeId === "number") this.written.delete(treeId);
    super._removeAllTreeMap(treeId);
  }

  /** What formulas of other sheets read on this one is forgotten with it, and written down again. */
  protected override _removeDependencyRTreeCacheById(unitId: string, sheetId: string): void {
    this.written.clear();
    super._removeDependencyRTreeCacheById(unitId, sheetId);
  }
}
