import { FormulaRuntimeService, type FunctionVariantType } from "@univerjs/engine-formula";
import { cellsWorkedOut, forgetColumns } from "../columns/columns";

/** Says of each cell that it has been worked out, so that whoever has read its column reads it again. */
export class TellingRuntime extends FormulaRuntimeService {
  override setRuntimeData(value: FunctionVariantType): void {
    super.setRuntimeData(value);
    const { currentUnitId, currentSubUnitId, currentRow: row, currentColumn: column } = this;
    const spilled = this.getUnitArrayFormula()?.[currentUnitId]?.[currentSubUnitId]?.[row]?.[column];
    const area = spilled ?? { startRow: row, endRow: row, startColumn: column, endColumn: column };
    cellsWorkedOut(this.getUnitData(), currentUnitId, currentSubUnitId, area);
  }

  override setRuntimeFeatureCellData(...given: Parameters<FormulaRuntimeService["setRuntimeFeatureCellData"]>): void {
    super.setRuntimeFeatureCellData(...given);
    forgetColumns(this.getUnitData());
  }
}
