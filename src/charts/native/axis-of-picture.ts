import type { ScaleLinear } from "d3-scale";
import type { Box } from "../scene/box";
import type { Mark } from "../scene/mark";
import { valueScale } from "../scene/value-scale";
import { paintOf, type AxisPicture, type ChartPicture, type SeriesPicture } from "./chart-picture";

type Scale = ScaleLinear<number, number>;
type Wish = Parameters<typeof valueScale>[1];

/** More numbers than these beside an axis say nothing, whatever unit was asked for. */
const MOST_TICKS = 200;

/** The scale of a value axis with the ends that were set; lengths stop there. */
export function scaleWithEnds(values: readonly (number | null)[], wish: Wish, axis: AxisPicture | undefined): Scale {
  const scale = valueScale(values, wish);
  if (axis?.minimum === undefined && axis?.maximum === undefined) return scale;
  const [low = 0, high = 1] = scale.domain();
  const from = axis.minimum ?? Math.min(low, axis.maximum ?? low);
  const to = axis.maximum ?? Math.max(high, from);
  return scale.domain(from < to ? [from, to] : [from, from + 1]).clamp(true);
}

/** The numbers written beside an axis: the unit's multiples where one was set, else about as many as there is room for. */
export function ticksOf(scale: Scale, count: number, axis: AxisPicture | undefined): readonly number[] {
  const unit = axis?.majorUnit ?? 0;
  const [low = 0, high = 1] = scale.domain();
  const first = axis?.minimum ?? Math.ceil(low / unit) * unit;
  const steps = Math.floor((high - first) / unit + 1e-9);
  return unit > 0 && steps < MOST_TICKS ? Array.from({ length: steps + 1 }, (_, i) => first + i * unit) : scale.ticks(count);
}

/** Where a format has too few decimals to tell numbers apart, only the ends are written: "1, 1, 1, 0, 0" of an empty plan says nothing. */
export function toldApart(ticks: readonly number[], text: (value: number) => string): readonly number[] {
  const written = new Set(ticks.map(text));
  if (written.has("") || written.size === ticks.length) return ticks;
  const ends = [ticks[0], ticks.at(-1)].filter((tick) => tick !== undefined);
  return ends.slice(0, new Set(ends.map(text)).size);
}

/** The ground of the plot, where it has a colour of its own. */
export const plotGround = ({ plotFill }: ChartPicture, { left, right, top, bottom }: Box): Mark[] =>
  plotFill === undefined ? [] : [{ kind: "band", x: left, y: top, width: right - left, height: bottom - top, fill: paintOf(plotFill) }];

/** A line or points without those beyond the ends of their axis. */
export const withinEnds = (series: SeriesPicture, { minimum = -Infinity, maximum = Infinity }: AxisPicture = {}): SeriesPicture => ({
  ...series,
  values: series.values.map((value) => (value === null || value < minimum || value > maximum ? null : value)),
});
