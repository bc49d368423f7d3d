import { SERIES_COLORS } from "../../../design/palette";
import type { SeriesPicture } from "./chart-picture";

/** The colour of one slice of a ring: its own, or the next of the palette. */
export const sliceColor = (series: SeriesPicture, index: number): string => series.sliceColors?.[index] ?? SERIES_COLORS[index % SERIES_COLORS.length] ?? series.color;
