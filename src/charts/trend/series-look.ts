import type { ChartColors } from "../../design/chart-colors";
import type { Trend } from "./transform";

/** Dashes tell lines apart where colours cannot. */
const DASHES = ["", "7 3", "2 2", "9 3 2 3", "5 2", "1 3", "3 3"] as const;

export interface SeriesLook {
  readonly color: string;
  readonly dash: string;
}

/** How each line looks. Colours differ in lightness too; in a contrast theme, where they do not, dashes differ. */
export const seriesLook = (trend: Trend, colors: ChartColors): readonly SeriesLook[] =>
  trend.series.map((series, index) => {
    const plain = new Set(colors.series).size < 3;
    const color = series.kind === "rest" ? (colors.series.at(-1) ?? colors.muted) : (colors.series[index] ?? colors.muted);
    return { color, dash: plain ? (DASHES[index] ?? "") : "" };
  });
