/**
 * What the top fraction of holders has, read off the Lorenz curve: where the fraction ends within a holder, that part of him counts.
 *
 * @param values From 0, in any order.
 * @param top A fraction of the holders, e.g. 0.2.
 */
export function topSum(values: readonly number[], top: number): number {
  const falling = [...values].sort((a, b) => b - a);
  const holders = top * falling.length;
  // 0.2 × 15 is 3.0000000000000004: a hair beyond a whole number is that number.
  const whole = Math.floor(holders + 1e-9);
  const held = falling.slice(0, whole).reduce((sum, value) => sum + value, 0);
  return held + Math.max(0, holders - whole) * (falling[whole] ?? 0);
}
