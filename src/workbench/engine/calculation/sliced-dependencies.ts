import { FormulaDependencyGenerator } from "@univerjs/engine-formula";
import { flattenWalks } from "../formula/flat-dependencies";
import { TimeSlice } from "../../../functions/time-slice";

/** Finds out which formula needs which cells, for all formulas of the workbook and before the first is calculated, in slices. */
export class SlicedDependencies extends FormulaDependencyGenerator {
  private readonly slice = new TimeSlice(() => performance.now());
  protected readonly walks = flattenWalks(this);

  protected override async _getRangeListByNode(
    ...args: Parameters<FormulaDependencyGenerator["_getRangeListByNode"]>
  ): ReturnType<FormulaDependencyGenerator["_getRangeListByNode"]> {
    const ranges = await super._getRangeListByNode(...args);
    if (this.slice.spent) await this.slice.rest();
    return ranges;
  }
}
