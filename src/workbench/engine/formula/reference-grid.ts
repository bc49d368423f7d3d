import {
  ErrorType,
  ErrorValueObject,
  RangeReferenceObject,
  type BaseReferenceObject,
  type BaseValueObject,
  type FunctionVariantType,
} from "@univerjs/engine-formula";
import type { IRange, IUnitRange } from "@univerjs/core";
import { arrayOf } from "../builtins/argument-cells";

export type GridArea = BaseReferenceObject | ErrorValueObject;

const isCells = (area: FunctionVariantType): area is BaseReferenceObject => area.isReferenceObject();

/** The cells around several references, and each of these: they may lie on several sheets. */
interface Places extends IUnitRange {
  readonly each: readonly IUnitRange[];
}

/** Where a reference lies, of a grid of them where each does. */
export const eachPlace = (place: IUnitRange): readonly IUnitRange[] => ("each" in place ? (place as Places).each : [place]);

/**
 * References in rows and columns, as OFFSET and INDIRECT give them where they are asked for several at once. Only functions that take a
 * reference can do something with one; as values they are #VALUE!, which in Excel makes N, SUBTOTAL or SUMIF necessary around them.
 */
export class ReferenceGrid extends RangeReferenceObject {
  constructor(readonly areas: readonly (readonly GridArea[])[]) {
    super(around(areas.flat().filter(isCells)));
  }

  override isMultiArea(): boolean {
    return true;
  }

  override getUnitId(): string {
    return this.areas.flat().find(isCells)?.getUnitId() ?? super.getUnitId();
  }

  override getSheetId(): string {
    return this.areas.flat().find(isCells)?.getSheetId() ?? super.getSheetId();
  }

  /** Of one row or column the same one for all. */
  at(row: number, column: number): GridArea {
    const line = this.areas[this.areas.length === 1 ? 0 : row];
    return line?.[line.length === 1 ? 0 : column] ?? ErrorValueObject.create(ErrorType.NA);
  }

  override toUnitRange(): Places {
    return {
      ...super.toUnitRange(),
      each: this.areas
        .flat()
        .filter(isCells)
        .map((area) => area.toUnitRange()),
    };
  }

  override toArrayValueObject(): ReturnType<BaseReferenceObject["toArrayValueObject"]> {
    return arrayOf(
      this.areas.map((row) => row.map((area): BaseValueObject => (isCells(area) ? ErrorValueObject.create(ErrorType.VALUE) : area))),
    );
  }
}

/** The cells around all of them. */
function around(cells: readonly BaseReferenceObject[]): IRange {
  const ranges = cells.map((area) => area.getRangePosition());
  const least = (of: (range: IRange) => number): number => Math.min(...ranges.map(of));
  const most = (of: (range: IRange) => number): number => Math.max(...ranges.map(of));
  if (ranges.length === 0) return { startRow: 0, endRow: 0, startColumn: 0, endColumn: 0 };
  return {
    startRow: least((range) => range.startRow),
    endRow: most((range) => range.endRow),
    startColumn: least((range) => range.startColumn),
    endColumn: most((range) => range.endColumn),
  };
}

/** What the engine tells a reference that a function gives; those within are to know it too. */
const TOLD = [
  "setForcedSheetId",
  "setUnitData",
  "setUnitStylesData",
  "setArrayFormulaCellData",
  "setArrayFormulaRange",
  "setRuntimeData",
  "setRuntimeArrayFormulaCellData",
  "setRuntimeArrayFormulaRange",
  "setRuntimeFeatureCellData",
  "setFilteredOutRows",
] as const;

for (const name of TOLD)
  Object.defineProperty(ReferenceGrid.prototype, name, {
    value(this: ReferenceGrid, told: never) {
      RangeReferenceObject.prototype[name].call(this, told);
      for (const area of this.areas.flat()) if (isCells(area)) area[name](told);
    },
  });
