import { NullValueObject, type BaseValueObject } from "@univerjs/engine-formula";
import { isCellError, type CellError, type CellValue } from "../../../../core/cell";
import { asLogical, NA, VALUE } from "../../../../core/cells/coerce";
import { arrayOf } from "../../builtins/argument-cells";
import { rowsOf, single, valueObject, whole, type Rows } from "../../builtins/sheet-function";
import { plainArgument } from "../../plain-argument";
import { linesOf, type Axis, type Line } from "./group-axis";
import { callValue, isFunctionValue, OMITTED, type FunctionValue, type Value } from "./run-program";

/**
 * GROUPBY and PIVOTBY: sums, or whatever a function gives, of the values of each group. Sources: Microsoft Support, "GROUPBY function",
 * "PIVOTBY function". Of PIVOTBY the names of fields are not shown (its fourth argument 2 or 3), and shares are of columns, rows or all.
 */
export interface GroupTexts {
  readonly total: string;
  readonly grandTotal: string;
}

/** Ends the function with this error. */
class Wrong extends Error {
  constructor(readonly cell: CellError) {
    super(cell.error);
  }
}

const asCells = (value: Value | undefined): BaseValueObject | undefined => {
  if (value === undefined || value === OMITTED) return undefined;
  if (isFunctionValue(value)) throw new Wrong(VALUE);
  return value.isReferenceObject() ? (value as unknown as { toArrayValueObject(): BaseValueObject }).toArrayValueObject() : value;
};

function table(value: Value | undefined): Rows {
  const cells = asCells(value);
  if (!cells) throw new Wrong(VALUE);
  if (cells.isError()) throw new Wrong(single(plainArgument(cells)) as CellError);
  return rowsOf(plainArgument(cells));
}

function numbers(value: Value | undefined): readonly number[] | undefined {
  const cells = asCells(value);
  if (!cells || cells.isNull()) return undefined;
  return rowsOf(plainArgument(cells))
    .flat()
    .map((cell) => {
      const read = whole.read(cell);
      if (isCellError(read)) throw new Wrong(read);
      return read;
    });
}

const number = (value: Value | undefined, least: number, most: number): number | undefined => {
  const [read] = numbers(value) ?? [];
  if (read !== undefined && (read < least || read > most)) throw new Wrong(VALUE);
  return read;
};

/** The data below its headers, and whether these are there and shown. */
interface Data {
  readonly values: Rows;
  readonly headers: boolean;
  readonly shown: boolean;
  readonly rows: readonly number[];
}

function dataOf(fields: readonly Rows[], values: Rows, asked: number | undefined, filter: Value | undefined): Data {
  if (fields.some((rows) => rows.length !== values.length)) throw new Wrong(VALUE);
  const guessed = typeof values[0]?.[0] === "string" && typeof values[1]?.[0] === "number";
  const headers = asked === undefined ? guessed : asked === 1 || asked === 3;
  const shown = asked === undefined ? guessed && fields.some((rows) => (rows[0]?.length ?? 0) > 1) : asked >= 2;
  const from = headers ? 1 : 0;
  const kept = asCells(filter);
  const flags = kept && !kept.isNull() ? rowsOf(plainArgument(kept)).flat() : undefined;
  const skipped = flags && flags.length === values.length ? 0 : from;
  if (flags && flags.length + skipped !== values.length) throw new Wrong(VALUE);
  const rows = values
    .map((_, row) => row)
    .slice(from)
    .filter((row) => {
      const flag = flags ? asLogical(flags[row - skipped] ?? null) : true;
      if (isCellError(flag)) throw new Wrong(flag);
      return flag;
    });
  if (rows.length === 0) throw new Wrong({ error: "#CALC!" });
  return { values, headers, shown, rows };
}

/** The function, or several of HSTACK, with what they are called. */
function functionsOf(value: Value | undefined): readonly FunctionValue[] {
  if (value === undefined || value === OMITTED || !isFunctionValue(value)) throw new Wrong(VALUE);
  return value.stacked ?? [value];
}

type Amount = (rows: readonly number[], place: number, within: readonly number[]) => BaseValueObject;

/** What rows amount to: the places go through the functions of the first value, then of the next. A second argument is the whole. */
function amountsOf(values: Rows, functions: readonly FunctionValue[]): Amount {
  const column = (rows: readonly number[], at: number): BaseValueObject => arrayOf(rows.map((row) => [object(values[row]?.[at] ?? null)]));
  return (rows, place, within) => {
    const work = functions[place % functions.length] as FunctionValue;
    const at = Math.floor(place / functions.length);
    const value = callValue(work, work.least > 1 ? [column(rows, at), column(within, at)] : [column(rows, at)]);
    const cells = asCells(value);
    const cell = cells ? rowsOf(plainArgument(cells)) : [[null]];
    return cell.length === 1 && cell[0]?.length === 1 ? object(cell[0][0] ?? null) : valueObject({ error: "#CALC!" });
  };
}

const object = (cell: CellValue): BaseValueObject => (cell === null ? NullValueObject.create() : valueObject(cell));
const plain = (value: BaseValueObject): CellValue => single(plainArgument(value));

const guarded =
  (work: (args: readonly Value[], texts: GroupTexts) => BaseValueObject) =>
  (args: readonly Value[], texts: GroupTexts): BaseValueObject => {
    try {
      return work(args, texts);
    } catch (error) {
      if (error instanceof Wrong) return valueObject(error.cell);
      throw error;
    }
  };

const names = (rows: Rows, headers: boolean, otherwise: string): readonly CellValue[] =>
  (rows[0] ?? []).map((cell, at) => (headers ? cell : `${otherwise} ${at + 1}`));

function checkSorting(sorting: readonly number[], most: number): readonly number[] {
  if (sorting.some((place) => place === 0 || Math.abs(place) > most)) throw new Wrong(VALUE);
  return sorting;
}

export const groupBy = guarded((args, texts) => {
  const [fields, values] = [table(args[0]), table(args[1])];
  const functions = functionsOf(args[2]);
  const { headers, shown, rows } = dataOf([fields], values, number(args[3], 0, 3), args[6]);
  const count = fields[0]?.length ?? 0;
  const places = (values[0]?.length ?? 0) * functions.length;
  const asTable = number(args[7], 0, 1) === 1;
  const asked = number(args[4], -count, count);
  const amount = amountsOf(values, functions);
  const axis: Axis = {
    fields,
    rows,
    sorting: checkSorting(numbers(args[5]) ?? [], count + places),
    depth: asked ?? (asTable ? 1 : count),
    asTable,
    totals: texts,
    valueOf: (members, place) => plain(amount(members, place, rows)),
  };
  const lines = linesOf(axis).map((line) => [
    ...line.labels.map(object),
    ...Array.from({ length: places }, (_, place) => amount(line.rows, place, rows)),
  ]);
  const above = headings(shown, headers, fields, values, functions);
  return arrayOf([...above.map((line) => line.map(object)), ...lines]);
});

/** The names of the fields, and of the functions where there are several. */
function headings(
  shown: boolean,
  headers: boolean,
  fields: Rows,
  values: Rows,
  functions: readonly FunctionValue[],
): readonly CellValue[][] {
  const valueNames = names(values, headers, "Value").flatMap((name) => functions.map(() => name));
  const several = functions.length > 1;
  return [
    ...(shown ? [[...names(fields, headers, "Row Field"), ...valueNames]] : []),
    ...(several
      ? [[...(fields[0] ?? []).map(() => ""), ...(values[0] ?? []).flatMap(() => functions.map(({ name = "CUSTOM" }) => name))]]
      : []),
  ];
}

const OF_COLUMN = 0;
const OF_ROW = 1;
const OF_ALL = 2;

export const pivotBy = guarded((args, texts) => {
  const [down, across, values] = [table(args[0]), table(args[1]), table(args[2])];
  const functions = functionsOf(args[3]);
  const { rows } = dataOf([down, across], values, number(args[4], 0, 1), args[9]);
  const relative = number(args[10], OF_COLUMN, OF_ALL) ?? OF_COLUMN;
  const amount = amountsOf(values, functions);
  const places = (values[0]?.length ?? 0) * functions.length;
  const axis = (fields: Rows, depth: Value | undefined, sorting: Value | undefined): readonly Line[] => {
    const count = fields[0]?.length ?? 0;
    return linesOf({
      fields,
      rows,
      sorting: checkSorting(numbers(sorting) ?? [], count + places),
      depth: number(depth, -count, count) ?? count,
      asTable: false,
      totals: texts,
      valueOf: (members, place) => plain(amount(members, place, rows)),
    });
  };
  const [left, top] = [axis(down, args[5], args[6]), axis(across, args[7], args[8])];
  const ofColumn = top.map((line) => new Set(line.rows));
  const levels = (across[0] ?? []).map((_, level) => [
    ...(down[0] ?? []).map(() => object("")),
    ...top.flatMap(({ labels }) => Array.from({ length: places }, () => object(labels[level] ?? null))),
  ]);
  const body = left.map((line) => [
    ...line.labels.map(object),
    ...top.flatMap((column, at) => {
      const members = line.rows.filter((row) => ofColumn[at]?.has(row));
      const within = relative === OF_COLUMN ? column.rows : relative === OF_ROW ? line.rows : rows;
      return Array.from({ length: places }, (_, place) => (members.length === 0 ? object("") : amount(members, place, within)));
    }),
  ]);
  const stacked =
    functions.length > 1
      ? [
          [
            ...(down[0] ?? []).map(() => ""),
            ...top.flatMap(() => (values[0] ?? []).flatMap(() => functions.map(({ name = "CUSTOM" }) => name))),
          ].map(object),
        ]
      : [];
  return arrayOf([...levels, ...stacked, ...body]);
});

/** HSTACK of functions is several functions for one value. Without GROUPBY around them nobody can call them. */
export const stackedFunctions = (functions: readonly FunctionValue[]): FunctionValue => ({
  least: 1,
  most: 1,
  call: () => valueObject(NA),
  stacked: functions,
});
