import { rowCurrencies, type RowCurrencies } from "./currencies/row-currencies";
import { fillDown } from "./columns/fill-down";
import { rawColumn, type ColumnValues } from "./columns/raw-column";
import { readColumn } from "./columns/read-column";
import { gridOf, type Grid } from "./grid";
import { headerTexts } from "./header/header-texts";
import { longForm } from "./matrix/long-form";
import type { DroppedRow, Note } from "./note";
import type { Question } from "./question";
import type { ColumnRecipe, Recipe } from "./recipe";
import { MONEY_ROLES } from "./roles/role";
import { dataRows } from "./rows/data-rows";
import { withHiddenRows } from "./rows/hidden-totals";
import { onceWithinOrder } from "./rows/order-totals";
import { pivotColumns, withPivotColumns } from "./rows/pivot-columns";
import { withRepeatedRows } from "./rows/repeated-rows";
import { rowKinds } from "./rows/row-kinds";
import { rowTotals } from "./rows/row-totals";
import { fillWithinOrder } from "./rows/written-once";
import type { SheetCells } from "./sheet-cells";
import type { Table, TableColumn } from "./table";

/** The cells have another header than those the recipe was made from: they are to be understood anew. */
export class OtherHeaderError extends Error {
  constructor(
    readonly column: number,
    readonly expected: string,
    readonly found: string,
  ) {
    super(`Column ${column + 1} is headed "${found}", where the recipe has "${expected}"`);
    this.name = "OtherHeaderError";
  }
}

/** Reads cells by what was understood before, of them or of a shorter table of the same shape. */
export const applyRecipe = (cells: SheetCells, recipe: Recipe): Table => applyToGrid(gridOf(cells), recipe);

export function applyToGrid(grid: Grid, recipe: Recipe): Table {
  checkHeader(grid, recipe);
  const data = dataRows(grid, recipe);
  const totals = withHiddenRows(grid, recipe, rowTotals(grid, recipe, data));
  const all = totals.kept.length === totals.rows.length;
  const counted = all ? totals.rows : totals.kept.map((place) => totals.rows[place] as number);
  const kind = ofOneKind(grid, recipe, counted);
  const money = inOneCurrency(grid, recipe, kind.rows);
  const { rows } = money;
  const dates = { dateSystem: grid.cells.dateSystem, year: recipe.year, corrections: recipe.corrections };
  const groups = money.dropped.length + kind.dropped.length > 0 ? [] : pivotColumns(grid, recipe.pivot, totals, dates);
  const own = groups.length > 0 ? withPivotColumns(recipe.columns, recipe.pivot, recipe.corrections) : recipe.columns;
  const read = own.map((column) =>
    withCurrency(
      readOne(grid, recipe, column, rows, rows === totals.rows ? totals.read.get(column.at) : undefined),
      recipe,
      money.currencies,
    ),
  );
  const columns = [...groups, ...read.map(({ column }) => column)];
  return withRepeatedRows({
    source: grid.cells,
    recipe,
    dropped: [...data.dropped, ...totals.dropped, ...kind.dropped, ...money.dropped].sort((a, b) => a.row - b.row),
    ...(recipe.matrix ? longForm(recipe.matrix, columns, rows) : { columns, rows }),
    notes: [
      ...recipe.notes,
      ...read.flatMap(({ notes }) => notes),
      ...droppedNotes(data.dropped),
      ...totals.notes,
      ...kind.notes,
      ...money.notes,
    ],
    currencies: recipe.matrix ? null : money.currencies,
    questions: [...besideKinds(recipe.questions, kind.questions), ...totals.questions, ...kind.questions, ...money.questions],
  });
}

interface Counted {
  readonly rows: readonly number[];
  readonly dropped: readonly DroppedRow[];
  readonly notes: readonly Note[];
  readonly questions: readonly Question[];
}

interface Money extends Counted {
  readonly currencies: RowCurrencies | null;
}

/** Where each row names its own measure, what the numbers of a matrix are is asked once, there. */
const besideKinds = (own: readonly Question[], kinds: readonly Question[]): readonly Question[] =>
  kinds.some(({ choices }) => choices.some(({ correction }) => correction.wideMeasure)) ? own.filter(({ key }) => key !== "measure") : own;

/** The rows of the kind that counts, where a table holds several that are no sum. */
function ofOneKind(grid: Grid, recipe: Recipe, rows: readonly number[]): Counted {
  const found = rowKinds(grid, recipe, rows);
  if (!found) return { rows, dropped: [], notes: [], questions: [] };
  const { at, chosen, question } = found;
  if (chosen === null) return { rows, dropped: [], notes: [], questions: [question] };
  const others = rows.filter((row) => grid.text(row, at) !== chosen);
  const certainty = recipe.corrections.rowsOf ? "chosen" : "guess";
  return {
    rows: rows.filter((row) => grid.text(row, at) === chosen),
    dropped: others.map((row) => ({ row, reason: "otherKind", cell: { row, column: at }, text: grid.text(row, at) })),
    notes: [{ key: "otherKind", certainty, cell: question.cell, detail: { count: others.length, text: chosen } }],
    questions: [question],
  };
}

/** The rows of the currency that was chosen; all of them, and a question, where there are several and none was. */
function inOneCurrency(grid: Grid, recipe: Recipe, rows: readonly number[]): Money {
  const found = rowCurrencies(grid, recipe, rows);
  if (!found) return { rows, currencies: null, dropped: [], notes: [], questions: [] };
  const { codes, ofRow, at } = found;
  const code = recipe.corrections.currency;
  const chosen = code === undefined ? -1 : codes.indexOf(code);
  const cell = { row: rows[ofRow.findIndex((place) => place > 0)] ?? rows[0] ?? 0, column: at };
  const question: Question = {
    key: "currency",
    cell,
    detail: { codes: codes.join(" · ") },
    choices: codes.map((each) => ({ key: each, correction: { currency: each } })),
    chosen: chosen < 0 ? null : (code ?? null),
  };
  if (chosen < 0) return { rows, currencies: found, dropped: [], notes: [], questions: [question] };
  const others = rows.filter((_, index) => ofRow[index] !== chosen);
  return {
    rows: rows.filter((_, index) => ofRow[index] === chosen),
    currencies: null,
    dropped: others.map((row) => ({ row, reason: "otherCurrency", cell: { row, column: at }, text: grid.text(row, at) })),
    notes: [{ key: "otherCurrency", certainty: "chosen", cell, detail: { count: others.length, code: code ?? "" } }],
    questions: [question],
  };
}

/** A column of money with the currency of its rows. */
function withCurrency(
  read: ReturnType<typeof readOne>,
  { corrections }: Recipe,
  currencies: RowCurrencies | null,
): ReturnType<typeof readOne> {
  const { column } = read;
  if (column.type !== "number" || !MONEY_ROLES.has(column.role)) return read;
  if (currencies) return { ...read, column: { ...column, currencies } };
  return corrections.currency === undefined ? read : { ...read, column: { ...column, currency: corrections.currency } };
}

function checkHeader(grid: Grid, { header, headers }: Recipe): void {
  for (const [column, { name, group }] of headerTexts(grid, header).entries()) {
    const expected = headers[column];
    if (expected?.name === name && expected.group === group) continue;
    if (expected !== undefined || name !== "") throw new OtherHeaderError(column, expected?.name ?? "", name);
  }
}

function readOne(
  grid: Grid,
  { year, corrections, orderAt }: Recipe,
  recipe: ColumnRecipe,
  rows: readonly number[],
  before: ColumnValues | undefined,
): { readonly column: TableColumn; readonly notes: readonly Note[] } {
  const { at, header, type, role, reason, multiplier, currency, blanks, blankIsZero, oncePerOrder, notes } = recipe;
  const { dateSystem, merges } = grid.cells;
  const read = before ?? readColumn(rawColumn(grid, rows, at, header), recipe, { dateSystem, year, corrections });
  const { values, filled, first } =
    blanks === "asOrder" && orderAt !== null
      ? fillWithinOrder(grid, read.values, rows, orderAt)
      : fillDown(read.values, rows, at, merges, blanks);
  const once = oncePerOrder && orderAt !== null ? onceWithinOrder(grid, values, rows, orderAt) : { values, repeated: 0 };
  const down: Note = {
    key: "filledDown",
    certainty: blanks === "asOrder" || merges?.some((area) => area.column === at) ? "fact" : "guess",
    cell: { row: rows[first] ?? 0, column: at },
    detail: { header, count: filled },
  };
  return {
    column: {
      at,
      header,
      type,
      role,
      reason,
      multiplier,
      ...(currency === undefined ? {} : { currency }),
      values: once.values,
      fromText: read.fromText,
      filled,
      ...(blankIsZero && { blankIsZero }),
      ...(once.repeated > 0 && { repeated: once.repeated }),
    },
    notes: [
      ...notes,
      ...read.notes,
      ...(filled > 0 ? [down] : []),
      ...(once.repeated > 0 ? [{ key: "oncePerOrder", certainty: "guess", detail: { header, count: once.repeated } } as const] : []),
    ],
  };
}

function droppedNotes(dropped: readonly DroppedRow[]): readonly Note[] {
  const hidden = dropped.filter((each) => each.reason === "hidden").length;
  const second = dropped.find((each) => each.reason === "secondTable");
  return [
    ...(hidden > 0 ? [{ key: "hiddenLeftOut", certainty: "fact", detail: { count: hidden } } as const] : []),
    ...(second?.cell ? [{ key: "secondTable", certainty: "guess", cell: second.cell, detail: { text: second.text ?? "" } } as const] : []),
  ];
}
