import { isCellError, type CellValue } from "../../../core/cell";
import type { Lang } from "../../../core/lang";
import type { FunctionDefinition, RawArgument, Unit } from "../../../functions/define";
import { invoke, type InvokeResult } from "../../../functions/invoke";
import { NAMESPACE } from "../../../functions/namespace";
import { rangeAddress } from "./cell-address";

/** One cell of the little sheet. */
export interface LaidCell {
  readonly kind: "label" | "input" | "formula" | "result";
  readonly value: CellValue;
  readonly unit: Unit;
}

/** A call as it would stand on a sheet: inputs in cells, the formula, what it returns. */
export interface LaidCall {
  readonly cells: ReadonlyMap<string, LaidCell>;
  readonly height: number;
  readonly width: number;
  readonly formula: string;
  readonly inputs: string;
  readonly at: string;
  /** The range the result fills; that of the formula alone where it is one value. */
  readonly result: string;
  readonly values: CellValue[][];
}

interface Words {
  readonly result: string;
  readonly columnNames: readonly string[];
  readonly columnUnit: (column: number) => Unit;
}

type Rows = readonly (readonly CellValue[])[];

const asRows = (value: InvokeResult | RawArgument): Rows => (Array.isArray(value) ? (value as Rows) : [[value as CellValue]]);
export const cellKey = (row: number, column: number): string => `${row},${column}`;

/** Rows of up to this many cells stay rows; longer ones stand as columns, where the function takes them either way. */
const LONGEST_ROW = 6;
/** Inputs and result side by side up to this many columns, else one below the other. */
const WIDEST = 6;

export function layOutCall(definition: FunctionDefinition, given: readonly RawArgument[], lang: Lang, words: Words): LaidCall {
  const args = turned(definition, given, lang);
  const values = asRows(invoke(definition, args, lang)).map((row) => [...row]);
  const stacked = args.every((arg) => asRows(arg).length === 1);
  const cells = new Map<string, LaidCell>();
  const references: string[] = [];
  let end = stacked ? 0 : 0;
  let tallest = 1;
  definition.params.forEach((param, i) => {
    const arg = args[i] ?? null;
    if (arg === null) return;
    if (param.choices !== undefined) {
      references[i] = typeof arg === "boolean" ? String(arg).toUpperCase() : `"${String(arg)}"`;
      return;
    }
    const rows = asRows(arg);
    const [row, column] = stacked ? [end, 1] : [1, end];
    cells.set(stacked ? cellKey(end, 0) : cellKey(0, end), { kind: "label", value: param.text[lang].label, unit: "text" });
    rows.forEach((line, r) => line.forEach((value, c) => cells.set(cellKey(row + r, column + c), { kind: "input", value: isCellError(value) ? value.error : value, unit: param.unit })));
    references[i] = rangeAddress(row, column, rows.length, rows[0]?.length ?? 1);
    end += stacked ? 1 : (rows[0]?.length ?? 1);
    tallest = Math.max(tallest, rows.length);
  });
  const inputWidth = stacked ? 1 + Math.max(...args.map((arg) => asRows(arg)[0]?.length ?? 1)) : end;
  const inputHeight = stacked ? end : tallest + 1;
  const at = placeResult(cells, { stacked, inputHeight, inputWidth, values, words });
  const last = references.findLastIndex((reference) => reference !== undefined);
  return {
    cells,
    height: 1 + Math.max(...[...cells.keys()].map((key) => Number(key.split(",")[0]))),
    width: 1 + Math.max(...[...cells.keys()].map((key) => Number(key.split(",")[1]))),
    formula: `=${NAMESPACE}.${definition.id}(${Array.from({ length: last + 1 }, (_, i) => references[i] ?? "").join(", ")})`,
    inputs: rangeAddress(stacked ? 0 : 1, stacked ? 1 : 0, stacked ? end : tallest, stacked ? inputWidth - 1 : inputWidth),
    at: rangeAddress(at.row, at.column, 1, 1),
    result: rangeAddress(at.row, at.column, values.length, values[0]?.length ?? 1),
    values,
  };
}

interface Inputs {
  readonly stacked: boolean;
  readonly inputHeight: number;
  readonly inputWidth: number;
  readonly values: Rows;
  readonly words: Words;
}

/** Writes the result below stacked inputs, beside columns where there is room, else below them; says where it begins. */
function placeResult(cells: Map<string, LaidCell>, { stacked, inputHeight, inputWidth, values, words }: Inputs): { row: number; column: number } {
  const width = values[0]?.length ?? 1;
  const named = width > 1 || values.length > 1;
  const beside = !stacked && inputWidth + width <= WIDEST;
  const column = stacked ? (named ? 0 : 1) : beside ? inputWidth : 0;
  const row = beside ? 1 : inputHeight + (named ? 2 : stacked ? 0 : 2);
  const names = named ? words.columnNames : [words.result];
  if (stacked && !named) cells.set(cellKey(row, 0), { kind: "label", value: words.result, unit: "text" });
  else names.slice(0, width).forEach((name, c) => cells.set(cellKey(row - 1, column + c), { kind: "label", value: name, unit: "text" }));
  values.forEach((line, r) =>
    line.forEach((value, c) => cells.set(cellKey(row + r, column + c), { kind: r === 0 && c === 0 ? "formula" : "result", value, unit: words.columnUnit(c) })),
  );
  return { row, column };
}

/** Long rows as columns, where that changes nothing but the look; a lone value stays. */
function turned(definition: FunctionDefinition, args: readonly RawArgument[], lang: Lang): readonly RawArgument[] {
  const isLong = args.some((arg) => asRows(arg).length === 1 && (asRows(arg)[0]?.length ?? 0) > LONGEST_ROW);
  const isTall = args.some((arg) => asRows(arg).length > 1);
  if (!isLong && !isTall) return args;
  const upright = args.map((arg) => {
    const rows = asRows(arg);
    return rows.length === 1 && (rows[0]?.length ?? 0) > 1 ? (rows[0] ?? []).map((value) => [value]) : arg;
  });
  const same = JSON.stringify(invoke(definition, upright, lang)) === JSON.stringify(invoke(definition, args, lang));
  return same ? upright : args;
}
