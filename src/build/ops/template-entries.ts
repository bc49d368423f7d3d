import { inBaseUnit } from "../../plan/layout/money";
import type { MoneyUnit } from "../../plan/money-unit";
import type { EnteredField, Field } from "../../plan/structure/field";
import type { Unit } from "../../plan/structure/unit";
import type { MatrixWords, Sample, SampleRows, SheetWords, TableWords, ValueWords } from "../../plan/structure/words";
import type { OpenedTemplate } from "../../templates/define";
import { serialOfDay } from "./days";

/** A value as somebody types it: numbers in the sheet's unit, dates as ISO days, null for a blank cell. */
export type Entry = string | number | boolean | null;

/** Entered columns in order, or by key. */
type EntryRow = readonly Entry[] | Readonly<Record<string, Entry>>;

export interface Entries {
  readonly unit: MoneyUnit;
  /** Today as an Excel serial. */
  readonly today: number;
  readonly set?: Readonly<Record<string, Entry>>;
  /** All rows of a table. */
  readonly rows?: Readonly<Record<string, readonly EntryRow[]>>;
  /** Without samples, as after "clear the samples". */
  readonly empty?: boolean;
}

/** A template with other entries in the place of its samples. */
export function withEntries(template: OpenedTemplate, entries: Entries): OpenedTemplate {
  const { structure } = template;
  let words = entries.empty ? emptied(template, entries.today) : template.words;
  for (const [name, entry] of Object.entries(entries.set ?? {})) {
    const field = structure.values[name];
    const own = words.values[name];
    if (field?.kind !== "entered" || !own) {
      throw new Error(`“${structure.id}” has no input ${name}. It has: ${inputsOf(template).join(", ")}.`);
    }
    words = { ...words, values: { ...words.values, [name]: { ...own, sample: sampleOf(entry, field.unit, entries.unit, name) } } };
  }
  for (const [table, rows] of Object.entries(entries.rows ?? {})) {
    const entered = { ...tableWords(template, words, table), rows: rowsOf(template, table, rows, entries.unit) };
    words = { ...words, tables: { ...words.tables, [table]: entered } };
  }
  return { ...template, words };
}

const inputsOf = ({ structure }: OpenedTemplate): string[] =>
  Object.entries(structure.values).flatMap(([name, { kind }]) => (kind === "entered" ? [name] : []));

function tableWords({ structure }: OpenedTemplate, words: SheetWords, table: string): TableWords<string> {
  const found = (words.tables as Readonly<Record<string, TableWords<string>>>)[table];
  if (!found) throw new Error(`“${structure.id}” has no table ${table}. It has: ${Object.keys(structure.tables).join(", ")}.`);
  return found;
}

/** Tables keep as many rows as they had, and what is no sample: clearing empties cells and removes none. */
function emptied({ structure, words }: OpenedTemplate, today: number): SheetWords {
  const blank = ({ sample, ...rest }: ValueWords): ValueWords => (sample === undefined ? { ...rest } : rest);
  const tables = Object.entries(words.tables as Readonly<Record<string, TableWords<string>>>).map(([key, table]) => {
    const rows = typeof table.rows === "function" ? table.rows(today) : table.rows;
    const fields = Object.values<Field>(structure.tables[key]?.columns ?? {}).filter(({ kind }) => kind !== "computed");
    const cleared = (row: SampleRows[number]) =>
      fields.map((field, at) => (field.kind === "entered" && field.kept ? (row[at] ?? null) : null));
    return [key, { ...table, rows: rows.map(cleared) }] as const;
  });
  const values = Object.entries(words.values).map(
    ([name, value]) => [name, structure.values[name]?.kind === "entered" ? blank(value) : value] as const,
  );
  const matrices = Object.entries(words.matrices as Readonly<Record<string, MatrixWords>>).map(
    ([key, matrix]) => [key, { ...matrix, down: matrix.down.map(() => null), across: matrix.across.map(() => null) }] as const,
  );
  return {
    ...words,
    owner: "",
    version: "",
    values: Object.fromEntries(values),
    tables: Object.fromEntries(tables) as SheetWords["tables"],
    matrices: Object.fromEntries(matrices) as SheetWords["matrices"],
  };
}

const isEntered = (column: [string, Field]): column is [string, EnteredField] => column[1].kind === "entered";

function rowsOf({ structure }: OpenedTemplate, table: string, rows: readonly EntryRow[], unit: MoneyUnit): SampleRows {
  const entered = Object.entries<Field>(structure.tables[table]?.columns ?? {}).filter(isEntered);
  const keys = entered.map(([key]) => key).join(", ");
  return rows.map((row, index) => {
    const at = `row ${index + 1} of ${table}`;
    if (Array.isArray(row)) {
      if (row.length > entered.length) throw new Error(`${at} has ${row.length} values for ${entered.length} entered columns: ${keys}.`);
      return entered.map(([, field], column) => sampleOf((row as readonly Entry[])[column] ?? null, field.unit, unit, at));
    }
    const unknown = Object.keys(row).find((key) => !entered.some(([column]) => column === key));
    if (unknown !== undefined) throw new Error(`${at} speaks of ${unknown}; entered are ${keys}.`);
    return entered.map(([key, field]) => sampleOf((row as Readonly<Record<string, Entry>>)[key] ?? null, field.unit, unit, at));
  });
}

/** Samples are written in the base unit and turned into the sheet's when it is laid out. */
function sampleOf(entry: Entry, unit: Unit, moneyUnit: MoneyUnit, at: string): Sample {
  if (unit === "date" || unit === "month") {
    if (entry === null || typeof entry === "number") return entry;
    return serialOfDay(String(entry), at);
  }
  return inBaseUnit(entry, unit, { moneyUnit });
}
