import type { ICellData, IRange, Nullable, ObjectMatrix } from "@univerjs/core";

/** The cells that a formula fills, its own in their corner. */
export interface SpillArea {
  readonly unitId: string;
  readonly sheetId: string;
  readonly range: IRange;
}

export const meet = (a: SpillArea, b: SpillArea): boolean =>
  a.unitId === b.unitId &&
  a.sheetId === b.sheetId &&
  a.range.startRow <= b.range.endRow &&
  a.range.endRow >= b.range.startRow &&
  a.range.startColumn <= b.range.endColumn &&
  a.range.endColumn >= b.range.startColumn;

/** Whether something other than a spilled value stands there, the formula's own cell apart. */
export function isFilled(
  cells: ObjectMatrix<Nullable<ICellData>> | undefined,
  { startRow, endRow, startColumn, endColumn }: IRange,
): boolean {
  const rows = cells?.getMatrix();
  if (!rows) return false;
  for (let row = startRow; row <= endRow; row += 1) {
    const line = rows[row];
    if (!line) continue;
    for (let column = startColumn; column <= endColumn; column += 1) {
      if ((row !== startRow || column !== startColumn) && holdsSomething(line[column])) return true;
    }
  }
  return false;
}

const holdsSomething = (cell: Nullable<ICellData>): boolean =>
  Boolean(cell && (cell.f || cell.si || cell.p || (cell.v !== undefined && cell.v !== null && cell.v !== "")));

/** Of each calculation the areas that had been spilled into before and were worked out anew, by sheet and row. */
const REPLACED = new WeakMap<object, Map<string, IRange[]>>();

const rowOf = (unitId: string, sheetId: string, row: number): string => `${unitId}\n${sheetId}\n${row}`;

/** `calculation` is what the engine has worked out so far: an object that lives as long as the calculation. */
export function spillReplaced(calculation: object, { unitId, sheetId, range }: SpillArea): void {
  const areas = REPLACED.get(calculation) ?? new Map<string, IRange[]>();
  REPLACED.set(calculation, areas);
  for (let row = range.startRow; row <= range.endRow; row += 1) {
    const key = rowOf(unitId, sheetId, row);
    areas.set(key, [...(areas.get(key) ?? []), range]);
  }
}

export const isReplaced = (calculation: object, unitId: string, sheetId: string, row: number, column: number): boolean =>
  REPLACED.get(calculation)
    ?.get(rowOf(unitId, sheetId, row))
    ?.some(({ startColumn, endColumn }) => column >= startColumn && column <= endColumn) ?? false;
