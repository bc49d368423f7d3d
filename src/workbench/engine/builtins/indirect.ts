import {
  BaseFunction,
  ErrorType,
  RangeReferenceObject,
  type BaseReferenceObject,
  type BaseValueObject,
  type ErrorValueObject,
} from "@univerjs/engine-formula";
import { isCellError, type CellValue } from "../../../core/cell";
import { asLogical, asText } from "../../../core/cells/coerce";
import type { Cells } from "../../../core/cells/formula/formula-item";
import { parseComposed } from "../../../core/cells/formula/parse-formula";
import { readR1C1 } from "../../../core/cells/formula/read-r1c1";
import { EXCEL_GRID } from "../excel-grid";
import { ReferenceGrid } from "../formula/reference-grid";
import { resolveFormula } from "../formula/resolve-formula";
import type { FormulaScope } from "../formula/scope";
import { plainArgument } from "../plain-argument";
import { errorValue } from "./argument-cells";
import { isRows, single, valueObject } from "./sheet-function";

/**
 * INDIRECT: the library counted `R[1]C[1]` from A1 instead of from the formula's cell, knew no structured references,
 * names of other cases or
 * sheets in other letters, and made some texts that are no reference into one. Source: Microsoft Support, "INDIRECT function".
 */
export class Indirect extends BaseFunction {
  override minParams = 1;
  override maxParams = 2;

  constructor(private readonly scopeOf: (unitId: string, sheetId: string) => FormulaScope) {
    super("INDIRECT");
  }

  override isAddress(): boolean {
    return true;
  }

  override calculate(text: BaseValueObject, style?: BaseValueObject): BaseValueObject {
    const given = plainArgument(text);
    const a1 = style ? asLogical(single(plainArgument(style))) : true;
    const cells = (cell: CellValue): BaseReferenceObject | ErrorValueObject => {
      const written = asText(cell);
      if (isCellError(written)) return valueObject(written) as ErrorValueObject;
      if (isCellError(a1)) return valueObject(a1) as ErrorValueObject;
      return this.cells(written.trim(), a1) ?? errorValue(ErrorType.REF);
    };
    const several = isRows(given) && (given.length > 1 || (given[0]?.length ?? 0) > 1);
    const found = several ? new ReferenceGrid(given.map((row) => row.map(cells))) : cells(single(given));
    return found as unknown as BaseValueObject;
  }

  private cells(text: string, a1: boolean): BaseReferenceObject | undefined {
    const scope = this.scopeOf(this.unitId ?? "", this.subUnitId ?? "");
    const place = { row: this.row, column: this.column };
    const parsed = a1 ? parseComposed(text) : readR1C1(text, place);
    const [item, ...more] = parsed ? resolveFormula(parsed, scope, place) : [];
    if (item?.kind !== "reference" || more.length > 0) return undefined;
    const cells = new RangeReferenceObject(rangeOf(item.cells));
    cells.setForcedSheetName(item.sheets?.first ?? "");
    cells.setDefaultUnitId(this.unitId ?? "");
    cells.setDefaultSheetId(this.subUnitId ?? "");
    return cells;
  }
}

function rangeOf({ from, to }: Cells): ConstructorParameters<typeof RangeReferenceObject>[0] {
  const rows = [from.row ?? 0, to.row ?? EXCEL_GRID.rowCount - 1];
  const columns = [from.column ?? 0, to.column ?? EXCEL_GRID.columnCount - 1];
  return { startRow: Math.min(...rows), endRow: Math.max(...rows), startColumn: Math.min(...columns), endColumn: Math.max(...columns) };
}
