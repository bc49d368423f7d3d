import {
  ArrayValueObject,
  BaseFunction,
  ErrorType,
  ErrorValueObject,
  NullValueObject,
  RangeReferenceObject,
  type BaseReferenceObject,
  type BaseValueObject,
} from "@univerjs/engine-formula";
import type { IRange } from "@univerjs/core";
import { needsArray } from "../../../files/xlsx/formula/needs-array";

/** Operators that the engine lacks, as functions whose names nobody can type. */
export const HIDDEN = {
  span: "\u0001SPAN",
  shared: "\u0001SHARED",
  here: "\u0001HERE",
  spilled: "\u0001SPILLED",
  areas: "\u0001AREAS",
  area: "\u0001AREA",
  fill: "\u0001FILL",
  program: "\u0001PROGRAM",
} as const;

/** The formula of a cell, empty where there is none. */
export type FormulaAt = (unitId: string, sheetId: string, row: number, column: number) => string;

const value = (): BaseValueObject => ErrorValueObject.create(ErrorType.VALUE);
const asCells = (one: BaseValueObject): BaseReferenceObject | undefined =>
  one.isReferenceObject() ? (one as unknown as BaseReferenceObject) : undefined;

/** The same sheet, other cells; what it reads there is set by whoever called. */
export function cellsAt(model: BaseReferenceObject, range: IRange): BaseValueObject {
  const cells = new RangeReferenceObject(range, model.getSheetId(), model.getUnitId());
  // Of a reference that a function gives, the engine finds the sheet anew, by name; without one it took the formula's own.
  cells.setForcedSheetName(model.getForcedSheetName());
  cells.setDefaultUnitId(model.getDefaultUnitId());
  cells.setDefaultSheetId(model.getDefaultSheetId());
  cells.setUnitData(model.getUnitData());
  cells.setUnitStylesData(model.getUnitStylesData());
  cells.setRuntimeData(model.getRuntimeData());
  cells.setArrayFormulaCellData(model.getArrayFormulaCellData());
  cells.setArrayFormulaRange(model.getArrayFormulaRange());
  cells.setRuntimeArrayFormulaCellData(model.getRuntimeArrayFormulaCellData());
  cells.setRuntimeArrayFormulaRange(model.getRuntimeArrayFormulaRange());
  cells.setRuntimeFeatureCellData(model.getRuntimeFeatureCellData());
  return cells as unknown as BaseValueObject;
}

abstract class OverCells extends BaseFunction {
  override needsReferenceObject = true;

  override calculate(...args: BaseValueObject[]): BaseValueObject {
    return args.find((one) => one.isError()) ?? this.over(args);
  }

  protected abstract over(args: readonly BaseValueObject[]): BaseValueObject;
}

/** `A1:INDEX(…)`: the smallest area that holds both. */
class Span extends OverCells {
  override isAddress(): boolean {
    return true;
  }

  protected over([left, right]: readonly BaseValueObject[]): BaseValueObject {
    const [a, b] = [left && asCells(left), right && asCells(right)];
    if (!a || !b) return value();
    const [from, to] = [a.getRangePosition(), b.getRangePosition()];
    return cellsAt(a, {
      startRow: Math.min(from.startRow, to.startRow),
      endRow: Math.max(from.endRow, to.endRow),
      startColumn: Math.min(from.startColumn, to.startColumn),
      endColumn: Math.max(from.endColumn, to.endColumn),
    });
  }
}

/** `A1:B3 B2:C5`: the cells that both hold. */
class Shared extends OverCells {
  protected over([left, right]: readonly BaseValueObject[]): BaseValueObject {
    const [a, b] = [left && asCells(left), right && asCells(right)];
    if (!a || !b) return value();
    const [from, to] = [a.getRangePosition(), b.getRangePosition()];
    const range = {
      startRow: Math.max(from.startRow, to.startRow),
      endRow: Math.min(from.endRow, to.endRow),
      startColumn: Math.max(from.startColumn, to.startColumn),
      endColumn: Math.min(from.endColumn, to.endColumn),
    };
    const none = a.getSheetId() !== b.getSheetId() || range.startRow > range.endRow || range.startColumn > range.endColumn;
    return none ? ErrorValueObject.create(ErrorType.NULL) : cellsAt(a, range);
  }
}

/**
 * `@`: of a column of cells the one in the formula's row, of a row of cells the one in its column, of a list the first value.
 * Source: Microsoft Support, "Implicit intersection operator: @".
 */
class Here extends OverCells {
  protected over([one]: readonly BaseValueObject[]): BaseValueObject {
    if (!one) return value();
    const cells = asCells(one);
    if (!cells) return one.isArray() ? (one as ArrayValueObject).getFirstCell() : one;
    const { startRow, endRow, startColumn, endColumn } = cells.getRangePosition();
    const row = startRow === endRow ? startRow : this.row;
    const column = startColumn === endColumn ? startColumn : this.column;
    if (row < startRow || row > endRow || column < startColumn || column > endColumn) return value();
    return cellsAt(cells, { startRow: row, endRow: row, startColumn: column, endColumn: column });
  }
}

/**
 * `A1#`: what the formula in A1 has spilled, also where that is one cell. Where it had no room it is the error of A1,
 * and where A1 holds no formula that
 * could spill, #REF!. Source: Microsoft Support, "Spilled range operator".
 */
class Spilled extends OverCells {
  constructor(
    name: string,
    private readonly formulaAt: FormulaAt,
  ) {
    super(name);
  }

  protected over([one]: readonly BaseValueObject[]): BaseValueObject {
    const cells = one && asCells(one);
    if (!cells) return value();
    const { startRow: row, endRow, startColumn: column, endColumn } = cells.getRangePosition();
    if (row !== endRow || column !== endColumn) return ErrorValueObject.create(ErrorType.REF);
    const calculated = cells.getCurrentRuntimeSheetData()?.getValue(row, column);
    const range = (calculated ? cells.getCurrentRuntimeActiveArrayFormulaRange() : cells.getCurrentActiveArrayFormulaRange())?.[row]?.[
      column
    ];
    if (range) return cellsAt(cells, range);
    if (cells.getCellData(row, column)?.v === ErrorType.SPILL) return ErrorValueObject.create(ErrorType.SPILL);
    const formula = this.formulaAt(cells.getUnitId(), cells.getSheetId(), row, column);
    return formula && needsArray(formula.replace(/^=/, ""))
      ? cellsAt(cells, { startRow: row, endRow: row, startColumn: column, endColumn: column })
      : ErrorValueObject.create(ErrorType.REF);
  }
}

/** `(A1:A3,C1)` where one list of values is asked for: one below the other. */
class Areas extends OverCells {
  protected over(args: readonly BaseValueObject[]): BaseValueObject {
    const rows: BaseValueObject[][] = [];
    for (const one of args) {
      const list = asCells(one)?.toArrayValueObject() ?? (one.isArray() ? (one as ArrayValueObject) : undefined);
      if (!list) rows.push([one]);
      else
        list.iterator((cell) => {
          rows.push([cell ?? NullValueObject.create()]);
        });
    }
    return ArrayValueObject.create({
      calculateValueList: rows,
      rowCount: rows.length,
      columnCount: 1,
      unitId: "",
      sheetId: "",
      row: -1,
      column: -1,
    });
  }
}

/** The area of a union that a number names. */
class Area extends OverCells {
  override isAddress(): boolean {
    return true;
  }

  protected over([which, ...areas]: readonly BaseValueObject[]): BaseValueObject {
    const asked = which && (asCells(which)?.getFirstCell() ?? (which.isArray() ? (which as ArrayValueObject).getFirstCell() : which));
    return areas[Math.trunc(Number(asked?.isNull() ? 1 : asked?.getValue())) - 1] ?? ErrorValueObject.create(ErrorType.REF);
  }
}

/**
 * An array formula of several cells: a row, a column or a value repeats itself, what is left over is #N/A. Source:
 * ECMA-376 part 1, 18.3.1.40.
 */
class Fill extends BaseFunction {
  override calculate(rows: BaseValueObject, columns: BaseValueObject, filling: BaseValueObject): BaseValueObject {
    const source = filling.isArray() ? (filling as ArrayValueObject) : undefined;
    const [rowCount, columnCount] = [Number(rows.getValue()), Number(columns.getValue())];
    const at = (row: number, column: number): BaseValueObject => {
      if (!source) return filling;
      const [down, across] = [source.getRowCount() === 1 ? 0 : row, source.getColumnCount() === 1 ? 0 : column];
      if (down >= source.getRowCount() || across >= source.getColumnCount()) return ErrorValueObject.create(ErrorType.NA);
      return source.get(down, across) ?? NullValueObject.create();
    };
    const calculateValueList = Array.from({ length: rowCount }, (_r, row) =>
      Array.from({ length: columnCount }, (_c, column) => at(row, column)),
    );
    return ArrayValueObject.create({ calculateValueList, rowCount, columnCount, unitId: "", sheetId: "", row: -1, column: -1 });
  }
}

export const hiddenFunctions = (formulaAt: FormulaAt): readonly BaseFunction[] => [
  new Span(HIDDEN.span),
  new Shared(HIDDEN.shared),
  new Here(HIDDEN.here),
  new Spilled(HIDDEN.spilled, formulaAt),
  new Areas(HIDDEN.areas),
  new Area(HIDDEN.area),
  new Fill(HIDDEN.fill),
];
