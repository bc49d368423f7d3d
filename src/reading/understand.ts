import { blankAmounts } from "./columns/blank-amounts";
import { columnQuestions } from "./columns/column-questions";
import { columnRecipes } from "./columns/column-recipes";
import type { DateContext } from "./columns/dates";
import { fileSigns } from "./columns/file-signs";
import { mainColumnQuestions } from "./columns/main-column";
import { withCurrency } from "./columns/money-currency";
import { rawColumn } from "./columns/raw-column";
import { readColumn } from "./columns/read-column";
import { unitQuestions } from "./columns/unit-question";
import { currencyOf } from "./currencies/currency-code";
import { currencyColumn } from "./currencies/row-currencies";
import { isoDayOfSerial } from "../core/cells/serial-date";
import { gridOf, type Grid } from "./grid";
import { findHeader } from "./header/find-header";
import { headerTexts } from "./header/header-texts";
import { statedUnit } from "./header/stated-unit";
import { statedYear } from "./header/stated-year";
import { textNotes, textQuestions } from "./header/text-questions";
import { columnShape } from "./matrix/column-shape";
import { findMatrix } from "./matrix/find-matrix";
import type { Note } from "./note";
import type { Question } from "./question";
import type { ColumnRecipe, Corrections, MatrixRecipe, Recipe } from "./recipe";
import { headerStem } from "./roles/header-stem";
import { unitOf } from "./roles/header-unit";
import { isMeasure, MONEY_ROLES, type Role } from "./roles/role";
import { roleOfHeader } from "./roles/role-of-header";
import { dataRows, mayHoldLabel, understoodRows } from "./rows/data-rows";
import { orderTotals } from "./rows/order-totals";
import { understandPivot } from "./rows/pivot-columns";
import { rowTotals } from "./rows/row-totals";
import { writtenOnce } from "./rows/written-once";
import type { SheetCells } from "./sheet-cells";

/** What the numbers of a matrix can be, the likeliest first. */
const ASKED_MEASURES = ["revenue", "spend", "orders", "visits", "newCustomers"] as const satisfies readonly Role[];

/** Understands a sheet as a table: where its header is, which rows are data, and what type, role and unit each column has. */
export const understand = (cells: SheetCells, corrections: Corrections = {}): Recipe => understandGrid(gridOf(cells), corrections);

export function understandGrid(grid: Grid, corrections: Corrections): Recipe {
  const { place: header, note } = findHeader(grid, corrections);
  const headers = headerTexts(grid, header);
  const labelColumns = headers.flatMap(({ name }, column) => (mayHoldLabel(name) ? [column] : []));
  const year = statedYear(grid, header);
  const unit = statedUnit(grid, header);
  const data = dataRows(grid, { header, headers, labelColumns, corrections }, understoodRows(grid, header));
  const scaled: readonly Note[] =
    unit && unit.unit.multiplier !== 1
      ? [{ key: "unitFromTitle", certainty: "fact", cell: unit.cell, detail: { text: unit.text, unit: unit.unit.words } }]
      : [];
  const stated = corrections.wideMeasure ?? statedMeasure(grid, header?.row ?? 0);
  const measure = stated ?? "revenue";
  const signs = fileSigns(grid, { header, headers, kept: data.kept, corrections });
  const sheet = { grid, header, headers, corrections, year, unit: unit?.unit ?? null, signs };
  const dates: DateContext = { dateSystem: grid.cells.dateSystem, year, corrections, lean: signs.lean };
  const formOf = (kept: readonly number[]) => {
    const columns = columnRecipes({ ...sheet, kept });
    const numbers = numbersIn(grid, columns, kept, dates);
    return { columns, ...findMatrix(columns, headers, { year: corrections.year ?? year?.year ?? null, measure, corrections, numbers }) };
  };
  const first = formOf(data.kept);
  const totals = rowTotals(grid, { ...sheet, columns: first.columns, labelColumns, matrix: first.matrix }, data);
  const kept = totals.kept.map((place) => totals.rows[place] as number);
  // What a column is should not depend on rows that only sum up others.
  const { columns, matrix, question } = kept.length === data.kept.length || kept.length === 0 ? first : formOf(kept);
  const pivot = matrix ? null : understandPivot(grid, columns, totals, dates, corrections);
  const currencyAt = currencyColumn(grid, columns, kept);
  const once = writtenOnce(grid, columns, kept, { announced: data.announced, corrections });
  const ofOrders = matrix
    ? { columns: once.columns, questions: [] }
    : orderTotals(grid, once.columns, kept, { orderAt: once.orderAt, corrections });
  const blanks = matrix ? { columns: ofOrders.columns, questions: [] } : blankAmounts(grid, ofOrders.columns, kept, corrections);
  const priced = currencyAt === null ? withCurrency(blanks.columns, signs) : inCurrency(grid, blanks.columns, currencyAt, kept);
  const wide: Note = {
    key: "wideHeader",
    certainty: corrections.form ? "chosen" : "guess",
    cell: { row: header?.row ?? 0, column: matrix?.headerAt ?? 0 },
    detail: { across: matrix?.across ?? "", count: matrix?.groups.length ?? 0 },
  };
  return {
    version: 1,
    header,
    headers,
    labelColumns,
    year,
    columns: priced,
    corrections,
    dropped: [...data.dropped, ...totals.dropped].sort((a, b) => a.row - b.row),
    headerKey: headers.map(({ group, name }) => headerStem(`${group ?? ""}${name}`)).join("|"),
    matrix: matrix && { across: matrix.across, groups: matrix.groups, fixed: matrix.fixed, reason: wide },
    pivot,
    currencyAt,
    orderAt: once.orderAt,
    period: signs.period,
    notes: [
      note,
      ...textNotes(grid),
      ...scaled,
      ...(signs.mark.note ? [signs.mark.note] : []),
      ...(matrix ? matrixNotes(matrix, wide, measure, corrections) : []),
      ...differingCurrencies(priced),
    ],
    questions: [
      ...textQuestions(grid),
      ...columnQuestions(columns, signs.mark),
      ...unitQuestions(grid, columns, kept, corrections),
      ...(question ? [question] : []),
      ...(matrix && stated === null ? measureQuestion(matrix, wide) : []),
      ...once.questions,
      ...ofOrders.questions,
      ...(matrix ? [] : mainColumnQuestions(grid, columns, kept)),
      ...blanks.questions,
    ],
  };
}

function matrixNotes({ groups }: Pick<MatrixRecipe, "groups">, wide: Note, measure: Role, { wideMeasure }: Corrections): readonly Note[] {
  const single = groups.every((group) => group.columns.length === 1);
  const asked: Note = { ...wide, key: "wideMeasure", certainty: wideMeasure ? "chosen" : "guess", detail: { role: measure } };
  return [{ ...wide, key: "wideRead" }, ...(single ? [asked] : [])];
}

/** Spend in one currency and revenue in another make no ratio. */
function differingCurrencies(columns: readonly ColumnRecipe[]): readonly Note[] {
  const [spend, revenue] = (["spend", "revenue"] as const).map((role) => columns.find((column) => column.role === role));
  if (!spend?.currency || !revenue?.currency || spend.currency === revenue.currency) return [];
  const detail = { spend: spend.currency, revenue: revenue.currency };
  return [{ key: "currenciesDiffer", certainty: "fact", ...(revenue.reason.cell && { cell: revenue.reason.cell }), detail }];
}

/** Money columns in the currency that another column names for all rows alike. */
function inCurrency(grid: Grid, columns: readonly ColumnRecipe[], at: number, kept: readonly number[]): readonly ColumnRecipe[] {
  const codes = new Set(kept.flatMap((row) => currencyOf(grid.text(row, at))?.code ?? []));
  const [code] = codes;
  return columns.map((column) => {
    const own = column.at === at ? { ...column, role: "currency" as const } : column;
    const takes = codes.size === 1 && code !== undefined && unitOf(column.header)?.currency === undefined && MONEY_ROLES.has(column.role);
    return takes ? { ...own, currency: code } : own;
  });
}

/** A matrix whose numbers nothing names: what they are is the user's to say. */
function measureQuestion({ groups, across }: Pick<MatrixRecipe, "groups" | "across">, { cell }: Note): readonly Question[] {
  if (!cell || !groups.every((group) => group.columns.length === 1 && group.columns[0]?.header === "")) return [];
  const choices = ASKED_MEASURES.map((role) => ({ key: role, correction: { wideMeasure: role } }));
  return [
    {
      key: "measure",
      cell,
      detail: { text: across === "date" ? isoDayOfSerial(Number(groups[0]?.key)) : String(groups[0]?.key ?? "") },
      choices,
      chosen: null,
    },
  ];
}

function numbersIn(grid: Grid, columns: readonly ColumnRecipe[], kept: readonly number[], dates: DateContext) {
  const byPlace = new Map(columns.map((column) => [column.at, column]));
  return (at: number) => {
    const column = byPlace.get(at);
    const raw = rawColumn(grid, kept, at, column?.header ?? "");
    const { values } = readColumn(raw, column ?? { type: "number", multiplier: 1, notes: [] }, dates);
    return { values, shape: { ...columnShape(raw, values), rows: kept.length } };
  };
}

/** The measure that a line above the header or the sheet's name states, for a matrix whose header names only channels. */
function statedMeasure(grid: Grid, headerRow: number): Role | null {
  const texts = [grid.cells.sheet];
  for (let row = 0; row <= headerRow; row++) texts.unshift(grid.text(row, 0));
  for (const text of texts) {
    const role = roleOfHeader(text)?.role;
    if (role && isMeasure(role)) return role;
  }
  return null;
}
