import { SERIES_COLORS } from "../../design/palette";
import { cellReader } from "./cells/cell-reader";
import type { CellsRef, ChartModel, ChartSeriesModel, Look } from "./chart-model";
import type { Engine } from "./create-engine";
import { edgesOf, type Edges } from "./edges";

export interface ResolvedSeries {
  readonly id: string;
  readonly name: string;
  readonly type: string;
  readonly axisGroup: "Primary" | "Secondary";
  /** Null where a cell holds no number: a gap. */
  readonly values: readonly (number | null)[];
  /** As the cells show them. */
  readonly categories: readonly string[];
  /** X values of scatter and bubble charts. */
  readonly x: readonly (number | null)[];
  readonly sizes: readonly (number | null)[];
  readonly color: string;
  readonly dashed: boolean;
  readonly labels: boolean;
  /** The number format of the first cell, which axes and labels follow unless told otherwise. */
  readonly numberFormat: string;
  readonly looks: Readonly<Record<string, Look>>;
}

export interface ResolvedAxis {
  readonly visible: boolean;
  readonly title: string;
  readonly numberFormat: string;
  readonly minimum: number | null;
  readonly maximum: number | null;
  readonly gridlines: boolean;
  readonly reversed: boolean;
}

export interface ResolvedChart {
  readonly id: string;
  readonly name: string;
  readonly type: string;
  /** Points from the top left of the sheet. */
  readonly place: Edges;
  readonly title: { readonly visible: boolean; readonly text: string };
  readonly legend: { readonly visible: boolean; readonly position: string };
  readonly axes: {
    readonly category: ResolvedAxis;
    readonly value: ResolvedAxis;
    readonly secondaryCategory: ResolvedAxis;
    readonly secondaryValue: ResolvedAxis;
  };
  readonly series: readonly ResolvedSeries[];
  readonly looks: Readonly<Record<string, Look>>;
}

/** A chart with the data its cells hold now: all that drawing it needs. Call after `engine.settle()`. */
export function resolveChart(engine: Engine, sheetId: string, chart: ChartModel): ResolvedChart {
  const series = chart.series.map((one, index) => resolveSeries(engine, chart, one, index));
  const legend = chart.looks["legend"] ?? {};
  const format = (group: "Primary" | "Secondary") => series.find((one) => one.axisGroup === group)?.numberFormat ?? "General";
  const axis = (name: string, linked: string, gridlines: boolean): ResolvedAxis => {
    const look = chart.looks[name] ?? {};
    const title = chart.looks[`${name}.title`] ?? {};
    return {
      visible: look["visible"] !== false,
      title: title["visible"] === true ? String(title["text"] ?? "") : "",
      numberFormat: typeof look["numberFormat"] === "string" ? look["numberFormat"] : linked,
      minimum: number(look["minimum"]),
      maximum: number(look["maximum"]),
      gridlines: (chart.looks[`${name}.majorGridlines`]?.["visible"] ?? gridlines) === true,
      reversed: look["reversePlotOrder"] === true,
    };
  };
  return {
    id: chart.id,
    name: chart.name,
    type: chart.type,
    place: chart.covers ? edgesOf(engine, { sheetId, ...chart.covers }) : chart.place,
    title: resolvedTitle(engine, chart),
    legend: { visible: legend["visible"] !== false, position: String(legend["position"] ?? "Bottom") },
    axes: {
      category: axis("category", "General", false),
      value: axis("value", format("Primary"), true),
      secondaryCategory: axis("secondaryCategory", "General", false),
      secondaryValue: axis("secondaryValue", format("Secondary"), false),
    },
    series,
    looks: chart.looks,
  };
}

const number = (value: unknown): number | null => (typeof value === "number" ? value : null);

function resolveSeries(engine: Engine, chart: ChartModel, series: ChartSeriesModel, index: number): ResolvedSeries {
  const categories = series.categories;
  const line = series.looks["line"] ?? {};
  const color = series.looks["fill"]?.["color"] ?? line["color"] ?? SERIES_COLORS[index % SERIES_COLORS.length];
  return {
    id: series.id,
    name: seriesName(engine, series, index),
    type: series.type ?? chart.type,
    axisGroup: series.axisGroup,
    values: valuesOf(engine, series.values),
    categories: categories ? textsOf(engine, categories) : valuesOf(engine, series.values).map((_, i) => String(i + 1)),
    x: categories ? valuesOf(engine, categories) : [],
    sizes: series.sizes ? valuesOf(engine, series.sizes) : [],
    color: String(color),
    dashed: /Dash|Dot|GrayAutomatic/.test(String(line["lineStyle"] ?? "")),
    labels: series.looks[""]?.["hasDataLabels"] === true,
    numberFormat: formatOf(engine, series.values),
    looks: series.looks,
  };
}

/** Without a title of its own a chart of one series shows that series' name, as Excel does. */
export function resolvedTitle(engine: Engine, chart: ChartModel): { readonly visible: boolean; readonly text: string } {
  const look = chart.looks["title"] ?? {};
  const [only] = chart.series;
  const automatic = only && chart.series.length === 1 ? seriesName(engine, only, 0) : "Chart Title";
  const own = chart.titleCell ? textsOf(engine, chart.titleCell)[0] : look["text"];
  return { visible: look["visible"] === true, text: typeof own === "string" ? own : automatic };
}

export function seriesName(engine: Engine, series: ChartSeriesModel, index: number): string {
  const name = typeof series.name === "string" ? series.name : (textsOf(engine, series.name)[0] ?? "");
  return name === "" ? `Series${index + 1}` : name;
}

/** Cell by cell along the row or column; nothing when the sheet or the cells are gone. */
function along<T>(engine: Engine, ref: CellsRef, read: (reader: ReturnType<typeof cellReader>, row: number, column: number) => T): T[] {
  if (!engine.workbook.getSheetBySheetId(ref.sheetId)) return [];
  const reader = cellReader(engine, ref.sheetId);
  const out: T[] = [];
  for (let r = 0; r < ref.rows; r += 1) for (let c = 0; c < ref.columns; c += 1) out.push(read(reader, ref.row + r, ref.column + c));
  return out;
}

export const valuesOf = (engine: Engine, ref: CellsRef): (number | null)[] =>
  along(engine, ref, (reader, row, column) => {
    const value = reader.value(row, column);
    return typeof value === "number" ? value : null;
  });

const textsOf = (engine: Engine, ref: CellsRef): string[] => along(engine, ref, (reader, row, column) => reader.text(row, column));

const formatOf = (engine: Engine, ref: CellsRef): string =>
  along(
    engine,
    { ...ref, rows: Math.min(1, ref.rows), columns: Math.min(1, ref.columns) },
    (reader, row, column) => reader.style(row, column).n?.pattern,
  )[0] || "General";
