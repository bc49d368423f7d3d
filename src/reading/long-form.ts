import type { Matrix } from "./matrix";
import type { ColumnReading, Note } from "./table-reading";
import type { Role } from "./roles/role";

/** A matrix as a list: one row per source row and group, without those where nothing was entered. */
export function longForm(matrix: Matrix, rows: readonly number[], note: Note): { readonly rows: readonly number[]; readonly columns: readonly ColumnReading[] } {
  const fields = measuresOf(matrix);
  const picked: { readonly row: number; readonly group: number }[] = [];
  for (let row = 0; row < rows.length; row++) {
    for (const [group, { columns }] of matrix.groups.entries()) {
      if (columns.some(({ column }) => column.values[row] !== null && column.values[row] !== undefined)) picked.push({ row, group });
    }
  }
  const fixed = matrix.fixed.map((column) => ({ ...column, values: picked.map(({ row }) => column.values[row] ?? null) }));
  const key: ColumnReading = {
    at: null, header: "", type: matrix.across === "date" ? "date" : "text", role: matrix.across, reason: note, multiplier: 1, fromText: 0, filled: 0,
    values: picked.map(({ group }) => matrix.groups[group]?.key ?? null),
  };
  const measures = fields.map(({ role, header }): ColumnReading => {
    const columnOf = (group: number) => matrix.groups[group]?.columns.find((each) => each.role === role && each.header === header)?.column;
    const sample = matrix.groups.map((_, group) => columnOf(group)).find((column) => column !== undefined);
    return {
      at: null, header, type: "number", role, reason: sample?.reason.key === "headerWord" ? sample.reason : note, multiplier: sample?.multiplier ?? 1, filled: 0,
      ...(sample?.currency === undefined ? {} : { currency: sample.currency }),
      atOfRow: picked.map(({ group }) => columnOf(group)?.at ?? -1),
      values: picked.map(({ row, group }) => columnOf(group)?.values[row] ?? null),
      fromText: matrix.groups.reduce((sum, _, group) => sum + (columnOf(group)?.fromText ?? 0), 0),
    };
  });
  return { rows: picked.map(({ row }) => rows[row] ?? 0), columns: [...fixed, key, ...measures] };
}

function measuresOf(matrix: Matrix): readonly { readonly role: Role; readonly header: string }[] {
  const seen = new Map<string, { role: Role; header: string }>();
  for (const group of matrix.groups) for (const { role, header } of group.columns) if (!seen.has(header)) seen.set(header, { role, header });
  return [...seen.values()];
}
