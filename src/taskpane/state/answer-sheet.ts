import type { Lang } from "../../core/lang";
import { DAYS_FROM_1900_TO_1904 } from "../../core/numeric/date-systems";
import { numberFormat, type NumberRole } from "../../design/number-formats";
import type { InsertedPlan } from "../../excel/workbook-port";
import type { NewRows } from "../../excel/refill-table";
import type { SheetIdentity } from "../../plan/sheet-identity";
import type { Area, SheetPlan } from "../../plan/sheet-plan";
import { planTableSheet, tableSheetPlaces, uniqueHeaders, type TableSheet } from "../../plan/table-sheet";
import type { TakenNames } from "../../plan/taken-names";
import { isMeasure, MONEY_ROLES, ROLES, type Role } from "../../reading/roles/role";
import type { AnswerCell, AnswerColumn, AnswerTable, AnswerUnit } from "../../warehouse/answer-table/answer-column";
import type { Question } from "../../warehouse/question/question";

/** What was asked of a file or a database, as its sheet keeps it: enough to ask again, and no secret. */
export interface AskedOnce {
  readonly source: { readonly kind: "file" | "database"; readonly name: string };
  readonly columns: Readonly<Record<string, string>>;
  readonly form: string;
  readonly draft: Readonly<Record<string, string | readonly string[]>>;
  readonly filters: readonly { readonly column: string; readonly how: string; readonly texts: string }[];
}

/** An answer on its way to a sheet. */
export interface AnswerToWrite {
  readonly asked: AskedOnce;
  /** As it was answered, all days filled in. */
  readonly question: Question;
  readonly table: AnswerTable;
  /** Of the sheet, where it is new. */
  readonly name: string;
  readonly notes: readonly string[];
  readonly lang: Lang;
  readonly dateSystem: 1900 | 1904;
}

const ID = "answer";

/** A sheet that holds an answer, and what was asked for it. */
export interface AnswerSheet {
  readonly sheet: InsertedPlan;
  readonly asked: AskedOnce;
  readonly headers: readonly string[];
  /** What the columns mean, one for each header. */
  readonly roles: readonly Role[];
  /** As it was answered; it may say anything. */
  readonly question: Readonly<Record<string, unknown>>;
  /** The cells that were written, those of the table last. */
  readonly cells: readonly Area[];
}

const MOST_ROWS = 1_048_576 - 16;
const MOST_COLUMNS = 16_384 - 2;
/** More than a workbook in a browser takes in one go. */
const MOST_CELLS = 2_000_000;

export const isTooLarge = ({ rows, columns }: AnswerTable): boolean =>
  rows.length > MOST_ROWS || columns.length > MOST_COLUMNS || rows.length * columns.length > MOST_CELLS;

const ROLE_OF: Readonly<Record<AnswerUnit, NumberRole | undefined>> = {
  // A format of texts would change how the next entry is taken.
  text: undefined,
  day: "date",
  count: "count",
  rate: "rateExact",
  ratio: "ratio",
  amount: "plain",
};

/** An Excel table tells its columns by their headers. */
export const headersOf = ({ columns }: AnswerTable): readonly string[] => uniqueHeaders(columns.map(({ header }) => header));

/** Whether sums are of what is counted, such as orders. */
const isOfCounts = ({ role, unit }: AnswerColumn, at: number, { rows }: AnswerTable): boolean =>
  unit === "amount" && isMeasure(role) && !MONEY_ROLES.has(role) && rows.every((row) => row[at] === null || Number.isInteger(row[at]));

/** The sheet of an answer: its rows as a table with typed columns, below what was asked of whom and when. */
function sheetOf({
  asked,
  question,
  table,
  name,
  notes,
  lang,
  dateSystem,
}: AnswerToWrite): TableSheet & { readonly places: readonly Area[] } {
  const shift = dateSystem === 1904 ? DAYS_FROM_1900_TO_1904 : 0;
  const typed = (row: readonly AnswerCell[]): readonly AnswerCell[] =>
    row.map((cell, at) => (typeof cell === "number" && table.columns[at]?.unit === "day" ? cell - shift : cell));
  const headers = headersOf(table);
  const sheet = {
    name,
    notes,
    headers,
    formats: table.columns.map((column, at) => {
      const role = isOfCounts(column, at, table) ? "count" : ROLE_OF[column.unit];
      return role && numberFormat(role, lang);
    }),
    rows: table.rows.map(typed),
    ...(table.all && { above: typed(table.all) }),
  };
  const { notes: noted, above, table: body } = tableSheetPlaces(sheet);
  const title = { row: 0, column: body.column, rows: 1, columns: 1 };
  const places = [title, noted, ...(table.all ? [above] : []), body];
  const cells = places.map(({ row, column, rows, columns }) => [row, column, rows, columns]);
  const roles = table.columns.map(({ role }) => role);
  const identity: SheetIdentity = { kind: "data", id: ID, version: 1, lang, made: { asked, question, headers, roles, cells } };
  return { ...sheet, identity, places };
}

export const planAnswer = (answer: AnswerToWrite, taken: TakenNames): SheetPlan => planTableSheet(sheetOf(answer), taken);

/** The rows that take the place of an earlier answer's with the same columns; undefined where its columns or notes are others. */
export function newRowsOf(answer: AnswerToWrite, { headers, cells }: AnswerSheet): NewRows | undefined {
  const { places, identity, above, notes, ...sheet } = sheetOf(answer);
  const sameParts = places.length === cells.length && cells.every((area, at) => area.row === places[at]?.row);
  if (!sameParts || sheet.headers.join("\n") !== headers.join("\n")) return undefined;
  const at = tableSheetPlaces({ ...sheet, notes, ...(above && { above }) });
  const up = (row: number): number => at.table.row - row;
  return {
    headers: sheet.headers,
    rows: sheet.rows as NewRows["rows"],
    above: [
      ...notes.map((value, row) => ({ up: up(at.notes.row + row), right: 0, value })),
      ...(above ?? []).map((value, right) => ({ up: up(at.above.row), right, value: value as AnswerCell })),
    ],
    identity,
  };
}

/** The sheets of answers among those of ours: a workbook may come from anywhere, so what one says is looked at. */
export function answerSheets(inserted: readonly InsertedPlan[]): readonly AnswerSheet[] {
  return inserted.flatMap((sheet) => {
    const { identity } = sheet;
    if (identity.kind !== "data" || identity.id !== ID) return [];
    const { asked, question, headers, roles, cells } = identity.made ?? {};
    const read = askedOnce(asked);
    if (!read || !Array.isArray(headers) || !Array.isArray(cells)) return [];
    const areas = (cells as readonly unknown[]).flatMap((cell) => areaOf(cell) ?? []);
    if (areas.length < cells.length) return [];
    return [
      {
        sheet,
        asked: read,
        headers: headers.filter((header) => typeof header === "string"),
        roles: Array.isArray(roles) ? roles.map((role) => ROLES.find((one) => one === role) ?? "other") : [],
        question: isRecord(question) ? question : {},
        cells: areas,
      },
    ];
  });
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);
const isText = (value: unknown): value is string => typeof value === "string";
const isTextOrTexts = (value: unknown): value is string | readonly string[] =>
  isText(value) || (Array.isArray(value) && value.every(isText));

function askedOnce(kept: unknown): AskedOnce | undefined {
  if (!isRecord(kept)) return undefined;
  const { source, columns, form, draft, filters } = kept;
  if (!isRecord(source) || !isText(source["name"]) || !isText(form) || !isRecord(columns) || !isRecord(draft) || !Array.isArray(filters))
    return undefined;
  const kind = source["kind"] === "database" ? "database" : "file";
  return {
    source: { kind, name: source["name"] },
    columns: Object.fromEntries(Object.entries(columns).filter((entry): entry is [string, string] => isText(entry[1]))),
    form,
    draft: Object.fromEntries(
      Object.entries(draft).filter((entry): entry is [string, string | readonly string[]] => isTextOrTexts(entry[1])),
    ),
    filters: (filters as readonly unknown[]).flatMap((one) => {
      const { column, how, texts } = isRecord(one) ? one : {};
      return isText(column) && isText(how) && isText(texts) ? [{ column, how, texts }] : [];
    }),
  };
}

function areaOf(kept: unknown): Area | undefined {
  if (!Array.isArray(kept) || kept.length !== 4 || !kept.every((part) => Number.isInteger(part))) return undefined;
  const [row = 0, column = 0, rows = 0, columns = 0] = kept as readonly number[];
  return { row, column, rows, columns };
}
