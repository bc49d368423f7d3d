import type { Engine } from "../../../../src/workbench/engine/create-engine";
import { dataArea, type WorkbookTable } from "../../../../src/workbench/engine/tables/workbook-table";

export type Value = string | number | boolean;

/** What a column of the tables below is for: two numbers, their sum, and whatever comes in later. */
export type Role = "left" | "right" | "both" | "other";

/** A table in plain lists: all there is to tell what it has to hold after each step. */
export interface TableModel {
  readonly roles: readonly Role[];
  readonly names: readonly string[];
  /** What people wrote, row by row; what is computed is told from it. */
  readonly rows: readonly (readonly Value[])[];
  readonly headers: boolean;
  readonly totals: boolean;
  /** Whether every row has the sum: not once it was emptied or has lost a column that it adds. */
  readonly computed: boolean;
}

const ROLES: readonly Role[] = ["left", "right", "both"];

/** Two numbers and their sum, three tables on one sheet: two one above the other, one beside them. Another sheet asks for sums by name. */
export async function makeTables(rows: number, top: number): Promise<TableModel[]> {
  const places = [
    [top, 0],
    [top + rows + 2, 0],
    [top, 4],
  ] as const;
  const numbers = (index: number) => Array.from({ length: rows }, (_, i) => [10 * index + ((i * 7) % 5), i * i] as const);
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const asking = context.workbook.worksheets.add("Asking");
    places.forEach(([row, column], index) => {
      const range = sheet.getRangeByIndexes(row, column, rows + 1, 3);
      const [a, b] = ["A", "B", "C", "D", "E", "F"].slice(column);
      const lines = numbers(index).map(([left, right], i) => [left, right, index === 2 ? 0 : `=${a}${row + i + 2}+${b}${row + i + 2}`]);
      range.formulas = [["Left", "Right", "Both"], ...lines];
      sheet.tables.add(range, true).name = `Sums_${index + 1}`;
    });
    await context.sync();
    sheet.getRangeByIndexes(top + 1, 6, rows, 1).formulas = Array.from({ length: rows }, () => ["=[@Left]+[@Right]"]);
    asking.getRange("A1:A3").formulas = places.map((_, index) => [`=SUM(Sums_${index + 1}[Left])`]);
    await context.sync();
  });
  return places.map((_, index) => ({
    roles: ROLES,
    names: ["Left", "Right", "Both"],
    rows: numbers(index).map((row) => [...row, ""]),
    headers: true,
    totals: false,
    computed: true,
  }));
}

const isNumber = (value: Value | undefined): value is number => typeof value === "number";
const number = (value: Value | undefined): number => (isNumber(value) ? value : 0);

/** A row as the sheet shows it. */
function shownRow({ roles, computed }: TableModel, row: readonly Value[]): Value[] {
  const of = (role: Role): number => number(row[roles.indexOf(role)]);
  return row.map((value, i) => (roles[i] === "both" && computed ? of("left") + of("right") : value));
}

export const shownBy = (model: TableModel): object => ({
  names: model.names,
  headers: model.headers,
  totals: model.totals,
  rows: model.computed
    ? model.rows.map((row) => shownRow(model, row))
    : model.rows.map((row) => row.filter((_, i) => model.roles[i] !== "both")),
});

/** The same of the table in the workbook: the names its columns have, and what its cells show. */
export function tableShows(engine: Engine, table: WorkbookTable, { roles, computed }: TableModel): object {
  const cells = engine.cells(table.area.sheetId);
  const data = dataArea(table);
  const columns = table.columns.map((_, i) => i).filter((i) => computed || roles[i] !== "both");
  return {
    names: table.columns.map(({ name }) => name),
    headers: table.headers,
    totals: table.totals,
    rows: Array.from({ length: data.rows }, (_, i) => columns.map((column) => cells.value(data.row + i, data.column + column))),
  };
}

/** What `SUM(table[Left])` has to give. */
export function askedFor({ roles, rows }: TableModel): Value {
  const left = roles.indexOf("left");
  return left < 0 ? "#REF!" : rows.reduce((sum, row) => sum + number(row[left]), 0);
}

const blankRow = ({ roles }: TableModel): Value[] => roles.map(() => "");

export const withRows = (model: TableModel, at: number, count: number): TableModel => ({
  ...model,
  rows: model.rows.toSpliced(at, 0, ...Array.from({ length: count }, () => blankRow(model))),
});

/** A table that loses all rows keeps an empty one, without formulas. */
export function withoutRows(model: TableModel, at: number, count: number): TableModel {
  const rows = model.rows.toSpliced(at, count);
  return rows.length > 0 ? { ...model, rows } : { ...model, rows: [blankRow(model)], computed: false };
}

/** Columns without a name of their own get the first free one. Source: Microsoft Support, "Overview of Excel tables". */
export function withColumns(model: TableModel, at: number, added: readonly string[]): TableModel {
  const names = [...model.names];
  added.forEach((name, i) => {
    let free = name;
    for (let next = 1; free === "" || names.some((one) => one.toLowerCase() === free.toLowerCase()); next += 1) free = `Column${next}`;
    names.splice(at + i, 0, free);
  });
  return {
    ...model,
    names,
    roles: model.roles.toSpliced(at, 0, ...added.map((): Role => "other")),
    rows: model.rows.map((row) => row.toSpliced(at, 0, ...added.map(() => ""))),
  };
}

export function withoutColumn(model: TableModel, at: number): TableModel {
  const gone = model.roles[at];
  return {
    ...model,
    roles: model.roles.toSpliced(at, 1),
    names: model.names.toSpliced(at, 1),
    rows: model.rows.map((row) => row.toSpliced(at, 1)),
    computed: model.computed && gone !== "left" && gone !== "right",
  };
}

export const withCell = (model: TableModel, row: number, column: number, value: Value): TableModel => ({
  ...model,
  rows: model.rows.with(row, (model.rows[row] ?? []).with(column, value)),
});

/** The rows that can be seen in the order of one column's numbers, blanks last; the others stay. */
export function withSorted(model: TableModel, column: number, isHidden: (row: number) => boolean): TableModel {
  const places = model.rows.map((_, i) => i).filter((i) => !isHidden(i));
  const order = places.toSorted((a, b) => {
    const [x, y] = [model.rows[a]?.[column], model.rows[b]?.[column]];
    return isNumber(x) && isNumber(y) ? x - y : Number(isNumber(y)) - Number(isNumber(x));
  });
  return { ...model, rows: model.rows.map((row, i) => (isHidden(i) ? row : (model.rows[order[places.indexOf(i)] ?? i] ?? row))) };
}
