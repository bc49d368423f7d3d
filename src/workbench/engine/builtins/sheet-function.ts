import {
  BaseFunction,
  BooleanValueObject,
  ErrorValueObject,
  NullValueObject,
  NumberValueObject,
  StringValueObject,
  type BaseValueObject,
  type ErrorType,
} from "@univerjs/engine-formula";
import { isCellError, type CellError, type CellValue } from "../../../core/cell";
import { asLogical, asNumber, asText } from "../../../core/cells/coerce";
import type { RawArgument } from "../../../functions/define";
import { overElements } from "../../../functions/formula/over-elements";
import { plainArgument } from "../plain-argument";
import { plainArray } from "../plain-array";

export type Rows = readonly (readonly CellValue[])[];
export type Compute = (args: readonly RawArgument[]) => RawArgument;

export interface SheetFunctionDefinition {
  readonly name: string;
  readonly min: number;
  readonly max: number;
  readonly compute: Compute;
  /** The number format the result brings to a cell that has none. */
  readonly format?: () => string;
}

/** A function of the sheet on plain cells: a range or an array arrives as rows, a single value as itself, what is left out as null. */
export class SheetFunction extends BaseFunction {
  override minParams: number;
  override maxParams: number;

  constructor(private readonly definition: SheetFunctionDefinition) {
    super(definition.name);
    this.minParams = definition.min;
    this.maxParams = definition.max;
  }

  /** A text in a call stays one, even one that reads like a date or a percentage. */
  override isArgumentsIgnoreNumberPattern(): boolean {
    return true;
  }

  override calculate(...args: BaseValueObject[]): BaseValueObject {
    return valueObject(this.definition.compute(args.map(plainArgument)), this.definition.format?.());
  }
}

export const isRows = (value: RawArgument | undefined): value is Rows => Array.isArray(value);
export const rowsOf = (value: RawArgument): Rows => (isRows(value) ? value : [[value as CellValue]]);
/** The one cell where one is needed: of a range its first. */
export const single = (value: RawArgument): CellValue => (isRows(value) ? (value[0]?.[0] ?? null) : (value as CellValue));

/** What a function gives, as the engine holds it. */
export function valueObject(result: RawArgument, format = ""): BaseValueObject {
  if (!isRows(result)) return result === null ? arrayObject([[null]], format) : cellObject(result as CellValue, format);
  const [only = null] = result[0] ?? [];
  // A blank stays in a list of its own, as a blank cell does: by itself it would be an argument left out.
  if (result.length === 1 && result[0]?.length === 1 && only !== null) return cellObject(only, format);
  return arrayObject(result, format);
}

const arrayObject = (rows: Rows, format: string): BaseValueObject => plainArray({ rows, object: (cell) => cellObject(cell, format) });

function cellObject(cell: CellValue, format: string): BaseValueObject {
  // No cell shows a negative zero.
  if (typeof cell === "number" && !Number.isFinite(cell)) return errorObject("#NUM!");
  if (typeof cell === "number") return NumberValueObject.create(cell === 0 ? 0 : cell, format);
  if (typeof cell === "string") return StringValueObject.create(cell);
  if (typeof cell === "boolean") return BooleanValueObject.create(cell);
  return cell === null ? NullValueObject.create() : errorObject(cell.error);
}

const errorObject = (error: CellError["error"]): BaseValueObject => ErrorValueObject.create(error as ErrorType);

/** Reads one argument of one cell: the value a function works with, or the error its cell then shows. */
export interface Reader<T> {
  readonly read: (cell: CellValue) => T | CellError;
  /** What the function takes when the argument is not there. */
  readonly absent?: T;
}

const THIS_YEAR = {
  get year(): number {
    return new Date().getFullYear();
  },
};

/** The year of dates written without one: few cells are texts that ask for it. */
export const today = (): { readonly year: number } => THIS_YEAR;

export const number: Reader<number> = { read: (cell) => asNumber(cell, today()) };
/** A whole number: what is behind the point is cut off. */
export const whole: Reader<number> = {
  read: (cell) => {
    const value = asNumber(cell, today());
    return isCellError(value) ? value : Math.trunc(value);
  },
};
export const text: Reader<string> = { read: asText };
export const logical: Reader<boolean> = { read: asLogical };
export const or = <T>(reader: Reader<T>, absent: T): Reader<T> => ({ ...reader, absent });

type Readers<A extends readonly unknown[]> = { readonly [K in keyof A]: Reader<A[K]> };

/** A function of single values: over ranges it works cell by cell, and the first argument that is an error is the result. */
export function each<A extends readonly unknown[]>(
  name: string,
  readers: Readers<A>,
  work: (...values: A) => CellValue,
  format?: () => string,
): SheetFunctionDefinition {
  const all = readers as readonly Reader<unknown>[];
  const one = (cells: readonly CellValue[]): CellValue => {
    const values: unknown[] = [];
    for (let i = 0; i < all.length; i += 1) {
      const reader = all[i] as Reader<unknown>;
      const value = i < cells.length ? reader.read(cells[i] as CellValue) : reader.absent;
      if (isCellError(value)) return value;
      values.push(value);
    }
    return work(...(values as unknown as A));
  };
  return {
    name,
    min: all.filter((reader) => !("absent" in reader)).length,
    max: all.length,
    compute: (args) => overElements(args, (...cells) => one(cells)),
    ...(format && { format }),
  };
}

/** The same for functions that look at errors instead of passing them on. */
export const eachCell = (name: string, work: (cell: CellValue) => CellValue): SheetFunctionDefinition => ({
  name,
  min: 1,
  max: 1,
  compute: (args) => overElements(args, (cell = null) => work(cell)),
});
