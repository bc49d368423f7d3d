import type { Lang } from "../core/lang";
import type { Look } from "../design/cell-styles";
import type { Color } from "../design/palette";
import type { SheetIdentity } from "./sheet-identity";
import type { VersionChange } from "./structure/structure";
import type { FormerWords } from "./structure/words";

/**
 * A sheet as pure data: everything that is needed to make it, and nothing about the host that will.
 * Rows and columns count from zero. All names in it are already free in the workbook it is meant for.
 */
export interface SheetPlan {
  /** Template or chart id. */
  readonly id: string;
  /** Of the template's structure; later ones bring a sheet up to date. */
  readonly version?: number;
  /** What stands where, by key: `values.budget`, `tables.channels`, `checks.agrees`. Keys are the same in every language. */
  readonly anchors?: Readonly<Record<string, Area>>;
  /** What earlier versions called its parts. */
  readonly formerly?: Formerly;
  /** What the sheet says of itself, so that it is known again. */
  readonly identity?: SheetIdentity;
  readonly lang: Lang;
  readonly sheetName: string;
  readonly tabColor?: Color;
  /** Width in characters of the body font, as Excel counts them. */
  readonly columns: readonly { readonly at: number; readonly count: number; readonly width: number }[];
  /** Height in points. */
  readonly rows: readonly { readonly at: number; readonly count: number; readonly height: number }[];
  readonly blocks: readonly CellBlock[];
  readonly styles: readonly StyleRun[];
  readonly formats: readonly FormatRun[];
  readonly merges: readonly Area[];
  readonly tables: readonly TablePlan[];
  /** Names that hold on this sheet only, so that two copies of a plan live in one workbook. */
  readonly names: readonly NamePlan[];
  /** Names of this sheet that are not shown and refer to cells of others, along with which they go wherever these do. */
  readonly links?: readonly { readonly name: string; readonly sheet: string; readonly area: Area }[];
  readonly validations: readonly ValidationPlan[];
  readonly conditionals: readonly ConditionalPlan[];
  readonly notes: readonly { readonly row: number; readonly column: number; readonly text: string }[];
  readonly freeze?: { readonly rows: number; readonly columns: number };
  /** Columns that one click on the outline hides, such as the guidance. */
  readonly columnGroups: readonly { readonly at: number; readonly count: number }[];
  readonly page: PagePlan;
  readonly charts: readonly ChartPlan[];
  /** Input cells that hold sample values: what "clear the samples" empties. Never formulas. */
  readonly samples: readonly Area[];
  /** Inputs that take what they hold from other sheets. Their formulas stand in the blocks too, and are written when those are there. */
  readonly linked?: readonly LinkedCell[];
  /** The cell to select when the sheet is shown. */
  readonly home: { readonly row: number; readonly column: number };
}

export interface LinkedCell {
  readonly row: number;
  readonly column: number;
  readonly formula: string;
}

export interface Formerly extends FormerWords {
  readonly changes: Readonly<Record<number, VersionChange>>;
}

export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/**
 * Text that begins with "=" is text unless it is wrapped as a formula. Formulas are en-US, A1 style, and begin with "=" wherever a plan
 * holds one.
 */
export type PlanCell = null | string | number | boolean | { readonly formula: string };

export interface CellBlock {
  readonly row: number;
  readonly column: number;
  /** Row-major and rectangular; null leaves the cell empty. */
  readonly cells: readonly (readonly PlanCell[])[];
}

/** Later runs win where they overlap. */
export interface StyleRun {
  readonly area: Area;
  readonly style: Look;
}

export interface FormatRun {
  readonly area: Area;
  /** An Excel number format code. */
  readonly format: string;
}

export interface TablePlan {
  readonly name: string;
  /** Header row included; a totals row is not part of it. */
  readonly area: Area;
  /** The texts of the header cells, which the blocks hold too. */
  readonly columns: readonly string[];
  readonly banded: boolean;
  /** Its rows are given, twelve months or eight parts: none comes in. */
  readonly fixed?: boolean;
  /** The table's key, and those of its columns, in every language. */
  readonly key?: string;
  readonly columnKeys?: readonly string[];
}

export interface NamePlan {
  readonly name: string;
  readonly area: Area;
  readonly comment?: string;
  /** Left out of the lists that people see. */
  readonly hidden?: true;
}

export type CompareOperator =
  "between" | "notBetween" | "equal" | "notEqual" | "greaterThan" | "lessThan" | "greaterOrEqual" | "lessOrEqual";

export interface ValidationPlan {
  readonly area: Area;
  readonly rule:
    | { readonly kind: "list"; readonly values: readonly string[] }
    | { readonly kind: "listFrom"; readonly source: Area }
    | {
        readonly kind: "whole" | "decimal" | "date";
        readonly operator: CompareOperator;
        readonly first: number | string;
        readonly second?: number | string;
      }
    | { readonly kind: "custom"; readonly formula: string };
  readonly prompt: { readonly title: string; readonly message: string };
  /** What went wrong and how to mend it; `stop` refuses the entry. */
  readonly error: { readonly title: string; readonly message: string; readonly stop: boolean };
}

export interface ConditionalPlan {
  readonly area: Area;
  readonly rule:
    /** The formula as it reads in the top-left cell of the area. */
    | { readonly kind: "formula"; readonly formula: string; readonly style: Look }
    | { readonly kind: "dataBar"; readonly color: Color }
    | { readonly kind: "colorScale"; readonly low: Color; readonly mid?: Color; readonly high: Color };
  readonly stopIfTrue?: boolean;
}

export interface PagePlan {
  readonly orientation: "portrait" | "landscape";
  readonly printArea: Area;
  /** Rows repeated on each page, from zero, inclusive. */
  readonly titleRows?: { readonly from: number; readonly to: number };
  /** Columns repeated on pages to the right, from zero, inclusive. */
  readonly titleColumns?: { readonly from: number; readonly to: number };
  readonly fitToWidth: boolean;
  /** In per cent; where it is given, nothing is fitted and the breaks hold. */
  readonly scale?: number;
  /** Rows that begin a new page. */
  readonly breaks?: readonly number[];
  /** At the foot of each page: the sheet's name, page of pages, the date. */
  readonly footer?: boolean;
}

export type ChartKind = "column" | "stackedColumn" | "bar" | "stackedBar" | "line" | "area" | "doughnut" | "scatter" | "bubble";

export interface ChartSeriesPlan {
  readonly name: string;
  readonly values: Area;
  /** Category labels, or x values for scatter and bubble. */
  readonly categories: Area;
  /** Bubble sizes. */
  readonly sizes?: Area;
  readonly color: string;
  /** Drawn as another kind over the chart's own, e.g. a line over columns. */
  readonly kind?: ChartKind;
  readonly secondaryAxis?: boolean;
  readonly dashed?: boolean;
  readonly labels?: boolean;
}

export interface ChartPlan {
  /** Unique on the sheet. */
  readonly name: string;
  readonly kind: ChartKind;
  /** Says the message, not the subject. */
  readonly title: string;
  /** A cell of the sheet that the title shows instead, as it is at each moment; `title` is what it says at first. */
  readonly titleCell?: { readonly row: number; readonly column: number };
  readonly series: readonly ChartSeriesPlan[];
  /** The cells the chart covers. */
  readonly at: Area;
  readonly valueFormat?: string;
  readonly secondaryFormat?: string;
  /** The format of the category labels where they are numbers or dates. */
  readonly categoryFormat?: string;
  readonly valueTitle?: string;
  readonly categoryTitle?: string;
  readonly legend: "none" | "bottom" | "right" | "top";
}
