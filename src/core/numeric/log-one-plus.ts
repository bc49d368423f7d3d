/** ln(1 + y) − y for |y| ≤ 0.1, by its series. */
export function logOnePlusLess(y: number): number {
  let power = -y;
  let sum = 0;
  for (let k = 2; k <= 17; k += 1) {
    power *= -y;
    sum -= power / k;
  }
  return sum;
}
