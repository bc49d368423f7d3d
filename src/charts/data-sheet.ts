import { DAYS_FROM_1900_TO_1904 } from "../core/numeric/date-systems";
import type { Lang } from "../core/lang";
import { numberFormat } from "../design/number-formats";
import { CHART_FILE_WORDS } from "../locale/chart-files";
import type { SheetPlan } from "../plan/sheet-plan";
import { planTableSheet, uniqueHeaders } from "../plan/table-sheet";
import type { TakenNames } from "../plan/taken-names";
import type { Corrections } from "../reading/recipe";
import type { DropReason } from "../reading/note";
import { isMeasure, isStock, isUnique } from "../reading/roles/role";
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

/** Ratios that people read as percent, by their headers. */
const RATE = /率|占比|比例|rate|share|\bct[rv]\b|\bcvr\b|%/i;

function formatOf({ type, role, header, values }: ColumnReading, lang: Lang): string | undefined {
  if (type === "date")
    return values.some((value) => typeof value === "number" && value % 1 !== 0) ? "yyyy-mm-dd hh:mm" : numberFormat("date", lang);
  const numbers = values.filter((value) => typeof value === "number");
  if (role === "ratio" && RATE.test(header) && numbers.every((value) => Math.abs(value) <= 1)) return numberFormat("rateExact", lang);
  // Texts, ids among them, are written as texts: a format of texts would change how the next entry is taken.
  if (type !== "number" || !(isMeasure(role) || isStock(role) || isUnique(role))) return undefined;
  return numberFormat(numbers.every(Number.isInteger) ? "count" : "plain", lang);
}

const ID = "data-table";

/** The rows as a sheet of their own, which says where they come from and knows how they were read. */
export function planDataSheet(reading: TableReading, table: DataTable, origin: DataOrigin, taken: TakenNames): SheetPlan {
  const { lang, key, corrections } = origin;
  const { headers } = table;
  const identity = { kind: "data", id: ID, version: 1, lang, made: { key, corrections, headers } } as const;
  return planTableSheet({ ...table, identity, name: reading.source.sheet, notes: [noteOf(reading, origin)] }, taken);
}

/** Seen from the table. */
export const NOTE_PLACE = { up: 2, right: 0 };

/** Rows of data that do not add up with those that were chosen. */
const OTHERS: ReadonlySet<DropReason> = new Set<DropReason>(["otherCurrency", "otherKind"]);

/** Whence the rows come, when, and how many lines were no data. */
export function noteOf({ source, rows, dropped }: TableReading, { lang, today }: DataOrigin): string {
  const others = dropped.filter(({ reason }) => OTHERS.has(reason)).length;
  const left = dropped.filter(({ reason }) => reason !== "blank").length - others;
  return CHART_FILE_WORDS[lang].note(source.source, today, rows.length, left, others);
}
