import type { PlanCell } from "../sheet-plan";
import type { SheetStructure } from "./structure";

/** A sample: a value, or a day that is laid around the day of insertion. What is given rather than entered may be a formula. */
export type Sample = PlanCell | ((today: number) => number);

export type SampleRows = readonly (readonly Sample[])[];

export interface ValueWords {
  readonly label: string;
  /** What it is, where it comes from, or how it is computed. */
  readonly hint?: string;
  readonly sample?: Sample;
  /** The longest texts that it shows, where it is computed and longer than its unit commonly is: a sum of prices. */
  readonly shows?: readonly string[];
}

export interface KpiWords {
  /** Where it is not that of the value. */
  readonly label?: string;
  /** With `{}` where its number goes; in two forms where a number below zero says another thing and then stands without its sign. */
  readonly remark?: string | readonly [notBelowZero: string, belowZero: string];
  /** The longest text that is put together from numbers. */
  readonly shows?: string;
}

export interface TableWords<Column extends string> {
  readonly columns: Readonly<Record<Column, string>>;
  /** What stands over the first column where the table has totals. */
  readonly total?: string;
  /** The longest texts that computed columns show of other cells. */
  readonly shows?: Readonly<Partial<Record<Column, readonly string[]>>>;
  /** What the rows above the table, and those above its timeline, are, by name. */
  readonly above?: Readonly<Record<string, string>>;
  /** The entered columns, in order. Rows that follow the calendar are made for the day of insertion. */
  readonly rows: SampleRows | ((today: number) => SampleRows);
}

/** A block's heading without its number, and what to do in it. */
export interface SectionWords {
  readonly heading: string;
  readonly guide?: readonly string[];
}

/** What stands at the edges of a matrix. */
export interface MatrixWords {
  readonly corner: string;
  readonly down: readonly (number | null)[];
  readonly across: readonly (number | null)[];
}

/** What earlier versions said and this one says otherwise, so that their sheets are understood when they are updated. */
export interface FormerWords {
  /** Headers by column (`log.spend`), those of columns that are gone too. */
  readonly headers?: Readonly<Record<string, readonly string[]>>;
  /** Entries of lists, each with the present one. */
  readonly choices?: Readonly<Record<string, string>>;
  /** Labels, headings and guidance. */
  readonly texts?: readonly string[];
}

type Keys<T> = Extract<keyof T, string>;

/** Everything a sheet says in one language, and its samples: one readable page. */
export interface SheetWords<S extends SheetStructure = SheetStructure> {
  readonly title: string;
  readonly purpose: string;
  readonly owner: string;
  readonly version: string;
  readonly values: Readonly<Record<Keys<S["values"]>, ValueWords>>;
  readonly tables: { readonly [T in Keys<S["tables"]>]: TableWords<Keys<S["tables"][T]["columns"]>> };
  readonly matrices: { readonly [M in Keys<NonNullable<S["matrices"]>>]: MatrixWords };
  /** What is checked, and what the cell says when it fails. */
  readonly checks: Readonly<Record<Keys<S["checks"]>, readonly [label: string, failure: string]>>;
  readonly kpis: Readonly<Partial<Record<string, KpiWords>>>;
  readonly charts: Readonly<Record<Keys<S["charts"]>, string>>;
  readonly lists: Readonly<Record<Keys<S["lists"]>, Readonly<Record<string, string>> | readonly string[]>>;
  readonly terms: Readonly<Record<S["terms"][number], string>>;
  readonly sections: Readonly<Record<string, SectionWords>>;
  readonly notes?: readonly string[];
  readonly former?: FormerWords;
}
