import { dependenciesOf, MONEY_UNIT, wordsOf, type KeyedFormula } from "./keyed-formula";
import { valuesIn, type GanttStructure, type RowAbove, type SheetStructure, type Signal, type TableStructure } from "./structure";

/** A formula and where it stands, for what is said of it. */
interface Spot {
  readonly at: string;
  readonly formula: KeyedFormula;
  readonly table?: string;
  /** Names that only hold there. */
  readonly own?: readonly string[];
}

/** Declares a sheet. A formula, a block or a chart that speaks of something the sheet does not have fails here, and not at a planner's. */
export function defineStructure<const S extends SheetStructure>(structure: S): S {
  const problems = structureProblems(structure);
  if (problems.length > 0) throw new Error(`“${structure.id}”: ${problems.join("; ")}`);
  return structure;
}

/** Everything a structure speaks of and does not have. */
function structureProblems(structure: SheetStructure): string[] {
  const hasColumn = (table: string, column: string): boolean => column in (structure.tables[table]?.columns ?? {});
  const hasWord = (key: string): boolean => {
    const [list = "", entry] = key.split(".");
    return entry === undefined ? structure.terms.includes(key) : (structure.lists[list] ?? []).includes(entry);
  };
  const formulas = spots(structure).flatMap(({ at, formula, table, own = [] }) => [
    ...dependenciesOf(formula, table).flatMap((dependency) => {
      if (dependency.kind === "column") {
        const { table: other, column } = dependency;
        return hasColumn(other, column) ? [] : [`${at} speaks of ${other}[${column}]`];
      }
      const { name } = dependency;
      const isKnown = name in structure.values || name === MONEY_UNIT || own.includes(name) || namesAbove(structure).includes(name);
      return isKnown ? [] : [`${at} speaks of ${name}`];
    }),
    ...wordsOf(formula)
      .filter((key) => !hasWord(key))
      .map((key) => `${at} says {${key}}`),
  ]);
  const columns = columnUses(structure)
    .filter(({ table, column }) => !hasColumn(table, column))
    .map(({ at, table, column }) => `${at} shows ${table}[${column}]`);
  return [...formulas, ...columns, ...placeProblems(structure)];
}

/** The names of rows above tables. */
export const namesAbove = ({ tables }: SheetStructure): string[] => Object.values(tables).flatMap(({ above = {} }) => Object.keys(above));

/** The keys of the columns under a row above a table; those that the table does not have are told of elsewhere. */
export function columnsUnder({ columns }: TableStructure, { from, to }: RowAbove): string[] {
  const keys = Object.keys(columns);
  return keys.slice(keys.indexOf(from), keys.indexOf(to) + 1);
}

const signalSpots = (table: string, signals: readonly Signal[] = []): Spot[] =>
  signals.flatMap((signal, index) =>
    signal.kind === "when" ? [{ at: `signal ${index + 1} of ${table}`, formula: signal.condition, table }] : [],
  );

const barsOf = (page: SheetStructure["page"]): { at: string; table: string; gantt: GanttStructure }[] =>
  page.flatMap((section) =>
    section.kind === "table" && section.gantt ? [{ at: `the bars of ${section.table}`, table: section.table, gantt: section.gantt }] : [],
  );

function spots(structure: SheetStructure): Spot[] {
  const { values, tables, matrices = {}, checks, kpis, page } = structure;
  return [
    ...Object.entries(values).flatMap(([name, field]): Spot[] => {
      if (field.kind === "computed") return [{ at: name, formula: field.formula }];
      if (field.kind === "given") return [];
      const from = field.entry.kind === "date" ? field.entry.from : undefined;
      return [field.standard, from].flatMap((formula) => (formula === undefined ? [] : [{ at: name, formula }]));
    }),
    ...Object.entries(tables).flatMap(([table, { columns, totals = {}, signals }]): Spot[] => [
      ...Object.entries(columns).flatMap(([column, field]): Spot[] => {
        const from = field.kind === "entered" && field.entry.kind === "date" ? field.entry.from : undefined;
        const formula = field.kind === "computed" ? field.formula : from;
        return formula === undefined ? [] : [{ at: `${table}[${column}]`, formula, table }];
      }),
      ...Object.entries(totals).map(([column, total]) => {
        const own = `${table}[${column}]`;
        return { at: `the total of ${own}`, formula: total === "sum" ? `SUM(${own})` : total };
      }),
      ...signalSpots(table, signals),
    ]),
    ...Object.entries(tables).flatMap(([table, structureOf]) =>
      Object.entries(structureOf.above ?? {}).flatMap(([name, row]) =>
        columnsUnder(structureOf, row).map((column, index) => ({ at: `${name} above ${table}`, formula: row.cell(index + 1, column) })),
      ),
    ),
    ...timelineSpots(page),
    ...Object.entries(matrices).flatMap(([key, { cell, states }]): Spot[] => [
      { at: key, formula: cell, own: ["row_value", "column_value"] },
      ...states.map(({ condition }) => ({ at: key, formula: condition, own: ["cell_value", "row_value", "column_value"] })),
    ]),
    ...Object.entries(checks).map(([key, { passes }]) => ({ at: `the check ${key}`, formula: passes })),
    ...kpis.flatMap(({ key, value, remark }): Spot[] => [
      { at: `the number ${key}`, formula: value },
      ...(remark ? [{ at: `the number ${key}`, formula: remark.value }] : []),
    ]),
    ...barsOf(page).map(({ at, table, gantt }) => ({ at, table, formula: gantt.late })),
  ];
}

/** Names that hold in the conditions of a timeline only. */
const COLUMN_NAMES = ["day_from", "day_to"];

const timelineSpots = (page: SheetStructure["page"]): Spot[] =>
  page.flatMap((section) => {
    if (section.kind !== "table" || !section.timeline) return [];
    const {
      table,
      timeline: { count, day, above = {}, bars, times = [] },
    } = section;
    const at = `the timeline of ${table}`;
    return [
      ...Array.from({ length: count + 1 }, (_, index) => ({ at, formula: day(index + 1) })),
      ...Object.values(above).flatMap(({ cell, states = [] }) => [
        { at, formula: cell, own: COLUMN_NAMES },
        ...states.map(({ condition }) => ({ at, formula: condition, own: ["cell_value"] })),
      ]),
      ...bars.map(({ condition }) => ({ at, table, formula: condition, own: COLUMN_NAMES })),
      ...times.map(({ condition }) => ({ at, formula: condition, own: COLUMN_NAMES })),
    ];
  });

function columnUses({ tables, charts, page }: SheetStructure): { at: string; table: string; column: string }[] {
  return [
    ...Object.entries(charts).flatMap(([key, { categories, series }]) =>
      [categories, ...series].map(({ table, column }) => ({ at: `the chart ${key}`, table, column })),
    ),
    ...Object.entries(tables).flatMap(([table, { above = {} }]) =>
      Object.entries(above).flatMap(([name, { from, to }]) =>
        [from, to].map((column) => ({ at: `${name} above ${table}`, table, column })),
      ),
    ),
    ...Object.entries(tables).flatMap(([table, { signals = [] }]) =>
      signals.flatMap(({ columns }) => columns.map((column) => ({ at: `a signal of ${table}`, table, column }))),
    ),
    ...barsOf(page).flatMap(({ at, table, gantt }) => [gantt.start, gantt.end, gantt.done].map((column) => ({ at, table, column }))),
  ];
}

/** Everything has one place on the page, and inputs say what they move. */
function placeProblems({
  values,
  tables,
  charts,
  matrices = {},
  page,
  head,
  kpis,
  moves,
  lists,
  finding,
  origin,
  overview = {},
  alsoNamed = {},
  changes = {},
}: SheetStructure): string[] {
  const above = [finding, origin].filter((name) => name !== undefined);
  const shown = [...above, ...head, ...page.flatMap(valuesIn)];
  const homes = new Set([...shown, ...kpis.map(({ value }) => value)]);
  const laid = page.flatMap((section) => ("table" in section ? [section.table] : []));
  const drawn = page.flatMap((section) => {
    if (section.kind === "charts") return section.charts;
    return "chart" in section && section.chart !== undefined ? [section.chart] : [];
  });
  const entries = [...Object.values(values), ...Object.values(tables).flatMap(({ columns }) => Object.values(columns))];
  const listed = entries.flatMap((field) => (field.kind === "entered" && field.entry.kind === "choice" ? [field.entry.list] : []));
  const twice = (list: readonly string[], what: string): string[] =>
    list.filter((key, index) => list.indexOf(key) !== index).map((key) => `${what} ${key} stands twice`);
  const missing = (list: readonly string[], all: object, what: string): string[] =>
    list.filter((key) => !(key in all)).map((key) => `there is no ${what} ${key}`);
  return [
    ...twice(shown, "the value"),
    ...twice(laid, "the table"),
    ...twice(drawn, "the chart"),
    ...missing(shown, values, "value"),
    ...missing(laid, tables, "table"),
    ...missing(drawn, charts, "chart"),
    ...missing(listed, lists, "list"),
    ...missing(
      page.flatMap((section) => (section.kind === "matrix" ? [section.matrix] : [])),
      matrices,
      "matrix",
    ),
    ...missing(Object.values(overview), values, "value"),
    ...missing(
      Object.values(alsoNamed).filter((name) => name !== "owner"),
      values,
      "value",
    ),
    ...missing(
      Object.values(changes).flatMap(({ renamed = {} }) => Object.values(renamed)),
      { ...values, ...Object.fromEntries(Object.keys(tables).map((table) => [`tables.${table}`, table])) },
      "value or table",
    ),
    ...missing(Object.keys(moves), values, "input"),
    ...missing(Object.values(moves).flat(), values, "result"),
    ...Object.keys(values)
      .filter((name) => !homes.has(name))
      .map((name) => `${name} stands nowhere`),
    ...Object.keys(tables)
      .filter((table) => !laid.includes(table))
      .map((table) => `the table ${table} stands nowhere`),
    ...Object.keys(charts)
      .filter((chart) => !drawn.includes(chart))
      .map((chart) => `the chart ${chart} stands nowhere`),
  ];
}
