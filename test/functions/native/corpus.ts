import { isCellError, type CellValue } from "../../../src/core/cell";
import { cellAddress } from "../../../src/plan/area";
import { columnLetters } from "../../../src/core/cells/column-letters";
import type { FileCell, FileSheet } from "../../../src/files/file-workbook";
import { needsArray } from "../../../src/files/xlsx/formula/needs-array";
import type { FunctionDefinition, Param, RawArgument } from "../../../src/functions/define";
import { formulaText } from "../../../src/functions/formula-text";
import { invoke } from "../../../src/functions/invoke";
import { lambdaName } from "../../../src/functions/native/lambda-name";
import { NoPlainFormError } from "../../../src/functions/native/plain-call";
import { plainFormula, type PlainFormula } from "../../../src/functions/native/plain-formula";
import { FUNCTIONS } from "../../../src/functions/registry";

type Rows = readonly (readonly CellValue[])[];

/** A call of a function of ours whose arguments stand in cells, and the same as a plain formula with what it should come to. */
export interface PlainCase {
  readonly id: string;
  readonly args: readonly RawArgument[];
  readonly formula: string;
  readonly expected: Rows;
  readonly row: number;
}

export interface PlainCorpus {
  readonly sheet: FileSheet;
  readonly cases: readonly PlainCase[];
}

/** Where plain formulas stand: right of all arguments. */
export const RESULT_COLUMN = 30;

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

const pick = <T>(chance: Chance, items: readonly T[]): T => items[Math.floor(chance() * items.length)] as T;

/** What people leave in one of the cells: nothing, a zero, a text, an error, a limit that is met or just missed, a number out of bounds. */
const SLIPS: readonly CellValue[] = ["", 0, 1, -1, 2, 0.5, 5, 1.5, 40, "abc", { error: "#N/A" }, 0.3, 1 + 2e-15];

const isCounted = ({ unit, choices }: Param): boolean => unit !== "text" && choices === undefined;

function slipped(chance: Chance, args: readonly RawArgument[], params: readonly Param[]): RawArgument[] {
  const at = Math.floor(chance() * args.length);
  const slip = (cell: CellValue): CellValue =>
    typeof cell === "number" && chance() < 0.5 ? cell * pick(chance, [0, 0.5, 1 + 2e-15, 2, 3, -1]) : pick(chance, SLIPS);
  return args.map((arg, i) => {
    if (i !== at || arg === null || !isCounted(params[i] as Param)) return arg;
    if (!Array.isArray(arg)) return slip(arg as CellValue);
    const rows = arg as Rows;
    const line = Math.floor(chance() * rows.length);
    return rows.map((row, r) => (r === line ? row.map((cell, c) => (c === 0 ? slip(cell) : cell)) : row));
  });
}

/** Another number of the same kind in every place. */
function varied(chance: Chance, args: readonly RawArgument[], params: readonly Param[]): RawArgument[] {
  return args.map((arg, i) => {
    const param = params[i] as Param;
    if (!isCounted(param)) return arg;
    const factor = (cell: CellValue): CellValue => {
      if (typeof cell !== "number") return cell;
      const times = pick(chance, [0.4, 0.7, 0.9, 1, 1, 1.1, 1.3]);
      return param.numbers?.integer || param.unit === "count" ? Math.round(cell * times) : Math.round(cell * times * 1e6) / 1e6;
    };
    return Array.isArray(arg) ? (arg as Rows).map((row) => row.map(factor)) : factor(arg as CellValue);
  });
}

/** Calls whose every argument in cells a sheet can hold: no arguments that lift, and no more columns than there is room for. */
const fits = (definition: FunctionDefinition, args: readonly RawArgument[]): boolean =>
  args.every((arg, i) => definition.params[i]?.shape === "range" || !Array.isArray(arg));

/** The arguments in cells from a row on, and the call of them. */
function laid(
  id: string,
  args: readonly RawArgument[],
  row: number,
): { readonly cells: FileCell[]; readonly call: string; readonly rows: number } {
  const cells: FileCell[] = [];
  let [column, height] = [0, 1];
  const texts = args.map((arg) => {
    if (arg === null) return "";
    const rows = Array.isArray(arg) ? (arg as Rows) : [[arg as CellValue]];
    const [tall, wide] = [rows.length, rows[0]?.length ?? 1];
    rows.forEach((line, r) =>
      line.forEach((value, c) => {
        if (value !== null && value !== "") cells.push({ row: row + r, column: column + c, value });
      }),
    );
    const first = cellAddress(row, column);
    const text = tall * wide === 1 ? first : `${first}:${columnLetters(column + wide - 1)}${row + tall}`;
    column += wide;
    height = Math.max(height, tall);
    return text;
  });
  return { cells, call: `=OPS.${id}(${texts.join(",").replace(/,+$/, "")})`, rows: height };
}

const plainOf = (call: string): PlainFormula | undefined => {
  try {
    return plainFormula(call);
  } catch (error) {
    if (error instanceof NoPlainFormError) return undefined;
    throw error;
  }
};

/**
 * Examples of every function with a plain form, at most `most` of each, their arguments in cells, then typed, and `each` times as many
 * again with other numbers and with slips.
 */
export function plainCorpus(seed: number, each: number, most = Infinity): PlainCorpus {
  const chance = chanceOf(seed);
  const cells: FileCell[] = [];
  const cases: PlainCase[] = [];
  let row = 0;
  const add = (definition: FunctionDefinition, args: readonly RawArgument[], byCells: boolean): void => {
    const placed = laid(definition.id, args, row);
    const plain = plainOf(byCells ? placed.call : formulaText(definition.id, args));
    if (plain === undefined) return;
    const { formula } = plain;
    const result = invoke(definition, args, "en");
    const expected: Rows = Array.isArray(result) ? result : [[result]];
    const [height, width] = [expected.length, expected[0]?.length ?? 1];
    if (byCells) cells.push(...placed.cells);
    const array = height * width > 1 || needsArray(formula.slice(1)) || definition.returns.shape !== "scalar";
    cells.push({
      row,
      column: RESULT_COLUMN,
      value: null,
      formula: formula.slice(1),
      ...(array && { array: { area: { row, column: RESULT_COLUMN, rows: height, columns: width }, dynamic: true } }),
    });
    cases.push({ id: definition.id, args, formula, expected, row });
    const below = row + Math.max(placed.rows, height);
    row = below + 1;
    // A fit takes its logarithms of a range at once, which only an array formula does in LibreOffice.
    if (plain.cells === undefined || needsArray(formula.slice(1))) return;
    cells.push(...plain.cells.map((each, i): FileCell => ({ row: below, column: RESULT_COLUMN + i, value: null, formula: each.slice(1) })));
    const whole = isCellError(result) ? [plain.cells.map(() => result)] : expected;
    cases.push({ id: definition.id, args, formula: plain.cells.join(" "), expected: whole, row: below });
  };
  for (const definition of FUNCTIONS) {
    if (definition.native === undefined) continue;
    const calls = definition.examples
      .map(({ args }) => args)
      .filter((args) => fits(definition, args))
      .slice(0, most);
    // Of two things that are wrong at once either may be told.
    const right = calls.filter((args) => !isCellError(invoke(definition, args, "en")));
    for (const args of calls) add(definition, args, true);
    // A blank cell cannot be typed.
    for (const args of calls.filter((args) => !args.flat(2).includes(""))) add(definition, args, false);
    for (let i = 0; i < each * calls.length; i += 1) {
      if (i % 2 === 0) add(definition, varied(chance, pick(chance, calls), definition.params), true);
      else add(definition, slipped(chance, pick(chance, right), definition.params), true);
    }
  }
  return { sheet: sheetOf("Plain", cells), cases };
}

/** Functions as names of a workbook, each called with the arguments of its examples. */
export function lambdaCorpus(
  most = Infinity,
): PlainCorpus & { readonly names: readonly { readonly name: string; readonly refersTo: string }[] } {
  const cells: FileCell[] = [];
  const cases: PlainCase[] = [];
  const names: { name: string; refersTo: string }[] = [];
  let row = 0;
  for (const definition of FUNCTIONS) {
    if (definition.native === undefined) continue;
    let lambda;
    try {
      lambda = lambdaName(definition);
    } catch (error) {
      if (error instanceof NoPlainFormError) continue;
      throw error;
    }
    names.push(lambda);
    for (const { args } of definition.examples.filter((example) => fits(definition, example.args)).slice(0, most)) {
      const placed = laid(definition.id, args, row);
      const formula = placed.call.replace(`OPS.${definition.id}`, lambda.name);
      const result = invoke(definition, args, "en");
      const expected: Rows = Array.isArray(result) ? result : [[result]];
      const area = { row, column: RESULT_COLUMN, rows: expected.length, columns: expected[0]?.length ?? 1 };
      cells.push(...placed.cells, { row, column: RESULT_COLUMN, value: null, formula: formula.slice(1), array: { area, dynamic: true } });
      cases.push({ id: definition.id, args, formula, expected, row });
      row += Math.max(placed.rows, expected.length) + 1;
    }
  }
  return { sheet: sheetOf("Names", cells), cases, names };
}

const sheetOf = (name: string, cells: readonly FileCell[]): FileSheet => ({
  name,
  cells: [...cells].sort((a, b) => a.row - b.row || a.column - b.column),
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

/** The program's results that are not those of the function, to nine digits; a fault is the same fault. */
export function plainDifferences({ cases }: PlainCorpus, read: (row: number, column: number) => CellValue): readonly string[] {
  return cases.flatMap(({ id, args, formula, expected, row }) => {
    const theirs = expected.map((cells, r) => cells.map((_, c) => read(row + r, RESULT_COLUMN + c)));
    const scale = Math.max(1, ...expected.flat().map((cell) => (typeof cell === "number" ? Math.abs(cell) : 0)));
    const same = expected.every((cells, r) => cells.every((cell, c) => sameCell(theirs[r]?.[c] ?? null, cell, scale)));
    return same
      ? []
      : [`${id} ${JSON.stringify(args)}: ${JSON.stringify(theirs[0])} and not ${JSON.stringify(expected[0])} by ${formula.slice(0, 300)}`];
  });
}

function sameCell(theirs: CellValue, ours: CellValue, scale: number): boolean {
  if (typeof ours === "number") return typeof theirs === "number" && Math.abs(theirs - ours) <= 1e-9 * scale;
  if (typeof ours === "object" && ours !== null) return typeof theirs === "object" && theirs !== null && theirs.error === ours.error;
  return (theirs ?? "") === (ours ?? "");
}
