import { sameName } from "../../src/analysis/aggregate";
import type { CellValue } from "../../src/core/cell";
import { excelOf, type ExcelOperand } from "../../src/metrics/excel";
import type { Metric } from "../../src/metrics/metric";
import { METRICS } from "../../src/metrics/registry";
import { valueOf, valueOfSums, type OperandValue } from "../../src/metrics/value";
import { verdictFormula, verdictOf } from "../../src/metrics/verdict";
import { columnLetters } from "../../src/core/cells/column-letters";
import type { FileCell, FileSheet } from "../../src/files/file-workbook";

/** One cell of the corpus with what the definition says of it. */
export interface Expected {
  readonly what: string;
  readonly sheet: number;
  readonly row: number;
  readonly column: number;
  readonly formula: string;
  readonly value: number | string;
}

export interface Corpus {
  readonly sheets: readonly FileSheet[];
  readonly expected: readonly Expected[];
}

const ROWS = 60;
const ALL: readonly Metric[] = Object.values<Metric>(METRICS);

/** Operands of all metrics, with what their columns hold. */
const OPERANDS = [...new Map(ALL.flatMap(({ operands }) => Object.entries(operands))).entries()];
const isAdditive = (kind: string): boolean => kind === "money" || kind === "count";

type Chance = () => number;

/** Numbers in [0, 1) that a seed always gives alike (mulberry32). */
function chanceOf(seed: number): Chance {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** What people leave in such cells: nothing, zeros, refunds, texts that look like numbers, a formula that shows nothing. */
type Held = number | string | null | { readonly formula: string };
const GAPS: readonly Held[] = [null, null, 0, 0, "12", "--", "n/a", { formula: '""' }];
const RATES = [0.3, 0.4, 0.1, 0.05, 1, 0.55, 0.7];
/** The same channels however they are written. */
const CHANNELS = ["Search", "SEARCH", "search", "Social", "social", "搜索", "Ünïon", "ÜNÏON", "Email"];
const NAMES = ["search", "Social", "搜索", "ünïon", "EMAIL"];

const pick = <T>(chance: Chance, items: readonly T[]): T => items[Math.floor(chance() * items.length)] as T;

function heldOf(chance: Chance, kind: string): Held {
  if (chance() < 0.25) return pick(chance, GAPS);
  if (kind === "rate") return pick(chance, RATES);
  if (kind === "count") return Math.floor(chance() * 500);
  return Math.round((chance() - 0.1) * 100_000) / 100;
}

const numberIn = (held: Held): OperandValue => (typeof held === "number" ? held : null);
const cellOf = (row: number, column: number, held: Held): FileCell =>
  typeof held === "object" && held !== null ? { row, column, value: null, formula: held.formula } : { row, column, value: held };

const byPlace = (a: FileCell, b: FileCell): number => a.row - b.row || a.column - b.column;
const sheetOf = (name: string, cells: readonly FileCell[]): FileSheet => ({
  name,
  cells: [...cells].sort(byPlace),
  state: "visible",
  gridlines: true,
  columns: [],
  rows: [],
  merges: [],
  tables: [],
  names: [],
  validations: [],
  conditionals: [],
  notes: [],
  charts: [],
});
const formulas = (expected: readonly Expected[]): FileCell[] =>
  expected.map(({ row, column, formula }) => ({ row, column, value: null, formula }));

interface LogRow {
  readonly channel: string;
  readonly held: readonly Held[];
}
type Log = readonly LogRow[];

const placeOf = (operand: string): number => OPERANDS.findIndex(([name]) => name === operand);
const numberAt = (row: LogRow | undefined, operand: string): OperandValue => numberIn(row?.held[placeOf(operand)] ?? null);
const cellAt = (operand: string, row: number): string => `Log!${columnLetters(placeOf(operand) + 1)}${row + 2}`;
const rangeOf = (letters: string): string => `Log!$${letters}$2:$${letters}$${ROWS + 1}`;
const given = <T>(operands: readonly string[], of: (operand: string) => T): Readonly<Record<string, T>> =>
  Object.fromEntries(operands.map((operand) => [operand, of(operand)]));

const logCells = (log: Log): FileCell[] => [
  { row: 0, column: 0, value: "channel" },
  ...OPERANDS.map(([value], column) => ({ row: 0, column: column + 1, value })),
  ...log.map(({ channel }, row) => ({ row: row + 1, column: 0, value: channel })),
  ...log.flatMap(({ held }, row) => held.map((each, column) => cellOf(row + 1, column + 1, each))),
];

const VERDICT_TEXTS = { earns: '"earns"', even: '"even"', loses: '"loses"', none: '""' };

/** Every metric of a row; two rates, often missing and sometimes equal, stand for a value and its line. */
const ofRow = (log: Log, row: number): Expected[] => [
  ...ALL.map((metric, column): Expected => {
    const operands = Object.keys(metric.operands);
    return {
      what: `${metric.key} of row ${row + 2}`,
      sheet: 1,
      row,
      column,
      formula: excelOf(
        metric,
        given(operands, (operand): ExcelOperand => cellAt(operand, row)),
      ),
      value:
        valueOf(
          metric,
          given(operands, (operand) => numberAt(log[row], operand)),
        ) ?? "",
    };
  }),
  {
    what: `verdict of row ${row + 2}`,
    sheet: 1,
    row,
    column: ALL.length,
    formula: verdictFormula(cellAt("grossMargin", row), cellAt("refundRate", row), VERDICT_TEXTS),
    value: verdictOf(numberAt(log[row], "grossMargin") ?? null, numberAt(log[row], "refundRate") ?? null) ?? "",
  },
];

/** Every metric of the sums of a channel; what does not add up is taken from one row. */
const ofChannel = (log: Log, name: string, line: number): Expected[] =>
  ALL.map((metric, index): Expected => {
    const rows = log.filter(({ channel }) => sameName(channel) === sameName(name));
    const adds = (operand: string): boolean => isAdditive(metric.operands[operand] ?? "");
    const summed = Object.keys(metric.operands).filter(adds);
    const once = Object.keys(metric.operands).filter((operand) => !adds(operand));
    const fixed = given(once, (operand) => numberAt(log[line], operand));
    const places = {
      ...given(once, (operand): ExcelOperand => cellAt(operand, line)),
      ...given(summed, (operand): ExcelOperand => ({ column: rangeOf(columnLetters(placeOf(operand) + 1)) })),
    };
    const columns = given(summed, (operand) => rows.map((row) => numberAt(row, operand)));
    return {
      what: `${metric.key} of ${name}`,
      sheet: 2,
      row: line,
      column: index + 1,
      formula: excelOf(metric, places, { where: [rangeOf("A"), `$A${line + 1}`] }),
      value: (Object.keys(columns).length > 0 ? valueOfSums(metric, columns, fixed) : valueOf(metric, fixed)) ?? "",
    };
  });

/** A log with a column for each operand; every metric of every row; every metric of the sums of each channel. */
export function corpusOf(seed: number): Corpus {
  const chance = chanceOf(seed);
  const row = (): LogRow => ({ channel: pick(chance, CHANNELS), held: OPERANDS.map(([, kind]) => heldOf(chance, kind)) });
  const log = Array.from({ length: ROWS }, row);
  const [rows, sums] = [log.flatMap((_, index) => ofRow(log, index)), NAMES.flatMap((name, line) => ofChannel(log, name, line))];
  const names = NAMES.map((value, line) => ({ row: line, column: 0, value }));
  const sheets = [sheetOf("Log", logCells(log)), sheetOf("Rows", formulas(rows)), sheetOf("Sums", [...names, ...formulas(sums)])];
  return { sheets, expected: [...rows, ...sums] };
}

/** Sums in another order lose their last digits elsewhere; what differs beyond twelve digits is dust. */
const same = (one: CellValue, other: CellValue): boolean =>
  typeof one === "number" && typeof other === "number"
    ? Math.abs(one - other) <= 1e-12 * Math.max(1, Math.abs(one), Math.abs(other))
    : (one ?? "") === (other ?? "");

/** What a program made of the corpus, where it differs from the definitions. */
export const differences = ({ expected }: Corpus, read: (sheet: number, row: number, column: number) => CellValue): string[] =>
  expected.flatMap(({ what, sheet, row, column, formula, value }) => {
    const theirs = read(sheet, row, column);
    return same(theirs, value) ? [] : [`${what}: ${formula} gives ${JSON.stringify(theirs)}, not ${JSON.stringify(value)}`];
  });
