import type { IRange, Nullable } from "@univerjs/core";
import { FormulaDataModel } from "@univerjs/engine-formula";
import type { CellValue, ErrorCode } from "../../../core/cell";
import type { Engine } from "../create-engine";
import { areaOf, type SheetArea } from "./area";
import { cellReader } from "./cell-reader";

/** What each formula of a sheet fills beyond its own cell, which is the area's first. */
export function spilledAreas(engine: Engine, sheetId: string): readonly SheetArea[] {
  const anchors = engine.injector.get(FormulaDataModel).getArrayFormulaRange()[engine.workbook.getId()]?.[sheetId] ?? {};
  const reader = cellReader(engine, sheetId);
  // The engine keeps the range of a formula that found no room, too.
  const isBlocked = (row: number, column: number): boolean =>
    reader.kind(row, column) === "Error" && reader.value(row, column) === "#SPILL!";
  return Object.entries(anchors).flatMap(([row, cells]) =>
    Object.entries((cells ?? {}) as Readonly<Record<string, Nullable<IRange>>>).flatMap(([column, range]) =>
      range && !isBlocked(Number(row), Number(column)) ? [areaOf(sheetId, range)] : [],
    ),
  );
}

/** An area that a formula fills, with what it is filled with. */
export interface Spill {
  readonly row: number;
  readonly column: number;
  readonly values: readonly (readonly CellValue[])[];
}

/** What spilled into the cells of a sheet, which its snapshot does not hold. */
export function spillsOf(engine: Engine, sheetId: string): readonly Spill[] {
  const reader = cellReader(engine, sheetId);
  const valueAt = (row: number, column: number): CellValue => {
    const kind = reader.kind(row, column);
    if (kind === "Empty") return null;
    const value = reader.value(row, column);
    return kind === "Error" ? { error: value as ErrorCode } : value;
  };
  return spilledAreas(engine, sheetId).flatMap(({ row, column, rows, columns }) =>
    rows * columns === 1
      ? []
      : [
          {
            row,
            column,
            values: Array.from({ length: rows }, (_, r) => Array.from({ length: columns }, (__, c) => valueAt(row + r, column + c))),
          },
        ],
  );
}
