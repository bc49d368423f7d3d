import type { CellValue } from "../core/cell";
import type { ColumnType, Note } from "./table-reading";

/** One column while it is being read: the raw cells of the kept rows, and where they stand. */
export interface RawColumn {
  readonly at: number;
  readonly header: string;
  readonly rows: readonly number[];
  readonly cells: readonly CellValue[];
  readonly format: (index: number) => string | undefined;
}

/** What a column's values turned out to be. */
export interface ColumnValues {
  readonly type: ColumnType;
  readonly values: readonly (number | string | null)[];
  readonly fromText: number;
  readonly multiplier: number;
  readonly currency?: string;
  readonly notes: readonly Note[];
}
