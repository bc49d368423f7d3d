import { ratioOf } from "../../../analysis/ratios";
import { nameRole } from "../../../analysis/name-role";
import { columnOf } from "../../../analysis/aggregate";
import { totalsOf, type Totalled } from "../../../analysis/table-totals";
import { isoDayOfSerial } from "../../../core/cells/serial-date";
import type { Lang } from "../../../core/lang";
import { READING_WORDS } from "../../../locale/reading-words";
import { areaAddress, cellAddress } from "../../../plan/area";
import type { Role } from "../../../reading/roles/role";
import type { CellAt } from "../../../reading/note";
import type { ColumnReading, TableReading } from "../../../reading/table-reading";
import { areWithheld, describeQuestions, rowsByCurrency } from "./describe-questions";
import { doorRole } from "./door-roles";

/** A dimension with more values than this is a list of names, which nobody compares. */
const MOST_VALUES = 200;

/** Of the totals that stand beside them. */
const RATIOS = ["roi", "ctr", "cpc", "cvr", "cpa", "aov"] as const;

/** What the pane would understand of a table, with the figures it would state. */
export function describeTable(reading: TableReading, lang: Lang): object {
  const { source, recipe } = reading;
  const cell = (at: CellAt | undefined) => (at ? cellAddress(source.row + at.row, source.column + at.column) : null);
  const every = [...reading.rows.keys()];
  const compared = nameRole(reading);
  const ofCurrencies = rowsByCurrency(reading);
  const isWithheld = areWithheld(reading);
  // Several currencies withhold what adds them up, and nothing else.
  const isOpen = areWithheld(reading, "currency");
  return {
    name: source.table ?? source.sheet,
    range: rangeOf(reading),
    form: formOf(reading),
    headerRows: headerRowsOf(reading),
    columns: reading.columns.map((column) => ({
      header: nameOf(reading, column),
      role: doorRole(column.role),
      type: column.type,
      unit: unitOf(column),
      currency: column.currency ?? null,
      multiplier: column.multiplier,
      certainty: column.reason.certainty === "guess" ? "guess" : "fact",
      reason: READING_WORDS[lang].notes[column.reason.key](column.reason.detail),
      cell: cell(column.reason.cell),
    })),
    rows: new Set(reading.rows).size,
    dropped: reading.dropped.map(({ row, reason, text }) => ({ row: source.row + row + 1, reason, text: text ?? null })),
    ...daysOf(reading),
    totals: isWithheld ? {} : figures(reading, every),
    byCurrency:
      ofCurrencies && !isOpen && Object.fromEntries(Object.entries(ofCurrencies).map(([code, rows]) => [code, figures(reading, rows)])),
    ratios: isWithheld ? {} : Object.fromEntries(RATIOS.map((ratio) => [ratio, ratioOf(reading, ratio, every)])),
    compareBy: compared === null ? null : nameOf(reading, columnOf(reading, compared) as ColumnReading),
    by: isOpen ? {} : Object.fromEntries(named(reading.columns.flatMap((column) => valuesOf(reading, column)))),
    questions: describeQuestions(reading, lang),
    notes: reading.notes.map(({ key, certainty, cell: at, detail }) => ({
      about: key,
      certainty,
      cell: cell(at),
      text: READING_WORDS[lang].notes[key](detail),
    })),
    recipe,
  };
}

/** The days of the rows; where rows have none, those stated above them, or from their first start to their last end. */
function daysOf(reading: TableReading): { readonly dateMin: string | null; readonly dateMax: string | null } {
  const of = (role: Role) => (columnOf(reading, role)?.values ?? []).filter((value) => typeof value === "number");
  const { period } = reading.recipe;
  const dates = of("date");
  const days = dates.length > 0 ? dates : period ? [period.from, period.to] : [...of("periodStart"), ...of("periodEnd")];
  if (days.length === 0) return { dateMin: null, dateMax: null };
  const [first, last] = [days.reduce((a, b) => Math.min(a, b)), days.reduce((a, b) => Math.max(a, b))];
  return { dateMin: isoDayOfSerial(first), dateMax: isoDayOfSerial(last) };
}

/** Columns of one name, such as the levels of a pivot table, are told apart by a number. */
function named<T>(entries: readonly [string, T][]): readonly [string, T][] {
  const times = new Map<string, number>();
  return entries.map(([name, entry]) => {
    const time = (times.get(name) ?? 0) + 1;
    times.set(name, time);
    return [time === 1 ? name : `${name} (${time})`, entry];
  });
}

function rangeOf({ source, header, rows, columns }: TableReading): string {
  const at = columns.flatMap((column) => column.atOfRow ?? column.at ?? []).filter((column) => column >= 0);
  const left = at.reduce((a, b) => Math.min(a, b), at[0] ?? 0);
  const top = header?.row ?? rows[0] ?? 0;
  return areaAddress(
    {
      row: source.row + top,
      column: source.column + left,
      rows: rows.reduce((a, b) => Math.max(a, b), top) - top + 1,
      columns: at.reduce((a, b) => Math.max(a, b), left) - left + 1,
    },
    "none",
  );
}

function headerRowsOf({ source, header }: TableReading): readonly number[] {
  return header === null ? [] : Array.from({ length: header.rows }, (_, index) => source.row + header.row + index + 1);
}

function formOf(reading: TableReading): "list" | "matrix" | "log" {
  if (reading.form === "wide") return "matrix";
  return columnOf(reading, "user") && columnOf(reading, "event") ? "log" : "list";
}

/** The header as it is written; a column made from the header of a matrix has no words of its own. */
function nameOf({ source, header: place }: TableReading, { at, header, role }: ColumnReading): string {
  if (header === "") return doorRole(role);
  const written = at === null || place === null ? null : (source.values[place.row + place.rows - 1]?.[at] ?? null);
  return typeof written === "string" && written.trim() !== "" ? written.trim() : header;
}

function unitOf({ role, type, currency }: ColumnReading): string | null {
  if (type !== "number") return null;
  if (role === "ratio") return "ratio";
  return currency === undefined ? "count" : "money";
}

const figures = (reading: TableReading, rows: readonly number[]): Readonly<Record<string, number>> => {
  const totals = Object.entries(totalsOf(reading, rows)) as [Totalled, number][];
  return Object.fromEntries(totals.map(([role, value]) => [doorRole(role), settled(value)]));
};

/** Sums of decimals end in a tail that no sheet shows. */
const settled = (value: number): number => Number(value.toPrecision(12));

function valuesOf(reading: TableReading, column: ColumnReading): [string, Readonly<Record<string, object>>][] {
  if (column.type === "number" || column.type === "empty") return [];
  const rows = new Map<string, number[]>();
  for (const [row, value] of column.values.entries()) {
    if (value === null) continue;
    const name = column.type === "date" ? isoDayOfSerial(Number(value)) : String(value);
    const before = rows.get(name);
    if (before) before.push(row);
    else rows.set(name, [row]);
  }
  if (rows.size === 0 || rows.size > MOST_VALUES) return [];
  return [[nameOf(reading, column), Object.fromEntries([...rows].map(([name, own]) => [name, figures(reading, own)]))]];
}
