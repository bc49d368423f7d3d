import type { ChartPicture, SeriesPicture } from "../../../charts/native/chart-picture";
import { formatNumber } from "../../../charts/native/format-number";
import { SERIES_COLORS } from "../../../design/palette";
import type { ChartKind } from "../../../plan/sheet-plan";
import { cellReader, type CellReader } from "../../engine/cells/cell-reader";
import type { CellsRef, ChartModel, ChartSeriesModel } from "../../engine/chart-model";
import type { Engine } from "../../engine/create-engine";
import { chartLook, labelLook, seriesLook } from "./look-of-chart";
import { kindOfType } from "./kind-of-type";

const POSITIONS: Readonly<Record<string, ChartPicture["legend"]>> = {
  Top: "top",
  Bottom: "bottom",
  Right: "right",
  Left: "left",
};

/** The text of a title that is shown. */
const titleOf = (look: Readonly<Record<string, unknown>> | undefined): string | undefined =>
  look === undefined || look["visible"] === false || typeof look["text"] !== "string" ? undefined : look["text"];

const text = (value: unknown): string | undefined => (typeof value === "string" && value !== "" ? value : undefined);

/** Reads what a chart shows out of its cells, as they are now. Nothing for a type that is not drawn here. */
export function pictureOfChart(engine: Engine, chart: ChartModel): ChartPicture | undefined {
  const points = chart.type.startsWith("XYScatter") || chart.type.startsWith("Bubble");
  const kind = points ? (chart.type.startsWith("Bubble") ? "bubble" : "scatter") : kindOfType(chart.type);
  if (kind === undefined) return undefined;
  const readers = new Map<string, CellReader | undefined>();
  const { looks } = chart;
  const cells = cellsIn(engine, readers, looks[""]?.["plotVisibleOnly"] !== false);
  const ownFormat = looks["category"]?.["linkNumberFormat"] === true ? undefined : text(looks["category"]?.["numberFormat"]);
  const series = chart.series.map((one, index) => ({
    ...seriesPicture(
      one,
      index,
      (one.type === undefined ? undefined : kindOfType(one.type)) ?? (points ? kindOfType(chart.type) : undefined) ?? kind,
      one.type ?? chart.type,
      cells,
      points ? undefined : ownFormat,
    ),
    ...labelLook(chart, one),
  }));
  const formatOf = (axis: string, secondary: boolean) =>
    text(looks[axis]?.["numberFormat"]) ??
    firstFormat(cells, chart.series.find((one) => (one.axisGroup === "Secondary") === secondary)?.values);
  const linked = chart.titleCell && looks["title"]?.["visible"] !== false ? cells(chart.titleCell)[0]?.text : undefined;
  const title =
    linked ?? titleOf(looks["title"]) ?? (looks["title"]?.["visible"] === false || series.length !== 1 ? "" : (series[0]?.name ?? ""));
  const [valueTitle, secondaryTitle, categoryTitle] = [
    titleOf(looks["value.title"]),
    titleOf(looks["secondaryValue.title"]),
    titleOf(looks["category.title"]),
  ];
  return {
    kind,
    title,
    series,
    legend: looks["legend"]?.["visible"] === false ? "none" : (POSITIONS[text(looks["legend"]?.["position"]) ?? ""] ?? "bottom"),
    valueFormat: formatOf("value", false),
    secondaryFormat: formatOf("secondaryValue", true),
    categoryFormat: ownFormat ?? firstFormat(cells, points ? chart.series[0]?.categories : undefined),
    ...(valueTitle === undefined ? {} : { valueTitle }),
    ...(secondaryTitle === undefined ? {} : { secondaryTitle }),
    ...(categoryTitle === undefined ? {} : { categoryTitle }),
    ...(looks["category"]?.["reversePlotOrder"] === true ? { fromTop: true } : {}),
    ...chartLook(chart),
  };
}

interface CellNow {
  readonly value: string | number | boolean;
  readonly text: string;
  readonly format: string;
}

type Cells = (ref: CellsRef | undefined) => readonly CellNow[];

/**
 * The cells of an area in reading order; hidden rows and columns are not plotted unless the chart says so, as in Excel.
 * A lost sheet has none.
 */
function cellsIn(engine: Engine, readers: Map<string, CellReader | undefined>, visibleOnly: boolean): Cells {
  return (ref) => {
    if (ref === undefined) return [];
    const sheet = engine.workbook.getSheetBySheetId(ref.sheetId)?.getSheet();
    if (sheet === undefined) return [];
    if (!readers.has(ref.sheetId)) readers.set(ref.sheetId, cellReader(engine, ref.sheetId));
    const reader = readers.get(ref.sheetId);
    const found: CellNow[] = [];
    for (let row = ref.row; row < ref.row + ref.rows; row++) {
      if (visibleOnly && !sheet.getRowVisible(row)) continue;
      for (let column = ref.column; column < ref.column + ref.columns; column++) {
        if (reader === undefined || (visibleOnly && !sheet.getColVisible(column))) continue;
        found.push({
          value: reader.value(row, column),
          text: reader.text(row, column),
          format: reader.style(row, column).n?.pattern ?? "",
        });
      }
    }
    return found;
  };
}

const firstFormat = (cells: Cells, ref: CellsRef | undefined): string =>
  cells(ref).find(({ value }) => typeof value === "number")?.format ?? "";

const numbers = (cells: readonly CellNow[]): (number | null)[] => cells.map(({ value }) => (typeof value === "number" ? value : null));

const DASHES: ReadonlySet<unknown> = new Set(["Dash", "DashDot", "DashDotDot", "Dot", "RoundDot"]);

function seriesPicture(
  series: ChartSeriesModel,
  index: number,
  kind: ChartKind,
  chartType: string,
  cells: Cells,
  categoryFormat: string | undefined,
): SeriesPicture {
  const { looks } = series;
  const own = seriesLook(series, chartType, kind);
  const stroked = kind === "line" || kind === "scatter";
  const marker = looks[""]?.["markerBackgroundColor"];
  const color =
    (stroked
      ? (text(looks["line"]?.["color"]) ?? text(marker) ?? text(looks["fill"]?.["color"]))
      : (text(looks["fill"]?.["color"]) ?? text(looks["line"]?.["color"]))) ??
    SERIES_COLORS[index % SERIES_COLORS.length] ??
    "#000000";
  const categories = cells(series.categories);
  const sizes = series.sizes === undefined ? undefined : numbers(cells(series.sizes));
  return {
    name: typeof series.name === "string" ? series.name : (cells(series.name)[0]?.text ?? ""),
    values: numbers(cells(series.values)),
    categories: categories.map(({ value, text: shown }) =>
      categoryFormat !== undefined && typeof value === "number" ? formatNumber(value, categoryFormat) : shown,
    ),
    xs: numbers(categories),
    ...(sizes === undefined ? {} : { sizes }),
    color,
    kind,
    ...(kind === "doughnut"
      ? {
          sliceColors: categories.map(
            (_, slice) => text(looks[`point:${slice}.fill`]?.["color"]) ?? SERIES_COLORS[slice % SERIES_COLORS.length] ?? color,
          ),
        }
      : {}),
    secondaryAxis: series.axisGroup === "Secondary",
    ...own,
    dashed: DASHES.has(looks["line"]?.["lineStyle"]),
    labels: looks[""]?.["hasDataLabels"] === true,
    labelFormat: firstFormat(cells, series.values),
  };
}
