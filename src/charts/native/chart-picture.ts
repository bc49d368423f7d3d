import type { ChartKind } from "../../plan/sheet-plan";

export const MARKERS = ["Circle", "Square", "Diamond", "Triangle", "X", "Plus", "Star", "Dash", "Dot"] as const;
export type MarkerShape = (typeof MARKERS)[number];

/** What was set of an axis; what is left out is worked out from the data. */
export interface AxisPicture {
  readonly minimum?: number;
  readonly maximum?: number;
  /** From one number on the axis to the next. */
  readonly majorUnit?: number;
  /** Without its numbers or names. */
  readonly hidden?: boolean;
  readonly gridlines?: boolean;
}

/** One series with its data read from the cells: what is drawn, and nothing about where it came from. */
export interface SeriesPicture {
  readonly name: string;
  /** null where the cell holds no number: a gap in a line, no column. */
  readonly values: readonly (number | null)[];
  /** The categories as the cells show them. */
  readonly categories: readonly string[];
  /** x values of scatter and bubble. */
  readonly xs: readonly (number | null)[];
  readonly sizes?: readonly (number | null)[];
  readonly color: string;
  /** The colours of a ring's slices. */
  readonly sliceColors?: readonly string[];
  readonly kind: ChartKind;
  readonly secondaryAxis: boolean;
  readonly dashed: boolean;
  /** Of its line, in px. */
  readonly weight?: number;
  readonly smooth?: boolean;
  /** The mark at each point; `size` is its breadth in px. */
  readonly marker?: { readonly shape: MarkerShape; readonly size: number; readonly color?: string };
  readonly labels: boolean;
  /** What was set of their letters; the size in px. */
  readonly labelLook?: { readonly color?: string; readonly size?: number; readonly bold?: boolean };
  /** The format of the labels: that of the cells, unless the chart has another. A label whose format shows nothing is left out. */
  readonly labelFormat?: string;
}

export interface ChartPicture {
  readonly kind: ChartKind;
  readonly title: string;
  readonly series: readonly SeriesPicture[];
  readonly legend: "none" | "bottom" | "right" | "top" | "left";
  /** Excel number formats. */
  readonly valueFormat: string;
  readonly secondaryFormat: string;
  readonly categoryFormat: string;
  readonly valueTitle?: string;
  readonly secondaryTitle?: string;
  readonly categoryTitle?: string;
  readonly valueAxis?: AxisPicture;
  readonly secondaryAxis?: AxisPicture;
  readonly categoryAxis?: AxisPicture;
  /** Between the columns of two categories, and how far those of one cover each other: percents of a column's breadth, as in Excel. */
  readonly gapWidth?: number;
  readonly overlap?: number;
  /** Colours behind the whole chart and behind its plot. */
  readonly fill?: string;
  readonly plotFill?: string;
  readonly titleLook?: { readonly color?: string; readonly size?: number; readonly bold?: boolean };
  /** Bars read from the top; Excel's own begin at the bottom. */
  readonly fromTop?: boolean;
}

/** A series' colour as a paint: what a file gives that is no `#rrggbb` is drawn as text is. */
export const paintOf = (color: string): `#${string}` | "ink" => (color.startsWith("#") ? (color as `#${string}`) : "ink");

/** The names along the categories: those of the series that has most of them. */
export const categoriesOf = ({ series }: ChartPicture): readonly string[] =>
  series.reduce<readonly string[]>((longest, one) => (one.categories.length > longest.length ? one.categories : longest), []);

/** In px, of labels whose size was not set. */
const LABEL_SIZE = 11;

/** How the labels of a series are written; `usual` is their colour unless one was set. */
export function labelStyle<C extends "ink" | "paper">(
  { labelLook: { size = LABEL_SIZE, bold = false, color } = {} }: SeriesPicture,
  usual: C,
) {
  return { size, fill: color === undefined ? usual : paintOf(color), ...(bold && { bold }) };
}

/** The size of the largest labels that are shown; 0 for none. */
export const largestLabel = (series: readonly SeriesPicture[]): number =>
  Math.max(0, ...series.filter(({ labels }) => labels).map((one) => labelStyle(one, "ink").size));
