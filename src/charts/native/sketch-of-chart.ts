import { SERIES_COLORS } from "../../design/palette";
import type { ChartKind } from "../../plan/sheet-plan";
import type { Mark } from "../scene/mark";
import type { ChartPicture, SeriesPicture } from "./chart-picture";
import { drawChart } from "./draw-chart";

/** Heights of made-up series: the picture tells a chart from a table, and what kind it is, not its numbers. */
const HEIGHTS = [45, 60, 50, 75, 65, 90] as const;
/** By how much each further series stands lower. */
const STEP = 0.2;
/** Slices of a ring. */
const SLICES = [62, 23, 15] as const;
/** An axis without numbers. */
const UNWRITTEN = ";;;";

interface SketchedSeries {
  readonly kind: ChartKind;
  readonly color: string;
}

const seriesOf = ({ kind, color }: SketchedSeries, index: number): SeriesPicture => {
  const values: readonly number[] = kind === "doughnut" ? SLICES : HEIGHTS.map((height) => height * (1 - index * STEP));
  return {
    name: "",
    values,
    categories: values.map(() => ""),
    xs: values.map((_, i) => i + 1),
    sizes: values,
    color,
    kind,
    sliceColors: SERIES_COLORS,
    secondaryAxis: false,
    dashed: false,
    labels: false,
  };
};

const withoutText = (marks: readonly Mark[]): Mark[] =>
  marks.flatMap((mark): Mark[] => {
    if (mark.kind === "text") return [];
    return [mark.kind === "group" ? { ...mark, marks: withoutText(mark.marks) } : mark];
  });

/** A chart in a thumbnail: drawn as the chart itself is, without a word. */
export function sketchOfChart(kind: ChartKind, series: readonly SketchedSeries[], width: number, height: number): Mark[] {
  const picture: ChartPicture = {
    kind,
    title: "",
    series: series.slice(0, 4).map(seriesOf),
    legend: "none",
    valueFormat: UNWRITTEN,
    secondaryFormat: UNWRITTEN,
    categoryFormat: UNWRITTEN,
    fromTop: true,
  };
  const outline = { paint: "line", width: 1 } as const;
  const frame: Mark = { kind: "line", path: `M0 0H${width}V${height}H0Z`, stroke: outline };
  return [...withoutText(drawChart(picture, width, height).marks), frame];
}
