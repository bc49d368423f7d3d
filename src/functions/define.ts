import type { CellValue } from "../core/cell";
import type { DomainError } from "../core/errors";
import type { Lang, Texts } from "../core/lang";
import type { FunctionMath } from "./math";
import type { Picture } from "./picture";

/** One argument as a host passes it: a value, or a range as rows of cells. `null` at the top means omitted. */
export type RawArgument = CellValue | readonly (readonly CellValue[])[];

/** What `compute` may return for one cell. A `DomainError` fails that cell alone. */
export type ResultCell = number | string | boolean | DomainError;

export type Unit = "fraction" | "ratio" | "money" | "count" | "periods" | "days" | "date" | "text" | "table" | "number" | "probability";

export type FunctionFamily =
  | "unit-economics"
  | "acquisition"
  | "funnel"
  | "retention"
  | "ltv"
  | "revenue"
  | "segmentation"
  | "planning"
  | "allocation"
  | "experiments"
  | "virality"
  | "content";

/** Words about one argument: the name people read and one sentence with its unit. */
export interface ParamText {
  readonly label: string;
  readonly help: string;
}

/** What a number may be. */
export interface NumberBounds {
  readonly min?: number;
  readonly max?: number;
  /** The bound itself is outside. */
  readonly above?: number;
  readonly below?: number;
  readonly integer?: boolean;
}

/**
 * One argument, declared once: how it is read from a cell, what it may be, what it means. `coerce` turns
 * what the host passed into what `compute` takes and faults with `value`, also for an error value in any cell
 * (or leaves that to `fit`); `check` tests the domain and faults with `num`. Both run before `compute`, which may rely on them.
 */
export interface Param<T = unknown> {
  readonly name: string;
  readonly text: Readonly<Record<Lang, ParamText>>;
  /** Scalars lift over ranges element by element; ranges are handed over whole. */
  readonly shape: "scalar" | "range";
  readonly optional: boolean;
  readonly unit: Unit;
  /** Keywords of an option, the default first. */
  readonly choices?: readonly Choice[];
  /** Where it takes numbers: what they may be, and what a blank cell among them is. Tests of the same are written into plain formulas. */
  readonly numbers?: NumberBounds & { readonly blank: "zero" | "none" | "fault" | "skip" };
  /** The default as a user would type it, for help and forms. */
  readonly defaultText?: string;
  // Methods, so that a parameter of any type is a `Param<unknown>` too.
  coerce(raw: RawArgument): T;
  check?(value: T): void;
}

export interface Choice {
  readonly value: string;
  readonly label: Texts;
}

export type ValueOf<P> = P extends Param<infer T> ? T : never;
export type ValuesOf<P extends readonly Param[]> = { -readonly [K in keyof P]: ValueOf<P[K]> };

export interface Returns {
  /** `scalar` one value; `row` one row of values; `table` rows and columns. */
  readonly shape: "scalar" | "row" | "table";
  readonly unit: Unit;
  /** What each column of a row or table holds, in order; a table whose width varies names the fixed ones. */
  readonly columns?: readonly Column[];
  /** Where the number of columns varies: what the last name stands for, column by column, with "#" for the number, from `from` on. */
  readonly numbered?: Texts & { readonly from: number };
  /** A column behind those that are numbered. */
  readonly last?: Column;
  /** The option that makes the columns others, with those of each such keyword. */
  readonly columnsBy?: { readonly param: string; readonly columns: Readonly<Record<string, readonly Column[]>> };
  /** What people call the texts a result can hold. Cells hold the keys, so that formulas and shared files do not hang on a language. */
  readonly labels?: Readonly<Record<string, Texts>>;
  /**
   * The option that decides what the numbers of the last column are, or of a single value, with the unit for each of
   * its keywords that has another.
   */
  readonly unitBy?: { readonly param: string; readonly units: Readonly<Record<string, Unit>> };
}

/** A column's name, and what its numbers are where that differs from the unit of the whole. */
export interface Column extends Texts {
  readonly unit?: Unit;
}

/** A number between the arguments and the result, which shows how the one comes from the other: of how many users, from which rate. */
export interface Intermediate {
  readonly name: Texts;
  readonly value: number;
  readonly unit: Unit;
}

/** A worked example, which is also a test. Arguments are as Excel passes them. */
export interface FunctionExample {
  readonly args: readonly RawArgument[];
  /** The value, the rows of values, or the error code; compared to `digits` significant digits. */
  readonly result: CellValue | readonly (readonly CellValue[])[];
  /** Where the number comes from: a publication, an identity, an independent computation. */
  readonly source: string;
  /** A situation a marketer knows; shown in the help when given. */
  readonly story?: Texts;
  readonly digits?: number;
}

export interface FunctionText {
  /** One line, below 255 characters: what Excel shows while typing. */
  readonly summary: string;
  /** What question it answers and when to use it. */
  readonly use: string;
  /** The formula in words or symbols, one line each. */
  readonly formula: readonly string[];
  /** What goes wrong most often, and what zero, blank and missing do. */
  readonly traps: readonly string[];
}

export interface FunctionDefinition {
  /** Without the namespace: `BREAKEVEN_ROI`. */
  readonly id: string;
  readonly family: FunctionFamily;
  readonly params: readonly Param<unknown>[];
  readonly returns: Returns;
  readonly text: Readonly<Record<Lang, FunctionText>>;
  /** The formula as mathematics, for the help page, with its symbols in words. */
  readonly math: FunctionMath;
  /** A chart on the help page, drawn from what the function itself returns. */
  readonly picture?: Picture;
  readonly examples: readonly FunctionExample[];
  /** Names in the examples as the data of that language's readers have them, where they would not write these. */
  readonly localNames?: Readonly<Partial<Record<Lang, Readonly<Record<string, string>>>>>;
  /** Publications or standards the definition follows. */
  readonly sources: readonly string[];
  /** Words people search for that stand nowhere in the texts. */
  readonly keywords: readonly string[];
  readonly related: readonly string[];
  /**
   * For a function that asks on which day of the calendar a date falls, and not only how many days lie between two: which columns of
   * its result are dates.
   */
  readonly calendar?: { readonly dateColumns: readonly number[] };
  /**
   * Brings arguments together before the domain tests, and faults `value` where they do not fit. What it returns is
   * handed to `compute` after the arguments, so that a large range is read only once.
   */
  readonly fit?: (...values: readonly unknown[]) => unknown;
  readonly compute: (...values: readonly unknown[]) => ResultCell | readonly (readonly ResultCell[])[];
  /**
   * The same in Excel's own functions, a formula over the names of the arguments: what a colleague without the add-in gets.
   * Its arguments are within their bounds, which are tested around it. Excel 2021 and LibreOffice 7.4 know all it says; where it comes
   * to `NONE` there is none for these options.
   */
  readonly native?: string | NativeForm;
  /**
   * What a reader would want to see of the computation, in order; takes what `compute` takes, and is asked only where
   * that gave a result.
   */
  readonly intermediates?: (...values: readonly unknown[]) => readonly Intermediate[];
}

/** Tests of a plain formula, in order, with the error each gives, and the formula; one for each column of a row. */
export interface NativeForm {
  readonly unless?: readonly (readonly [condition: string, error: string])[];
  readonly formula: string | readonly string[];
  /** Each column fills many rows. */
  readonly tall?: true;
}

interface Definition<P extends readonly Param[], F> extends Omit<FunctionDefinition, "params" | "compute" | "fit" | "intermediates"> {
  readonly params: P;
  readonly fit?: (...values: ValuesOf<P>) => F;
  readonly intermediates?: (...values: [...ValuesOf<P>, F]) => readonly Intermediate[];
  readonly compute: (...values: [...ValuesOf<P>, F]) => ResultCell | readonly (readonly ResultCell[])[];
}

/**
 * Declares a function once, for every use: metadata, registration, the embedded engine, help, the pane and
 * the example tests. The cast forgets the argument types that `compute` was checked against; the
 * runner rebuilds them from the same `params`.
 */
export const defineFunction = <const P extends readonly Param[], F = undefined>(definition: Definition<P, F>): FunctionDefinition =>
  definition as unknown as FunctionDefinition;
