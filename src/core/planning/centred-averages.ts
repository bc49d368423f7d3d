/**
 * The moving average of one period around each value that has half a period on both sides, the first at ⌊period ÷ 2⌋. For an even period
 * the two ends count half each (2 × m).
 */
export function centredAverages(series: readonly number[], period: number): number[] {
  const half = Math.floor(period / 2);
  return series.slice(half, series.length - half).map((_, first) => {
    const last = first + 2 * half;
    let sum = 0;
    for (let i = first; i <= last; i += 1) sum += series[i] as number;
    if (period % 2 === 0) sum -= ((series[first] as number) + (series[last] as number)) / 2;
    return sum / period;
  });
}
