import { USUAL_GAP_WIDTH } from "../../../plan/chart-kinds";
import { MARKERS, type AxisPicture, type ChartPicture, type MarkerShape, type SeriesPicture } from "../../../charts/native/chart-picture";
import { PX_PER_POINT } from "../../../design/page-sizes";
import type { ChartKind } from "../../../plan/sheet-plan";
import type { ChartModel, ChartSeriesModel, Look } from "../../engine/chart-model";

const number = (value: unknown): number | undefined => (typeof value === "number" ? value : undefined);
const color = (look: Look | undefined): string | undefined =>
  typeof look?.["color"] === "string" && look["color"] !== "" ? look["color"] : undefined;

/** What of the values is there. */
const known = <T extends object>(values: T): { [K in keyof T]?: Exclude<T[K], undefined> } =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as never;

const axisLook = ({ looks }: ChartModel, name: string): AxisPicture => ({
  ...known({
    minimum: number(looks[name]?.["minimum"]),
    maximum: number(looks[name]?.["maximum"]),
    majorUnit: number(looks[name]?.["majorUnit"]),
  }),
  ...((looks[name]?.["visible"] === false || looks[name]?.["tickLabelPosition"] === "None") && { hidden: true }),
  ...known({ gridlines: looks[`${name}.majorGridlines`]?.["visible"] as boolean | undefined }),
});

/** Of words: what was set of their letters. */
function lettersOf(look: Look | undefined) {
  const size = number(look?.["size"]);
  return known({
    color: color(look),
    size: size === undefined ? undefined : size * PX_PER_POINT,
    bold: look?.["bold"] as boolean | undefined,
  });
}

/** Of the labels of a series: what was set of its own, or of those of the whole chart. */
export const labelLook = (chart: ChartModel, { looks }: ChartSeriesModel): Pick<SeriesPicture, "labelLook"> => {
  const letters = lettersOf({ ...chart.looks["labels.font"], ...looks["labels.font"] });
  return Object.keys(letters).length > 0 ? { labelLook: letters } : {};
};

/** Of a chart: what was set of its axes, columns, title and grounds. */
export function chartLook(chart: ChartModel): Partial<ChartPicture> {
  const { looks, series } = chart;
  const columns = [chart, ...series].some(({ type }) => /^(?:Column|Bar)/.test(type ?? ""));
  const first = (name: string): number | undefined =>
    series.map((one) => number(one.looks[""]?.[name])).find((value) => value !== undefined);
  return {
    valueAxis: axisLook(chart, "value"),
    secondaryAxis: axisLook(chart, "secondaryValue"),
    categoryAxis: axisLook(chart, "category"),
    ...(columns && { gapWidth: first("gapWidth") ?? USUAL_GAP_WIDTH }),
    titleLook: lettersOf(looks["title.font"]),
    ...known({ overlap: first("overlap"), fill: color(looks["area.fill"]), plotFill: color(looks["plot.fill"]) }),
  };
}

/** Types of charts whose points are marked unless a series says otherwise. */
const MARKED = /^(LineMarkers|XYScatter(Lines|Smooth)?)$/;

/** Of a series: its line and its markers. */
export function seriesLook({ looks }: ChartSeriesModel, type: string, kind: ChartKind): Partial<SeriesPicture> {
  const own = looks[""] ?? {};
  const weight = number(looks["line"]?.["weight"]);
  const style = own["markerStyle"] ?? "Automatic";
  // Points that are to have no mark have one of no size.
  if (kind === "scatter" && style === "None") return { marker: { shape: "Circle", size: 0 } };
  const shape =
    MARKERS.find((one) => one === style) ?? (style === "Automatic" && MARKED.test(type) ? ("Circle" as MarkerShape) : undefined);
  const size = number(own["markerSize"]);
  const plainDots = kind === "scatter" && size === undefined && shape === "Circle";
  return {
    ...(weight !== undefined && { weight: weight * PX_PER_POINT }),
    ...((own["smooth"] ?? /Smooth/.test(type)) === true && { smooth: true }),
    ...(shape !== undefined &&
      kind !== "area" &&
      !plainDots && {
        marker: {
          shape,
          size: (size ?? MARKER_SIZE) * PX_PER_POINT,
          ...known({ color: typeof own["markerBackgroundColor"] === "string" ? own["markerBackgroundColor"] || undefined : undefined }),
        },
      }),
  };
}

/** Excel's, in points. */
const MARKER_SIZE = 5;
