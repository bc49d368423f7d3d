import type { Unit } from "../../../functions/define";

/** What an axis measures. */
export interface Axis {
  readonly label: string;
  readonly unit: Unit;
}

/** A point; `undefined` where the function has no value, which leaves a gap. */
export type Point = readonly [x: number, y: number | undefined];

export interface Series {
  readonly label: string;
  readonly mark: "line" | "steps" | "dots" | "columns" | "dashed";
  readonly points: readonly Point[];
}

/** A chart of numbers over numbers. */
export interface PlotData {
  readonly shape: "plot";
  readonly x: Axis;
  readonly y: Axis;
  readonly series: readonly Series[];
}

/** Lying bars, one for each name. */
export interface BarsData {
  readonly shape: "bars";
  readonly unit: Unit;
  readonly rows: readonly { readonly name: string; readonly value: number; readonly note?: string }[];
}

/** A table whose cells are the darker, the larger they are; `undefined` is not observed yet. */
export interface HeatData {
  readonly shape: "heat";
  readonly unit: Unit;
  readonly columns: readonly string[];
  readonly rows: readonly { readonly name: string; readonly cells: readonly (number | undefined)[] }[];
}

/** Ends of an interval and what was measured, on one axis. */
export interface IntervalData {
  readonly shape: "interval";
  readonly axis: Axis;
  readonly low: number;
  readonly high: number;
  readonly estimate?: number;
}

export type ChartData = PlotData | BarsData | HeatData | IntervalData;
