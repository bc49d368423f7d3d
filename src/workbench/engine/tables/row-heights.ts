import { BooleanNumber, type IMutationInfo, type Worksheet } from "@univerjs/core";
import { SetRowDataMutation, SetRowDataMutationFactory } from "@univerjs/sheets";

export interface AlikeRows {
  readonly unitId: string;
  readonly sheet: Worksheet;
  /** The row whose height they take over. */
  readonly model: number;
  readonly first: number;
  readonly count: number;
}

const heightOf = (sheet: Worksheet, row: number): number | undefined => {
  const { h, ia } = sheet.getRowManager().getRow(row) ?? {};
  return ia === BooleanNumber.TRUE ? undefined : h;
};

/** Rows that come to a table are as high as the row beside them, where somebody gave that one a height, and not the other one. */
export function heightsLike({ unitId, sheet, model, first, count }: AlikeRows): {
  readonly redos: IMutationInfo[];
  readonly undos: IMutationInfo[];
} {
  const h = heightOf(sheet, model);
  const rows = Array.from({ length: count }, (_, i) => first + i).filter((row) => heightOf(sheet, row) === undefined);
  if (h === undefined || rows.length === 0) return { redos: [], undos: [] };
  const params = {
    unitId,
    subUnitId: sheet.getSheetId(),
    rowData: Object.fromEntries(rows.map((row) => [row, { h, ia: BooleanNumber.FALSE }])),
  };
  const { id } = SetRowDataMutation;
  return { redos: [{ id, params }], undos: [{ id, params: SetRowDataMutationFactory(params, sheet) }] };
}
