import { DAYS_FROM_1900_TO_1904 } from "../core/numeric/date-systems";
import type { Lang } from "../core/lang";
import { numberFormat } from "../design/number-formats";
import { CHART_FILE_WORDS } from "../locale/chart-files";
import { freeSheetName, freeTableName } from "../plan/free-name";
import type { PlanCell, SheetPlan } from "../plan/sheet-plan";
import type { TakenNames } from "../plan/taken-names";
import type { Corrections } from "../reading/recipe";
import { MONEY_ROLES } from "../reading/roles/role";
import type { ColumnReading, TableReading } from "../reading/table-reading";

/** Rows of a table as cells: what was read, typed, without totals, notes and blanks. */
export interface DataTable {
  readonly headers: readonly string[];
  /** Excel number formats; none where numbers are shown as they are. */
  readonly formats: readonly (string | undefined)[];
  readonly rows: readonly (readonly (string | number | null)[])[];
}

/** Where the rows come from, as the sheet says it. */
export interface DataOrigin {
  readonly lang: Lang;
  /** As Excel counts days in the workbook. */
  readonly dateSystem: 1900 | 1904;
  readonly today: string;
  /** Of the header as it was found: a newer export with the same is known by it. */
  readonly key: string;
  readonly corrections: Corrections;
}

/** Header, body and a line to spare below. */
const MOST_ROWS = 1_048_576 - 8;
/** More than a workbook in a browser takes in one go. */
const MOST_CELLS = 2_000_000;

export const isTooLarge = ({ rows, columns }: TableReading): boolean =>
  rows.length > MOST_ROWS || rows.length * columns.length > MOST_CELLS;

export function dataTable(reading: TableReading, lang: Lang, dateSystem: 1900 | 1904): DataTable {
  const dayShift = dateSystem === 1904 ? DAYS_FROM_1900_TO_1904 : 0;
  const written = reading.columns.map((column) => {
    const times = multiplierOfHeader(column, reading);
    return column.values.map((value) => {
      if (typeof value !== "number") return value;
      return column.type === "date" ? value - dayShift : times === 1 ? value : rounded(value / times);
    });
  });
  return {
    headers: uniqueHeaders(reading.columns.map(({ header }) => header)),
    formats: reading.columns.map((column) => formatOf(column, lang)),
    rows: reading.rows.map((_, row) => written.map((column) => column[row] ?? null)),
  };
}

/** A header that says 万元 goes along, so that the numbers below stay as they were written; a unit stated above the table does not. */
const multiplierOfHeader = ({ header, multiplier }: ColumnReading, { notes }: TableReading): number =>
  notes.some(({ key, detail }) => key === "unitFromHeader" && detail["header"] === header) ? multiplier : 1;

const DIGITS = 15;
const rounded = (value: number): number => Number(value.toPrecision(DIGITS));

/** An Excel table tells its columns by their headers, whatever their capitals. */
function uniqueHeaders(headers: readonly string[]): readonly string[] {
  const taken = new Set<string>();
  return headers.map((header) => {
    const wish = header.slice(0, LONGEST_HEADER);
    for (let number = 1; ; number += 1) {
      const name = number === 1 ? wish : `${wish} (${number})`;
      if (taken.has(name.toLowerCase())) continue;
      taken.add(name.toLowerCase());
      return name;
    }
  });
}
const LONGEST_HEADER = 240;

function formatOf({ type, role, values }: ColumnReading, lang: Lang): string | undefined {
  if (type === "date")
    return values.some((value) => typeof value === "number" && value % 1 !== 0) ? "yyyy-mm-dd hh:mm" : numberFormat("date", lang);
  const numbers = values.filter((value) => typeof value === "number");
  // Texts, ids among them, are written as texts: a format of texts would change how the next entry is taken.
  if (type !== "number" || !MONEY_ROLES.has(role)) return undefined;
  return numberFormat(numbers.every(Number.isInteger) ? "count" : "plain", lang);
}

const ID = "data-table";
const FIRST = { row: 3, column: 1 } as const;

/** The rows as a sheet of their own, which says where they come from and knows how they were read. */
export function planDataSheet(reading: TableReading, table: DataTable, origin: DataOrigin, taken: TakenNames): SheetPlan {
  const { lang } = origin;
  const { headers, rows, formats } = table;
  const name = reading.source.sheet;
  const sheetName = freeSheetName(name, taken.sheets);
  const area = { ...FIRST, rows: rows.length + 1, columns: headers.length };
  const body = (column: number) => ({ row: FIRST.row + 1, column: FIRST.column + column, rows: rows.length, columns: 1 });
  const cells: readonly (readonly PlanCell[])[] = [headers, ...rows];
  return {
    id: ID,
    version: 1,
    identity: { kind: "data", id: ID, version: 1, lang, made: { key: origin.key, corrections: origin.corrections, headers } },
    lang,
    sheetName,
    columns: [
      { at: 0, count: 1, width: 2 },
      ...headers.map((header, at) => ({ at: FIRST.column + at, count: 1, width: widthOf(header, at, rows) })),
    ],
    rows: [],
    blocks: [
      { row: 0, column: FIRST.column, cells: [[sheetName]] },
      { row: NOTE_ROW, column: FIRST.column, cells: [[noteOf(reading, origin)]] },
      { ...FIRST, cells },
    ],
    styles: [
      { area: { row: 0, column: FIRST.column, rows: 1, columns: 1 }, style: "title" },
      { area: { row: NOTE_ROW, column: FIRST.column, rows: 1, columns: 1 }, style: "subtitle" },
      { area: { ...area, rows: 1 }, style: "tableHeader" },
    ],
    formats: formats.flatMap((format, column) => (format === undefined ? [] : [{ area: body(column), format }])),
    merges: [],
    tables: [{ name: freeTableName(name, taken.tables), area, columns: headers, banded: false }],
    names: [],
    validations: [],
    conditionals: [],
    notes: [],
    freeze: { rows: FIRST.row + 1, columns: 0 },
    columnGroups: [],
    page: {
      orientation: "landscape",
      printArea: { row: 0, column: 0, rows: FIRST.row + 1 + rows.length, columns: FIRST.column + headers.length },
      titleRows: { from: FIRST.row, to: FIRST.row },
      fitToWidth: true,
      footer: true,
    },
    charts: [],
    samples: [],
    home: FIRST,
  };
}

export const NOTE_ROW = 1;
export const NOTE_CELL = "B2";

/** Whence the rows come, when, and how many lines were no data. */
export function noteOf({ source, rows, dropped }: TableReading, { lang, today }: DataOrigin): string {
  const left = dropped.filter(({ reason }) => reason !== "blank").length;
  return CHART_FILE_WORDS[lang].note(source.source, today, rows.length, left);
}

const [NARROW, WIDE, LOOKED_AT] = [9, 36, 50];

/** In characters; Chinese ones count twice. */
function widthOf(header: string, column: number, rows: DataTable["rows"]): number {
  const texts = [header, ...rows.slice(0, LOOKED_AT).map((row) => (typeof row[column] === "string" ? row[column] : ""))];
  const longest = Math.max(...texts.map((text) => [...text.slice(0, WIDE)].reduce((sum, sign) => sum + (sign > "\u2e7f" ? 2 : 1), 0)));
  return Math.min(WIDE, Math.max(NARROW, longest + 3));
}
