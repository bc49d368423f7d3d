import { numberValues, pick, textValues, valueAt, type Value, type Values } from "../columns/values";
import type { MatrixRecipe } from "../recipe";
import type { Role } from "../roles/role";
import type { TableColumn } from "../table";

interface Measure {
  readonly role: Role;
  readonly header: string;
}

/** A matrix as a list: one row per source row and group, without those where nothing was entered. */
export function longForm(
  matrix: MatrixRecipe,
  columns: readonly TableColumn[],
  rows: readonly number[],
): { readonly rows: readonly number[]; readonly columns: readonly TableColumn[] } {
  const byPlace = new Map(columns.map((column) => [column.at, column]));
  const picked: { readonly row: number; readonly group: number }[] = [];
  for (const row of rows.keys()) {
    for (const [group, { columns: across }] of matrix.groups.entries()) {
      if (across.some(({ at }) => valueIn(byPlace.get(at), row) !== null)) picked.push({ row, group });
    }
  }
  const fixed = matrix.fixed.flatMap((at) => {
    const column = byPlace.get(at);
    return column
      ? [
          {
            ...column,
            values: pick(
              column.values,
              picked.map(({ row }) => row),
            ),
          },
        ]
      : [];
  });
  const keys = picked.map(({ group }) => matrix.groups[group]?.key ?? null);
  const isDate = matrix.across === "date";
  const key: TableColumn = {
    at: null,
    header: "",
    type: isDate ? "date" : "text",
    role: matrix.across,
    reason: matrix.reason,
    multiplier: 1,
    fromText: 0,
    filled: 0,
    values: typed(keys, isDate),
  };
  const measures = measuresOf(matrix).map((measure) => measureColumn(matrix, measure, byPlace, picked));
  return { rows: picked.map(({ row }) => rows[row] ?? 0), columns: [...fixed, key, ...measures] };
}

function measureColumn(
  matrix: MatrixRecipe,
  { role, header }: Measure,
  byPlace: ReadonlyMap<number | null, TableColumn>,
  picked: readonly { readonly row: number; readonly group: number }[],
): TableColumn {
  const ofGroup = matrix.groups.map(({ columns }) =>
    byPlace.get(columns.find((each) => each.role === role && each.header === header)?.at ?? -1),
  );
  const sample = ofGroup.find((column) => column !== undefined);
  return {
    at: null,
    header,
    type: "number",
    role,
    multiplier: sample?.multiplier ?? 1,
    filled: 0,
    reason: sample?.reason.key === "headerWord" ? sample.reason : matrix.reason,
    ...(sample?.currency === undefined ? {} : { currency: sample.currency }),
    atOfRow: picked.map(({ group }) => ofGroup[group]?.at ?? -1),
    values: typed(
      picked.map(({ row, group }) => valueIn(ofGroup[group], row)),
      true,
    ),
    fromText: ofGroup.reduce((sum, column) => sum + (column?.fromText ?? 0), 0),
  };
}

const valueIn = (column: TableColumn | undefined, row: number): Value => (column ? valueAt(column.values, row) : null);

function typed(list: readonly Value[], isNumber: boolean): Values {
  if (!isNumber) return textValues(list.length, (row) => (list[row] === null ? null : String(list[row])));
  return numberValues(list.length, (row) => (typeof list[row] === "number" ? list[row] : null));
}

function measuresOf(matrix: MatrixRecipe): readonly Measure[] {
  const seen = new Map<string, Measure>();
  for (const group of matrix.groups)
    for (const { role, header } of group.columns) if (!seen.has(header)) seen.set(header, { role, header });
  return [...seen.values()];
}
