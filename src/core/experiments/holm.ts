/**
 * Holm's (1979) step-down adjustment of p-values for having asked m times: the i-th smallest becomes max over j ≤ i of
 * min(1, (m − j + 1) p₍ⱼ₎), as R's p.adjust gives it. In the order of the input.
 */
export function holm(p: readonly number[]): number[] {
  const order = [...p.keys()].sort((i, j) => (p[i] as number) - (p[j] as number));
  const adjusted = new Array<number>(p.length).fill(1);
  let floor = 0;
  order.forEach((at, rank) => {
    floor = Math.max(floor, Math.min(1, (p.length - rank) * (p[at] as number)));
    adjusted[at] = floor;
  });
  return adjusted;
}
