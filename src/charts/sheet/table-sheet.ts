import type { PlanCell } from "../../plan/sheet-plan";
import type { Field } from "../../plan/structure/field";
import type { ChartStructure, Signal } from "../../plan/structure/structure";
import type { Unit } from "../../plan/structure/unit";
import type { ValueWords } from "../../plan/structure/words";
import type { ChartSheet, SheetContext } from "./chart-sheet";
import { SHEET_WORDS } from "./words";

export interface SheetColumn {
  readonly key: string;
  readonly header: string;
  readonly field: Field;
  /** What a given column holds, from top to bottom. */
  readonly cells?: readonly PlanCell[];
}

interface SheetTable {
  readonly heading: string;
  readonly columns: readonly SheetColumn[];
  readonly signals?: readonly Signal[];
}

interface SheetValue extends ValueWords {
  readonly field: Field;
  /** Shown on the first screen. */
  readonly kpi?: true;
}

interface TableSheet {
  /** What the sheet is called. */
  readonly name: string;
  /** What it says, in words and as a formula. */
  readonly title: string;
  readonly finding: string;
  readonly values?: Readonly<Record<string, SheetValue>>;
  /** Which of the values stand in a block of their own, before what the source brings. */
  readonly shown?: readonly string[];
  readonly tables: Readonly<Record<string, SheetTable>>;
  readonly chart: ChartStructure;
  readonly notes?: readonly string[];
}

const unitOf = ({ unit }: Field): Unit => unit;

/** A sheet with a native chart over one or more tables of fixed rows, and its numbers above. */
export function tableSheet(
  context: SheetContext,
  { name, title, finding, values = {}, shown: own = [], tables, chart, notes = [] }: TableSheet,
): ChartSheet {
  const said = SHEET_WORDS[context.lang];
  const shown = [...own, ...Object.keys(context.source.values)];
  const each = Object.entries(values);
  const ofTables = <T>(make: (table: SheetTable) => T): Readonly<Record<string, T>> =>
    Object.fromEntries(Object.entries(tables).map(([key, table]) => [key, make(table)]));
  const fields = ({ columns }: SheetTable) => Object.fromEntries(columns.map(({ key, field }) => [key, field]));
  return {
    finding,
    structure: {
      values: Object.fromEntries(each.map(([key, { field }]) => [key, field] as const)),
      tables: ofTables((table) => ({ fixed: true, columns: fields(table), ...(table.signals && { signals: table.signals }) })),
      checks: {},
      kpis: each.flatMap(([key, { field, kpi }]) => (kpi ? [{ key, value: key, unit: unitOf(field) }] : [])),
      charts: { chart },
      terms: [],
      page: [
        { kind: "charts", key: "chart", charts: ["chart"] },
        ...Object.keys(tables).map((table) => ({ kind: "table", key: table, table }) as const),
        ...(shown.length > 0 ? [{ kind: "values", key: "source", values: shown } as const] : []),
        ...(notes.length > 0 ? [{ kind: "notes", key: "notes" } as const] : []),
      ],
    },
    words: {
      title: name,
      purpose: title,
      values: Object.fromEntries(each.map(([key, { field: _field, kpi: _kpi, ...words }]) => [key, words])),
      tables: ofTables(({ columns }) => ({
        columns: Object.fromEntries(columns.map(({ key, header }) => [key, header])),
        rows: rowsOf(columns),
      })),
      checks: {},
      kpis: {},
      charts: { chart: title },
      terms: {},
      sections: { chart: { heading: name }, source: { heading: said.source }, ...ofTables(({ heading }) => ({ heading })) },
      notes,
    },
  };
}

/** The rows of the given columns; computed ones fill themselves. */
function rowsOf(columns: readonly SheetColumn[]): PlanCell[][] {
  const given = columns.flatMap(({ cells }) => (cells ? [cells] : []));
  return Array.from({ length: Math.max(0, ...given.map(({ length }) => length)) }, (_, row) => given.map((cells) => cells[row] ?? null));
}
