import { PALETTE, SERIES_COLORS } from "../../design/palette";
import type { ChartKind } from "../../plan/sheet-plan";
import type { FileChart, FileSeries, SheetArea } from "../../files/file-chart";
import type { CellsRef, ChartModel, ChartSeriesModel, Look } from "../engine/chart-model";
import { axisLooks, chartLookToFile, groundLooks, labelLooks, pointLooks, seriesLook, seriesLookToFile } from "./chart-looks";
import { drawingOf, withDrawing } from "./drawn-chart";
import { hexColor } from "./style-to-file";

const TYPES = {
  column: "ColumnClustered",
  stackedColumn: "ColumnStacked",
  bar: "BarClustered",
  stackedBar: "BarStacked",
  line: "Line",
  area: "Area",
  doughnut: "Doughnut",
  scatter: "XYScatter",
  bubble: "Bubble",
} as const satisfies Record<ChartKind, string>;
const LEGENDS = { bottom: "Bottom", right: "Right", top: "Top", left: "Left" } as const;

const kindOf = (type: string): ChartKind | undefined =>
  type === "LineMarkers" ? "line" : (Object.keys(TYPES) as ChartKind[]).find((kind) => TYPES[kind] === type);

const text = (value: unknown) => (typeof value === "string" && value !== "" ? value : undefined);
const shown = (look: Look | undefined) => (look?.["visible"] === false ? undefined : text(look?.["text"]));

function seriesFromFile(
  series: FileSeries,
  index: number,
  chart: FileChart,
  sheetId: (name: string) => string | undefined,
): ChartSeriesModel | undefined {
  const ref = (at: SheetArea | undefined): CellsRef | undefined => {
    const id = at && sheetId(at.sheet);
    return at && id !== undefined ? { sheetId: id, ...at.area } : undefined;
  };
  const values = ref(series.values);
  const categories = ref(series.categories);
  const sizes = ref(series.sizes);
  if (!values) return undefined;
  const kind = series.kind ?? chart.kind;
  const color = series.color ?? (SERIES_COLORS[index % SERIES_COLORS.length] as string);
  return {
    id: `series-${index + 1}`,
    name: ref(series.nameFrom) ?? series.name,
    values,
    ...(categories && { categories }),
    ...(sizes && { sizes }),
    ...(kind !== chart.kind && {
      type: kind === "line" && (chart.kind === "scatter" || chart.kind === "bubble") ? "XYScatterLinesNoMarkers" : TYPES[kind],
    }),
    axisGroup: series.secondaryAxis ? "Secondary" : "Primary",
    looks: {
      "": {
        ...(kind === "line" && { markerStyle: "None" }),
        ...(kind === "scatter" && { markerStyle: "Circle", markerBackgroundColor: color, markerForegroundColor: color }),
        ...(series.labels && { hasDataLabels: true }),
        ...seriesLook(series, chart),
      },
      ...(kind === "line"
        ? { line: { color, weight: series.weight ?? 2, ...(series.dashed && { lineStyle: "Dash" }) } }
        : kind !== "scatter" && { fill: { color } }),
      ...pointLooks(series),
      ...labelLooks(series),
    },
  };
}

/** A file's chart as the engine keeps it; undefined when its data lie on no sheet of the workbook. */
export function chartFromFile(chart: FileChart, id: string, sheetId: (name: string) => string | undefined): ChartModel | undefined {
  const series = chart.series.map((one, index) => seriesFromFile(one, index, chart, sheetId));
  if (series.includes(undefined)) return undefined;
  const titleSheet = chart.titleFrom && sheetId(chart.titleFrom.sheet);
  const model: ChartModel = {
    id,
    name: chart.name,
    type: TYPES[chart.kind],
    covers: chart.at,
    place: { left: 0, top: 0, width: 480, height: 288 },
    series: series as ChartSeriesModel[],
    ...(titleSheet !== undefined && chart.titleFrom && { titleCell: { sheetId: titleSheet, ...chart.titleFrom.area } }),
    looks: {
      "": { plotVisibleOnly: chart.plotsHidden !== true },
      ...groundLooks(chart),
      title: chart.title ? { text: chart.title, visible: true } : { visible: false },
      ...(chart.title && { "title.font": { size: 12, bold: true, color: PALETTE.ink, ...chart.titleLook } }),
      legend: chart.legend === "none" ? { visible: false } : { visible: true, position: LEGENDS[chart.legend] },
      ...axisLooks("value", chart.valueAxis, chart.valueFormat && { numberFormat: chart.valueFormat, linkNumberFormat: false }),
      ...axisLooks(
        "secondaryValue",
        chart.secondaryAxis,
        chart.secondaryFormat && { numberFormat: chart.secondaryFormat, linkNumberFormat: false },
      ),
      ...axisLooks(
        "category",
        chart.categoryAxis,
        (chart.categoryFormat || chart.reversed) && {
          ...(chart.categoryFormat && { numberFormat: chart.categoryFormat, linkNumberFormat: false }),
          ...(chart.reversed && { reversePlotOrder: true, position: "Maximum" }),
        },
      ),
      ...(chart.valueTitle && { "value.title": { text: chart.valueTitle, visible: true } }),
      ...(chart.categoryTitle && { "category.title": { text: chart.categoryTitle, visible: true } }),
    },
  };
  return withDrawing(model, chart);
}

function seriesToFile(
  series: ChartSeriesModel,
  chart: ChartModel,
  kind: ChartKind,
  sheetName: (id: string) => string | undefined,
  textAt: (ref: CellsRef) => string,
): FileSeries | undefined {
  const area = (ref: CellsRef | undefined): SheetArea | undefined => {
    const sheet = ref && sheetName(ref.sheetId);
    return ref && sheet !== undefined
      ? { sheet, area: { row: ref.row, column: ref.column, rows: ref.rows, columns: ref.columns } }
      : undefined;
  };
  const own = series.type === undefined ? kind : series.type.startsWith("XYScatterLines") ? "line" : kindOf(series.type);
  const values = area(series.values);
  if (!values || own === undefined) return undefined;
  const categories = area(series.categories);
  const sizes = area(series.sizes);
  const nameFrom = typeof series.name === "string" ? undefined : area(series.name);
  const { "": self, line, fill } = series.looks;
  const color = hexColor(
    text(own === "line" ? line?.["color"] : fill?.["color"]) ?? text(self?.["markerBackgroundColor"]) ?? text(line?.["color"]),
  );
  return {
    name: typeof series.name === "string" ? series.name : textAt(series.name),
    ...(nameFrom && { nameFrom }),
    values,
    ...(categories && { categories }),
    ...(sizes && { sizes }),
    ...(color && { color }),
    ...(own !== kind && { kind: own }),
    ...(series.axisGroup === "Secondary" && { secondaryAxis: true }),
    ...(text(line?.["lineStyle"])?.match(/Dash|Dot/) && { dashed: true }),
    ...(self?.["hasDataLabels"] === true && { labels: true }),
    ...seriesLookToFile(series, chart),
  };
}

const POSITIONS: Readonly<Record<string, FileChart["legend"]>> = { Bottom: "bottom", Top: "top", Left: "left" };

/**
 * A chart of the engine as a file's; undefined for a kind a file of ours does not hold. `coverOf` finds the cells under
 * a free-standing chart.
 */
export function chartToFile(
  chart: ChartModel,
  sheetName: (id: string) => string | undefined,
  textAt: (ref: CellsRef) => string,
  coverOf: (place: ChartModel["place"]) => FileChart["at"],
): FileChart | undefined {
  const kind = kindOf(chart.type);
  const series = kind && chart.series.map((one) => seriesToFile(one, chart, kind, sheetName, textAt));
  if (!kind || !series || series.includes(undefined)) return undefined;
  const { looks, titleCell } = chart;
  const titleSheet = titleCell && sheetName(titleCell.sheetId);
  const optional = {
    valueFormat: text(looks["value"]?.["numberFormat"]),
    secondaryFormat: text(looks["secondaryValue"]?.["numberFormat"]),
    valueTitle: shown(looks["value.title"]),
    categoryTitle: shown(looks["category.title"]),
    categoryFormat: looks["category"]?.["linkNumberFormat"] === true ? undefined : text(looks["category"]?.["numberFormat"]),
  };
  const made: FileChart = {
    name: chart.name,
    kind,
    title: (titleCell ? textAt(titleCell) : shown(looks["title"])) ?? "",
    series: series as FileSeries[],
    ...(titleCell &&
      titleSheet !== undefined && {
        titleFrom: { sheet: titleSheet, area: { row: titleCell.row, column: titleCell.column, rows: 1, columns: 1 } },
      }),
    at: chart.covers
      ? { row: chart.covers.row, column: chart.covers.column, rows: chart.covers.rows, columns: chart.covers.columns }
      : coverOf(chart.place),
    ...Object.fromEntries(Object.entries(optional).filter(([, value]) => value !== undefined)),
    ...(looks["category"]?.["reversePlotOrder"] === true && { reversed: true }),
    ...chartLookToFile(chart),
    ...(looks[""]?.["plotVisibleOnly"] === false && { plotsHidden: true }),
    legend: looks["legend"]?.["visible"] === false ? "none" : (POSITIONS[text(looks["legend"]?.["position"]) ?? "Bottom"] ?? "right"),
  };
  const drawn = drawingOf(chart, made);
  return drawn ? { ...made, drawn } : made;
}
