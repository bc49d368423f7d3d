import type { Area } from "../plan/sheet-plan";

/** A filter over cells whose first row holds the headers. Source: ECMA-376 part 1, 18.3.2. */
export interface FileFilter {
  readonly area: Area;
  readonly columns: readonly FileFilterColumn[];
}

export interface FileFilterColumn {
  /** From the first column of the filter's area. */
  readonly column: number;
  readonly rule: FileFilterRule;
}

export type FileFilterRule =
  /** Cells that show one of these texts, whose date lies in one of these periods, or that are blank where blanks are let through. */
  | { readonly kind: "values"; readonly texts: readonly string[]; readonly dates: readonly FilePeriod[]; readonly blanks: boolean }
  | { readonly kind: "compare"; readonly all: boolean; readonly conditions: readonly FileCondition[] }
  /** By Excel's name: `aboveAverage`, `thisMonth`, `Q1`. */
  | { readonly kind: "dynamic"; readonly name: string }
  | { readonly kind: "top"; readonly count: number; readonly percent: boolean; readonly bottom: boolean };

/** A year, a month of it, a day and so on: as far as the file says. */
export interface FilePeriod {
  readonly year: number;
  readonly month?: number;
  readonly day?: number;
  readonly hour?: number;
  readonly minute?: number;
  readonly second?: number;
}

export type FilterOperator = "equal" | "notEqual" | "greaterThan" | "greaterThanOrEqual" | "lessThan" | "lessThanOrEqual";

export interface FileCondition {
  readonly operator: FilterOperator;
  /** A number as digits, or a text in which `*` and `?` stand for others. */
  readonly value: string;
}
