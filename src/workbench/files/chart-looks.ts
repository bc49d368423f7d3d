import { GAP_WIDTH, USUAL_GAP_WIDTH } from "../../plan/chart-kinds";
import type { FileAxis, FileChart, FileSeries } from "../../files/file-chart";
import type { ChartModel, ChartSeriesModel, Look } from "../engine/chart-model";
import { hexColor } from "./style-to-file";

type Looks = ChartModel["looks"];

const number = (value: unknown): number | undefined => (typeof value === "number" ? value : undefined);
const flag = (value: unknown): boolean | undefined => (typeof value === "boolean" ? value : undefined);
const color = (value: unknown): string | undefined => (typeof value === "string" && value !== "" ? hexColor(value) : undefined);

/** What of the values is there; undefined for none. */
function known<T extends object>(values: T): { readonly [K in keyof T]?: Exclude<T[K], undefined> } | undefined {
  const there = Object.entries(values).filter(([, value]) => value !== undefined);
  return there.length === 0 ? undefined : (Object.fromEntries(there) as never);
}

// From a file.

/** The looks of one axis: what the file sets, and its number format. */
export function axisLooks(name: string, axis: FileAxis | undefined, format: Look | string | false | undefined): Looks {
  const { hidden, gridlines, ...ends } = axis ?? {};
  const own = { ...ends, ...(hidden && { visible: false }), ...(typeof format === "object" && format) };
  return {
    ...(Object.keys(own).length > 0 && { [name]: own }),
    ...(gridlines !== undefined && { [`${name}.majorGridlines`]: { visible: gridlines } }),
  };
}

/** The letters of labels. */
export const labelLooks = ({ labelLook }: FileSeries): Looks => (labelLook ? { "labels.font": labelLook } : {});

export const groundLooks = ({ fill, plotFill }: FileChart): Looks => ({
  ...(fill && { "area.fill": { color: fill } }),
  ...(plotFill && { "plot.fill": { color: plotFill } }),
});

export const seriesLook = ({ smooth, marker }: FileSeries, { gapWidth = GAP_WIDTH, overlap }: FileChart): Look => ({
  gapWidth,
  ...(overlap !== undefined && { overlap }),
  ...(smooth && { smooth }),
  ...(marker && {
    markerStyle: marker.shape,
    ...known({ markerSize: marker.size, markerBackgroundColor: marker.color, markerForegroundColor: marker.color }),
  }),
});

export const pointLooks = ({ pointColors = {} }: FileSeries): Looks =>
  Object.fromEntries(Object.entries(pointColors).map(([index, shade]) => [`point:${index}.fill`, { color: shade }]));

// To a file.

const axisToFile = (looks: Looks, name: string): FileAxis | undefined =>
  known({
    minimum: number(looks[name]?.["minimum"]),
    maximum: number(looks[name]?.["maximum"]),
    majorUnit: number(looks[name]?.["majorUnit"]),
    hidden: looks[name]?.["visible"] === false || looks[name]?.["tickLabelPosition"] === "None" || undefined,
    gridlines: flag(looks[`${name}.majorGridlines`]?.["visible"]),
  });

const lettersToFile = (font: Look | undefined) =>
  known({ size: number(font?.["size"]), bold: flag(font?.["bold"]), color: color(font?.["color"]) });

export function chartLookToFile({ looks, series }: ChartModel): Partial<FileChart> {
  const first = (name: string) => series.map((one) => number(one.looks[""]?.[name])).find((value) => value !== undefined);
  return (
    known({
      valueAxis: axisToFile(looks, "value"),
      secondaryAxis: axisToFile(looks, "secondaryValue"),
      categoryAxis: axisToFile(looks, "category"),
      gapWidth: first("gapWidth") ?? USUAL_GAP_WIDTH,
      overlap: first("overlap"),
      fill: color(looks["area.fill"]?.["color"]),
      plotFill: color(looks["plot.fill"]?.["color"]),
      titleLook: lettersToFile(looks["title.font"]),
    }) ?? {}
  );
}

export function seriesLookToFile({ looks }: ChartSeriesModel, chart: ChartModel): Partial<FileSeries> {
  const own = looks[""] ?? {};
  const style = own["markerStyle"];
  const points = Object.entries(looks).flatMap(([element, look]) => {
    const index = /^point:(\d+)\.fill$/.exec(element)?.[1];
    const shade = color(look["color"]);
    return index !== undefined && shade ? [[index, shade] as const] : [];
  });
  return (
    known({
      weight: number(looks["line"]?.["weight"]),
      smooth: flag(own["smooth"]),
      labelLook: own["hasDataLabels"] === true ? lettersToFile({ ...chart.looks["labels.font"], ...looks["labels.font"] }) : undefined,
      marker:
        typeof style === "string" && style !== "Automatic"
          ? { shape: style, ...known({ size: number(own["markerSize"]), color: color(own["markerBackgroundColor"]) }) }
          : undefined,
      pointColors: points.length > 0 ? Object.fromEntries(points) : undefined,
    }) ?? {}
  );
}
