import type { Area, ChartKind } from "../plan/sheet-plan";
import type { CarriedLink } from "./carried";

/** An area that may lie on another sheet. */
export interface SheetArea {
  readonly sheet: string;
  readonly area: Area;
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
  readonly legend: "none" | "bottom" | "right" | "top";
  /** Its part as another program wrote it, and what that points to; written again while the chart is as it was read. */
  readonly drawn?: { readonly xml: string; readonly links: Readonly<Record<string, CarriedLink>> };
}
