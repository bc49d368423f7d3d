import type { ColorRole } from "../../design/palette";
import type { ChartKind } from "../sheet-plan";
import type { Field } from "./field";
import type { KeyedFormula } from "./keyed-formula";
import type { Unit } from "./unit";

/** What a colour says of a cell; the word or sign in the cell says it too. */
export type State = "good" | "warn" | "bad" | "accent" | "period" | "off";

/**
 * How the cells of a column tell something: by a condition, by the sign they begin with, by a bar behind the number, by a scale of
 * colour, which columns side by side have in common.
 */
export type Signal =
  | { readonly kind: "when"; readonly condition: KeyedFormula; readonly state: State; readonly columns: readonly string[] }
  | { readonly kind: "signs"; readonly columns: readonly string[] }
  | { readonly kind: "bar" | "scale"; readonly columns: readonly string[] };

/** A row of figures over some columns of a table, under a name of its own: the months over twelve columns of money. */
export interface RowAbove {
  readonly from: string;
  readonly to: string;
  readonly unit: Unit;
  /** What stands over the column at a place, from 1. */
  readonly cell: (place: number, column: string) => KeyedFormula;
}

export interface TableStructure {
  readonly columns: Readonly<Record<string, Field>>;
  /** By name, from top to bottom. */
  readonly above?: Readonly<Record<string, RowAbove>>;
  /** What stands over a column: its sum, or a formula over keys. */
  readonly totals?: Readonly<Record<string, "sum" | KeyedFormula>>;
  readonly signals?: readonly Signal[];
  /** Its rows are given, twelve months or eight parts: a narrow one may stand over wider tables, because no row comes in. */
  readonly fixed?: boolean;
  /** A log grows for years: it stands last on the sheet and may be wider than the page. */
  readonly log?: boolean;
}

export interface Check {
  /** TRUE when all is well. */
  readonly passes: KeyedFormula;
  /** A failure to look at rather than to mend. */
  readonly mild?: boolean;
}

/** A number of the first screen: a name or a formula, with a remark below that says what it is to be compared with. */
export interface Kpi {
  readonly key: string;
  readonly value: KeyedFormula;
  readonly unit: Unit;
  /** Written into the words' remark where it is a number; nothing where it is none. */
  readonly remark?: { readonly value: KeyedFormula; readonly unit: Unit };
}

export interface SeriesStructure {
  readonly table: string;
  readonly column: string;
  readonly kind?: ChartKind;
  readonly dashed?: boolean;
  readonly labels?: boolean;
  readonly secondaryAxis?: boolean;
  /** Instead of the next of the series' colours. */
  readonly color?: ColorRole;
}

export interface ChartStructure {
  readonly kind: ChartKind;
  readonly categories: { readonly table: string; readonly column: string };
  readonly series: readonly SeriesStructure[];
  readonly unit: Unit;
  readonly secondaryUnit?: Unit;
  readonly legend?: "none" | "bottom";
  /** Its title is the finding of the sheet, as long as that is. */
  readonly titledByFinding?: boolean;
}

/** Numbers along two axes, worked out from both: a sensitivity, a heat map. */
export interface MatrixStructure {
  readonly down: Unit;
  readonly across: Unit;
  /** Over names, with `row_value` and `column_value` for the values at the edges. */
  readonly cell: KeyedFormula;
  readonly unit: Unit;
  /**
   * Over names, with `cell_value` for the cell itself and `row_value` and `column_value` for the edges; only numbers
   * are judged, unless what is
   * told is the place and not the number.
   */
  readonly states: readonly { readonly condition: KeyedFormula; readonly state: State; readonly blanks?: boolean }[];
}

/** A block of the page, in reading order. Title, checks, numbers and identity come by themselves. */
export type Section =
  /** One value per row, with a chart in the white space beside. */
  | { readonly kind: "values"; readonly key: string; readonly values: readonly string[]; readonly chart?: string }
  /** One sentence per row in the planner's own words. */
  | { readonly kind: "texts"; readonly key: string; readonly values: readonly string[] }
  /** A table, with bars that follow its dates, or a chart in the white space beside a narrow one. */
  | {
      readonly kind: "table";
      readonly key: string;
      readonly table: string;
      readonly gantt?: GanttStructure;
      readonly timeline?: TimelineStructure;
      readonly chart?: string;
      /** The table is too wide for that, as the layout finds: its chart stands over it. */
      readonly over?: boolean;
    }
  | { readonly kind: "matrix"; readonly key: string; readonly matrix: string }
  /** Charts side by side; above them what they say, a computed text, and below them a line for the reader's own words. */
  | {
      readonly kind: "charts";
      readonly key: string;
      readonly charts: readonly string[];
      readonly finding?: string;
      readonly remark?: string;
    }
  /**
   * A table that only feeds a chart: right of the guidance, not printed, in columns of its own, so that rows that come into other
   * tables leave it alone. Beside the head, or beside the rows of a table that stands before it on the page.
   */
  | { readonly kind: "helper"; readonly key: string; readonly table: string; readonly beside?: string }
  | { readonly kind: "notes"; readonly key: string };

/** The values that stand in a block. */
export const valuesIn = (section: Section): readonly string[] =>
  "values" in section
    ? section.values
    : section.kind === "charts"
      ? [section.finding, section.remark].filter((name) => name !== undefined)
      : [];

/** Bars right of a table that follow its dates. */
export interface GanttStructure {
  readonly start: string;
  readonly end: string;
  readonly done: string;
  readonly late: KeyedFormula;
  /** Names of the days between which the plan is live. */
  readonly period?: readonly [from: string, to: string];
}

/** What colours a cell of a timeline: a bar by what it stands for, or the tint of a time. */
export type TimelineLook = "bar" | "done" | "late" | "period" | "good" | "warn" | "bad" | "off";

/**
 * Columns of time right of a table, weeks or half months, that its rows are drawn in. Conditions speak of `day_from`
 * and `day_to`, the first
 * and the last day of a column, and of the columns of the row.
 */
export interface TimelineStructure {
  readonly count: number;
  /** Of one column. */
  readonly px: number;
  /** The day on which a column begins, by its place from 1; one more is asked for, where the last ends. */
  readonly day: (place: number) => KeyedFormula;
  /** Months stand over the days; where the columns are months, the days would be all ones. */
  readonly days: boolean;
  /** Figures over each column, by key of their words; the states speak of `cell_value`. */
  readonly above?: Readonly<
    Record<
      string,
      {
        readonly cell: KeyedFormula;
        readonly unit: Unit;
        readonly scale?: boolean;
        readonly states?: readonly { readonly condition: KeyedFormula; readonly state: State }[];
      }
    >
  >;
  /** The first that holds colours the cell. */
  readonly bars: readonly { readonly condition: KeyedFormula; readonly look: TimelineLook }[];
  /** Times that are marked from the header down: today, days off. */
  readonly times?: readonly { readonly condition: KeyedFormula; readonly look: TimelineLook }[];
}

/** What the overview of all plans takes from a sheet that has it, under the same name on every sheet. */
export const OVERVIEW_NAMES = [
  "plan_name",
  "plan_type",
  "plan_owner",
  "plan_start",
  "plan_end",
  "plan_status",
  "plan_budget",
  "plan_approved",
  "plan_committed",
  "plan_spent",
  "plan_expected_sales",
  "plan_actual_sales",
  "plan_breakeven_roi",
  "plan_progress",
] as const;
export type OverviewName = (typeof OVERVIEW_NAMES)[number];

/** What a version changed of a structure, so that sheets of earlier versions find their places in it. */
export interface VersionChange {
  /** Former names of values and tables (`tables.log`), each with the present one. */
  readonly renamed?: Readonly<Record<string, string>>;
  /** Columns that were not there before: `log.note`. */
  readonly added?: readonly string[];
}

/**
 * A sheet as declarations over keys: what is entered, what is computed, what must hold, what is shown where. Never an address, never a
 * word.
 */
export interface SheetStructure {
  readonly id: string;
  readonly version: number;
  /** By the version that made them. */
  readonly changes?: Readonly<Record<number, VersionChange>>;
  /** Single values by name, the same in every language. */
  readonly values: Readonly<Record<string, Field>>;
  readonly tables: Readonly<Record<string, TableStructure>>;
  readonly matrices?: Readonly<Record<string, MatrixStructure>>;
  readonly checks: Readonly<Record<string, Check>>;
  readonly kpis: readonly Kpi[];
  readonly charts: Readonly<Record<string, ChartStructure>>;
  /** Closed lists: the keys of their entries. Open lists have none. */
  readonly lists: Readonly<Record<string, readonly string[]>>;
  /** Words that formulas show. */
  readonly terms: readonly string[];
  /** A text that stands below the title instead of the purpose: what the sheet found, computed. */
  readonly finding?: string;
  /** A text that says where the figures come from, instead of owner, version and date. */
  readonly origin?: string;
  /** Values of the head besides owner, version and date: which of them, in order. */
  readonly head: readonly string[];
  readonly page: readonly Section[];
  /** Second names of values, for the overview; the owner is in the head of every sheet. */
  readonly overview?: Readonly<Partial<Record<Exclude<OverviewName, "plan_owner">, string>>>;
  /** Further names by which other sheets know a value; `owner` is the owner in the head. */
  readonly alsoNamed?: Readonly<Record<string, string>>;
  /** For each input, what must change when it does. */
  readonly moves: Readonly<Record<string, readonly string[]>>;
}
