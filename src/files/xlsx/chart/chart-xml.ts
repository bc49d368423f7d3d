import { GAP_WIDTH, isLying, isPoints } from "../../../plan/chart-kinds";
import type { ChartKind } from "../../../plan/sheet-plan";
import { PALETTE, SERIES_COLORS } from "../../../design/palette";
import { sheetInFormula } from "../../../core/cells/sheet-name";
import { areaAddress } from "../../../plan/area";
import type { FileAxis, FileChart, FileSeries, SheetArea } from "../../file-chart";
import { escapeXml } from "../package/xml";
import { hex, solid, textProperties, richTitle } from "./letters-xml";
import { usualLabel } from "./read-look";

const line = (color: string, width = 9525, dash = "") =>
  `<a:ln w="${width}">${solid(color)}${dash ? `<a:prstDash val="${dash}"/>` : ""}<a:round/></a:ln>`;
const NO_LINE = "<a:ln><a:noFill/></a:ln>";
const reference = ({ sheet, area }: SheetArea) => escapeXml(`${sheetInFormula(sheet)}!${areaAddress(area)}`);
/** A text that is shown from cells, with what they last showed. */
const linkedText = (from: SheetArea, text: string): string =>
  `<c:strRef><c:f>${reference(from)}</c:f><c:strCache><c:ptCount val="1"/><c:pt idx="0"><c:v>${escapeXml(text)}</c:v></c:pt></c:strCache></c:strRef>`;

/** A title that shows a cell. */
const linkedTitle = (from: SheetArea, text: string, look: string): string =>
  `<c:title><c:tx>${linkedText(from, text)}</c:tx><c:overlay val="0"/>${look}</c:title>`;

/** Kinds that share axes and may be drawn over each other. */
type Family = "bar" | "line" | "area" | "doughnut" | "scatter" | "bubble";
const familyOf = (kind: ChartKind): Family => (kind === "column" || kind === "stackedColumn" || isLying(kind) ? "bar" : (kind as Family));

interface Placed {
  readonly series: FileSeries;
  readonly kind: ChartKind;
  readonly index: number;
  /** The chart's own kind, on whose axes the series stands. */
  readonly on: FileChart;
}

/** A line among points goes from x to x, as one of the points. */
const isJoined = ({ kind, on }: Placed) => kind === "line" && isPoints(on.kind);

const colorOf = ({ series, index }: Placed) => series.color ?? (SERIES_COLORS[index % SERIES_COLORS.length] as string);
const EMU_PER_POINT = 12700;

function marker(placed: Placed, usual: string, usualSize: number): string {
  const { shape: symbol = usual, size = usualSize, color = colorOf(placed) } = placed.series.marker ?? {};
  if (symbol === "None") return '<c:marker><c:symbol val="none"/></c:marker>';
  const edge = STROKES.has(symbol) ? line(color) : NO_LINE;
  return `<c:marker><c:symbol val="${symbol.toLowerCase()}"/><c:size val="${Math.round(size)}"/><c:spPr>${solid(color)}${edge}</c:spPr></c:marker>`;
}

/** Markers that are strokes and nothing else. */
const STROKES: ReadonlySet<string> = new Set(["X", "Plus", "Star", "Dash", "Dot"]);

function shape(placed: Placed): string {
  const color = colorOf(placed);
  switch (familyOf(placed.kind)) {
    case "line":
      return `<c:spPr>${line(color, placed.series.weight === undefined ? 28575 : Math.round(placed.series.weight * EMU_PER_POINT), placed.series.dashed ? "dash" : "")}</c:spPr>${marker(placed, "None", 5)}`;
    case "scatter":
      return `<c:spPr><a:ln w="19050"><a:noFill/></a:ln></c:spPr>${marker(placed, "Circle", 7)}`;
    case "bubble":
      return `<c:spPr><a:solidFill><a:srgbClr val="${hex(color)}"><a:alpha val="70000"/></a:srgbClr></a:solidFill>${NO_LINE}</c:spPr><c:invertIfNegative val="0"/>`;
    case "bar":
      return `<c:spPr>${solid(color)}${placed.series.dashed ? line(color, 12700, "dash") : NO_LINE}</c:spPr><c:invertIfNegative val="0"/>`;
    case "area":
      return `<c:spPr><a:solidFill><a:srgbClr val="${hex(color)}"><a:alpha val="28000"/></a:srgbClr></a:solidFill>${line(color, 19050)}</c:spPr>`;
    default:
      return `<c:spPr>${solid(color)}${NO_LINE}</c:spPr>`;
  }
}

/** Slices take the colours in order: one colour for a whole ring would say nothing. */
function slices({ series }: Placed): string {
  const { rows, columns } = series.values.area;
  return Array.from({ length: Math.max(rows, columns) }, (_, index) => {
    const color = series.pointColors?.[index] ?? (SERIES_COLORS[index % SERIES_COLORS.length] as string);
    return `<c:dPt><c:idx val="${index}"/><c:bubble3D val="0"/><c:spPr>${solid(color)}${line(PALETTE.paper, 19050)}</c:spPr></c:dPt>`;
  }).join("");
}

/** Single columns in a colour of their own. */
const ownColors = ({ series }: Placed): string =>
  Object.entries(series.pointColors ?? {})
    .map(
      ([index, color]) =>
        `<c:dPt><c:idx val="${index}"/><c:invertIfNegative val="0"/><c:bubble3D val="0"/><c:spPr>${solid(color)}${NO_LINE}</c:spPr></c:dPt>`,
    )
    .join("");

function labels({ series, kind }: Placed): string {
  if (!series.labels) return "";
  const ring = kind === "doughnut" ? 1 : 0;
  const { size, bold, color } = { ...usualLabel(kind), ...series.labelLook };
  const letters = textProperties(size, color, bold);
  return `<c:dLbls><c:spPr><a:noFill/>${NO_LINE}</c:spPr>${letters}<c:showLegendKey val="0"/><c:showVal val="${1 - ring}"/><c:showCatName val="0"/><c:showSerName val="0"/><c:showPercent val="${ring}"/><c:showBubbleSize val="0"/></c:dLbls>`;
}

function seriesXml(placed: Placed): string {
  const { series, index, kind } = placed;
  const family = isJoined(placed) ? "scatter" : familyOf(kind);
  const head = `<c:idx val="${index}"/><c:order val="${index}"/><c:tx>${series.nameFrom ? linkedText(series.nameFrom, series.name) : `<c:v>${escapeXml(series.name)}</c:v>`}</c:tx>${shape(placed)}`;
  const smooth = `<c:smooth val="${series.smooth ? 1 : 0}"/>`;
  const wrap = (tag: string, at: SheetArea) => `<c:${tag}><c:f>${reference(at)}</c:f></c:${tag}>`;
  const numbers = (tag: string, at: SheetArea) => `<c:${tag}>${wrap("numRef", at)}</c:${tag}>`;
  if (family === "scatter" || family === "bubble") {
    const x = series.categories ? numbers("xVal", series.categories) : "";
    const size = series.sizes && family === "bubble" ? numbers("bubbleSize", series.sizes) : "";
    return `<c:ser>${head}${labels(placed)}${x}${numbers("yVal", series.values)}${family === "scatter" ? smooth : `${size}<c:bubble3D val="0"/>`}</c:ser>`;
  }
  const categories = series.categories
    ? `<c:cat>${placed.on.categoryFormat ? wrap("numRef", series.categories) : wrap("strRef", series.categories)}</c:cat>`
    : "";
  return `<c:ser>${head}${family === "doughnut" ? slices(placed) : family === "bar" ? ownColors(placed) : ""}${labels(placed)}${categories}${numbers("val", series.values)}${family === "line" ? smooth : ""}</c:ser>`;
}

function groupXml(kind: ChartKind, group: readonly Placed[], axes: readonly [number, number]): string {
  const series = group.map(seriesXml).join("");
  const { gapWidth = GAP_WIDTH, overlap } = group[0]?.on ?? {};
  const ids = axes.map((id) => `<c:axId val="${id}"/>`).join("");
  switch (kind) {
    case "column":
    case "bar":
      return `<c:barChart><c:barDir val="${kind === "bar" ? "bar" : "col"}"/><c:grouping val="clustered"/><c:varyColors val="0"/>${series}<c:gapWidth val="${gapWidth}"/><c:overlap val="${overlap ?? -10}"/>${ids}</c:barChart>`;
    case "stackedColumn":
    case "stackedBar":
      return `<c:barChart><c:barDir val="${isLying(kind) ? "bar" : "col"}"/><c:grouping val="stacked"/><c:varyColors val="0"/>${series}<c:gapWidth val="${gapWidth}"/><c:overlap val="${overlap ?? 100}"/>${ids}</c:barChart>`;
    case "line":
      return `<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>${series}<c:marker val="1"/>${ids}</c:lineChart>`;
    case "area":
      return `<c:areaChart><c:grouping val="standard"/><c:varyColors val="0"/>${series}${ids}</c:areaChart>`;
    case "doughnut":
      return `<c:doughnutChart><c:varyColors val="1"/>${series}<c:firstSliceAng val="0"/><c:holeSize val="60"/></c:doughnutChart>`;
    case "scatter":
      return `<c:scatterChart><c:scatterStyle val="lineMarker"/><c:varyColors val="0"/>${series}${ids}</c:scatterChart>`;
    case "bubble":
      return `<c:bubbleChart><c:varyColors val="0"/>${series}<c:bubbleScale val="60"/><c:showNegBubbles val="0"/><c:sizeRepresents val="area"/>${ids}</c:bubbleChart>`;
  }
}

interface Axis extends FileAxis {
  readonly id: number;
  readonly crosses: number;
  readonly at: "l" | "r" | "b" | "t";
  readonly title?: string | undefined;
  readonly format?: string | undefined;
  readonly far?: boolean;
  readonly reversed?: boolean;
  /** Values stand on the axis itself and not between its marks. */
  readonly points?: boolean;
}

const number = (tag: string, value: number | undefined): string => (value === undefined ? "" : `<c:${tag} val="${value}"/>`);

function axisXml(tag: "catAx" | "valAx", axis: Axis): string {
  const title = axis.title
    ? richTitle(axis.title, 9, false, PALETTE.muted, axis.at === "l" || axis.at === "r" ? ' rot="-5400000" vert="horz"' : "")
    : "";
  const format = `<c:numFmt formatCode="${escapeXml(axis.format ?? "General")}" sourceLinked="${axis.format ? 0 : 1}"/>`;
  const grid = axis.gridlines ? `<c:majorGridlines><c:spPr>${line(PALETTE.line, 6350)}</c:spPr></c:majorGridlines>` : "";
  // In the order of the schema: the greatest first.
  const scaling = `${number("max", axis.maximum)}${number("min", axis.minimum)}`;
  const look = `<c:spPr>${tag === "catAx" ? line(PALETTE.line) : NO_LINE}</c:spPr>${textProperties(9, PALETTE.muted)}`;
  return `<c:${tag}><c:axId val="${axis.id}"/><c:scaling><c:orientation val="${axis.reversed ? "maxMin" : "minMax"}"/>${scaling}</c:scaling><c:delete val="${axis.hidden ? 1 : 0}"/><c:axPos val="${axis.at}"/>${grid}${title}${format}<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="${tag === "catAx" ? "low" : "nextTo"}"/>${look}<c:crossAx val="${axis.crosses}"/><c:crosses val="${axis.far ? "max" : "autoZero"}"/>${
    tag === "catAx"
      ? '<c:auto val="0"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:noMultiLvlLbl val="1"/>'
      : `<c:crossBetween val="${axis.points ? "midCat" : "between"}"/>${number("majorUnit", axis.majorUnit)}`
  }</c:${tag}>`;
}

const FIRST = [111111101, 111111102] as const;
const SECOND = [111111103, 111111104] as const;

function axesXml(chart: FileChart, hasSecond: boolean): string {
  const family = familyOf(chart.kind);
  if (family === "doughnut") return "";
  const sideways = isLying(chart.kind);
  const reversed = chart.reversed === true;
  const numeric = isPoints(chart.kind);
  const category = axisXml(numeric ? "valAx" : "catAx", {
    id: FIRST[0],
    crosses: FIRST[1],
    at: sideways ? "l" : "b",
    title: chart.categoryTitle,
    format: chart.categoryFormat,
    reversed,
    points: numeric,
    ...chart.categoryAxis,
  });
  const value = axisXml("valAx", {
    id: FIRST[1],
    crosses: FIRST[0],
    at: sideways ? "b" : "l",
    title: chart.valueTitle,
    format: chart.valueFormat,
    gridlines: true,
    far: reversed,
    points: numeric,
    ...chart.valueAxis,
  });
  if (!hasSecond) return category + value;
  return (
    category +
    value +
    axisXml(numeric ? "valAx" : "catAx", { id: SECOND[0], crosses: SECOND[1], at: sideways ? "l" : "b", hidden: true, reversed }) +
    axisXml("valAx", {
      id: SECOND[1],
      crosses: SECOND[0],
      at: sideways ? "t" : "r",
      format: chart.secondaryFormat,
      far: true,
      ...chart.secondaryAxis,
    })
  );
}

const LEGEND_AT = { bottom: "b", right: "r", top: "t", left: "l" } as const;

/** A chart as a chart part: coloured by series, with its combinations, second axis and number formats. */
export function chartXml(chart: FileChart): string {
  const placed = chart.series.map((series, index): Placed => ({ series, index, kind: series.kind ?? chart.kind, on: chart }));
  const groups = new Map<string, Placed[]>();
  for (const one of placed) {
    const key = `${one.series.secondaryAxis ? 2 : 1} ${isJoined(one) ? "scatter" : one.kind}`;
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  // Lines last within an axis, so that columns never hide them.
  const ordered = [...groups].sort(([a], [b]) => Number(a[0]) - Number(b[0]) || Number(a.endsWith("line")) - Number(b.endsWith("line")));
  const plots = ordered
    .map(([key, group]) =>
      groupXml(isJoined(group[0] as Placed) ? "scatter" : (group[0] as Placed).kind, group, key.startsWith("2") ? SECOND : FIRST),
    )
    .join("");
  const { size = 12, bold = true, color = PALETTE.ink } = chart.titleLook ?? {};
  const title = chart.titleFrom
    ? linkedTitle(chart.titleFrom, chart.title, textProperties(size, color, bold))
    : chart.title
      ? richTitle(chart.title, size, bold, color)
      : "";
  const legend =
    chart.legend === "none"
      ? ""
      : `<c:legend><c:legendPos val="${LEGEND_AT[chart.legend]}"/><c:overlay val="0"/>${textProperties(9, PALETTE.muted)}</c:legend>`;
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><c:roundedCorners val="0"/><c:chart>${title}<c:autoTitleDeleted val="${title ? 0 : 1}"/><c:plotArea><c:layout/>${plots}${axesXml(
    chart,
    placed.some(({ series }) => series.secondaryAxis),
  )}<c:spPr>${chart.plotFill ? solid(chart.plotFill) : "<a:noFill/>"}</c:spPr></c:plotArea>${legend}<c:plotVisOnly val="${chart.plotsHidden ? 0 : 1}"/><c:dispBlanksAs val="gap"/></c:chart><c:spPr>${solid(chart.fill ?? PALETTE.paper)}${NO_LINE}</c:spPr></c:chartSpace>`;
}
