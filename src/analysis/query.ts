import type { CountedMeasure } from "../reading/roles/role";
import type { NameRole } from "./name-role";
import type { Grain, Period } from "./periods";
import type { Ratio } from "./ratios";

/** What is asked of a table: sums, or a ratio of sums, by name, by period, of some rows only, against another period. */
export interface Query {
  /** What is summed. The first is what is asked for, and what names are ordered by, the largest first. */
  readonly measures: readonly CountedMeasure[];
  /** Asked for instead: made of the measures, of rows that have all of them. */
  readonly ratio?: Ratio;
  /** One answer for each name of a column; rows without a name belong to none. */
  readonly by?: NameRole | undefined;
  /** So many names at least, or there is nothing to compare and no name has an answer of its own. */
  readonly least?: number;
  /** So many names at most: the smallest are gathered as the rest. */
  readonly most?: number;
  /** One answer for each day, week or month too, without gaps in time. */
  readonly grain?: Grain;
  /** Rows of these days only. */
  readonly period?: Period;
  /** The same again over these days, beside each answer. */
  readonly comparedWith?: Period;
  /** Rows only whose column holds one of the names, for each filter. */
  readonly filters?: readonly Filter[];
}

export interface Filter {
  /** The column's header, as it stands in the source. */
  readonly header: string;
  readonly names: readonly string[];
}

/** What some rows come to. */
export interface Part {
  /** Which rows of the table were counted: for whoever has to find their cells. */
  readonly rows: readonly number[];
  /** Null where no row has a value: missing is not zero. */
  readonly sums: Readonly<Partial<Record<CountedMeasure, number | null>>>;
  /** The first measure or, where one was asked for, the ratio. */
  readonly value: number | null;
}

export interface Group extends Part {
  /** As first written; null for the rest and for all rows together. */
  readonly name: string | null;
  readonly kind: "all" | "named" | "rest";
  /** The names gathered in the rest. */
  readonly gathered: readonly string[];
  /** One for each period of the answer. */
  readonly parts: readonly Part[];
  /** Over the period it is compared with, where one was asked for. */
  readonly before?: Part;
}

export interface Answer {
  readonly query: Query;
  /** Names that have what was asked for, the largest first. */
  readonly groups: readonly Group[];
  readonly rest: Group | null;
  /** Names that have nothing of it. */
  readonly without: readonly string[];
  /** All rows, those without a name too. */
  readonly all: Group;
  /** The rows of all groups and the rest. */
  readonly counted: Part;
  /** How many rows of these have some of the measures and lack others, and so are not counted. */
  readonly leftOut: number;
  readonly time: TimeSpan;
}

/** The periods of an answer, where a grain was asked for. */
export interface TimeSpan {
  readonly periods: readonly Period[];
  /** Whether the last period is still running in the data: its sums are still growing. */
  readonly unfinished: boolean;
  /** Whether the first period began before the data do: its sums are too small to compare with. */
  readonly partialStart: boolean;
  /** Data that bear the first day of their month alone: their months are whole. */
  readonly datedByMonth: boolean;
}
