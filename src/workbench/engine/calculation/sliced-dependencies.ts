import { FormulaDependencyGenerator, type IFormulaDependencyTree } from "@univerjs/engine-formula";
import { flattenWalks } from "../formula/flat-dependencies";
import { TimeSlice } from "../../../functions/time-slice";

/** Finds out which formula needs which cells, for all formulas of the workbook and before the first is calculated, in slices. */
export class SlicedDependencies extends FormulaDependencyGenerator {
  private readonly slice = new TimeSlice(() => performance.now());
  protected readonly walks = flattenWalks(this);

  /**
   * The cell a formula is calculated for. One that stands in no cell, a conditional format's or a validation's, is calculated for each cell
   * of its area; the library counts those from the area's corner, so that ROW() was 0 in its first row.
   */
  cellOf(tree: IFormulaDependencyTree): { readonly row: number; readonly column: number } {
    const other = typeof tree.formulaId === "string"
      ? this._otherFormulaManagerService.getOtherFormulaData()[tree.unitId]?.[tree.subUnitId]?.[tree.formulaId]
      : undefined;
    // The library counts the offsets from the first of the ranges.
    const [first] = other?.ranges ?? [];
    return first ? { row: first.startRow + tree.refOffsetY, column: first.startColumn + tree.refOffsetX } : tree;
  }

  protected override async _getRangeListByNode(
    ...args: Parameters<FormulaDependencyGenerator["_getRangeListByNode"]>
  ): ReturnType<FormulaDependencyGenerator["_getRangeListByNode"]> {
    const ranges = await super._getRangeListByNode(...args);
    if (this.slice.spent) await this.slice.rest();
    return ranges;
  }
}
