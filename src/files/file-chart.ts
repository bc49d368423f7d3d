import type { Area, ChartKind } from "../plan/sheet-plan";
import type { CarriedLink } from "./carried";

/** An area that may lie on another sheet. */
export interface SheetArea {
  readonly sheet: string;
  readonly area: Area;
}

/** What was set of an axis, in its own numbers; what is left out is automatic. */
export interface FileAxis {
  readonly minimum?: number;
  readonly maximum?: number;
  readonly majorUnit?: number;
  readonly hidden?: boolean;
  readonly gridlines?: boolean;
}

export interface FileSeries {
  readonly name: string;
  /** The cells that hold the name; `name` is what they last showed. */
  readonly nameFrom?: SheetArea;
  readonly values: SheetArea;
  readonly categories?: SheetArea;
  readonly sizes?: SheetArea;
  readonly color?: string;
  readonly kind?: ChartKind;
  readonly secondaryAxis?: boolean;
  readonly dashed?: boolean;
  readonly labels?: boolean;
  /** Their letters; the size in points. */
  readonly labelLook?: { readonly size?: number; readonly bold?: boolean; readonly color?: string };
  /** Of its line, in points. */
  readonly weight?: number;
  readonly smooth?: boolean;
  /** A shape in Office.js's words, "None" for no mark; the size in points. */
  readonly marker?: { readonly shape: string; readonly size?: number; readonly color?: string };
  /** By the number of the point. */
  readonly pointColors?: Readonly<Record<number, string>>;
}

export interface FileChart {
  readonly name: string;
  readonly kind: ChartKind;
  readonly title: string;
  /** The cell that the title shows; `title` is what it last showed. */
  readonly titleFrom?: SheetArea;
  readonly series: readonly FileSeries[];
  readonly at: Area;
  readonly valueFormat?: string;
  readonly secondaryFormat?: string;
  /** The format of category labels that are numbers or dates. */
  readonly categoryFormat?: string;
  readonly valueTitle?: string;
  readonly categoryTitle?: string;
  /** The first category stands at the end of its axis: on top of lying bars. */
  readonly reversed?: boolean;
  /** Cells of hidden rows and columns are drawn too. */
  readonly plotsHidden?: boolean;
  readonly legend: "none" | "bottom" | "right" | "top" | "left";
  /** Its part as another program wrote it, and what that points to; written again while the chart is as it was read. */
  readonly drawn?: { readonly xml: string; readonly links: Readonly<Record<string, CarriedLink>> };
  readonly valueAxis?: FileAxis;
  readonly secondaryAxis?: FileAxis;
  readonly categoryAxis?: FileAxis;
  /** Between the columns of two categories, and how far those of one cover each other, in percent of a column's breadth. */
  readonly gapWidth?: number;
  readonly overlap?: number;
  readonly fill?: string;
  readonly plotFill?: string;
  readonly titleLook?: { readonly size?: number; readonly bold?: boolean; readonly color?: string };
}
