import type { ICellData, IRange, Nullable, ObjectMatrix } from "@univerjs/core";
import type { BaseReferenceObject } from "@univerjs/engine-formula";

interface Size {
  readonly rows: number;
  readonly columns: number;
}
type Cells = ObjectMatrix<Nullable<ICellData>>;
type Ranges = Readonly<Record<number, Readonly<Record<number, IRange>> | undefined>>;

/** What stood in the workbook when a calculation began, which has these data to itself. */
const standing = new WeakMap<ReturnType<BaseReferenceObject["getUnitData"]>, Size>();

/** How far down and to the right anything stands on any sheet, what has been spilled so far included. */
export function writtenSize(cells: BaseReferenceObject): Size {
  const data = cells.getUnitData();
  const known =
    standing.get(data) ??
    largest([
      ...Object.values(data).flatMap((unit) => Object.values(unit ?? {}).map((sheet) => sizeOf(sheet?.cellData as Cells | undefined))),
      ...Object.values(cells.getArrayFormulaCellData()).flatMap((unit) =>
        Object.values(unit ?? {}).map((sheet) => sizeOf(sheet as Cells | undefined)),
      ),
    ]);
  standing.set(data, known);
  const spilled = Object.values(cells.getRuntimeArrayFormulaRange()).flatMap((unit) =>
    Object.values(unit ?? {}).map((ranges) => reachOf((ranges ?? {}) as Ranges)),
  );
  return largest([known, ...spilled]);
}

const largest = (sizes: readonly Size[]): Size =>
  sizes.reduce((a, b) => ({ rows: Math.max(a.rows, b.rows), columns: Math.max(a.columns, b.columns) }), { rows: 1, columns: 1 });

function sizeOf(cells: Cells | undefined): Size {
  const size = { rows: 0, columns: 0 };
  const matrix = cells?.getMatrix();
  for (const row in matrix) {
    const line: Record<number, Nullable<ICellData>> = matrix[Number(row)] ?? {};
    for (const column in line) {
      const cell = line[Number(column)];
      if (!cell || (cell.v ?? cell.f ?? cell.si ?? cell.p ?? null) === null) continue;
      size.rows = Math.max(size.rows, Number(row) + 1);
      size.columns = Math.max(size.columns, Number(column) + 1);
    }
  }
  return size;
}

function reachOf(ranges: Ranges): Size {
  const size = { rows: 0, columns: 0 };
  for (const line of Object.values(ranges)) {
    for (const { endRow, endColumn } of Object.values(line ?? {})) {
      size.rows = Math.max(size.rows, endRow + 1);
      size.columns = Math.max(size.columns, endColumn + 1);
    }
  }
  return size;
}
