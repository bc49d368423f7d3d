import { scaleLinear, type ScaleLinear } from "d3-scale";

interface Wish {
  /** Lengths are read from zero: columns, bars, areas. */
  readonly fromZero: boolean;
  /** About how many gridlines there is room for. */
  readonly ticks: number;
  readonly range: readonly [number, number];
}

/**
 * The scale of a value axis: round limits around the data. It starts at zero where lengths are compared, and
 * where the data stand so close to zero that cutting it off would mislead; nothing to show gives 0 to 1.
 */
export function valueScale(values: readonly (number | null)[], { fromZero, ticks, range }: Wish): ScaleLinear<number, number> {
  const numbers = values.filter((value): value is number => value !== null && Number.isFinite(value));
  let low = Math.min(...numbers);
  let high = Math.max(...numbers);
  if (numbers.length === 0) [low, high] = [0, 1];
  const near = low >= 0 ? low <= (high - low) * 2 : -high <= (high - low) * 2;
  if (fromZero || near || low === high) [low, high] = [Math.min(0, low), Math.max(0, high)];
  if (low === high) high = low + 1;
  return scaleLinear([low, high], range).nice(ticks);
}
