import type { FileChart, SheetArea } from "../../files/file-chart";

/** Cells of a sheet. The sheet is named by its id, so that a new name changes nothing. */
export interface CellsRef {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** How one element looks, in the words of Office.js (`color`, `bold`, `size`, `lineStyle` …). */
export type Look = Readonly<Record<string, unknown>>;

export interface ChartSeriesModel {
  readonly id: string;
  /** The name as text, or the cell that holds it. */
  readonly name: string | CellsRef;
  readonly values: CellsRef;
  /** Category labels, or x values for scatter and bubble charts. */
  readonly categories?: CellsRef;
  readonly sizes?: CellsRef;
  /** A kind of its own in a combined chart, e.g. "Line" in a "ColumnClustered". */
  readonly type?: string;
  readonly axisGroup: "Primary" | "Secondary";
  /** By element: "" the series itself, "fill", "line", "labels", "labels.font", "point:3.fill" … */
  readonly looks: Readonly<Record<string, Look>>;
}

/** How the program drew a chart that wrote the file it came from. */
export interface DrawnChart {
  readonly xml: string;
  readonly links: NonNullable<FileChart["drawn"]>["links"];
  /** What the chart looked like when it was read, and which cells it read. */
  readonly look: string;
  readonly cells: readonly (SheetArea | null)[];
}

/** A native chart, as Excel's object model describes it. */
export interface ChartModel {
  readonly id: string;
  readonly name: string;
  /** Excel.ChartType, e.g. "ColumnClustered", "XYScatter". */
  readonly type: string;
  /** Cells the chart covers; it moves and grows with them. Wins over `place`. */
  readonly covers?: Omit<CellsRef, "sheetId">;
  /** Points from the top left of the sheet. */
  readonly place: { readonly left: number; readonly top: number; readonly width: number; readonly height: number };
  readonly series: readonly ChartSeriesModel[];
  /** The cell that the title shows. */
  readonly titleCell?: CellsRef;
  readonly drawn?: DrawnChart;
  /**
   * By element: "title", "title.font", "legend", "category", "value", "secondaryValue", "value.title",
   * "value.majorGridlines", "area.fill", "plot.fill" … What is not set follows Excel's defaults.
   */
  readonly looks: Readonly<Record<string, Look>>;
}
