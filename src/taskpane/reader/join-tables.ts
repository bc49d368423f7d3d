import { applyToGrid } from "../../reading/apply-recipe";
import { gridOf } from "../../reading/grid";
import type { Corrections, Recipe } from "../../reading/recipe";
import type { SheetCells } from "../../reading/sheet-cells";
import type { Table } from "../../reading/table";
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
 * Reads files of one kind, such as the exports of twelve months, as one table. Each is looked through by the recipe of the first, so that
 * lines above its header, its totals and its footer are left out as there; then the rows of all are read together, so that several
 * currencies or a doubt in one of them are those of the whole. A file with other headers is refused by name.
 */
export function joinTables(opened: readonly OpenedFile[], corrections: Corrections): JoinedTable {
  const [first, ...others] = opened as [OpenedFile, ...OpenedFile[]];
  const recipe = understandHead(first.cells, within(corrections, 0, first.cells.values.length));
  const refused: RefusedFile[] = [];
  const parts: Part[] = [];
  let from = 0;
  for (const { name, cells } of [first, ...others]) {
    const own = cells === first.cells ? cells : alike(cells, first.cells, recipe);
    if ("lacks" in own) {
      refused.push({ name, ...own });
      continue;
    }
    const table = applyToGrid(gridOf(own), { ...recipe, corrections: within(corrections, from, own.values.length) });
    parts.push({ name, from, cells: own, table });
    from += own.values.length;
  }
  const files = parts.map(({ name, from: start, table }) => ({ name, from: start, rows: table.rows.length }));
  const { table, ...twice } =
    parts.length === 1 ? { table: (parts[0] as Part).table, ...NONE_TWICE } : readTogether(parts, recipe, corrections);
  const source = { ...table.source, values: [], formats: [], source: sourceOf(files) };
  return { table: { ...table, source, recipe: { ...table.recipe, corrections } }, files, refused, ...twice };
}

interface Part {
  readonly name: string;
  /** The offset of its first row among those of all files. */
  readonly from: number;
  readonly cells: SheetCells;
  readonly table: Table;
}

const NONE_TWICE = { repeated: 0, isOnce: false };

/**
 * The rows of all files below the header of the first. Rows that stand in two of them, as where one export covers the last days of
 * another, count once where rows have a day, unless the user says otherwise; without a day two sales may well look alike.
 */
function readTogether(
  parts: readonly Part[],
  recipe: Recipe,
  corrections: Corrections,
): Pick<JoinedTable, "table" | "repeated" | "isOnce"> {
  const dated = recipe.columns.some(({ type }) => type === "date");
  const isOnce = corrections.repeated === undefined ? dated : corrections.repeated === "once";
  const top = (recipe.header?.row ?? 0) + (recipe.header?.rows ?? 0);
  const [{ cells }] = parts as [Part];
  const values = cells.values.slice(0, top);
  const formats = cells.formats?.slice(0, top);
  // Of each row that is read, its place among those of all files.
  const places = Array.from({ length: top }, (_, row) => row);
  const seen = new Map<string, Part>();
  let repeated = 0;
  for (const part of parts) {
    for (const row of new Set(part.table.rows)) {
      const line = part.cells.values[row] ?? [];
      const key = JSON.stringify(line);
      const earlier = seen.get(key);
      if (earlier === undefined) seen.set(key, part);
      else if (earlier !== part) repeated += 1;
      if (isOnce && earlier !== undefined && earlier !== part) continue;
      values.push(line);
      formats?.push(part.cells.formats?.[row] ?? line.map(() => "General"));
      places.push(part.from + row);
    }
  }
  const inner = new Map(places.map((place, row) => [place, row]));
  const moved = onRows(corrections, (rows) => rows?.flatMap((row) => inner.get(row) ?? []));
  const { merges: _, ...rest } = cells;
  const all: SheetCells = { ...rest, values, ...(formats && { formats }), hiddenRows: [] };
  const read = placed(applyToGrid(gridOf(all), { ...recipe, corrections: moved }), (row) => places[row] ?? row);
  const dropped = parts.flatMap((part) => placed(part.table, (row) => part.from + row).dropped);
  const once = [...new Map([...dropped, ...read.dropped].map((one) => [one.row, one])).values()];
  return { table: { ...read, dropped: once.sort((a, b) => a.row - b.row) }, repeated, isOnce };
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

/** A table whose rows are told by other places. */
function placed(table: Table, placeOf: (row: number) => number): Table {
  const cell = <T extends { readonly cell?: { readonly row: number; readonly column: number } }>(one: T): T =>
    one.cell ? { ...one, cell: { ...one.cell, row: placeOf(one.cell.row) } } : one;
  const { notes, questions } = table.recipe;
  return {
    ...table,
    rows: table.rows.map(placeOf),
    dropped: table.dropped.map((one) => ({ ...cell(one), row: placeOf(one.row) })),
    notes: table.notes.map((note) => (notes.includes(note) ? note : cell(note))),
    questions: table.questions.map((question) =>
      questions.includes(question)
        ? question
        : {
            ...cell(question),
            choices: question.choices.map((choice) => ({ ...choice, correction: onRows(choice.correction, (rows) => rows?.map(placeOf)) })),
          },
    ),
  };
}
