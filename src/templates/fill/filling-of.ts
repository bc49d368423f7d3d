import { firstDayOfWeek, weekOfDay } from "../../core/numeric/calendar";
import { inSheetUnit } from "../../plan/layout/money";
import type { Filling, FillValue } from "../../plan/standing/filling";
import type { MoneyUnit } from "../../plan/money-unit";
import type { Field } from "../../plan/structure/field";
import type { ColumnReading, TableReading } from "../../reading/table-reading";
import type { OpenedTemplate } from "../define";
import type { Fill, FillColumn } from "./fill";

/** Something of the source that has no place on the sheet, and how often. */
export type Unplaced =
  /** Rows without what a row needs: the column of the sheet. */
  | { readonly why: "blank"; readonly column: string; readonly count: number }
  | { readonly why: "outside"; readonly count: number }
  /** Rows that the reading left out, such as totals. */
  | { readonly why: "notData"; readonly count: number }
  /** Values of a column that counts in another currency than the sheet, or that must not be added up: the column of the source. */
  | { readonly why: "currency" | "notAdditive"; readonly column: string; readonly count: number; readonly currency?: string }
  /** Blank cells of a column of the source that got what stands above them, as in lists that write a day once. */
  | { readonly why: "filledDown"; readonly column: string; readonly count: number }
  /** A column of the sheet for which the source has nothing. */
  | { readonly why: "missing"; readonly column: string };

export interface FillingRead {
  readonly filling: Filling;
  /** What goes where: the column of the sheet by key, and that of the source by its header. */
  readonly taken: readonly { readonly column: string; readonly header: string; readonly values: number }[];
  readonly unplaced: readonly Unplaced[];
  /** Columns that are needed and not there: nothing can be filled. */
  readonly lacks: readonly string[];
}

/** What of the sheet it depends on: its unit, its currency, and the days of `within`. */
export interface FilledSheet {
  readonly moneyUnit: MoneyUnit;
  readonly currency: string | undefined;
  readonly days: readonly [from: number | null, until: number | null];
}

interface Taken {
  readonly key: string;
  readonly column: FillColumn;
  readonly field: Field;
  readonly source: ColumnReading;
}

/** Turns a table that was read into rows of a template's table, and tells what of it has no place there. */
export function fillingOf(fill: Fill, template: OpenedTemplate, reading: TableReading, sheet: FilledSheet): FillingRead {
  const fields: Readonly<Record<string, Field>> = template.structure.tables[fill.table]?.columns ?? {};
  const found = columnsOf(fill, fields, reading);
  const isForeign = ({ field, source }: Taken): boolean =>
    isMoney(field) && source.currency !== undefined && sheet.currency !== undefined && source.currency !== sheet.currency;
  const taken = found.filter((one) => !isForeign(one));
  const days = reading.columns.find(({ role, type }) => role === "date" && type === "date");
  const words = Object.entries(fill.columns).flatMap(([key, { word }]) =>
    word === undefined ? [] : [[key, wordOf(template, word)] as const],
  );
  const outside = { count: 0 };
  const blank = new Map<string, number>();
  const rows: Row[] = [];
  for (let index = 0; index < reading.rows.length; index += 1) {
    const row: Row = new Map([...words, ...taken.map((one): [string, FillValue] => [one.key, valueOf(one, index, sheet)])]);
    const lacking = fill.needs.find((key) => row.get(key) === null);
    const day = days?.values[index];
    if (lacking !== undefined) blank.set(lacking, (blank.get(lacking) ?? 0) + 1);
    else if (fill.within && typeof day === "number" && !isWithin(day, sheet.days)) outside.count += 1;
    else rows.push(row);
  }
  const { merged, notAdditive } = merge(fill, taken, rows);
  const columns = [...words.map(([key]) => key), ...taken.map(({ key }) => key)];
  const dropped = reading.dropped.filter(({ reason }) => reason !== "blank").length;
  return {
    filling: {
      table: fill.table,
      columns,
      rows: merged.map((row) => columns.map((key) => row.get(key) ?? null)),
      by: fill.standing ? (fill.by ?? []) : [],
      listed: Object.entries(fields).flatMap(([column, field]) =>
        field.kind === "entered" && field.entry.kind === "choiceFrom" ? [{ column, table: field.entry.table, of: field.entry.column }] : [],
      ),
      entered: Object.entries(fields).flatMap(([key, { kind }]) => (kind === "entered" ? [key] : [])),
    },
    taken: taken.map(({ key, source }) => ({ column: key, header: source.header, values: knownIn(source) })),
    unplaced: [
      ...[...blank].map(([column, count]) => ({ why: "blank", column, count }) as const),
      ...(outside.count > 0 ? [{ why: "outside", count: outside.count } as const] : []),
      ...(dropped > 0 ? [{ why: "notData", count: dropped } as const] : []),
      ...found
        .filter(isForeign)
        .map(
          ({ source }) => ({ why: "currency", column: source.header, count: knownIn(source), currency: source.currency ?? "" }) as const,
        ),
      ...notAdditive,
      ...taken.flatMap(({ source }) =>
        source.filled > 0 ? [{ why: "filledDown", column: source.header, count: source.filled } as const] : [],
      ),
      ...Object.keys(fill.columns)
        .filter((key) => !columns.includes(key) && !found.some((one) => one.key === key))
        .map((column) => ({ why: "missing", column }) as const),
    ],
    lacks: fill.needs.filter((key) => !columns.includes(key)),
  };
}

type Row = Map<string, FillValue>;

const isMoney = ({ unit }: Field): boolean => unit === "amount" || unit === "price";
const knownIn = ({ values }: ColumnReading): number => values.filter((value) => value !== null).length;
const isWithin = (day: number, [from, until]: FilledSheet["days"]): boolean =>
  (from === null || Math.floor(day) >= from) && (until === null || Math.floor(day) <= until);

/** Each column of the source goes to one column of the sheet at most; roles are tried in their order. */
function columnsOf({ columns }: Fill, fields: Readonly<Record<string, Field>>, reading: TableReading): Taken[] {
  const used = new Set<ColumnReading>();
  return Object.entries(columns).flatMap(([key, column]) => {
    const field = fields[key];
    const source = column.from
      .map((role) => reading.columns.find((one) => one.role === role && fits(one, field) && !used.has(one)))
      .find((one) => one !== undefined);
    if (!field || !source) return [];
    used.add(source);
    return [{ key, column, field, source }];
  });
}

/** Days come from days, figures from figures; a text can be anything but a day. */
function fits({ type }: ColumnReading, field: Field | undefined): boolean {
  if (field?.unit === "date" || field?.unit === "month") return type === "date";
  return field?.unit === "text" ? type === "text" || type === "id" || type === "number" : type === "number";
}

function valueOf({ field, column, source }: Taken, row: number, { moneyUnit }: FilledSheet): FillValue {
  const value = source.values[row] ?? null;
  if (value === null) return null;
  if (field.unit === "text") return String(value);
  if (typeof value !== "number") return null;
  if (source.type !== "date") return inSheetUnit(value, field.unit, { moneyUnit });
  if (column.timed) return value;
  return column.weekly ? firstDayOfWeek(weekOfDay(Math.floor(value))) : Math.floor(value);
}

/** Names are the same whatever their capitals, as Excel compares them. */
const alike = (value: FillValue | undefined): FillValue => (typeof value === "string" ? value.trim().toLowerCase() : (value ?? null));

/** Rows alike in the columns they are told by are one. What does not add up is left out where there is more than one. */
function merge(
  { by, columns }: Fill,
  taken: readonly Taken[],
  rows: readonly Row[],
): { readonly merged: readonly Row[]; readonly notAdditive: readonly Unplaced[] } {
  if (!by) return { merged: rows, notAdditive: [] };
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const key = JSON.stringify(by.map((column) => alike(row.get(column))));
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  const lost = new Map<string, number>();
  const merged = [...groups.values()].map((group): Row => {
    const [first] = group as [Row, ...Row[]];
    return new Map(
      [...first.keys()].map((key): [string, FillValue] => {
        const known = group.flatMap((row) => row.get(key) ?? []);
        if (by.includes(key) || known.every((value) => typeof value === "string")) return [key, known[0] ?? null];
        if (columns[key]?.single && known.length > 1) {
          lost.set(key, (lost.get(key) ?? 0) + known.length);
          return [key, null];
        }
        return [key, known.reduce((sum: number, value) => sum + (typeof value === "number" ? value : 0), 0)];
      }),
    );
  });
  const notAdditive = [...lost].map(([key, count]) => ({
    why: "notAdditive" as const,
    column: taken.find((one) => one.key === key)?.source.header ?? key,
    count,
  }));
  return { merged, notAdditive };
}

/** The sheet's own word for an entry of a list. */
function wordOf({ words, definition }: OpenedTemplate, key: string): string {
  const [list = "", entry = ""] = key.split(".");
  const word = (words.lists as Readonly<Record<string, Readonly<Record<string, string>>>>)[list]?.[entry];
  if (word === undefined) throw new Error(`The words of “${definition.id}” have no ${key}`);
  return word;
}
