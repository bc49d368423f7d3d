import { GAP_WIDTH } from "../../../plan/chart-kinds";
import { PALETTE, SERIES_COLORS } from "../../../design/palette";
import type { ChartKind } from "../../../plan/sheet-plan";
import type { FileAxis, FileChart, FileSeries } from "../../file-chart";
import { allNamed, descend, valOf, type XmlElement } from "../package/xml";

const EMU_PER_POINT = 12700;

const numberIn = (element: XmlElement | undefined): number | undefined => {
  const text = valOf(element);
  return text === undefined || text === "" || !Number.isFinite(Number(text)) ? undefined : Number(text);
};

export const colorIn = (element: XmlElement | undefined): string | undefined => {
  const rgb = valOf(descend(element, "solidFill", "srgbClr"));
  return rgb === undefined ? undefined : `#${rgb.toUpperCase()}`;
};

/** Values that are there and not what the writer takes anyway. */
function besides<T extends object>(values: T, usual: Partial<T>): Partial<T> | undefined {
  const kept = Object.entries(values).filter(([name, value]) => value !== undefined && value !== usual[name as keyof T]);
  return kept.length === 0 ? undefined : (Object.fromEntries(kept) as Partial<T>);
}

const SHAPES: Readonly<Record<string, string>> = {
  none: "None",
  circle: "Circle",
  square: "Square",
  diamond: "Diamond",
  triangle: "Triangle",
  x: "X",
  plus: "Plus",
  star: "Star",
  dash: "Dash",
  dot: "Dot",
};

/** Line, markers and single points of a series, as far as they are not the usual ones. */
export function lookOfSeries(series: XmlElement, kind: ChartKind): Partial<FileSeries> {
  const labels = descend(series, "dLbls", "txPr");
  const letters = labels && lettersOf(allNamed(labels, "defRPr")[0], usualLabel(kind));
  const width = Number(descend(series, "spPr", "ln")?.attributes["w"]);
  const mark = descend(series, "marker");
  const shape = SHAPES[valOf(descend(mark, "symbol")) ?? ""];
  const size = numberIn(descend(mark, "size"));
  const isUsual = kind === "line" ? shape === "None" : shape === "Circle" && size === 7;
  const color = colorIn(descend(mark, "spPr"));
  const points = series.children.flatMap((child): [number, string][] => {
    const [index, shade] = [numberIn(descend(child, "idx")), colorIn(descend(child, "spPr"))];
    const usual = kind === "doughnut" ? SERIES_COLORS[(index ?? 0) % SERIES_COLORS.length] : undefined;
    return child.name === "dPt" && index !== undefined && shade !== undefined && shade !== usual ? [[index, shade]] : [];
  });
  return {
    ...(kind === "line" && width > 0 && width !== 28575 && { weight: width / EMU_PER_POINT }),
    ...(valOf(descend(series, "smooth")) === "1" && { smooth: true }),
    ...((kind === "line" || kind === "scatter") &&
      shape !== undefined &&
      !isUsual && { marker: { shape, ...(size !== undefined && { size }), ...(color && { color }) } }),
    ...(letters && { labelLook: letters }),
    ...(points.length > 0 && { pointColors: Object.fromEntries(points) }),
  };
}

/** `usual` says whether a chart that sets nothing has gridlines there. */
function axisLook(axis: XmlElement | undefined, usual: boolean): FileAxis | undefined {
  if (!axis) return undefined;
  return besides<FileAxis>(
    {
      ...besides(
        {
          minimum: numberIn(descend(axis, "scaling", "min")),
          maximum: numberIn(descend(axis, "scaling", "max")),
          majorUnit: numberIn(descend(axis, "majorUnit")),
        },
        {},
      ),
      hidden: valOf(descend(axis, "delete")) === "1",
      gridlines: descend(axis, "majorGridlines") !== undefined,
    },
    { hidden: false, gridlines: usual },
  );
}

interface Axes {
  readonly category: XmlElement | undefined;
  readonly values: XmlElement | undefined;
  readonly second: XmlElement | undefined;
}

interface Letters {
  readonly size?: number;
  readonly bold?: boolean;
  readonly color?: string;
}

/** Letters of a chart's words, as far as they are not the usual ones; the size in points. */
function lettersOf(run: XmlElement | undefined, usual: Required<Letters>): Letters | undefined {
  const size = Number(run?.attributes["sz"]);
  const said = run?.attributes["b"];
  return besides<Letters>(
    { size: size > 0 ? size / 100 : undefined, bold: said === undefined ? undefined : said === "1", color: colorIn(run) },
    { ...usual, color: usual.color.toUpperCase() },
  );
}

/** What labels look like unless something else is set. */
export const usualLabel = (kind: ChartKind): Required<Letters> => ({
  size: 9,
  bold: false,
  color: kind === "doughnut" ? PALETTE.paper : PALETTE.ink,
});

/** Axes, columns, title and grounds of a chart, as far as they are not the usual ones. */
export function lookOfChart(chart: XmlElement | undefined, area: XmlElement, root: XmlElement, axes: Axes): Partial<FileChart> {
  const bars = descend(area, "barChart");
  const stacked = valOf(descend(bars, "grouping")) === "stacked";
  const title = descend(chart, "title");
  const [run] = title ? [...allNamed(title, "rPr"), ...allNamed(title, "defRPr")] : [];
  const titleLook = lettersOf(run, { size: 12, bold: true, color: PALETTE.ink });
  const points = axes.category?.name === "valAx";
  return (
    besides<Partial<FileChart>>(
      {
        valueAxis: axisLook(axes.values, true),
        secondaryAxis: axisLook(axes.second, false),
        categoryAxis: axisLook(axes.category, points && descend(axes.category, "majorGridlines") !== undefined),
        gapWidth: numberIn(descend(bars, "gapWidth")),
        overlap: numberIn(descend(bars, "overlap")),
        fill: colorIn(descend(root, "spPr")),
        plotFill: colorIn(descend(area, "spPr")),
        titleLook,
      },
      { gapWidth: GAP_WIDTH, overlap: stacked ? 100 : -10, fill: PALETTE.paper.toUpperCase() },
    ) ?? {}
  );
}
