import { tokenizeFormula } from "../core/cells/formula/tokenize-formula";
import type { ChartSheet, SheetPart } from "../charts/sheet/chart-sheet";
import type { PlanCell } from "../plan/sheet-plan";
import type { Field } from "../plan/structure/field";
import { replaceNames, type KeyedFormula } from "../plan/structure/keyed-formula";
import type { ChartStructure, Check, Kpi, Signal, TableStructure } from "../plan/structure/structure";
import type { KpiWords, Sample, SheetWords, TableWords, ValueWords } from "../plan/structure/words";

type By<T> = Readonly<Record<string, T>>;

/** A chart's sheet as a part of another sheet: all its keys under a prefix, so that several stand side by side. */
export interface NestedSheet {
  readonly finding: KeyedFormula;
  readonly totals: NonNullable<ChartSheet["totals"]>;
  readonly values: By<Field>;
  readonly tables: By<TableStructure>;
  readonly checks: By<Check>;
  readonly kpis: readonly Kpi[];
  readonly charts: By<ChartStructure>;
  readonly terms: readonly string[];
  readonly page: ChartSheet["structure"]["page"];
  readonly words: Pick<SheetWords, "values" | "tables" | "checks" | "kpis" | "charts" | "terms" | "sections">;
}

/** Puts a prefix before the keys of a chart's sheet, and of what it counts of the source. Names that charts share stay as they are. */
export function nestSheet(
  prefix: string,
  { finding, totals = {}, structure, words }: ChartSheet,
  counted: SheetPart,
  shared: By<unknown>,
): NestedSheet {
  const key = (name: string): string => `${prefix}_${name}`;
  const values = { ...counted.values, ...structure.values };
  const formula = (keyed: KeyedFormula): KeyedFormula => nested(keyed, prefix, shared);
  const renamed = Object.fromEntries(Object.keys(values).map((name) => [name, key(name)]));
  /** What the words bring is written for Excel already, and speaks of names of its sheet. */
  const cell = <T extends Sample>(sample: T): T =>
    typeof sample === "object" && sample !== null ? ({ formula: replaceNames(sample.formula, renamed) } as T) : sample;
  const field = (one: Field): Field => (one.kind === "computed" ? { ...one, formula: formula(one.formula) } : one);
  const keyedBy = <T, U>(all: By<T>, make: (one: T) => U): By<U> =>
    Object.fromEntries(Object.entries(all).map(([name, one]) => [key(name), make(one)]));
  const check = (one: Check): Check => ({ ...one, passes: formula(one.passes) });
  const kpi = (one: Kpi): Kpi => ({
    ...one,
    key: key(one.key),
    value: formula(one.value),
    ...(one.remark && { remark: { ...one.remark, value: formula(one.remark.value) } }),
  });
  return {
    finding: formula(finding),
    totals: Object.fromEntries(Object.entries(totals).map(([measure, total]) => [measure, formula(total)])),
    values: keyedBy(values, field),
    tables: keyedBy(structure.tables, (table) => nestTable(table, formula, field)),
    checks: keyedBy({ ...counted.checks, ...structure.checks }, check),
    kpis: structure.kpis.map(kpi),
    charts: keyedBy(structure.charts, (chart) => nestChart(chart, key)),
    terms: structure.terms.map(key),
    page: structure.page,
    words: {
      values: keyedBy({ ...counted.words, ...words.values } as By<ValueWords>, (one) =>
        one.sample === undefined ? one : { ...one, sample: cell(one.sample) },
      ),
      tables: keyedBy(words.tables as By<TableWords<string>>, (table) => ({ ...table, rows: rowsOf(table).map((row) => row.map(cell)) })),
      checks: keyedBy({ ...counted.checkWords, ...words.checks } as SheetWords["checks"], (one) => one),
      kpis: keyedBy(words.kpis as By<KpiWords>, (one) => one),
      charts: keyedBy(words.charts as By<string>, () => words.title),
      terms: keyedBy(words.terms as By<string>, (one) => one),
      sections: keyedBy(words.sections, (one) => one),
    },
  };
}

/** A formula over keys with a prefix before names, words and tables; columns keep theirs. */
function nested(keyed: KeyedFormula, prefix: string, shared: By<unknown>): KeyedFormula {
  return tokenizeFormula(keyed)
    .map(({ kind, text }) => {
      const isKey = kind === "name" ? !(text in shared) : kind === "table" && !text.startsWith("[");
      return isKey ? `${prefix}_${text}` : text;
    })
    .join("");
}

function nestTable(table: TableStructure, formula: (keyed: KeyedFormula) => KeyedFormula, field: (one: Field) => Field): TableStructure {
  const { columns, totals, signals } = table;
  const signal = (one: Signal): Signal => (one.kind === "when" ? { ...one, condition: formula(one.condition) } : one);
  const total = (one: string): string => (one === "sum" ? one : formula(one));
  return {
    ...table,
    columns: Object.fromEntries(Object.entries(columns).map(([name, one]) => [name, field(one)])),
    ...(totals && { totals: Object.fromEntries(Object.entries(totals).map(([name, one]) => [name, total(one)])) }),
    ...(signals && { signals: signals.map(signal) }),
  };
}

/** A chart that stands below its finding says in its title what it draws. */
function nestChart({ titledByFinding: _below, ...chart }: ChartStructure, key: (name: string) => string): ChartStructure {
  return {
    ...chart,
    categories: { ...chart.categories, table: key(chart.categories.table) },
    series: chart.series.map((series) => ({ ...series, table: key(series.table) })),
  };
}

/** The sheets of charts are made for the data that there are, on whatever day. */
const rowsOf = ({ rows }: TableWords<string>): readonly (readonly (PlanCell | Sample)[])[] => (typeof rows === "function" ? rows(0) : rows);
