import type { Texts } from "../core/lang";
import type { RawArgument } from "./define";

/**
 * A chart of what a function returns, as data: the help page calls the function for every point. Arguments that are not named
 * here are those of the example, which is the first with a story unless `example` gives another.
 */
export type Picture = CurvePicture | ResultPicture;

interface AnyPicture {
  /** What one sees in it, in a sentence: the caption and the text alternative. */
  readonly title: Texts;
  readonly example?: number;
}

/** The result along one argument. */
export interface CurvePicture extends AnyPicture {
  readonly kind: "curve";
  readonly along: Along;
  /** A line for each value of another argument. */
  readonly lines?: { readonly argument: string; readonly values: readonly RawArgument[] };
  /** The columns of the result that are drawn, a line for each; the first unless given. */
  readonly columns?: readonly number[];
  /** What is measured upwards, where the title and the columns do not say it. */
  readonly value?: Texts;
  /** Another function to draw instead, which shows what this one found: a fit is seen in its curve. */
  readonly of?: { readonly id: string; readonly args: readonly PictureArgument[] };
  /** Draws by how much the value grows from one step to the next: of a sum over days, what each day adds. */
  readonly increase?: true;
  /** Arguments that hold observed points, drawn as dots. Without `x` they are counted from `from`; a share is of the first. */
  readonly observed?: { readonly x?: string; readonly y: string; readonly share?: true };
  /** A line across, to read the curve against. */
  readonly level?: { readonly value: number; readonly label: Texts };
  /** The line of equal shares. */
  readonly diagonal?: Texts;
}

export interface Along {
  readonly argument: string;
  readonly from: number;
  readonly to: number;
  /** The distance of the points where only some values make sense, 1 for whole numbers. */
  readonly step?: number;
  /** The argument is a range, and the numbers say how many of its cells are given. */
  readonly cells?: true;
}

/** A value, or a stretch of columns of what this function returned for the example. */
export type PictureArgument = RawArgument | { readonly columns: readonly [first: number, last: number] };

/** The result of the example itself. */
export interface ResultPicture extends AnyPicture {
  /**
   * `bars` lie, one for each category; `columns`, `line` and `steps` follow time; `interval` is a low end, an estimate where there
   * is one, and a high end; `forecast` comes after the argument that it continues.
   */
  readonly kind: "bars" | "funnel" | "columns" | "line" | "steps" | "forecast" | "heat" | "interval";
  /** The columns that are drawn, from 0; the first unless given. A heat map takes all from the first of these. */
  readonly columns?: readonly number[];
  /** What names the rows, or the points in time: a column of the result, or an argument. */
  readonly labels?: number | string;
  /** Bars for several columns of each row, with their names. */
  readonly each?: readonly { readonly column: number; readonly name: Texts }[];
  /** A point before the first of the result, where a curve is known to begin. */
  readonly start?: readonly [x: number, y: number];
  /** Names of the bars, in order: of the columns where the result is one row, else of the rows. */
  readonly names?: readonly Texts[];
  /** An argument that is drawn beside the result, or that the result continues. */
  readonly beside?: string;
}
