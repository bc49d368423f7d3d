import { applyToGrid } from "../../reading/apply-recipe";
import { lengthOf, numberValues, pick, textValues, valueAt, type Values } from "../../reading/columns/values";
import { gridOf } from "../../reading/grid";
import type { Note } from "../../reading/note";
import type { Corrections, Recipe } from "../../reading/recipe";
import type { SheetCells } from "../../reading/sheet-cells";
import type { Table, TableColumn } from "../../reading/table";
import { understand } from "../../reading/understand";
import type { OpenedFile } from "./open-file";

/** One of the files that are read as one table. */
export interface JoinedFile {
  readonly name: string;
  /** The offset of its first row among those of all files. */
  readonly from: number;
  readonly rows: number;
}

/** A file that has other headers than the first, and is left out. */
export interface RefusedFile {
  readonly name: string;
  readonly lacks: readonly string[];
  readonly has: readonly string[];
}

export interface JoinedTable {
  /** Its source has no cells: they stay where they were read. */
  readonly table: Table;
  readonly files: readonly JoinedFile[];
  readonly refused: readonly RefusedFile[];
  /** Rows that an earlier file holds too, alike in every column. */
  readonly repeated: number;
  /** Whether these count once. */
  readonly isOnce: boolean;
}

/** Enough to tell what columns mean; what only all rows can tell is found when they are read. */
const HEAD = 20_000;

export const understandHead = (cells: SheetCells, corrections: Corrections): Recipe =>
  understand(cells.values.length > HEAD ? { ...cells, values: cells.values.slice(0, HEAD) } : cells, corrections);

/**
 * Reads files of one kind, such as the exports of twelve months, as one table. Each is read by the recipe of the first, so that lines
 * above its header, its totals and its footer are left out as there; one with other headers is refused by name.
 */
export function joinTables(opened: readonly OpenedFile[], corrections: Corrections): JoinedTable {
  const [first, ...others] = opened as [OpenedFile, ...OpenedFile[]];
  const recipe = understandHead(first.cells, within(corrections, 0, first.cells.values.length));
  const files: JoinedFile[] = [];
  const refused: RefusedFile[] = [];
  const tables: Table[] = [];
  let from = 0;
  for (const { name, cells } of [first, ...others]) {
    const own = cells === first.cells ? cells : alike(cells, first.cells, recipe);
    if ("lacks" in own) {
      refused.push({ name, ...own });
      continue;
    }
    const rows = own.values.length;
    const table = applyToGrid(gridOf(own), { ...recipe, corrections: within(corrections, from, rows) });
    files.push({ name, from, rows: table.rows.length });
    tables.push(shifted(table, from));
    from += rows;
  }
  const joined = tables.length === 1 ? (tables[0] as Table) : concatenated(tables);
  const { table, ...twice } = withoutRepeated(joined, files, corrections);
  const source = { ...table.source, values: [], formats: [], source: sourceOf(files) };
  return { table: { ...table, source, recipe: { ...table.recipe, corrections } }, files, refused, ...twice };
}

const sourceOf = (files: readonly JoinedFile[]): string => {
  const [first, last] = [files[0]?.name ?? "", files.at(-1)?.name ?? ""];
  return files.length === 1 ? first : `${first} … ${last} (${files.length})`;
};

/** Another file's cells with its columns in the order and its header in the row that the first has; or how their headers differ. */
function alike(cells: SheetCells, first: SheetCells, recipe: Recipe): SheetCells | Omit<RefusedFile, "name"> {
  const own = understandHead(cells, {});
  const [theirs, ours] = [columnNames(own), columnNames(recipe)];
  const lacks = ours.filter((name) => !theirs.includes(name));
  const has = theirs.filter((name) => !ours.includes(name));
  const order = ours.map((name) => theirs.indexOf(name));
  const isSame = own.headerKey === recipe.headerKey;
  if (!isSame && (lacks.length > 0 || has.length > 0 || new Set(order).size < theirs.length)) return { lacks, has };
  const from = own.header?.row ?? 0;
  const values = isSame ? cells.values.slice(from) : cells.values.slice(from).map((row) => order.map((column) => row[column] ?? null));
  return { ...cells, values: [...first.values.slice(0, recipe.header?.row ?? 0), ...values], formats: [], merges: [], hiddenRows: [] };
}

const columnNames = ({ headers }: Recipe): readonly string[] =>
  headers.map(({ name, group }) => (group === null ? name : `${group} ${name}`)).filter((name) => name !== "");

/** Corrections of rows that lie in one file, counted within it. */
function within(corrections: Corrections, from: number, rows: number): Corrections {
  const own = (list: readonly number[] | undefined) => list?.map((row) => row - from).filter((row) => row >= 0 && row < rows);
  return onRows(corrections, own);
}

function onRows(corrections: Corrections, change: (rows: readonly number[] | undefined) => readonly number[] | undefined): Corrections {
  const [keepRows, totalRows] = [change(corrections.keepRows), change(corrections.totalRows)];
  return { ...corrections, ...(keepRows && { keepRows }), ...(totalRows && { totalRows }) };
}

/** A table whose rows are counted from another. */
function shifted(table: Table, by: number): Table {
  if (by === 0) return table;
  const cell = <T extends { readonly cell?: { readonly row: number; readonly column: number } }>(one: T): T =>
    one.cell ? { ...one, cell: { ...one.cell, row: one.cell.row + by } } : one;
  return {
    ...table,
    rows: table.rows.map((row) => row + by),
    dropped: table.dropped.map((one) => ({ ...cell(one), row: one.row + by })),
    notes: table.notes.map((note) => (table.recipe.notes.includes(note) ? note : cell(note))),
    questions: table.questions.map((question) =>
      table.recipe.questions.includes(question)
        ? question
        : {
            ...cell(question),
            choices: question.choices.map((choice) => ({
              ...choice,
              correction: onRows(choice.correction, (rows) => rows?.map((row) => row + by)),
            })),
          },
    ),
  };
}

function concatenated(tables: readonly Table[]): Table {
  const [first] = tables as [Table, ...Table[]];
  return {
    ...first,
    columns: first.columns.map((_, index) => concatenatedColumn(tables.map(({ columns }) => columns[index] as TableColumn))),
    rows: tables.flatMap(({ rows }) => rows),
    dropped: tables.flatMap(({ dropped }) => dropped),
    notes: distinct(tables.flatMap(({ notes }) => notes)),
    questions: distinct(tables.flatMap(({ questions }) => questions)),
  };
}

/** Each once: what the recipe says is said of every file. */
function distinct<T extends Pick<Note, "detail"> & { readonly key: string }>(all: readonly T[]): readonly T[] {
  return [...new Map(all.map((one) => [JSON.stringify([one.key, one.detail]), one])).values()];
}

function concatenatedColumn(columns: readonly TableColumn[]): TableColumn {
  const [first] = columns as [TableColumn, ...TableColumn[]];
  const sum = (of: (column: TableColumn) => number) => columns.reduce((total, column) => total + of(column), 0);
  return {
    ...first,
    ...(first.atOfRow && { atOfRow: columns.flatMap(({ atOfRow = [] }) => atOfRow) }),
    values: concatenatedValues(columns.map(({ values }) => values)),
    fromText: sum(({ fromText }) => fromText),
    filled: sum(({ filled }) => filled),
  };
}

function concatenatedValues(parts: readonly Values[]): Values {
  const all = parts.flatMap((part) => Array.from({ length: lengthOf(part) }, (_, row) => valueAt(part, row)));
  // A column that is blank throughout one file is of texts there.
  if (parts.every((part) => part.kind === "numbers" || part.distinct.length === 0) && parts.some(({ kind }) => kind === "numbers"))
    return numberValues(all.length, (row) => (typeof all[row] === "number" ? all[row] : null));
  return textValues(all.length, (row) => (all[row] === null || all[row] === undefined ? null : String(all[row])));
}

/**
 * Rows that stand in two files, as where one export covers the last days of another. Where rows have a day they are counted once unless
 * the user says otherwise; without a day two sales may well look alike.
 */
function withoutRepeated(
  table: Table,
  files: readonly JoinedFile[],
  { repeated: wanted }: Corrections,
): Pick<JoinedTable, "table" | "repeated" | "isOnce"> {
  if (files.length < 2) return { table, repeated: 0, isOnce: false };
  const seen = new Map<string, number>();
  const again: number[] = [];
  let file = 0;
  for (const [index, row] of table.rows.entries()) {
    while ((files[file + 1]?.from ?? Infinity) <= row) file += 1;
    const key = JSON.stringify(table.columns.map(({ values }) => valueAt(values, index)));
    const earlier = seen.get(key);
    if (earlier === undefined) seen.set(key, file);
    else if (earlier !== file) again.push(index);
  }
  const dated = table.columns.some(({ type }) => type === "date");
  const isOnce = wanted === undefined ? dated : wanted === "once";
  if (again.length === 0 || !isOnce) return { table, repeated: again.length, isOnce };
  const lost = new Set(again);
  const kept = table.rows.flatMap((_, index) => (lost.has(index) ? [] : [index]));
  const take = <T>(list: readonly T[]): T[] => kept.map((index) => list[index] as T);
  return {
    table: {
      ...table,
      rows: take(table.rows),
      columns: table.columns.map((column) => ({
        ...column,
        values: pick(column.values, kept),
        ...(column.atOfRow && { atOfRow: take(column.atOfRow) }),
      })),
    },
    repeated: again.length,
    isOnce,
  };
}
